import { sortOfNoun } from '#question';
import type { Token } from '#text';
import { FAMILY, lower, named, when, withWord } from './ground.ts';
import type { Feature, Ground } from './ground.ts';
import type { Stretch } from './stretches.ts';
import { endAsked, endOf, isStretchOfYears } from './year-ends.ts';

const CALLED: Readonly<Record<Token['pos'], string>> = {
  ADJ: 'an adjective',
  ADP: 'a preposition',
  ADV: 'an adverb',
  AUX: 'an auxiliary',
  CCONJ: 'a conjunction',
  DET: 'a determiner',
  INTJ: 'other',
  NOUN: 'a noun',
  NUM: 'a number',
  PART: 'a particle',
  PRON: 'a pronoun',
  PROPN: 'a proper noun',
  PUNCT: 'a sign',
  SCONJ: 'a conjunction',
  SYM: 'other',
  VERB: 'a verb',
  X: 'other',
  SPACE: 'other',
};
const called = (token: Token | undefined): string => (token ? CALLED[token.pos] : 'nothing');

/** The parts of speech at its edges and beside it. */
export function outline({ gap, sentence: { tokens } }: Ground, { from, to }: Stretch): Feature[] {
  const family = FAMILY[gap.sort];
  return [
    [named(family, withWord('opens with', called(tokens[from]))), 1],
    [named(family, withWord('ends with', called(tokens[to - 1]))), 1],
    [withWord('stands after', called(tokens[from - 1])), 1],
    [withWord('stands before', called(tokens[to])), 1],
  ];
}

const GROUPED = new Set(['person', 'place', 'organisation', 'title']);
/** Nouns that end like those for people: "historian", "chemist". */
const PERSON_END = /(?:ist|ian|er|or|ess|man|men|woman|women)s?$/;

/** What its own noun, or the noun before a name, says it is. */
export function typed({ gap, sentence: { tokens } }: Ground, { from, to, head, kind }: Stretch): Feature[] {
  if (!GROUPED.has(gap.sort)) return [];
  const own = sortOfNoun(lower(tokens[head]));
  const before = kind === 'name' ? sortOfNoun(lower(tokens[from - 1])) : undefined;
  const noun = kind === 'noun' || kind === 'joined';
  return [
    ...when(own === gap.sort, 'its noun is of the sort asked for'),
    ...when(own !== undefined && own !== gap.sort, 'its noun is of another sort'),
    ...when(before === gap.sort, 'the noun before it is of the sort asked for'),
    ...when(before !== undefined && before !== gap.sort, 'the noun before it is of another sort'),
    ...when(
      noun && gap.sort === 'person' && PERSON_END.test(lower(tokens[head])),
      'asked for a person: its noun ends like one',
    ),
    ...when(
      to - from === 1 && /^\p{Lu}\p{Ll}+(?:ian|ean|ican|ese|ish)$/u.test(tokens[from]?.text ?? ''),
      named(gap.sort, 'a people or a language'),
    ),
    ...when(kind === 'name' && /^\p{Lu}{2,}$/u.test(tokens[head]?.text ?? ''), named(gap.sort, 'an abbreviation')),
  ];
}

const UNIT_ASKED = /^(?:far|long|tall|high|deep|wide|old|fast|heavy|much)$/;
const UNIT =
  /^(?:%|percent|per|mile|miles|km|kilometres|kilometers|metres|meters|feet|foot|inches|acres|square|years?|months?|weeks?|days?|hours?|minutes?|seconds?|million|billion|trillion|dollars?|pounds?|euros?|°|degrees?|tons?|tonnes?|kg|mph)$/;

/** A number and what it counts. */
export function counting(
  { gap, heads, said, terms, sentence: { tokens } }: Ground,
  { from, to, kind }: Stretch,
): Feature[] {
  if (gap.sort !== 'number' || kind !== 'number') return [];
  const head = heads.find((at) => at >= to && at - to < 4);
  const last = tokens[to - 1];
  const phrase = terms.slice(to, to + gap.phrase.length + 2);
  const told = gap.phrase.filter((each) => phrase.includes(each)).length / Math.max(1, gap.phrase.length);
  const unit = [terms[to - 1], terms[to]].some((each) => each !== null && each !== undefined && said.has(each));
  const how = gap.head !== null && UNIT_ASKED.test(gap.head);
  return [
    ...when(head !== undefined, 'a number, then what is asked for'),
    ...when(
      heads.some((at) => at >= from && at < to),
      'a number with what is asked for',
    ),
    ...when(told > 0, 'a number, then the words of what is asked for', told),
    ...when(unit, 'its unit is said in the question'),
    ...when(UNIT.test(lower(last)), how ? 'ends with a unit, a length asked for' : 'ends with a unit'),
    ...when(UNIT.test(lower(tokens[to])), how ? 'cut from its unit, a length asked for' : 'cut from its unit'),
    ...when(/^\p{Sc}$/u.test(tokens[from]?.text ?? ''), 'money'),
    ...when(last?.pos === 'NUM' && to - from === 1, 'a number alone'),
  ];
}

/** Tokens within which a word of the question is near. */
const NEAR = 5;

const holdsScore = (tokens: readonly Token[]): boolean =>
  tokens.some(({ text }) => /^\d+$/.test(text)) && tokens.some(({ text }) => /^[-–]$/.test(text));

const EXAMPLE = /^(?:as|including|include|includes|included|like|namely|e\.g|e\.g\.|i\.e\.)$/;

/** Whether the question's words stand near, on both sides or on none. */
export function amid({ anchors }: Ground, { from, to }: Stretch): Feature[] {
  let [left, right] = [false, false];
  for (const { at } of anchors)
    for (const each of at) {
      if (each < from && from - each <= NEAR) left = true;
      if (each >= to && each - to < NEAR) right = true;
    }
  return [
    ...when(left && right, 'words of the question on both sides'),
    ...when(!left && !right, 'no word of the question near'),
  ];
}

/** How often the rest of the paragraph says it, and whether it stands as an example of what is asked for. */
export function told(
  { gap, terms, elsewhere, heads, sentence: { tokens } }: Ground,
  { from, to, kind }: Stretch,
): Feature[] {
  const own = terms.slice(from, to).flatMap((each) => each ?? []);
  const often = own.length === 0 ? 0 : own.filter((each) => elsewhere.has(each)).length / own.length;
  const before = lower(tokens[from - 1]);
  const example = EXAMPLE.test(before) && (before !== 'as' || lower(tokens[from - 2]) === 'such');
  return [
    ['share said in the sentences around', often],
    ...when(example, heads.some((at) => at < from) ? 'an example of what is asked for' : 'an example'),
    ...when(kind === 'name' && to - from > 2 && holdsScore(tokens.slice(from, to)), 'a name with a score'),
    ...when(tokens[from]?.pos === 'DET' && gap.sort !== 'title', 'opens with a determiner'),
  ];
}

/** A year at one end of a stretch of years: "(1277–1347)" tells a birth and a death. */
export function spanning({ gap, said, sentence: { tokens } }: Ground, stretch: Stretch): Feature[] {
  if (FAMILY[gap.sort] !== 'a time') return [];
  const end = endOf(tokens, stretch);
  if (end === null) return when(isStretchOfYears(tokens, stretch), 'a whole stretch of years');
  const asked = endAsked(said);
  if (asked === null) return [['an end of a stretch of years', 1]];
  return [[end === asked ? 'the end asked for of a stretch of years' : 'the other end of a stretch of years', 1]];
}
