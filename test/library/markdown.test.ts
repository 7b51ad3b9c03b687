import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseMarkdown } from '../../src/library/markdown.ts';
import type { Article, Paragraph } from '../../src/library/types.ts';

const read = (text: string): Article => {
  const { article } = parseMarkdown('notes/mill-report.md', text);
  if (article === null) throw new Error('no article');
  return article;
};
const titled = (body: string): string => `---\ntitle: The mill\n---\n\n${body}`;
const paragraphsOf = (body: string): readonly Paragraph[] => read(titled(body)).paragraphs;
const messagesOf = (text: string): string[] =>
  parseMarkdown('mill.md', text).findings.map(
    ({ level, source, line, message }) => `${level} ${source}:${line ?? '-'} ${message}`,
  );

describe('front matter', () => {
  test('gives id, title and the other keys as written', () => {
    const article = read(
      '---\nid: mill-1\ntitle: "The mill: a report"\npublisher: Town Post\nurl: https://example.org/mill\npublished: 2024-02-29\n' +
        'accessed: 2024-03-01T10:00:00Z\nlanguage: en-GB\nlicence: CC BY 4.0\n---\nIt burned.\n',
    );
    expect(article).toMatchObject({
      id: 'mill-1',
      title: 'The mill: a report',
      publisher: 'Town Post',
      url: 'https://example.org/mill',
      published: '2024-02-29',
      accessed: '2024-03-01',
      language: 'en-GB',
      licence: 'CC BY 4.0',
      source: 'notes/mill-report.md',
    });
  });

  test('keeps numbers and empty values from becoming something else', () => {
    const article = read('---\nid: 0012\ntitle: 1984\npublisher:\nurl: ""\n---\nText.\n');
    expect(article).toMatchObject({ id: '0012', title: '1984' });
    expect(article).not.toHaveProperty('publisher');
    expect(article).not.toHaveProperty('url');
  });

  test('may be missing: the first heading is the title, the file gives the id', () => {
    const parsed = parseMarkdown('notes/Mill_Report 2024.md', '# The *old* mill\n\nIt burned.\n');
    expect(parsed.article).toMatchObject({ id: 'mill-report-2024', title: 'The old mill' });
    expect(parsed.findings).toMatchObject([{ level: 'warning', source: 'notes/Mill_Report 2024.md' }]);
    expect(parsed.findings[0]?.message).toContain('its first heading');
  });

  test('without a heading the file gives the title too', () => {
    expect(read('It burned.\n')).toMatchObject({ id: 'mill-report', title: 'mill report' });
  });

  test.each([
    [
      'a day that does not exist',
      '---\ntitle: A\npublished: 2023-02-29\n---\nText.',
      /^error mill\.md:3 The published is "2023-02-29"; write a day/,
    ],
    ['a day in another form', '---\npublished: 17.10.2024\ntitle: A\n---\nText.', /^error mill\.md:2 The published is/],
    [
      'an address that is none',
      '---\ntitle: A\nurl: javascript:x\n---\nText.',
      /^error mill\.md:3 The url is .* https:/,
    ],
    [
      'a language that is none',
      '---\ntitle: A\nlanguage: plain English\n---\nText.',
      /^error mill\.md:3 The language is/,
    ],
    ['a list for a text', '---\ntitle: A\npublisher: [a, b]\n---\nText.', /^error mill\.md:3 The publisher is/],
    [
      'an unquoted colon',
      '---\nid: a\ntitle: The mill: a report\n---\nText.',
      /^error mill\.md:3 The front matter is not readable YAML/,
    ],
    ['a key twice', '---\ntitle: A\ntitle: B\n---\nText.', /^error mill\.md:3 /],
    [
      'a list of lines',
      '---\n- title\n---\nText.',
      /^error mill\.md:2 The front matter is not a list of "key: value" lines/,
    ],
    ['no closing line', '---\ntitle: A\n\nText.', /^error mill\.md:1 The front matter is not closed/],
    [
      'a line above it',
      '\n---\ntitle: A\n---\nText.',
      /^error mill\.md:1 The front matter is not closed or not on top/,
    ],
    ['no text below', '---\ntitle: A\n---\n# A\n', /^error mill\.md:- The article holds no text/],
  ])('%s leaves the article out and says where', (_, text, message) => {
    expect(parseMarkdown('mill.md', text).article).toBeNull();
    expect(messagesOf(text)).toEqual([expect.stringMatching(message)]);
  });

  test('an unknown key is a warning', () => {
    const text = '---\ntitle: A\ntags: [x]\n---\nText.';
    expect(read(text).title).toBe('A');
    expect(messagesOf(text)).toEqual([expect.stringMatching(/^warning mill\.md:3 "tags" is not a key that is read/)]);
  });
});

describe('paragraphs', () => {
  test('keep their marks, their wrapped lines and their place', () => {
    const body = 'It **burned** in\n[1901](https://example.org).\n\nThen it\r\nclosed.\n';
    const paragraphs = paragraphsOf(body);
    expect(paragraphs.map(({ text }) => text)).toEqual([
      'It **burned** in\n[1901](https://example.org).',
      'Then it\r\nclosed.',
    ]);
    expect(paragraphs.map(({ n, kind }) => [n, kind])).toEqual([
      [1, 'text'],
      [2, 'text'],
    ]);
    for (const { text, start } of paragraphs) expect(titled(body).slice(start, start + text.length)).toBe(text);
  });

  test.each([
    ['The members by group:\n\n| Group | 2024 |\n| --- | --- |\n| Dance | 31 |', ['The members by group']],
    [
      'It grew. The table shows the homes by year.\n\n| Year | Homes |\n| --- | --- |\n| 2024 | 31 |',
      ['The table shows the homes by year'],
    ],
    ['Open are:\n\n- the hall', ['Open are']],
    ['It grew.\n\n| Year | Homes |\n| --- | --- |\n| 2024 | 31 |', []],
    ['Table 2: Evening classes\n\n| Class | Places |\n| --- | --- |\n| Clay | 31 |', ['Evening classes']],
    [
      'Table 2. The classes of the evening school.\n\n| Class | Places |\n| --- | --- |\n| Clay | 31 |',
      ['The classes of the evening school'],
    ],
    ['**Evening classes**\n\n| Class | Places |\n| --- | --- |\n| Clay | 31 |', ['Evening classes']],
    ['It opens in May, when\n\n> it is dry.\n\n| Class | Places |\n| --- | --- |\n| Clay | 31 |', []],
    ['The hall has a table:\n\nIt is old.', []],
  ])('%j: a table and a list are led in by the sentence before them', (body, headings) => {
    expect(paragraphsOf(body).at(-1)?.headings).toEqual(headings);
  });

  test('stand under their headings, outermost first, without the title', () => {
    const body =
      '# The mill\n\nOne.\n\n## Its *fire*\n\nTwo.\n\n#### Detail\n\nThree.\n\n## Its end\n\nFour.\n\n# Annex\n\nFive.\n';
    expect(paragraphsOf(body).map(({ headings }) => headings)).toEqual([
      [],
      ['Its fire'],
      ['Its fire', 'Detail'],
      ['Its end'],
      ['Annex'],
    ]);
  });

  test('an item is one for each of its paragraphs, nested or not', () => {
    const items = paragraphsOf('- Tea\n  and milk\n- [x] Coffee\n\n  with sugar\n  1. Black\n');
    expect(items.map(({ kind, text }) => [kind, text])).toEqual([
      ['item', 'Tea\n  and milk'],
      ['item', 'Coffee'],
      ['item', 'with sugar'],
      ['item', 'Black'],
    ]);
  });

  test('are read inside a block quote and a footnote', () => {
    expect(
      paragraphsOf('> She said so.\n>\n> - Twice\n\nSo.[^1]\n\n[^1]: In the paper.\n').map(({ kind, text }) => [
        kind,
        text,
      ]),
    ).toEqual([
      ['text', 'She said so.'],
      ['item', 'Twice'],
      ['text', 'So.[^1]'],
      ['text', 'In the paper.'],
    ]);
  });

  test('are not made of code, comments, rules, pictures or link targets', () => {
    const body =
      '<!-- a note -->\n\n```\ncode\n```\n\n    indented\n\n---\n\n![alt](a.png)\n\n[x]: https://example.org\n\nText.\n';
    expect(paragraphsOf(body).map(({ text }) => text)).toEqual(['Text.']);
    expect(messagesOf(titled(body))).toEqual([]);
  });

  test('other HTML is passed over with a warning that names the line', () => {
    expect(messagesOf(titled('Text.\n\n<div>More</div>\n'))).toEqual([
      'warning mill.md:7 HTML is passed over; write its text as Markdown.',
    ]);
  });
});

describe('tables', () => {
  const body =
    'Sales:\n\n| Year | Tea *(t)* |  |\n| :--- | ---: | - |\n| 2023 | 1,200 | a \\| b |\n| 2024 |  | **x** y |\n\nDone.\n';

  test('are one paragraph whose cells slice back to what stands between the bars', () => {
    const table = paragraphsOf(body)[1];
    expect(table?.kind).toBe('table');
    expect(table?.cells?.map(({ row, column, start, end }) => [row, column, table.text.slice(start, end)])).toEqual([
      [0, 0, 'Year'],
      [0, 1, 'Tea *(t)*'],
      [1, 0, '2023'],
      [1, 1, '1,200'],
      [1, 2, 'a \\| b'],
      [2, 0, '2024'],
      [2, 2, '**x** y'],
    ]);
  });

  test('a cell with a link inside a word is kept whole', () => {
    const [table] = paragraphsOf('| a | b |\n| - | - |\n| xwww.org \\| y | zwww.a.b |\n| 1 | 5www.');
    expect(table?.cells?.map(({ start, end }) => table.text.slice(start, end))).toEqual([
      'a',
      'b',
      'xwww.org \\| y',
      'zwww.a.b',
      '1',
      '5www.',
    ]);
  });

  test('only a table has cells', () => {
    expect(paragraphsOf(body).map((paragraph) => 'cells' in paragraph)).toEqual([false, true, false]);
  });
});

test('every paragraph and cell of any Markdown is verbatim, in order and without white space around it', () => {
  const piece = fc.constantFrom(
    '# H\n',
    '## H\n\n',
    '- i ',
    '\n',
    '\n\n',
    '\r\n',
    '> ',
    '| a | b |\n|---|---|\n',
    '| 1 | ',
    '**',
    '`',
    '<b>',
    '\t',
    '    ',
    'é ',
    '😀',
    '[^1]',
    '[^1]: ',
    '1. ',
    '---\n',
    'w ',
    '\\',
    '\u00a0',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.lorem({ maxCount: 2 })), { maxLength: 40 }), (pieces) => {
      const text = titled(pieces.join(''));
      const paragraphs = parseMarkdown('a.md', text).article?.paragraphs ?? [];
      let last = 0;
      for (const [i, paragraph] of paragraphs.entries()) {
        expect(text.slice(paragraph.start, paragraph.start + paragraph.text.length)).toBe(paragraph.text);
        expect(paragraph.n).toBe(i + 1);
        expect(paragraph.start).toBeGreaterThanOrEqual(last);
        expect(paragraph.text).toBe(paragraph.text.trim());
        expect(paragraph.text).not.toBe('');
        last = paragraph.start + paragraph.text.length;
        for (const { start, end } of paragraph.cells ?? []) expect(paragraph.text.slice(start, end)).not.toBe('');
      }
    }),
  );
});
