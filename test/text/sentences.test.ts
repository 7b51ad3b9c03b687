import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../src/text/sentences.ts';

const split = (text: string): string[] => splitSentences(text).map(({ start, end }) => text.slice(start, end));

/** Each row is one paragraph; `|` stands where a sentence ends, and is not part of it. */
const paragraphs: readonly (readonly [string, readonly string[]])[] = [
  [
    'an abbreviation that is part of a name or a label goes on',
    [
      'The U.S. officials arrived.| They left.',
      'Halden Inc. said it grew.| It did.',
      'Shares of Halden Inc. Chairman Lee owns fell.',
      'Dr. Amina Okafor met Gen. Park near Mt. Elgin.| Both agreed.',
      'Look at No. 3, p. 55 and Fig. 2.| Then stop.',
      'Some fruit, e.g. Apples, vs. The rest.',
      'The mill was built c. 1818 and fell approx. 40 years later.',
      'It happened on Feb. 3 in Springfield, Ill. Police came.',
      'On Tues. March 4 the office closed.',
    ],
  ],
  [
    'an abbreviation before a word that opens sentences ends one',
    [
      'She moved to the U.S.| He stayed.',
      'He worked for Halden Inc.| It closed.',
      'They sold tea, coffee, etc.| The shop was small.',
      'He lives in Washington, D.C.| When did he move?',
      'The train left at 6 p.m.| He missed it.',
      'It opens at 6 p.m. Eastern and 9 a.m. Monday.',
      'At 9 a.m. Mrs. Lund opened the door.',
    ],
  ],
  [
    'a number before the stop ends a sentence',
    [
      'The court ruled on Feb. 3.| That was late.',
      'I have 600.| How many do you have?',
      'Prices rose 5%.| 2005 was worse.',
      'The crowd left the city.| 40 people stayed.',
      'It grew by 3.5 per cent to $1.2 billion.| Costs fell.',
    ],
  ],
  [
    'initials belong to a name, a lettered noun does not',
    [
      'We read J. K. Rowling and W.H. Auden.| She liked both.',
      'George W. Bush spoke.| So did Albert I. Jonas.',
      'Fort D. A. Russell is old.| Carl A. B. Lund knew it.',
      'He got a B.| A man came.',
      'They chose plan A.| A. B. Lund disagreed.',
      'Carrots hold vitamin C.| Researchers agree.',
      'This is between you and I.| Nobody else knows.',
    ],
  ],
  [
    'closing quotes and brackets stay with their sentence',
    [
      '“We will pay.”| The firm did not.',
      '"Is it true?" she asked.| Nobody knew.',
      '“Why not?” Smith said.| He laughed.',
      'He left (he was late.) at noon.',
      'It is over.| (It was long.)| We left.',
      'He wrote "it was done..." (Lund 55).| True.',
    ],
  ],
  [
    'marks after the stop stay with their sentence',
    [
      'It was founded in 1999.[17]| The next one[2] failed.[18][19]| Then it closed.',
      'It was founded in 1999.¹| The next failed.',
      'The firm grew.[^note]| It sold.',
      'We **will pay.**| Next, see [the report.](https://example.org/?q=1)| It is _long._| Done.',
    ],
  ],
  [
    'an ellipsis ends a sentence only before a new one',
    [
      'In the end…| She left… and came back.',
      'In the end...| She left ... and came back.',
      'They waited . . . John came.',
      'They waited . . . .| John came.',
    ],
  ],
  [
    'an inline list is cut before its numbers, which stay with their items',
    [
      '1. Tea was sold.| 2. Coffee was sold.| 3. Milk was not.',
      '1) Tea|  2) Coffee',
      'a) Tea| b) Coffee',
      '• Tea |• Coffee |• Milk',
      '1. Sales rose by 2.| The rest fell.',
      'There are two reasons: (1) the cost and (2) the time.',
    ],
  ],
  [
    'a hard-wrapped line goes on, an empty line does not',
    ['The ship\nleft.| It\r\nsank.', 'Summary\n\n|The ship left', 'Summary\r\n\t\r\n|The ship left'],
  ],
  [
    'what merely looks like an end is none',
    [
      'See https://example.org/?q=1&a=b!c for more.',
      'Write to a.b@example.org at once.',
      'The firm Yelp! was sold, and Jeopardy! went on.',
      'The address is 192.168.1.2 and the version 3.4.5 is new.',
      'The Node.js and .NET teams met.',
    ],
  ],
  [
    'a text without capitals ends its sentences all the same',
    [
      'max is waiting there.| call him this evening.| that boat sinks.',
      'Fees are due, and i know them.| nobody pays.',
      'The ferry left okay...| I stayed.',
      'The cook was kind!!| Nobody else was.',
      'The mill approx. doubled its output, vol. nine says.',
    ],
  ],
  [
    'careless writing is split where a word cannot follow an abbreviation',
    ['we went home.| it was late.| what now?| call me'],
  ],
];

describe('splitSentences', () => {
  for (const [rule, rows] of paragraphs) {
    test.each(rows)(`${rule}: %s`, (row) => {
      expect(split(row.replaceAll('|', ''))).toEqual(row.split('|').map((sentence) => sentence.trim()));
    });
  }

  test('gives nothing for an empty or blank text', () => {
    expect(split('')).toEqual([]);
    expect(split(' \n\n\t ')).toEqual([]);
  });

  const piece = fc.constantFrom(
    '. ',
    '.',
    '? ',
    '! ',
    '… ',
    '\n',
    '\n\n',
    '[1]',
    '"',
    '”',
    '(',
    ')',
    '1. ',
    'U.S. ',
    '• ',
    '**',
    'Inc. ',
  );
  const prose = fc.array(fc.oneof(piece, fc.string({ unit: 'grapheme', maxLength: 6 }), fc.lorem({ maxCount: 3 })), {
    maxLength: 30,
  });

  test('sentences partition the characters that are not white space, in order and without white space around them', () => {
    fc.assert(
      fc.property(prose, (pieces) => {
        const text = pieces.join('');
        const sentences = split(text);
        expect(sentences.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        for (const sentence of sentences) expect(sentence).toBe(sentence.trim());
        const spans = splitSentences(text);
        for (const [i, span] of spans.entries()) expect(span.start).toBeGreaterThanOrEqual(spans[i - 1]?.end ?? 0);
      }),
    );
  });

  test.each(['. ', '.[', '](', '1. ', 'a. ', 'U.S. ', '• ', '." ', '… ', '.\n', '[1]. '])(
    'reads 100,000 characters of %j',
    (unit) => {
      const text = unit.repeat(100_000 / unit.length);
      expect(split(text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
    },
  );
});
