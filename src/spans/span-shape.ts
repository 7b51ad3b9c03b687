import { sortOfNoun } from '#question';
import type { Token } from '#text';
import { FAMILY, named, withWord, wordAt } from './ground.ts';
import type { Tell } from './feature.ts';
import type { Ground } from './ground.ts';
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
export function outline({ gap, sentence: { tokens } }: Ground, { from, to }: Stretch, tell: Tell): void {
  const family = FAMILY[gap.sort];
  tell(named(family, withWord('opens with', called(tokens[from]))));
  tell(named(family, withWord('ends with', called(tokens[to - 1]))));
  tell(withWord('stands after', called(tokens[from - 1])));
  tell(withWord('stands before', called(tokens[to])));
}

const GROUPED = new Set(['person', 'place', 'organisation', 'title']);
/** Nouns that end like those for people: "historian", "chemist". */
const PERSON_END = /(?:ist|ian|er|or|ess|man|men|woman|women)s?$/;
const PEOPLE = /^\p{Lu}\p{Ll}+(?:ian|ean|ican|ese|ish)$/u;
const ABBREVIATION = /^\p{Lu}{2,}$/u;

const OWN_NOUN = ['its noun is of the sort asked for', 'its noun is of another sort'] as const;
const NOUN_BEFORE = ['the noun before it is of the sort asked for', 'the noun before it is of another sort'] as const;

/** Whether a noun says that it is of the sort asked for, or of another; most nouns say neither. */
function tellSort(noun: string, sort: string, tell: Tell, [same, other]: readonly [string, string]): void {
  const own = sortOfNoun(noun);
  if (own !== undefined) tell(own === sort ? same : other);
}

/** What its own noun, or the noun before a name, says it is. */
export function typed(ground: Ground, { from, to, head, kind }: Stretch, tell: Tell): void {
  const {
    gap: { sort },
    sentence: { tokens },
  } = ground;
  if (!GROUPED.has(sort)) return;
  const [noun, name] = [kind === 'noun' || kind === 'joined', kind === 'name'];
  const [first, last] = [tokens[from]?.text ?? '', tokens[head]?.text ?? ''];
  tellSort(wordAt(ground, head), sort, tell, OWN_NOUN);
  if (name) tellSort(wordAt(ground, from - 1), sort, tell, NOUN_BEFORE);
  if (noun && sort === 'person' && PERSON_END.test(wordAt(ground, head)))
    tell('asked for a person: its noun ends like one');
  if (to - from === 1 && PEOPLE.test(first)) tell(named(sort, 'a people or a language'));
  if (name && ABBREVIATION.test(last)) tell(named(sort, 'an abbreviation'));
}

const UNIT_ASKED = /^(?:far|long|tall|high|deep|wide|old|fast|heavy|much)$/;
const UNIT =
  /^(?:%|percent|per|mile|miles|km|kilometres|kilometers|metres|meters|feet|foot|inches|acres|square|years?|months?|weeks?|days?|hours?|minutes?|seconds?|million|billion|trillion|dollars?|pounds?|euros?|°|degrees?|tons?|tonnes?|kg|mph)$/;

/** Whether the words of what is asked for stand with a number. */
function counted({ gap, heads, terms }: Ground, { from, to }: Stretch, tell: Tell): void {
  const phrase = terms.slice(to, to + gap.phrase.length + 2);
  const said = gap.phrase.filter((each) => phrase.includes(each)).length / Math.max(1, gap.phrase.length);
  const head = heads.find((at) => at >= to && at - to < 4);
  if (head !== undefined) tell('a number, then what is asked for');
  if (heads.some((at) => at >= from && at < to)) tell('a number with what is asked for');
  if (said > 0) tell('a number, then the words of what is asked for', said);
}

/** A number and what it counts. */
export function counting(ground: Ground, stretch: Stretch, tell: Tell): void {
  const {
    gap,
    said,
    terms,
    sentence: { tokens },
  } = ground;
  const { from, to, kind } = stretch;
  if (gap.sort !== 'number' || kind !== 'number') return;
  const unit = [terms[to - 1], terms[to]].some((each) => each !== null && each !== undefined && said.has(each));
  const how = gap.head !== null && UNIT_ASKED.test(gap.head);
  counted(ground, stretch, tell);
  if (unit) tell('its unit is said in the question');
  if (UNIT.test(wordAt(ground, to - 1))) tell(how ? 'ends with a unit, a length asked for' : 'ends with a unit');
  if (UNIT.test(wordAt(ground, to))) tell(how ? 'cut from its unit, a length asked for' : 'cut from its unit');
  if (/^\p{Sc}$/u.test(tokens[from]?.text ?? '')) tell('money');
  if (tokens[to - 1]?.pos === 'NUM' && to - from === 1) tell('a number alone');
}

/** Tokens within which a word of the question is near. */
const NEAR = 5;

const holdsScore = (tokens: readonly Token[]): boolean =>
  tokens.some(({ text }) => /^\d+$/.test(text)) && tokens.some(({ text }) => /^[-–]$/.test(text));

const EXAMPLE: ReadonlySet<string> = new Set(
  'as including include includes included like namely e.g e.g. i.e.'.split(' '),
);

/** Whether the question's words stand near, on both sides or on none. */
export function amid({ anchors }: Ground, { from, to }: Stretch, tell: Tell): void {
  let [left, right] = [false, false];
  for (const { at } of anchors)
    for (const each of at) {
      if (each < from && from - each <= NEAR) left = true;
      if (each >= to && each - to < NEAR) right = true;
    }
  if (left && right) tell('words of the question on both sides');
  if (!left && !right) tell('no word of the question near');
}

/** How often the rest of the paragraph says it, and whether it stands as an example of what is asked for. */
export function told(ground: Ground, { from, to, kind }: Stretch, tell: Tell): void {
  const {
    gap,
    terms,
    elsewhere,
    heads,
    sentence: { tokens },
  } = ground;
  let [own, repeated] = [0, 0];
  for (let at = from; at < to; at += 1) {
    const each = terms[at] ?? null;
    if (each === null) continue;
    own += 1;
    if (elsewhere(each)) repeated += 1;
  }
  const before = wordAt(ground, from - 1);
  tell('share said in the sentences around', own === 0 ? 0 : repeated / own);
  if (EXAMPLE.has(before) && (before !== 'as' || wordAt(ground, from - 2) === 'such'))
    tell(heads.some((at) => at < from) ? 'an example of what is asked for' : 'an example');
  if (kind === 'name' && to - from > 2 && holdsScore(tokens.slice(from, to))) tell('a name with a score');
  if (tokens[from]?.pos === 'DET' && gap.sort !== 'title') tell('opens with a determiner');
}

/** A year at one end of a stretch of years: "(1277–1347)" tells a birth and a death. */
export function spanning({ gap, said, sentence: { tokens } }: Ground, stretch: Stretch, tell: Tell): void {
  if (FAMILY[gap.sort] !== 'a time') return;
  const end = endOf(tokens, stretch);
  if (end === null) {
    if (isStretchOfYears(tokens, stretch)) tell('a whole stretch of years');
    return;
  }
  const asked = endAsked(said);
  if (asked === null) tell('an end of a stretch of years');
  else tell(end === asked ? 'the end asked for of a stretch of years' : 'the other end of a stretch of years');
}
