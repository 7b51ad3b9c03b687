/** How the day of a feast is found in a year. */
export type Feast =
  | { readonly month: number; readonly day: number }
  /** The so-manieth such weekday (1 for Monday) of a month, the last for -1, and so many days after it. */
  | { readonly month: number; readonly weekday: number; readonly place: number; readonly after?: number }
  /** Days after Easter Sunday of the western churches. */
  | { readonly easter: number };

const feasts = (rows: readonly (readonly [Feast, string])[]): [string, Feast][] =>
  rows.flatMap(([feast, names]) => names.split(',').map((name): [string, Feast] => [name.trim(), feast]));

/** Names of one day of the year, in lower case without apostrophes; those that differ between countries are left out. */
export const FEASTS: ReadonlyMap<string, Feast> = new Map(
  feasts([
    [{ month: 1, day: 1 }, 'new years day, new year day'],
    [{ month: 12, day: 31 }, 'new years eve, new year eve'],
    [{ month: 1, day: 6 }, 'epiphany'],
    [{ month: 1, day: 25 }, 'burns night'],
    [{ month: 1, day: 26 }, 'australia day'],
    [{ month: 2, day: 2 }, 'groundhog day, candlemas'],
    [{ month: 2, day: 14 }, 'valentines day, valentine day, saint valentines day, st valentines day'],
    [{ month: 3, day: 8 }, 'international womens day'],
    [{ month: 3, day: 17 }, 'saint patricks day, st patricks day, saint patrick day, saint patrick, st patrick'],
    [{ month: 4, day: 1 }, 'april fools day, april fool day'],
    [{ month: 4, day: 22 }, 'earth day'],
    [{ month: 4, day: 25 }, 'anzac day'],
    [{ month: 5, day: 1 }, 'may day, international workers day'],
    [{ month: 5, day: 5 }, 'cinco de mayo'],
    [{ month: 5, day: 9 }, 'europe day'],
    [{ month: 6, day: 19 }, 'juneteenth'],
    [{ month: 7, day: 1 }, 'canada day'],
    [{ month: 7, day: 14 }, 'bastille day'],
    [{ month: 10, day: 31 }, 'halloween'],
    [{ month: 11, day: 1 }, 'all saints day'],
    [{ month: 11, day: 2 }, 'all souls day'],
    [{ month: 11, day: 5 }, 'bonfire night, guy fawkes night'],
    [{ month: 11, day: 11 }, 'armistice day, veterans day, remembrance day'],
    [{ month: 11, day: 30 }, 'st andrews day, saint andrews day'],
    [{ month: 12, day: 1 }, 'world aids day'],
    [{ month: 12, day: 24 }, 'christmas eve'],
    [{ month: 12, day: 25 }, 'christmas day, christmas'],
    [{ month: 12, day: 26 }, 'boxing day'],
    [{ month: 1, weekday: 1, place: 3 }, 'martin luther king day, martin luther king jr day, mlk day'],
    [{ month: 2, weekday: 1, place: 3 }, 'presidents day'],
    [{ month: 5, weekday: 1, place: -1 }, 'memorial day'],
    [{ month: 9, weekday: 1, place: 1 }, 'labor day'],
    [{ month: 10, weekday: 1, place: 2 }, 'columbus day, indigenous peoples day'],
    [{ month: 11, weekday: 4, place: 4 }, 'thanksgiving day, thanksgiving'],
    [{ month: 11, weekday: 4, place: 4, after: 1 }, 'black friday'],
    [{ month: 11, weekday: 4, place: 4, after: 4 }, 'cyber monday'],
    [{ month: 11, weekday: 4, place: 4, after: 5 }, 'giving tuesday'],
    [{ easter: -47 }, 'shrove tuesday, mardi gras, pancake day'],
    [{ easter: -46 }, 'ash wednesday'],
    [{ easter: -7 }, 'palm sunday'],
    [{ easter: -3 }, 'maundy thursday'],
    [{ easter: -2 }, 'good friday'],
    [{ easter: 0 }, 'easter sunday, easter day, easter'],
    [{ easter: 1 }, 'easter monday'],
    [{ easter: 39 }, 'ascension day'],
    [{ easter: 49 }, 'whit sunday, pentecost'],
    [{ easter: 50 }, 'whit monday'],
  ]),
);

/** How many words the longest name has. */
export const LONGEST_FEAST = 5;
