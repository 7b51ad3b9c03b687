import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { everyMatch } from '../../src/text/every-match.ts';

const at = (matches: Iterable<RegExpExecArray>): string[] =>
  Array.from(matches, ({ index, 0: words }) => `${index} ${words}`);

describe('every match of a pattern', () => {
  it.each<[RegExp, string, string[]]>([
    [/\d+/g, '12 boats, 5 carts', ['0 12', '10 5']],
    [/\d+/g, 'no number', []],
    [/x*/g, 'axx', ['0 ', '1 xx', '3 ']],
    [/(?<=a)b/g, 'ab b', ['1 b']],
  ])('%s in “%s” is %j', (pattern, text, found) => {
    expect(at(everyMatch(text, pattern))).toEqual(found);
  });

  it('is what matchAll finds, however often it is asked', () => {
    const pattern = /a+|b?/g;
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'b', ' ') }), (text) => {
        expect(at(everyMatch(text, pattern))).toEqual(at(text.matchAll(pattern)));
      }),
    );
  });
});
