import { describe, expect, it } from 'vitest';
import { readParagraph } from '#facts';
import { readQuestion } from '#question';
import { rowTellsLess } from '../../src/words/table-row-answers.ts';
import { articleOf } from '../articles.ts';

const TABLE = '| Group won | 2022 | 2023 |\n|---|---|---|\n| Dance | 40 | 31 |\n| Puppets | 12 | 18 |';
const article = articleOf(TABLE);
const [paragraph] = article.paragraphs;

describe('a row of a table as an answer in words', () => {
  it.each<[question: string, row: number, lacks: boolean]>([
    ['Which group sang?', 1, true],
    ['Which group sang?', 2, true],
    ['Which puppets did the stage buy?', 3, true],
    ['Which groups won less in 2023 than in 2022?', 2, true],
    ['Which group won in 2022?', 2, false],
    ['Which group has 40 members?', 2, false],
  ])('“%s”, row %d: tells less: %s', (question, row, lacks) => {
    if (!paragraph) throw new Error('no paragraph');
    const read = readParagraph(article, { ...paragraph, kind: 'table' });
    const reading = { ...read, paragraph: { ...paragraph, kind: 'table' as const } };
    const sentence = reading.sentences[row - 1];
    if (!sentence) throw new Error('no row');
    expect(rowTellsLess(readQuestion(question), sentence, reading)).toBe(lacks);
  });
});
