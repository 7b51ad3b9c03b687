import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bound, ChartWords } from '#chart';
import { altOf, ENGLISH } from '#chart';
import { bar, chart, HOSTILE, YEARS } from './charts.ts';

const BOUNDS: readonly Bound[] = ['exact', 'over', 'under', 'at_least', 'at_most', 'about'];

describe('the description of a chart', () => {
  it('names title, unit, and each value with its hedge', () => {
    expect(altOf(YEARS)).toBe(
      'Bar chart: Goats on the eastern slope (goats). 2021: 120; 2022: over 150; 2023: 90 (period inferred).',
    );
  });

  it.each<[Bound, string, string]>([
    ['exact', '21,000', '21,000'],
    ['over', '21,000', 'over 21,000'],
    ['over', 'more than 21,000', 'more than 21,000'],
    ['under', '−30', 'under −30'],
    ['at_least', '$5 million', 'at least $5 million'],
    ['at_most', 'A$5', 'at most A$5'],
    ['about', 'nearly 40 %', 'nearly 40 %'],
    ['about', 'dozens', 'dozens'],
    ['exact', 'a loss of 3', 'a loss of 3'],
  ])('of a value that is %s and shown as %s says %s', (bound, display, said) => {
    expect(altOf(chart([bar('2021', 1, display, { bound })]))).toBe(
      `Bar chart: Goats on the eastern slope (goats). 2021: ${said}.`,
    );
  });

  it('does without what is empty', () => {
    expect(altOf(chart([], { title: ' ', unit: null }))).toBe('Bar chart.');
    expect(altOf(chart([bar('2021', 1, '1')], { unit: null }))).toBe('Bar chart: Goats on the eastern slope. 2021: 1.');
  });

  it('says that only the first twelve are drawn', () => {
    const alt = altOf(chart(Array.from({ length: 15 }, (_, at) => bar(`site ${at + 1}`, at, `${at}`))));
    expect(alt).toContain('(goats, the first 12 of 15 figures)');
    expect(alt).toContain('site 12: 11.');
    expect(alt).not.toContain('site 13');
  });

  it('cuts long labels rather than values', () => {
    const long = Array.from({ length: 12 }, (_, at) =>
      bar(`${at} ${'long label '.repeat(40)}`, at, `over 1,234,567,89${at} dollars`, { bound: 'over', implied: true }),
    );
    const alt = altOf(chart(long, { title: 'Title '.repeat(300) }));
    expect(alt.length).toBeLessThanOrEqual(1024);
    for (const { display } of long) expect(alt).toContain(`: ${display} (period inferred)`);
  });

  it('never shows part of a value', () => {
    const alt = altOf(chart(Array.from({ length: 12 }, () => bar('2021', 1, '1'.repeat(900)))));
    expect(alt).toContain('2021: …;');
    expect(alt).not.toContain('11');
  });

  it('is in the words that it is given', () => {
    const words: ChartWords = { ...ENGLISH, chart: 'Gráfico', impliedShort: 'período deducido' };
    expect(altOf(YEARS, words)).toMatch(/^Gráfico: .* 2023: 90 \(período deducido\)\.$/);
  });

  it('stays within 1,024 units and well-formed, whatever is written', () => {
    const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.constantFrom(...HOSTILE));
    const anyBar = fc.record({
      label: text,
      value: fc.double(),
      display: text,
      bound: fc.constantFrom(...BOUNDS),
      implied: fc.boolean(),
      cite: fc.nat(),
    });
    const anyChart = fc.record({
      title: text,
      unit: fc.option(text),
      bars: fc.array(anyBar, { maxLength: 20 }),
      sources: fc.array(text),
    });
    fc.assert(
      fc.property(anyChart, (any) => {
        const alt = altOf(any);
        expect(alt.length).toBeLessThanOrEqual(1024);
        expect(alt.isWellFormed()).toBe(true);
        expect(alt).not.toMatch(/\p{Cc}/u);
      }),
      { numRuns: 300 },
    );
  });
});
