import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeDiscord, shorten, unescapeDiscord } from '#render';

const signs = fc.constantFrom(
  '\\',
  '`',
  '*',
  '@',
  '\u200b',
  'everyone',
  'here',
  '<',
  '>',
  ' ',
  '\n',
  'a',
  '🙂',
  '#',
  '-',
);
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(signs, { maxLength: 30 }).map((each) => each.join('')),
);

describe('escaped text', () => {
  it('is given back as it was, with its white space as single blanks', () => {
    fc.assert(
      fc.property(text, (given) => {
        expect(unescapeDiscord(escapeDiscord(given))).toBe(given.replace(/\s+/g, ' '));
      }),
      { numRuns: 500 },
    );
  });

  it.each(['@everyone', '@\u200beveryone', '\\@here', '@@here', '@\u200b\u200bhere', 'a\\'])(
    'is given back: %j',
    (given) => {
      const escaped = escapeDiscord(given);
      expect(escaped).not.toMatch(/@(?:everyone|here)/);
      expect(unescapeDiscord(escaped)).toBe(given);
    },
  );

  it('is never cut inside an escape or a sign of two halves', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 40 }), (given, most) => {
        const cut = shorten(escapeDiscord(given.toWellFormed()), most);
        expect(cut.length).toBeLessThanOrEqual(most);
        expect(cut.isWellFormed()).toBe(true);
        expect(/(\\*)…?$/.exec(cut)?.[1]?.length ?? 0).toSatisfy((many: number) => many % 2 === 0);
      }),
      { numRuns: 500 },
    );
  });
});
