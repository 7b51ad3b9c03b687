import { describe, expect, it } from 'vitest';
import { createReader, readParagraph } from '#facts';
import type { Fact } from '#facts';
import { findTerms, term } from '#text';
import { articleOf } from '../articles.ts';
import { factsOf, readAll } from './readings.ts';

/** "12 goats", "3 percent: Turnout": the number as written and what it is of. */
const measures = (text: string): string[] =>
  factsOf(text, '2024-10-17').map(({ quantity, measure, sentence }) =>
    [sentence.paragraph.text.slice(quantity.start, quantity.end), measure.words].join(': '),
  );

const values = (facts: readonly Fact[]): string[] => facts.map(({ quantity }) => quantity.value);

const periodOf = ({ period }: Fact): string => (period ? `${period.from ?? '…'} – ${period.to ?? '…'}` : 'none');

describe('the measure of a figure', () => {
  it.each<[string, string[]]>([
    ['Rangers counted 12 wild goats.', ['12: wild goats']],
    ['Rangers counted 1,204 goats in 2021, 1,350 in 2022.', ['1,204: goats', '1,350: goats']],
    ['Ferry traffic went from 4,000 passengers in May to 3,000 in July.', ['4,000: passengers', '3,000: passengers']],
    ['The number of homes without power was 2,400 on Monday.', ['2,400: homes']],
    ['Turnout was 61% in 2024.', ['61%: Turnout']],
    ['Revenue came to €31.5 million.', ['€31.5 million: Revenue']],
    ['It was the third rescue of the winter.', ['third: rescue']],
    ['The walk takes 7 hours.', ['7 hours: ']],
    ['The choir sang.', []],
    ['Rangers saw 64 goats. Wolves took 41 of them.', ['64: goats', '41: goats']],
    ['Rangers saw goats. Wolves took 41 of them.', ['41: Wolves']],
  ])('in %j is %j', (text, expected) => {
    expect(measures(text)).toEqual(expected);
  });

  it('is given as terms too, its head among them', () => {
    const [fact] = factsOf('Rangers counted 12 wild goats.');
    expect(fact?.measure).toMatchObject({ head: term('goats'), terms: findTerms('wild goats'), words: 'wild goats' });
  });
});

describe('the role of a figure', () => {
  it.each([
    ['Rangers counted 12 goats.', ['level']],
    ['Traffic fell by 300 cars.', ['change']],
    ['Traffic fell by about 300 cars.', ['change']],
    ['Traffic fell 12% in May.', ['change']],
    ['Sales saw an increase of 300 units.', ['change']],
    ['The firm posted 9% growth.', ['change']],
    ['Turnout rose by 3 percentage points to 61%.', ['change', 'level']],
    ['Membership doubled.', ['change']],
    ['It was the third rescue of the winter.', ['rank']],
    ['Traffic fell to 300 cars.', ['level']],
    ['The road by 12 houses was closed.', ['level']],
    ['A crew of 12 sailors left.', ['level']],
    ['The quota is 100 tonnes smaller than in 2021.', ['change']],
    ['Ness has 30 boats fewer than Wick.', ['change']],
    ['Ness has 30 boats, more than Wick.', ['level']],
  ])('in %j is %j', (text, expected) => {
    expect(factsOf(text).map(({ role }) => role)).toEqual(expected);
  });
});

describe('the period of a figure', () => {
  it.each<[string, string[]]>([
    ['Rangers counted 12 goats in 2021.', ['2021-01-01 – 2021-12-31 sentence']],
    ['In May 2021 rangers counted 12 goats.', ['2021-05-01 – 2021-05-31 sentence']],
    [
      'Rangers counted 1,204 goats in 2021, 1,350 in 2022 and 1,100 in 2023.',
      ['2021-01-01 – 2021-12-31 sentence', '2022-01-01 – 2022-12-31 sentence', '2023-01-01 – 2023-12-31 sentence'],
    ],
    [
      'Rangers counted 12 goats in 2021. Officials also found 16 lynx.',
      ['2021-01-01 – 2021-12-31 sentence', '2021-01-01 – 2021-12-31 paragraph'],
    ],
    ['Rangers counted 16 lynx. In 2023 they moved them.', ['none none']],
    ['Rangers came in 2021 and in 2022. They counted 16 lynx.', ['none none']],
    ['Rangers counted 16 lynx for seven months.', ['none none', 'none none']],
    ['Rangers counted 16 lynx.', ['none none']],
    ['The race paid 615 florins, 20% more than in 2022.', ['none none', '2022-01-01 – 2022-12-31 sentence']],
    ['The race paid 615 florins, more than expected, in 2022.', ['2022-01-01 – 2022-12-31 sentence']],
    ['The line carried 900 people in its first six months, the firm said on 3 May 2021.', ['none none', 'none none']],
    ['The line carried 900 people, the firm said on 3 May 2021.', ['2021-05-03 – 2021-05-03 sentence']],
  ])('in %j is %j', (text, expected) => {
    expect(factsOf(text).map((fact) => `${periodOf(fact)} ${fact.periodSource}`)).toEqual(expected);
  });

  it('is completed from the date of the article', () => {
    expect(factsOf('Rangers counted 12 goats in July.', '2024-10-17').map(periodOf)).toEqual([
      '2024-07-01 – 2024-07-31',
    ]);
  });

  it('follows the fiscal year of the options', () => {
    const article = articleOf('The park sold 12 permits in fiscal year 2023.');
    const read = createReader({ fiscalYearStart: 7 });
    const facts = article.paragraphs.flatMap((paragraph) => read(article, paragraph).facts);
    expect(facts.map(periodOf)).toEqual(['2022-07-01 – 2023-06-30']);
  });
});

describe('figures that are withheld', () => {
  it.each([
    ['The ministry declined to say how many boats were seized.', 'boats seized'],
    ['The club did not disclose how much it paid for the striker.', 'paid striker'],
    ['It is not known how many sheep drowned.', 'sheep drowned'],
    ['No figures were released for Harrow.', 'Harrow'],
  ])('are found in: %s', (text, words) => {
    expect(readAll(text).flatMap(({ withheld }) => withheld.map(({ terms }) => terms))).toEqual([findTerms(words)]);
  });

  it.each([
    'The firm did not say hello.',
    'The mayor declined the invitation.',
    'The board released its figures for Harrow.',
    'He is not known for his patience.',
    'The ministry said that 12 boats were seized.',
  ])('are not found in: %s', (text) => {
    expect(readAll(text).flatMap(({ withheld }) => withheld)).toEqual([]);
  });
});

const TABLE = `## Visitors

| Museum | 2022 | 2023 |
| --- | ---: | ---: |
| Clock Museum | 4,900 | 5,200 |
| Kite Museum | 310 | closed |`;

describe('a table', () => {
  it('gives a figure a cell: measured by its row, dated by its column', () => {
    const facts = factsOf(TABLE);
    expect(facts.map((fact) => [fact.quantity.value, fact.measure.words, periodOf(fact), fact.periodSource])).toEqual([
      ['4900', 'Clock Museum', '2022-01-01 – 2022-12-31', 'heading'],
      ['5200', 'Clock Museum', '2023-01-01 – 2023-12-31', 'heading'],
      ['310', 'Kite Museum', '2022-01-01 – 2022-12-31', 'heading'],
    ]);
  });

  it('takes words of the section among the terms of a measure', () => {
    expect(factsOf(TABLE)[0]?.measure.terms).toEqual(expect.arrayContaining(findTerms('Clock Museum visitors')));
  });

  it('takes scale, currency and percent from the headings', () => {
    const table = `| Sales ($ million) | Hats | Growth % |\n| --- | ---: | ---: |\n| Oslo | 41.2 | 12 |\n| Lund | 3.5 | 7.5 |`;
    expect(factsOf(table).map(({ quantity }) => [quantity.value, quantity.unit])).toEqual([
      ['41200000', 'USD'],
      ['12', '%'],
      ['3500000', 'USD'],
      ['15/2', '%'],
    ]);
  });

  it('has a sentence for each row, without its line of dashes', () => {
    const [reading] = readAll(TABLE);
    expect(reading?.sentences.map(({ text }) => text.replaceAll(/[|\s]+/g, ' ').trim())).toEqual([
      'Museum 2022 2023',
      'Clock Museum 4,900 5,200',
      'Kite Museum 310 closed',
    ]);
  });
});

describe('a reading', () => {
  it('holds sentences that are verbatim, numbered from 1, with their terms in place', () => {
    const text = 'Rangers counted 12 goats. They moved 3 of the goats in May.';
    const [reading] = readAll(text);
    expect(reading?.sentences.map(({ n, span }) => [n, text.slice(span.start, span.end)])).toEqual([
      [1, 'Rangers counted 12 goats.'],
      [2, 'They moved 3 of the goats in May.'],
    ]);
    expect(reading?.sentences[1]?.terms.get(term('goats'))).toEqual([5]);
    expect(values(reading?.facts ?? [])).toEqual(['12', '3']);
    expect(reading?.facts.map(({ at }) => at)).toEqual([2, 2]);
  });

  it('is given once for a paragraph, and is the same as one read anew', () => {
    const article = articleOf('Rangers counted 12 goats.');
    const [paragraph] = article.paragraphs;
    if (!paragraph) throw new Error('one paragraph is expected');
    const read = createReader();
    expect(read(article, paragraph)).toBe(read(article, paragraph));
    expect(readParagraph(article, paragraph)).toEqual(read(article, paragraph));
  });
});

describe('what is no figure of a sentence', () => {
  it('is the length of a period', () => {
    expect(values(factsOf('The lake warmed by 1.5°C over the past three decades.', '2024-10-17'))).toEqual(['3/2']);
  });

  it('is the time of a figure that a superlative only reaches back to', () => {
    const [, rate] = factsOf(
      'Unemployment rose to 4.3% in July, the highest since 2021.\n\nTurnout was 61%, the lowest since 1998.',
    );
    expect(rate?.period).toBeNull();
  });

  it.each([
    [
      'The river stood at 5.4 metres on Monday, the highest since 1987, when it reached 5.6 metres.',
      '1987-01-01 – 1987-12-31',
    ],
    [
      'The river stood at 5.4 metres on Monday, the highest since 1987, and 5.6 metres were feared.',
      '2024-10-14 – 2024-10-14',
    ],
  ])('but what it was then is told in %j', (text, expected) => {
    const periods = factsOf(text, '2024-10-17').map(periodOf);
    expect([periods[0], periods.at(-1)]).toEqual(['2024-10-14 – 2024-10-14', expected]);
  });

  it('is the measure that only repeats its unit', () => {
    expect(measures('Fires burned 1.2 million hectares.')).toEqual(['1.2 million hectares: Fires']);
  });
});

describe('what is said aside of a share', () => {
  const [part, , whole] = factsOf('On Tuesday 120 people, a third of the 480 staff, lost their jobs.', '2024-10-17');

  it('parts no clause: what follows is told of the part, and not of the whole', () => {
    expect(part?.clause).toContain(term('lost'));
    expect(part?.clause).not.toContain(term('staff'));
    expect(whole?.clause).not.toContain(term('lost'));
  });

  it('names a whole', () => {
    expect([part?.whole, whole?.whole]).toEqual([false, true]);
  });
});
