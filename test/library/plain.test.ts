import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDateline } from '../../src/library/dateline.ts';
import { parsePlain } from '../../src/library/plain.ts';

const textsOf = (text: string): string[] =>
  (parsePlain('a.txt', text).article?.paragraphs ?? []).map((paragraph) => paragraph.text);

describe('parsePlain', () => {
  test('takes id and title from the name of the file', () => {
    expect(parsePlain('2024/Flood_report--final.v2.txt', 'Text.').article).toMatchObject({
      id: 'flood-report-final-v2',
      title: 'Flood report final.v2',
      source: '2024/Flood_report--final.v2.txt',
    });
    expect(parsePlain('Über Café.txt', 'Text.').article?.id).toBe('uber-cafe');
    expect(parsePlain('___.txt', 'Text.').article).toMatchObject({ id: 'article', title: 'Untitled' });
  });

  test.each([
    ['empty lines part paragraphs, single ones do not', 'One\nstill one.\n\n  \n Two. \n', ['One\nstill one.', 'Two.']],
    ['the same with CRLF', 'One\r\nstill one.\r\n\r\nTwo.\r\n', ['One\r\nstill one.', 'Two.']],
    [
      'without an empty line each line is a paragraph',
      'One.\nTwo.\r\n\tThree.\rFour.',
      ['One.', 'Two.', 'Three.', 'Four.'],
    ],
    ['empty lines at the ends do not count', '\n\nOne.\nTwo.\n\n', ['One.', 'Two.']],
    ['curly quotes and marks stay', '“It’s *so*.”', ['“It’s *so*.”']],
  ])('%s', (_, text, paragraphs) => {
    expect(textsOf(text)).toEqual(paragraphs);
  });

  test('reports a text without words', () => {
    expect(parsePlain('a.txt', ' \r\n\n ')).toMatchObject({
      article: null,
      findings: [{ level: 'error', source: 'a.txt' }],
    });
  });

  test.each([
    ['first line', 'Published: 17 October 2024\n\nText.', '2024-10-17'],
    ['second line', 'The flood\n2024-10-17\n\nText.', '2024-10-17'],
    ['second line after an empty one', 'The flood\r\n\r\nOctober 17, 2024\r\n\r\nText.', '2024-10-17'],
    ['third line', 'The flood\nBy Lund\n2024-10-17\n', undefined],
    ['inside a line', 'On 17 October 2024 it rained.\n', undefined],
  ])('the day of publication: %s', (_, text, published) => {
    expect(parsePlain('a.txt', text).article?.published).toBe(published);
  });

  test('every paragraph is verbatim and together they hold every character that is not white space', () => {
    const piece = fc.constantFrom('\n', '\r\n', '\n\n', '\r', ' ', '\t', 'word', 'é', '😀', '“', '\u00a0');
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('');
        const paragraphs = parsePlain('a.txt', text).article?.paragraphs ?? [];
        for (const { start, text: written } of paragraphs)
          expect(text.slice(start, start + written.length)).toBe(written);
        expect(
          paragraphs
            .map((paragraph) => paragraph.text)
            .join('')
            .replace(/\s/g, ''),
        ).toBe(text.replace(/\s/g, ''));
      }),
    );
  });
});

describe('readDateline', () => {
  test.each([
    ['2024-10-17', '2024-10-17'],
    ['  Date: 2024-10-17 ', '2024-10-17'],
    ['Published on 17 October 2024', '2024-10-17'],
    ['Publication date: Oct. 17, 2024', '2024-10-17'],
    ['Thursday, October 17th, 2024.', '2024-10-17'],
    ['3 Sept 2024', '2024-09-03'],
    ['29 February 2024', '2024-02-29'],
  ])('reads %j', (line, day) => {
    expect(readDateline(line)).toBe(day);
  });

  test.each([
    '2024-13-01',
    '2023-02-29',
    '0024-01-01',
    '31 April 2024',
    '17/10/2024',
    'October 2024',
    '17 Octember 2024',
    'Updated: 17 October 2024',
    'It rained on 17 October 2024',
    '17 October 2024 was wet',
    '2024-10-17 and 2024-10-18',
    '',
  ])('does not read %j', (line) => {
    expect(readDateline(line)).toBeNull();
  });
});
