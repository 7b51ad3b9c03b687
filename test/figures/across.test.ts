import { describe, expect, it } from 'vitest';
import { answerQuestion } from '#answer';
import type { Article } from '#library';
import { articleOf } from '../articles.ts';
import { lineOf, questionOf, sourcesOf } from '../libraries.ts';

const titled = (title: string, published: string, text: string): Article => ({
  ...articleOf(text, published, title.replace(/\W+/g, '-')),
  title,
});
const answer = (question: string, articles: readonly Article[]): string =>
  lineOf(answerQuestion(questionOf(question, articles), sourcesOf(articles)));

const RELEASES = [
  titled(
    'Larkpad 2.6 released',
    '2024-03-12',
    'Larkpad 2.6 is out. The release closes 214 issues. Startup takes 3.8 seconds.',
  ),
  titled(
    'Larkpad 3.0 released',
    '2025-02-20',
    'Larkpad 3.0 is here. The release closes 391 issues, 46 more than the betas had promised. Startup takes 2.1 seconds.\n\n' +
      'Memory use is 310 MB. The catalogue lists 83 plugins.',
  ),
  titled(
    'Larkpad 3.1 released',
    '2025-10-02',
    'Larkpad 3.1 fixes the search. It closes 120 issues.\n\nMemory use is down to 265 MB.',
  ),
];

describe('figures of several versions, each in the article of its own', () => {
  it.each([
    ['How many more issues were closed in 3.0 than in 2.6?', 'answered 177'],
    ['How much faster is startup in Larkpad 3.0 than in 2.6?', 'answered 1.7 seconds'],
    ['How much less memory does 3.1 use than 3.0?', 'answered 45 MB'],
    ['How many issues were closed in 2.6, 3.0 and 3.1 together?', 'answered 725'],
    ['How many more issues were closed in 3.1 than in 2.5?', 'refused: not_two_figures'],
    ['How many more plugins does the catalogue list in 3.1 than in 3.0?', 'refused: not_two_figures'],
    ['How many issues were closed in 2.5, 3.0 and 3.1 together?', 'refused: not_two_figures'],
    ['How much faster is startup in Larkpad 3.1 than in 3.0?', 'refused: not_two_figures'],
  ])('%s → %s', (question, line) => {
    expect(answer(question, RELEASES)).toBe(line);
  });
});

const REPORTS = [
  titled(
    'Millbrook Clinic: report for 2022',
    '2023-02-14',
    'The clinic treated 5,120 patients. The average wait was 19 days. It employed 31 nurses.',
  ),
  titled(
    'Millbrook Clinic: report for 2023',
    '2024-02-09',
    'The clinic treated 5,480 patients. The average wait was 16 days. There were 14 complaints.',
  ),
  titled(
    'Millbrook Clinic in 2024',
    '2025-02-11',
    'The clinic treated 6,030 patients. The average wait fell to 11 days. It employed 37 nurses.',
  ),
];

describe('figures of several years, each in the report of its own', () => {
  it.each([
    ['How much shorter was the average wait in 2024 than in 2023?', 'answered 5 days'],
    ['How many more patients did the clinic treat in 2024 than in 2022?', 'answered 910'],
    ['By what percentage did the number of patients grow from 2023 to 2024?', 'answered 10.0%'],
    ['What was the average number of patients treated from 2022 to 2024?', 'answered 5,543.3'],
    ['How many patients were treated from 2022 to 2024 in total?', 'answered 16,630'],
    ['How many patients were treated in 2022 and 2024 in total?', 'answered 11,150'],
    ['Did the number of nurses grow between 2022 and 2024?', 'answered Yes'],
    ['Did the number of patients fall between 2022 and 2023?', 'answered No'],
    ['How many more nurses did it employ in 2024 than in 2023?', 'refused: not_two_figures'],
    ['What was the average number of nurses employed from 2022 to 2024?', 'refused: not_two_figures'],
    ['What was the average number of patients treated from 2021 to 2023?', 'refused: not_two_figures'],
    ['How many complaints were there in 2023 and 2024 in total?', 'refused: not_two_figures'],
  ])('%s → %s', (question, line) => {
    expect(answer(question, REPORTS)).toBe(line);
  });
});

const SEASONS = [
  titled('Harbour Rowers: the 2021–22 season', '2022-06-30', 'The club ended with 48 points. Membership stood at 212.'),
  titled('Harbour Rowers: the 2022–23 season', '2023-06-28', 'The club ended with 61 points. Membership stood at 230.'),
  titled('Harbour Rowers: the 2023–24 season', '2024-06-29', 'The club ended with 55 points. Membership fell to 221.'),
];

describe('figures of several seasons', () => {
  it.each([
    ['How many more points did the club have in 2022–23 than in 2021–22?', 'answered 13'],
    ['Did membership grow between 2021–22 and 2022–23?', 'answered Yes'],
    ['What was the average number of points from 2021–22 to 2023–24?', 'answered 54.7'],
    ['What was the average number of points from 2020–21 to 2022–23?', 'refused: not_two_figures'],
  ])('%s → %s', (question, line) => {
    expect(answer(question, SEASONS)).toBe(line);
  });

  it('are not put together of unlike things that one article tells', () => {
    const guild = [
      titled('The company in 2023', '2024-01-08', 'It recruited 28 players and lost 19.'),
      titled('The company in 2024', '2025-01-06', 'It recruited 35 players.'),
    ];
    expect(answer('What was the total number of players recruited in 2023 and 2024?', guild)).toBe('answered 63');
    expect(answer('How many more players did it lose in 2024 than in 2023?', guild)).toMatch(/^refused/);
  });
});
