import { isVerb } from '#text';
import type { IsoDay, Span } from '#text';
import { readPeriods } from './asked-periods.ts';
import { LESS, MORE } from './form-lexicon.ts';
import type { AskedPeriod, QuestionTerm, Side } from './types.ts';

/** Ways to set two things side by side; the groups are the two, in the order of the question. Most particular first. */
const WAYS: readonly RegExp[] = [
  /\bdifference (?:in .{1,60} )?between (.{2,80}?) and (.{2,80}?)(?=[?.!]|$|, )/di,
  /\b(?:share|percent(?:age)?|proportion|fraction) of (?:the |all )*(.{2,60}?) (?:is|are|was|were|came from|comes from|fell in) (?:in |on |from |the )*(.{2,60}?)(?=[?.!]|$)/di,
  /[:,] ?(?:the )?([^:,?]{1,80}?),? or (?!(?:older|over|above|younger|under|below|more|less|up)\b)(?:the )?([^?]{1,80}?)(?=[?.!]|$)/di,
  /\b(?:more|fewer|less|higher|lower|larger|smaller|greater|bigger|longer|shorter|older|younger)\b(.{0,120}?) than (?:in |for |by |on |at |the |were |was |did )*(.{1,100}?)(?=[?.!]|$|, )/di,
  /(?:^|\b(?:more|fewer|many|much|did|was|were|is|are|between|of)\b)(.{1,100}?) (?:compared (?:to|with)|against|versus|vs\.?|relative to) (.{1,80}?)(?=[?.!]|$|, )/di,
  /\b(?:was|were|is|are|did|does|do|much|many)\b (.{2,80}?) (?:higher|lower|larger|smaller|greater|bigger|longer|shorter|older|younger|more|less|fewer) than (?:that of |those of |in |the )*(.{2,80}?)(?=[?.!]|$|, )/di,
  /\b(?:ratio of) (.{1,80}?) to (.{1,80}?)(?=[?.!]|$|, )/di,
  /\b(?:times) (?:as many|as much|more|larger|bigger|higher|greater)(.{0,120}?) (?:than|as) (?:in |for |the )*(.{1,80}?)(?=[?.!]|$|, )/di,
  /\bbetween (?!.* or )(.{2,80}?) and (.{2,80}?)(?=[?.!]|$|, )/di,
  /\bfrom (.{2,80}?) to (.{2,80}?)(?=[?.!]|$|, )/di,
  /\b(?:was|were|is|are|did|does|do|in|had|has|more|fewer|larger|first|most)\b (?:the )?([^?,]{1,60}?) or (?!(?:older|over|above|younger|under|below|more|less|up)\b)(?:in |the )?([^?,]{1,60}?)(?=[?.!]|$|, )/di,
];

const inside = <S extends Span>(marks: readonly S[], [start, end]: readonly [number, number]): S[] =>
  marks.filter((mark) => mark.start >= start && mark.end <= end);

/** A year standing alone as a side ("than 2022") is a time, not an amount. */
const BARE_YEAR = /^(?:1[5-9]|20)\d{2}$/;

function sideOf(
  text: string,
  place: readonly [number, number],
  terms: readonly QuestionTerm[],
  periods: readonly AskedPeriod[],
  asOf: IsoDay | undefined,
): Side {
  const words = trim(text.slice(...place).trim());
  if (BARE_YEAR.test(words)) return { words, terms: [], periods: readPeriods(`in ${words}`, asOf) };
  const own = inside(periods, place);
  // "from June to December" is one range to the period reader and two sides to a comparison: each is read alone.
  return { words, terms: inside(terms, place), periods: own.length > 0 ? own : readPeriods(words, asOf) };
}

const LEAD = new RegExp(`^.*?\\b(?:${MORE}|${LESS}|most|least)\\b (?:of |the |percent(?:age)? of )*`, 'i');
const FILLER = /^(?:(?:the|a|an|there|were|was|did|do|does|in|of|are|is|that|those) )+/i;

/** The words of a side without what only compares: "males" of "there more males". */
function trim(words: string): string {
  const bare = words.replace(FILLER, '').replace(LEAD, '').replace(FILLER, '').trim();
  return bare === '' ? words : bare;
}

/** Words of a side that can stand as they are; of a longer one only the name or the time is shown. */
const SHORT = 3;

/** "men or women die of": the second side without the verb of both. */
function withoutVerb([a, b]: readonly [Side, Side]): readonly [Side, Side] {
  const verb = b.terms.findIndex(isVerb);
  const at = verb > 0 && !a.terms.some(isVerb) ? b.words.indexOf(` ${b.terms[verb]?.word ?? ''}`) : -1;
  return at > 0 ? [a, { ...b, words: b.words.slice(0, at).trim() }] : [a, b];
}

/** "rowing boats than horse-transports did the fleet have": what follows the second thing is said of both. */
const SAID_OF_BOTH = / (?:did|do|does|was|were|is|are|had|has|have) .*$/i;

function beforeAuxiliary([a, b]: readonly [Side, Side]): readonly [Side, Side] {
  const words = b.words.replace(SAID_OF_BOTH, '');
  const at = b.terms.filter(({ word }) => words.includes(word));
  const apart =
    words !== b.words && a.terms.length > 0 && at.length > 0 && !/\b(?:when|where|who|which|that)\b/i.test(words);
  return apart ? [a, { ...b, words, terms: at }] : [a, b];
}

/** "votes in the 2013 election or the 2009 election": what leads to the first of two alike ends is said of both. */
function alikeEnds([a, b]: readonly [Side, Side]): readonly [Side, Side] {
  const [first, second] = [a, b].map(({ words }) => words.split(/\s+/));
  if (!first || !second || first.length <= second.length || first.at(-1) !== second.at(-1)) return [a, b];
  return [{ ...a, words: first.slice(-second.length).join(' ') }, b];
}

/** Where both sides have names, the names are what is asked; where both have times and no words of their own, the times. */
function namesOnly(sides: readonly [Side, Side]): readonly [Side, Side] {
  const [a, b] = sides;
  const names = sides.map(
    ({ words }) => /\p{Lu}[\p{L}’'.-]*(?:[ -](?:\p{Lu}[\p{L}’'.-]*|of|de))*(?<! of)/u.exec(words)?.[0],
  );
  const long = sides.some(({ words }) => words.split(/\s+/).length > SHORT);
  if (names[0] !== undefined && names[1] !== undefined && long)
    return [
      { ...a, words: names[0] },
      { ...b, words: names[1] },
    ];
  const times = sides.map(({ periods }) => periods[0]?.words);
  const alike = a.terms.length === 0 || b.terms.length === 0;
  return times[0] !== undefined && times[1] !== undefined && alike
    ? [
        { ...a, words: times[0] },
        { ...b, words: times[1] },
      ]
    : sides;
}

/** "from 2022 to 2024", "between 2022 and 2024": for a total or an average what lies between counts too. */
export function isStretch(text: string, sides: readonly [Side, Side] | null): boolean {
  if (!sides || !sides.every((side) => side.periods.length > 0 && side.terms.length === 0)) return false;
  return /\b(?:from|between)\s*$/i.test(text.slice(0, text.indexOf(sides[0].words)));
}

/** The two things that a question sets side by side, or null; each holds a word or a period of its own. */
export function findSides(
  text: string,
  terms: readonly QuestionTerm[],
  periods: readonly AskedPeriod[],
  asOf: IsoDay | undefined,
): readonly [Side, Side] | null {
  for (const way of WAYS) {
    const [, first, second] = way.exec(text)?.indices ?? [];
    if (!first || !second) continue;
    const sides = [sideOf(text, first, terms, periods, asOf), sideOf(text, second, terms, periods, asOf)] as const;
    if (sides.every((side) => side.terms.length + side.periods.length > 0))
      return withoutVerb(namesOnly(alikeEnds(beforeAuxiliary(sides))));
  }
  return null;
}
