import { describe, expect, it } from 'vitest';
import { articleOf } from '../articles.ts';
import { reportYear } from '../../src/evidence/report-years.ts';
import { answerQuestion } from '#answer';
import { lineOf, questionOf, sourcesOf } from '../libraries.ts';

const titled = (title: string, text = 'The ward has 30 beds.'): ReturnType<typeof articleOf> => ({
  ...articleOf(text, '2024-02-20', title),
  title,
});

describe('the year that a report is of', () => {
  it.each<[title: string, from: string | null]>([
    ['Annual report 2023', '2023-01-01'],
    ['Accounts for 2023', '2023-01-01'],
    ['Harvest figures 2022–23', '2022-01-01'],
    ['What the town did in 2023', null],
    ['The guild in 2023', '2023-01-01'],
    ['The 2022–23 season of Harbour', '2022-01-01'],
    ['The season of 2024', null],
    ['Fire destroys mill in 2023', null],
    ['Annual reports, 2019 and 2020', null],
    ['Annual report', null],
  ])('%s: %s', (title, from) => {
    expect(reportYear(titled(title))?.from ?? null).toBe(from);
  });
});

const FIRST = titled('St Ives ward, annual report 2023', 'There were 61 cases of mumps. The deficit was $4,000.');

describe('what a report tells without a time', () => {
  it.each<[question: string, line: string]>([
    ['how many cases of mumps in 2023', 'answered 61'],
    ['how many cases of mumps in 2024', 'refused: no_figure'],
    ['what was the deficit in 2023', 'answered $4,000'],
    ['what was the deficit in 2024', 'refused: no_figure_for_period'],
    ['how many cases of mumps were there', 'answered 61'],
  ])('%s → %s', (question, line) => {
    expect(lineOf(answerQuestion(questionOf(question, [FIRST]), sourcesOf([FIRST])))).toBe(line);
  });
});
