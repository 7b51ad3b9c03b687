import { describe, expect, test } from 'vitest';
import { parseJsonLine } from '../../src/library/json-lines.ts';

const parse = (value: unknown): ReturnType<typeof parseJsonLine> =>
  parseJsonLine('news.jsonl', 7, JSON.stringify(value));

describe('parseJsonLine', () => {
  test('gives an article whose offsets count in the decoded text', () => {
    const text = 'He said “no”.\n\nShe\nleft.';
    const { article, findings } = parse({
      id: 12,
      title: 'Flood',
      text,
      published: '2024-10-17',
      url: null,
      publisher: '',
    });
    expect(findings).toEqual([]);
    expect(article).toEqual({
      id: '12',
      title: 'Flood',
      published: '2024-10-17',
      source: 'news.jsonl:7',
      paragraphs: [
        { n: 1, kind: 'text', text: 'He said “no”.', start: 0, headings: [] },
        { n: 2, kind: 'text', text: 'She\nleft.', start: 15, headings: [] },
      ],
    });
  });

  test('warns of a key that is not read', () => {
    const { article, findings } = parse({ id: 'a', title: 'Flood', text: 'Text.', score: 3 });
    expect(article?.id).toBe('a');
    expect(findings).toMatchObject([{ level: 'warning', source: 'news.jsonl', line: 7 }]);
    expect(findings[0]?.message).toContain('"score"');
  });

  test.each([
    ['{"id": "a", ', 'not a JSON object'],
    ['[1]', 'not a JSON object'],
    ['null', 'not a JSON object'],
    ['{"title":"T","text":"x"}', 'no "id"'],
    ['{"id":"a","text":"x"}', 'no "title"'],
    ['{"id":"a","title":"T"}', 'no "text"'],
    ['{"id":"a","title":"T","text":["x"]}', 'no "text"'],
    ['{"id":"a","title":"T","text":" "}', 'holds no text'],
    ['{"id":true,"title":"T","text":"x"}', 'The id is "true"'],
    ['{"id":"a","title":"T","text":"x","published":"yesterday"}', 'The published is "yesterday"'],
  ])('leaves out %s and says why', (line, why) => {
    const { article, findings } = parseJsonLine('news.jsonl', 7, line);
    expect(article).toBeNull();
    expect(findings).toMatchObject([{ level: 'error', source: 'news.jsonl', line: 7 }]);
    expect(findings[0]?.message).toContain(why);
  });
});
