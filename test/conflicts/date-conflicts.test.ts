import { describe, expect, it } from 'vitest';
import { answerQuestion } from '#answer';
import { parseMarkdown } from '#library';
import type { Article } from '#library';
import { outcomeOf, questionOf, sourcesOf } from '../libraries.ts';
import type { Told } from '../libraries.ts';
import { BOTH_DATES, OTHER_DATES } from './pairs.ts';

/** The dates that are shown side by side; null where the articles are not said to differ. */
const datesOf = (question: string, ...told: readonly Told[]): string | null => {
  const notes = outcomeOf(question, ...told).notes.filter((note) => note.kind === 'conflict');
  const words = notes.flatMap((note) => ('dates' in note ? note.dates.map((each) => each.words) : []));
  return notes.length === 0 ? null : words.toSorted().join(' / ');
};

const MILL = 'The mill at Tarn was built in 1746 by two brothers.';
const BUILT = 'When was the mill at Tarn built?';
const LIFE = 'Karl Veyprecht (8 September 1838 – 2 March 1881) was an explorer.';
const RESUMED = 'Since charter flights to Orrin resumed at the end of June 2021, fares have fallen.';

const CAME = 'The ferry came to Losby on 20 May 2023.';
const TAKINGS = 'The takings of the ferry at Losby went to the lifeboat. In 2024 they came to €18,400.';
const AGAIN = 'The ferry came to Losby on 21 June 2024, at a cost of €300.';

describe('a deed told with an amount', () => {
  it.each<[string, string | null, readonly Told[]]>([
    ['When did the ferry come to Losby?', null, [CAME, TAKINGS]],
    ['When did the ferry come to Losby?', '20 May 2023 / 21 June 2024', [CAME, AGAIN]],
  ])('%s → %s', (question, dates, told) => {
    expect(datesOf(question, ...told)).toBe(dates);
  });
});

describe('two articles with two dates for one thing', () => {
  it.each<[string, string, readonly Told[]]>([
    [BUILT, '1746 / 8 January 1747', [MILL, 'The mill at Tarn was built on 8 January 1747.']],
    [BUILT, '1746 / 1752', [MILL, 'Built in 1752, the mill at Tarn ground oats.']],
    [BUILT, '1746 / 1752', [MILL, 'In 1752, two brothers built the mill at Tarn.']],
    [BUILT, '1746 / 1752', [MILL, 'Mill at Tarn\nBuilt 1752']],
    [
      'Was the mill at Tarn built in 1746?',
      '1746 / 8 January 1747',
      [MILL, 'The mill at Tarn was built on 8 January 1747.'],
    ],
    [
      'When did the river peak?',
      '3 March 2025 / 4 March 2025',
      ['The river peaked on 3 March 2025.', 'The river peaked on 4 March 2025.'],
    ],
    ['When did Karl Veyprecht die?', '2 March 1881 / 3 March 1881', [LIFE, 'Karl Veyprecht died on 3 March 1881.']],
    [
      'When was Karl Veyprecht born?',
      '7 September 1838 / 8 September 1838',
      [LIFE, 'Karl Veyprecht\nBorn 7 September 1838'],
    ],
    [
      'When did flights to Orrin resume?',
      'July 2021 / the end of June 2021',
      [RESUMED, 'The first flight to Orrin left in July 2021. It resumed what had been stopped in spring.'],
    ],
    [
      'When did the first walk take place?',
      'May 1990 / September 1990',
      ['The first walk took place in May 1990.', 'The first walk was held in September 1990.'],
    ],
  ])('%s — %s', (question, expected, told) => {
    expect(datesOf(question, ...told)).toBe(expected);
  });

  it.each<[string, string, readonly Told[]]>([
    ['the day lies in the year', BUILT, [MILL, 'The mill at Tarn was built on 8 January 1746.']],
    ['another act', BUILT, [MILL, 'The mill at Tarn was sold in 1752.']],
    [
      'the date is that of another act of the sentence',
      BUILT,
      [MILL, 'The mill at Tarn, built by two brothers, burned down in 1802.'],
    ],
    ['another mill', BUILT, [MILL, 'The forge at Losby was built in 1752.']],
    ['one article may tell of two times', BUILT, [`${MILL} The mill at Tarn was built anew in 1790.`]],
    ['it was built again', BUILT, [MILL, 'After a fire the mill at Tarn was built again in 1790.']],
    ['about that year', BUILT, [MILL, 'The mill at Tarn was built around 1748.']],
    [
      'one of its dates is the same',
      BUILT,
      [MILL, 'The mill at Tarn was built in 1790. The mill at Tarn was built in 1746, say others.'],
    ],
    ['the same day of death', 'When did Karl Veyprecht die?', [LIFE, 'Karl Veyprecht died in March 1881.']],
    [
      'the days of another one',
      'When did Karl Veyprecht die?',
      ['Karl Veyprecht died in 1885.', 'Jan Orel (1838 – 1881) knew Karl Veyprecht.'],
    ],
    [
      'a span that is no life',
      'When did Karl Veyprecht die?',
      ['Karl Veyprecht died in 1885.', 'Karl Veyprecht led the society from 1879 to 1881.'],
    ],
    [
      'what lasts did other things at other times',
      'When did the mill at Tarn burn?',
      ['The mill at Tarn burned in 1802.', 'The mill at Tarn was opened in 1746. It burned twice.'],
    ],
    [
      'the act without what it was done to',
      'When did Orel write the play about bees?',
      ['Orel wrote the play about bees in 1543.', 'In 1523, Orel wrote that all was well.'],
    ],
    [
      'what was foreseen',
      'When did the reactor start?',
      ['The reactor was to start in 2015.', 'The reactor started in 2018.'],
    ],
    [
      'the second walk',
      'When did the first walk take place?',
      ['The first walk took place in May 1990.', 'The second walk was held in May 1991.'],
    ],
  ])('no conflict: %s', (_case, question, told) => {
    expect(datesOf(question, ...told)).toBeNull();
  });
});

describe('articles of one title', () => {
  const titled = (id: string, title: string, text: string): Article => {
    const { article } = parseMarkdown(`${id}.md`, `---\nid: ${id}\ntitle: ${title}\n---\n\n${text}\n`);
    if (!article) throw new Error(id);
    return article;
  };
  const told = (title: string, text: string): number => {
    const whole = titled('a', 'Barn 98', 'Barn 98 at Fort Losby is a farmhouse; it was in use from 1911 to 1946.');
    const articles = [whole, titled('b', title, text)];
    const question = questionOf('When was Barn 98 at Fort Losby built?', articles);
    return answerQuestion(question, sourcesOf(articles)).notes.filter(({ kind }) => kind === 'conflict').length;
  };

  it.each<[string, string, number]>([
    ['Barn 98', 'Built 1920', 1],
    ['Barn 98', 'It was built in 1920 of brick.', 1],
    ['Barn 98', 'Built 1911', 0],
    ['Barn 98', 'Built 1902', 0],
    ['Barn 41', 'Built 1920', 0],
    ['The week', 'Built 1920', 0],
  ])('%s: %s → %i', (title, text, conflicts) => {
    expect(told(title, text)).toBe(conflicts);
  });
});

describe('pairs of articles in the manner of a newsroom', () => {
  it.each(OTHER_DATES)('cannot both be right: %s — %s — %s', (question, a, b) => {
    expect(datesOf(question, a, b)).not.toBeNull();
  });

  it.each(BOTH_DATES)('may both be right: %s — %s — %s', (question, a, b) => {
    expect(datesOf(question, a, b)).toBeNull();
    expect(datesOf(question, b, a)).toBeNull();
  });
});
