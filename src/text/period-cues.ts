/** Words around a period that decide whether it is one, and which way it lies. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Before a month or a year these leave no doubt that it is one. */
export const TIME_PREPOSITIONS = words(
  'in since during until till throughout by from of through between last next this past early mid late earlier ' +
    'before after circa around year spring summer autumn fall winter and to',
);

/** Before a bare year: strong signs. */
export const YEAR_PREPOSITIONS = words(
  'in since during until till throughout year early mid late circa ca spring summer autumn fall winter before after',
);

/** A number after one of these is a label, not a year. */
export const LABELS = words(
  'page pages room no number nos section sections resolution flight building highway route table figure chapter ' +
    'article act form law model bus line gate platform apt suite lot unit volume vol issue version directive ' +
    'regulation hr pp p box extension ext pin code apartment verse psalm bus train windows area agenda',
);

/** A number after one of these is an amount, not a year. */
export const AMOUNT_CUES = words(
  'about over nearly almost some than least most approximately roughly total under only another additional up ' +
    'sold won killed hired employs employed counted estimated costs cost worth paid nearly exactly rs usd eur',
);

/** Before "of", these are named after their year. */
export const EVENTS = words(
  'summer winter autumn spring fall year treaty act battle war end beginning start revolution census election elections ' +
    'uprising siege crisis invasion earthquake fire flood floods famine rebellion convention constitution law agreement ' +
    'season tournament championship games olympics cup edition class crash panic riots riot coup campaign outbreak ' +
    'epidemic pandemic drought report budget spirit scandal strike protests vote referendum middle part months quarter',
);

/** After a number these make it a count. */
export const COUNTED = words(
  'people men women children persons votes voters seats points percent per million billion thousand hundred trillion ' +
    'dollars euros pounds yen km kilometres kilometers metres meters miles feet ft tonnes tons kg kilograms kcal ' +
    'acres hectares litres liters degrees mm cm pieces units copies households families migrants residents soldiers ' +
    'troops inhabitants homes houses jobs workers employees students cases deaths mw kw gw hp rpm mhz bc bce pm am',
);

/** Nearest before a date, they say that it lies ahead. */
export const FUTURE_CUES = words('will shall ll upcoming must tomorrow');

/** The same, when "to" follows. */
export const FUTURE_BEFORE_TO = words(
  'expected plans plan planned planning hopes aims intends set scheduled going likely have ought',
);

/** Nearest before a date, they say that it lies behind. */
export const PAST_CUES = words(
  'said told was were had did has have went came began fell rose left met held got took made',
);

/** They let a near date lie ahead. */
export const PRESENT_CUES = words('is are');

/** A text that has these tells of a match. */
export const MATCH_WORDS = words(
  'touchdown touchdowns yard yards td tds quarterback halftime nfl nba kickoff interception fumble rebounds innings ' +
    'fullback midfielder striker goalkeeper linebacker punt',
);

/** Pointing words before a unit or name, and how many calendar units away they point. */
export const POINTERS: ReadonlyMap<string, number> = new Map([
  ['this', 0],
  ['current', 0],
  ['last', -1],
  ['previous', -1],
  ['past', -1],
  ['preceding', -1],
  ['prior', -1],
  ['next', 1],
  ['following', 1],
  ['coming', 1],
  ['upcoming', 1],
  ['subsequent', 1],
]);

/** Pointers that a text uses from an earlier date of its own rather than from its day of publication, after "the". */
export const INNER_POINTERS = words('previous preceding prior following subsequent next');

/** Signs that join the two ends of a range. */
export const DASHES = words('- – — ~');

/** Words that join the two ends of a range. */
export const RANGE_WORDS = words('to until till through thru');

/** What may follow "the year before" and its like when it stands alone. */
export const AFTER_ALONE = words('and but or in at to from with by for as than while when which compared versus');
