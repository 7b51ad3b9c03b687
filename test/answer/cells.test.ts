import { describe, expect, it } from 'vitest';
import { ask, outcomeOf } from '../libraries.ts';

const POOL = `# Prices at Harlow Baths to change on 1 May

| One visit | Main pool: now | Main pool: from 1 May | Sauna: now | Sauna: from 1 May |
|---|---|---|---|---|
| Adult | £6.20 | £6.80 | £9.10 | £9.90 |
| Child (4–14) | £3.10 | £3.40 | – | – |
| Season card | £210 | £225 | £330 | n/a |
| Student | £4.40 | £4.20 | £7.00 | £7.50 |
`;

const CLUBS = `# Members of the sports clubs

The number of members was as follows.

| Club | 2021–22 | 2022–23 |
|---|---:|---:|
| Rowing | 310 | 288 |
| Fencing | 74 | 91 |
| Total | 384 | 379 |
`;

const RANKS = `# Guild grades

| Grade | Points needed | Lockers |
|---|---|---|
| Smith | 400 | 2 |
| Master Smith | 1,900 | 5 |
| Warden | by election | 9 |
`;

const COURSES = `# Pottery courses

| Course | Starts | Ends | Room |
|---|---|---|---|
| Spring | 3 April | 19 May | Kiln House |
| Autumn | 4 September | 20 October | Barn |
`;

const GROUPS = `# Homework

| Years | Minutes a night |
|---|---|
| Years 1–3 | 15 |
| Years 4–6 | 30 |
`;

const DROPS = `# What the beasts drop

| Item | Bog Toad: plain | Bog Toad: elder | Stone Crab: plain | Stone Crab: elder |
|---|---|---|---|---|
| Toad Eye | 12% | 18% | – | – |
| Grit | 5% | 7% | 22% | 31% |
`;

const TABLES = { POOL, CLUBS, RANKS, COURSES, GROUPS, DROPS } as const;

describe('a cell of a table', () => {
  it.each<[table: keyof typeof TABLES, question: string, line: string]>([
    ['POOL', 'adult sauna from may', 'answered £9.90'],
    ['POOL', 'adult main pool from 1 may', 'answered £6.80'],
    ['POOL', 'what did an adult pay for the sauna before the change', 'answered £9.10'],
    ['POOL', 'what does a child pay for the main pool from may', 'answered £3.40'],
    ['POOL', 'price of a season card for the sauna before 1 may', 'answered £330'],
    ['POOL', 'main pool from may for a 9-year-old', 'answered £3.40'],
    ['CLUBS', 'fencing members in 22/23', 'answered 91'],
    ['CLUBS', 'How many members did the rowing club have in 2021/22?', 'answered 310'],
    ['RANKS', 'how many points till smith', 'answered 400'],
    ['RANKS', 'points needed for master smith', 'answered 1,900'],
    ['RANKS', 'how many points for warden', 'answered by election'],
    ['COURSES', 'last day of the spring course', 'answered 19 May'],
    ['COURSES', 'first day of the autumn course', 'answered 4 September'],
    ['COURSES', 'when does the autumn course finish', 'answered 20 October'],
    ['GROUPS', 'minutes a night for year 5', 'answered 30'],
    ['DROPS', 'grit rate elder crab', 'answered 31%'],
    ['DROPS', 'odds of a toad eye from a plain bog toad', 'answered 12%'],
  ])('of %s is picked by its row and its column: %s → %s', (table, question, line) => {
    expect(ask(question, TABLES[table])).toBe(line);
  });

  it('is labelled by its row and its column', () => {
    const { figures } = outcomeOf('adult sauna from may', POOL);
    expect(figures.map(({ label }) => label)).toEqual(['Adult, Sauna: from 1 May']);
  });

  it.each<[table: keyof typeof TABLES, question: string]>([
    ['POOL', 'adult steam room from may'],
    ['POOL', 'pensioner main pool from may'],
    ['POOL', 'adult sauna from june 2019'],
    ['POOL', 'main pool from may for a 2-year-old'],
    ['CLUBS', 'archery members in 22/23'],
    ['CLUBS', 'fencing coaches in 22/23'],
    ['CLUBS', 'fencing members in 23/24'],
    ['RANKS', 'how many medals till smith'],
    ['COURSES', 'last day of the winter course'],
    ['GROUPS', 'minutes a night for year 8'],
    ['DROPS', 'grit rate elder toad of the lake'],
  ])('of %s is not picked where a word of the question stands in no heading: %s', (table, question) => {
    expect(ask(question, TABLES[table])).toMatch(/^(?:refused|partial$)/);
  });
});

describe('a row of which the question leaves the column open', () => {
  it.each<[table: keyof typeof TABLES, question: string, labels: readonly string[]]>([
    ['POOL', 'adult main pool', ['Adult, Main pool: now', 'Adult, Main pool: from 1 May']],
    ['DROPS', 'grit chance stone crab', ['Grit, Stone Crab: plain', 'Grit, Stone Crab: elder']],
  ])('of %s is told with the columns: %s', (table, question, labels) => {
    const { status, short, figures } = outcomeOf(question, TABLES[table]);
    expect([status, short, figures.map(({ label }) => label)]).toEqual(['partial', null, labels]);
  });

  it('is quoted with the headings where some of its cells have no figure', () => {
    const { status, quotes } = outcomeOf('season card sauna price', POOL);
    expect([status, ...quotes.map(({ text }) => text)]).toEqual([
      'partial',
      expect.stringContaining('Season card'),
      expect.stringContaining('One visit'),
    ]);
  });
});

describe('a cell that may be out of date', () => {
  it('is told beside the one that has followed it where the question says now', () => {
    expect(ask('adult sauna price now', POOL)).toBe('partial');
  });

  it('does not answer where another article tells that the thing was moved', () => {
    const moved = 'The spring course is moved to June because the kiln has cracked.';
    expect(ask('when does the spring course end', COURSES, moved)).toBe('partial');
    expect(ask('when does the autumn course end', COURSES, moved)).toBe('answered 20 October');
  });
});

describe('an empty cell', () => {
  it.each<[table: keyof typeof TABLES, question: string]>([
    ['POOL', 'child sauna from may'],
    ['POOL', 'what does a child pay for the sauna'],
    ['POOL', 'season card for the sauna from may'],
    ['DROPS', 'chance of a toad eye from the stone crab'],
    ['DROPS', 'toad eye rate elder stone crab'],
  ])('of %s is no value: %s', (table, question) => {
    expect(ask(question, TABLES[table])).toBe('refused: empty_cell');
  });
});

describe('the total of a table', () => {
  it('does not answer for a row that is named', () => {
    expect(ask('fencing members in the whole of 2022–23', CLUBS)).toBe('answered 91');
  });

  it('is not answered for by a row', () => {
    expect(ask('How many members did the clubs have in total in 2022–23?', CLUBS)).not.toMatch(/288|91$/);
  });
});

describe('two cells of a row', () => {
  it.each<[question: string, line: string]>([
    ['how much more does an adult pay for the sauna after 1 may', 'answered £0.80'],
    ['how much more does an adult pay for the sauna than for the main pool from may', 'answered £3.10'],
    ['how much less does a student pay for the main pool after 1 may', 'answered £0.20'],
    ['how much more does a student pay for the main pool after 1 may', 'refused: other_way'],
    ['how much more does an adult pay after 1 may', 'refused'],
    ['how much more does a child pay for the sauna after 1 may', 'refused'],
  ])('are set against one another: %s → %s', (question, line) => {
    expect(ask(question, POOL)).toEqual(expect.stringMatching(new RegExp(`^${line}`)));
  });
});
