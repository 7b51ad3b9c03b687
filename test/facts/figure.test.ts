import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareExact, dividedBy, minus, plus, times } from '#text';
import type { Exact } from '#text';
import {
  compareFigures,
  converted,
  FORMULAS,
  inOneUnit,
  leavesOf,
  lengthOf,
  quoted,
  reckon,
} from '../../src/facts/figure.ts';
import type { Figure, FormulaName } from '../../src/facts/figure.ts';
import { boundOf } from '../../src/facts/interval.ts';
import { factsOf, figureOf } from './readings.ts';

/** A figure as "over 2625", "exact 40..50"; "none" where a formula gives nothing, "?" where its hedges leave all open. */
function show(figure: Figure | null): string {
  if (figure === null) return 'none';
  const bound = boundOf(figure.interval);
  return bound === null ? '?' : `${bound.bound} ${bound.value}${bound.high === undefined ? '' : `..${bound.high}`}`;
}

/** "over 5" or "5" or "40..50" as a figure. */
function read(words: string): Figure {
  const [, bound = '', value = '', high] = /^(?:(\w+) )?(-?[\d/]+)(?:\.\.(\d+))?$/.exec(words) ?? [];
  const known = (['over', 'under', 'at_least', 'at_most', 'about'] as const).find((each) => each === bound);
  return figureOf(known ?? 'exact', value, high);
}

describe('reckon', () => {
  it.each<[FormulaName, string[], string]>([
    ['sum', ['116', '131'], 'exact 247'],
    ['sum', ['116'], 'exact 116'],
    ['sum', ['over 100', '50', '7'], 'over 157'],
    ['sum', ['at_least 13', 'at_least 4'], 'at_least 17'],
    ['sum', ['over 100', 'under 50'], '?'],
    ['sum', ['about 100', '50'], 'about 150'],
    ['sum', ['40..50', '7'], 'exact 47..57'],
    ['sum', [], 'none'],
    ['difference', ['24314', '2176'], 'exact 22138'],
    ['difference', ['2176', '24314'], 'exact -22138'],
    ['difference', ['over 100', '40'], 'over 60'],
    ['difference', ['100', 'over 40'], 'under 60'],
    ['difference', ['100', 'at_most 40'], 'at_least 60'],
    ['difference', ['over 100', 'over 40'], '?'],
    ['difference', ['100'], 'none'],
    ['difference', ['100', '40', '3'], 'none'],
    ['change', ['4000', '3000'], 'exact -25'],
    ['change', ['28000000', '31500000'], 'exact 25/2'],
    ['change', ['100', 'over 150'], 'over 50'],
    ['change', ['over 100', '50'], 'under -50'],
    ['change', ['0', '50'], 'none'],
    ['ratio', ['1200', '400'], 'exact 3'],
    ['ratio', ['over 1200', '400'], 'over 3'],
    ['ratio', ['1', '3'], 'exact 1/3'],
    ['ratio', ['5', '0'], 'none'],
    ['ratio', ['0', '5'], 'exact 0'],
    ['share', ['310', '1240'], 'exact 25'],
    ['share', ['at_least 310', '1240'], 'at_least 25'],
    ['share', ['310', '0'], 'none'],
    ['complement', ['18'], 'exact 82'],
    ['complement', ['over 18'], 'under 82'],
    ['complement', ['18', '30'], 'exact 52'],
    ['complement', ['about 18'], 'about 82'],
    ['complement', [], 'none'],
    ['average', ['10', '20', '31'], 'exact 61/3'],
    ['average', ['over 10', '20'], 'over 15'],
    ['average', ['9'], 'exact 9'],
    ['average', [], 'none'],
    ['median', ['9', '3', '5'], 'exact 5'],
    ['median', ['3', '10', '5', '6'], 'exact 11/2'],
    ['median', ['over 40', '35', '30'], 'exact 35'],
    ['median', ['over 40', '35'], 'over 75/2'],
    ['median', ['under 20', 'over 10', '15'], 'exact 10..20'],
    ['median', ['under 20', 'over 30'], '?'],
    ['median', ['about 3', '10', '5'], 'about 5'],
    ['median', [], 'none'],
    ['count', ['116', 'over 5', 'about 7'], 'exact 3'],
    ['count', [], 'none'],
    ['rank', ['5'], 'exact 5'],
    ['rank', [], 'none'],
  ])('%s of %j is %s', (formula, terms, expected) => {
    expect(show(reckon(formula, terms.map(read)))).toBe(expected);
  });

  it('lets a hedge through: over 21,000 in 8 months is over 2,625 a month', () => {
    expect(show(reckon('ratio', [read('over 21000'), read('8')]))).toBe('over 2625');
  });

  it('keeps formula and terms, so that the tree can be reckoned again', () => {
    const terms = [read('116'), read('over 131')];
    const sum = reckon('sum', terms);
    expect(sum).toMatchObject({ kind: 'computed', formula: 'sum' });
    expect(sum?.terms).toEqual(terms);
  });

  it('of reckoned figures rests on all the facts below, in the order of the formula', () => {
    const [a, b, c] = factsOf('Rangers counted 3 goats, 5 sheep and 9 lynx.');
    if (!a || !b || !c) throw new Error('three facts are expected');
    const sum = reckon('sum', [quoted(b), quoted(a)]);
    const share = sum && reckon('share', [quoted(c), sum]);
    expect(share && leavesOf(share)).toEqual([c, b, a]);
    expect(leavesOf(quoted(a))).toEqual([a]);
  });
});

describe('compareFigures', () => {
  it.each([
    ['5', '7', 'less'],
    ['over 7', '7', 'more'],
    ['7', '7', 'equal'],
    ['over 5', '7', null],
  ])('holds %s against %s', (a, b, expected) => {
    expect(compareFigures(read(a), read(b))).toBe(expected);
  });
});

/** The formulas on plain numbers, written anew: what a figure's interval is held against. */
const PLAIN: Record<Exclude<FormulaName, 'rank' | 'count'>, (terms: readonly Exact[]) => Exact | null> = {
  sum: (terms) => terms.reduce(plus, '0'),
  difference: ([a = '0', b = '0']) => minus(a, b),
  points: ([a = '0', b = '0']) => minus(a, b),
  change: ([from = '0', to = '0']) => {
    const ratio = dividedBy(minus(to, from), from);
    return ratio && times(ratio, '100');
  },
  elapsed: ([a = '0', b = '0']) => minus(b, a),
  ratio: ([a = '0', b = '0']) => dividedBy(a, b),
  rate: ([a = '0', b = '0']) => dividedBy(a, b),
  share: ([part = '0', whole = '0']) => {
    const ratio = dividedBy(part, whole);
    return ratio && times(ratio, '100');
  },
  complement: (terms) => minus('100', terms.reduce(plus, '0')),
  average: (terms) => dividedBy(terms.reduce(plus, '0'), String(terms.length)),
  median: (terms) => {
    const sorted = terms.toSorted(compareExact);
    const half = Math.floor(terms.length / 2);
    const [low = '0', high = '0'] = [sorted[terms.length - 1 - half], sorted[half]];
    return dividedBy(plus(low, high), '2');
  },
};

/** A hedged number that is not negative, with a number that it may stand for. */
const hedged = fc
  .record({
    bound: fc.constantFrom('exact', 'over', 'under', 'at_least', 'at_most', 'range'),
    value: fc.integer({ min: 1, max: 60 }),
    more: fc.integer({ min: 1, max: 40 }),
    share: fc.integer({ min: 0, max: 12 }),
  })
  .map(({ bound, value, more, share }): { readonly figure: Figure; readonly inside: Exact } => {
    const [v, part] = [String(value), `${share}/13`];
    switch (bound) {
      case 'over':
        return { figure: figureOf('over', v), inside: plus(v, `${share + 1}/13`) };
      case 'at_least':
        return { figure: figureOf('at_least', v), inside: plus(v, part) };
      case 'under':
        return { figure: figureOf('under', v), inside: times(v, part) };
      case 'at_most':
        return { figure: figureOf('at_most', v), inside: times(v, `${share + 1}/13`) };
      case 'range':
        return { figure: figureOf('exact', v, String(value + more)), inside: plus(v, times(String(more), part)) };
      default:
        return { figure: figureOf('exact', v), inside: v };
    }
  });

function holds({ interval: { low, high } }: Figure, x: Exact): boolean {
  const above = low.value === null ? 1 : compareExact(x, low.value);
  const below = high.value === null ? -1 : compareExact(x, high.value);
  return (low.open ? above > 0 : above >= 0) && (high.open ? below < 0 : below <= 0);
}

const binary = (formula: FormulaName): boolean =>
  ['difference', 'points', 'change', 'ratio', 'share'].includes(formula);

describe('every formula', () => {
  const names = Object.keys(PLAIN).filter((name): name is keyof typeof PLAIN => name in PLAIN);

  it('is held against plain numbers here, but for count and rank', () => {
    expect([...names, 'count', 'rank'].toSorted()).toEqual(Object.keys(FORMULAS).toSorted());
  });

  it.each(names)('%s: whatever the hedged terms stand for, the result lies within the interval', (formula) => {
    const terms = fc.array(hedged, binary(formula) ? { minLength: 2, maxLength: 2 } : { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(terms, (all) => {
        const figure = reckon(
          formula,
          all.map((each) => each.figure),
        );
        const plain = PLAIN[formula](all.map((each) => each.inside));
        if (figure && plain !== null) expect(holds(figure, plain)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it.each(names)('%s: is reckoned on exact terms as on plain numbers', (formula) => {
    const terms = fc.array(fc.integer({ min: 0, max: 99 }).map(String), { minLength: 2, maxLength: 2 });
    fc.assert(
      fc.property(terms, (all) => {
        const figure = reckon(
          formula,
          all.map((value) => figureOf('exact', value)),
        );
        const plain = PLAIN[formula](all);
        expect(show(figure)).toBe(plain === null ? 'none' : `exact ${plain}`);
      }),
    );
  });

  it('gives the same value when a tree is reckoned again from its leaves', () => {
    const again = (figure: Figure): Figure | null => {
      if (figure.kind === 'quoted') return quoted(figure.fact);
      if (figure.kind === 'length') return lengthOf(figure.fact, figure.unit);
      if (figure.kind === 'converted') return converted(figure.fact, figure.unit);
      const terms = figure.terms.map(again).filter((term) => term !== null);
      return terms.length === figure.terms.length ? reckon(figure.formula, terms) : null;
    };
    const leaf = hedged.map(({ figure }) => figure);
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.array(leaf, { minLength: 3, maxLength: 3 }), (formula, [a, b, c]) => {
        if (!a || !b || !c) return;
        const inner = reckon('sum', [a, b]);
        const outer = inner && reckon(formula, [c, inner]);
        expect(outer && again(outer)).toEqual(outer);
      }),
    );
  });
});

describe('a figure in another unit', () => {
  it.each([
    ['The line is 26.2 miles long.', 'km', 'exact 3294126/78125'],
    ['It took two weeks.', 'day', 'exact 14'],
    ['It fell to 14 °F.', '°C', 'exact -10'],
    ['It weighs over 2 tonnes.', 'kg', 'over 2000'],
    ['It stood for 18 months.', 'year', 'exact 3/2'],
    ['It is 40 to 50 feet deep.', 'yard', 'exact 40/3..50/3'],
  ])('%s in %s is %s', (text, unit, shown) => {
    const [fact] = factsOf(text);
    expect(show(fact ? converted(fact, unit) : null)).toBe(shown);
  });

  it.each([
    ['It took two months.', 'day'],
    ['It cost $40.', 'EUR'],
    ['The line is 26.2 miles long.', 'kg'],
    ['It saw 40 visitors.', 'km'],
    ['The line is 5 km long.', 'km'],
  ])('%s is not told in %s', (text, unit) => {
    const [fact] = factsOf(text);
    expect(fact && converted(fact, unit)).toBeNull();
  });

  it('is compared and subtracted in the unit of the first', () => {
    const [a, b] = factsOf('The old line is 38 kilometres long and the new one is 26.2 miles long.');
    const pair = a && b && inOneUnit(a, b);
    expect(pair && compareFigures(...pair)).toBe('less');
    expect(pair && show(reckon('difference', [pair[1], pair[0]]))).toBe('exact 325376/78125');
  });
});
