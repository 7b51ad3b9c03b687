import { describe, expect, it } from 'vitest';
import { createReader } from '#facts';
import { candidateQuestions } from '../../src/answer/askable.ts';
import { articleOf } from '../articles.ts';

function questionsOf(text: string): string[] {
  const article = articleOf(text, '2024-02-01');
  const read = createReader();
  return article.paragraphs.flatMap((paragraph) =>
    candidateQuestions(read(article, paragraph)).map(({ question }) => question),
  );
}

describe('questions that a passage may answer', () => {
  it.each([
    ['a count with its year', 'The weir passed 9 eels in 2001.', 'How many eels in 2001?'],
    [
      'a sentence that opens with its figure',
      '24 boats sank near the pier in May 2023.',
      'How many boats sank near the pier in May 2023?',
    ],
    [
      'a row of a table',
      '| Club | Average attendance |\n| --- | ---: |\n| Harbour Rovers | 6,250 |\n| Quarry Foxes | 3,905 |',
      'What was the average attendance of Harbour Rovers?',
    ],
  ])('are made of %s', (_case, text, question) => {
    expect(questionsOf(text)).toContain(question);
  });

  it.each([
    ['no figure', 'The mill closed because the river had dried up.'],
    ['a figure of time alone', 'It took three years.'],
    ['a time that only its reader knows', 'The weir passed 9 eels on Sunday.'],
    ['people who are only counted', 'The weir counted 40 people in 2021.'],
  ])('are none of %s', (_case, text) => {
    expect(questionsOf(text)).toEqual([]);
  });

  it('are each once, at most 100 characters long, and end in one mark', () => {
    const long = `${'9 exceedingly '.padEnd(80, 'long ')}eels swam in 2001. The weir passed 9 eels in 2001, and 9 eels in 2001.`;
    const questions = questionsOf(long);
    expect(new Set(questions).size).toBe(questions.length);
    for (const question of questions) {
      expect(question.length).toBeLessThanOrEqual(100);
      expect(question).toMatch(/[^?]\?$/);
    }
  });
});
