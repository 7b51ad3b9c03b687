import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quoted, reckon } from '#facts';
import type { Figure, FormulaName } from '#facts';
import { group, showFact, showFigure, showValue, showWorking, unitOf } from '../../src/render/numbers.ts';
import { factsOf } from '../facts/readings.ts';

describe('group', () => {
  it.each([
    ['0', '0'],
    ['999', '999'],
    ['1000', '1,000'],
    ['24314', '24,314'],
    ['1234567', '1,234,567'],
    ['-1017.4', '−1,017.4'],
    ['1234.5678', '1,234.5678'],
    ['-5', '−5'],
  ])('writes %s as %s', (decimal, text) => {
    expect(group(decimal)).toBe(text);
  });

  it('changes no digit', () => {
    fc.assert(
      fc.property(fc.bigInt(), fc.option(fc.stringMatching(/^\d{1,4}$/)), (whole, part) => {
        const decimal = part === null ? `${whole}` : `${whole}.${part}`;
        expect(group(decimal).replaceAll(',', '').replace('−', '-')).toBe(decimal);
        expect(group(decimal)).toMatch(/^−?\d{1,3}(,\d{3})*(\.\d+)?$/);
      }),
    );
  });
});

describe('showValue', () => {
  it.each<[string, string | undefined, number, string]>([
    ['24314', undefined, 0, '24,314'],
    ['5/2', undefined, 1, '2.5'],
    ['1/3', undefined, 2, '0.33'],
    ['25', '%', 0, '25%'],
    ['25/2', '%', 1, '12.5%'],
    ['-25', '%', 0, '−25%'],
    ['12', 'USD', 0, '$12'],
    ['-12', 'USD', 0, '−$12'],
    ['7/20', 'EUR', 2, '€0.35'],
    ['39/5', 'GBP', 1, '£7.80'],
    ['39/5', 'km', 1, '7.8 km'],
    ['12', 'CHF', 0, '12 CHF'],
    ['1', 'day', 0, '1 day'],
    ['7', 'day', 0, '7 days'],
    ['12', 'km', 0, '12 km'],
    ['1000000', undefined, 0, '1 million'],
    ['31500000', 'EUR', 0, '€31.5 million'],
    ['-2500000', 'USD', 0, '−$2.5 million'],
    ['1200000000', undefined, 0, '1.2 billion'],
    // Words would lose digits, so the digits stay.
    ['1234567', undefined, 0, '1,234,567'],
    ['999999', undefined, 0, '999,999'],
  ])('writes %s %s with %d decimals as %s', (value, unit, digits, text) => {
    expect(showValue(value, unit, digits)).toBe(text);
  });
});

describe('a quoted figure', () => {
  it.each([
    ['Rangers counted over 21,000 goats.', ['over 21,000']],
    ['Rangers counted at least thirteen goats.', ['at least thirteen']],
    ['Rangers counted 40 to 50 goats.', ['40 to 50']],
    ['It raised $2.5 million from 62% of its members.', ['$2.5 million', '62%']],
    ['It was the fifth rescue.', ['fifth']],
  ])('in %j is shown in the words of the article', (text, words) => {
    expect(factsOf(text).map(showFact)).toEqual(words);
    expect(factsOf(text).map((fact) => showFigure(quoted(fact)))).toEqual(words);
    expect(factsOf(text).map((fact) => showWorking(quoted(fact)))).toEqual(words.map(() => null));
  });

  it('of a table is written out with the unit of its heading', () => {
    const table = '| Sales ($ million) | Hats |\n| --- | ---: |\n| Oslo | 41.2 |';
    expect(factsOf(table).map(showFact)).toEqual(['$41.2 million']);
  });
});

/** The figures of a text by a formula. */
function by(formula: FormulaName, text: string): Figure {
  const figure = reckon(formula, factsOf(text).map(quoted));
  if (!figure) throw new Error(`no ${formula} of ${text}`);
  return figure;
}

describe('a reckoned figure', () => {
  it.each<[FormulaName, string, string, string]>([
    ['sum', 'Rangers counted 116 goats and 131 sheep.', '247', '116 + 131 = 247'],
    ['sum', 'Rangers counted over 100 goats and 50 sheep.', 'over 150', 'over 100 + 50 = over 150'],
    ['sum', 'It paid €0.35 and €0.30.', '€0.65', '€0.35 + €0.30 = €0.65'],
    ['difference', 'Rangers counted 24,314 goats and 2,176 sheep.', '22,138', '24,314 − 2,176 = 22,138'],
    [
      'difference',
      'It paid €28.0 million and €31.5 million.',
      '−€3.5 million',
      '€28.0 million − €31.5 million = −€3.5 million',
    ],
    ['change', 'Rangers counted 2,160 goats and 820 sheep.', '−62.0%', '(820 − 2,160) ÷ 2,160 × 100 ≈ −62.0%'],
    ['change', 'Rangers counted 4,000 goats and 3,000 sheep.', '−25%', '(3,000 − 4,000) ÷ 4,000 × 100 = −25%'],
    ['ratio', 'Rangers counted 1,200 goats and 400 sheep.', '3', '1,200 ÷ 400 = 3'],
    ['ratio', 'Rangers counted 7 goats and 3 sheep.', '2.33', '7 ÷ 3 ≈ 2.33'],
    ['share', 'Rangers counted 310 goats and 1,240 sheep.', '25%', '310 ÷ 1,240 × 100 = 25%'],
    ['share', 'Rangers counted 1 goat and 3 sheep.', '33.3%', '1 ÷ 3 × 100 ≈ 33.3%'],
    ['complement', 'Online sales made up 18% of revenue.', '82%', '100% − 18% = 82%'],
    ['average', 'Rangers counted 10 goats, 20 sheep and 31 lynx.', '20.3', '(10 + 20 + 31) ÷ 3 ≈ 20.3'],
    ['average', 'Rangers counted over 10 goats and 20 sheep.', 'over 15', '(over 10 + 20) ÷ 2 = over 15'],
    ['points', 'It was 45% in May and 40% in June.', '5 points', '45% − 40% = 5 points'],
    ['median', 'Rangers counted 10 goats, 20 sheep and 31 lynx.', '20', 'median of 10, 20, 31 = 20'],
    ['median', 'Rangers counted 10 goats and 31 lynx.', '20.5', 'median of 10, 31 = 20.5'],
    ['count', 'Rangers counted 10 goats, 20 sheep and 31 lynx.', '3', 'listed: 10, 20, 31 = 3'],
  ])('by %s of %j is %s', (formula, text, shown, working) => {
    const figure = by(formula, text);
    expect(showFigure(figure)).toBe(shown);
    expect(showWorking(figure)).toBe(working);
  });

  it.each<[FormulaName, string, string | undefined]>([
    ['sum', 'It paid €12 and €30.', 'EUR'],
    ['share', 'It paid €12 and €30.', '%'],
    ['ratio', 'It paid €12 and €30.', undefined],
    ['change', 'It paid €12 and €30.', '%'],
    ['average', 'It walked 12 km and 30 km.', 'km'],
    ['count', 'It paid €12 and €30.', undefined],
  ])('by %s of %j has the unit %s', (formula, text, unit) => {
    expect(unitOf(by(formula, text))).toBe(unit);
  });

  it('of reckoned figures shows the steps that lead to it', () => {
    const inner = by('sum', 'Rangers counted 1,100 goats and 100 sheep.');
    const outer = reckon('share', [...factsOf('Rangers counted 300 lynx.').map(quoted), inner]);
    expect(outer && showWorking(outer)).toBe('1,100 + 100 = 1,200; 300 ÷ 1,200 × 100 = 25%');
  });

  it('says "≈" only where digits were dropped', () => {
    const counts = fc.integer({ min: 1, max: 500 });
    fc.assert(
      fc.property(counts, counts, (a, b) => {
        const figure = by('share', `Rangers counted ${a} goats and ${b} sheep.`);
        const [, shown = ''] = /[=≈] ([\d,.]+)%$/.exec(showWorking(figure) ?? '') ?? [];
        const exact = (1000 * a) % b === 0;
        expect(showWorking(figure)?.includes('≈')).toBe(!exact);
        expect(Number(shown.replaceAll(',', ''))).toBeCloseTo((100 * a) / b, exact ? 6 : 0);
      }),
      { numRuns: 40 },
    );
  });
});
