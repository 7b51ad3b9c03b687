import { isFunctionWord, term } from '#text';
import type { Token } from '#text';
import { CALLING, CARRIERS, KINDS, NAMERS, sortOfNoun } from './gap-lexicon.ts';
import { sidesOfGap } from './gap-sides.ts';
import type { Gap, Slot, Sort } from './types.ts';

const ASKING: ReadonlySet<string> = new Set('what which who whom whose when where why how whats whos'.split(' '));
const BE: ReadonlySet<string> = new Set("is are was were be been being 's ’s".split(' '));
const HAVE: ReadonlySet<string> = new Set(['has', 'have', 'had']);
const DO: ReadonlySet<string> = new Set(['do', 'does', 'did']);
const SORT_OF_WORD: Readonly<Record<string, Sort>> = {
  who: 'person',
  whom: 'person',
  whose: 'person',
  when: 'date',
  where: 'place',
  why: 'reason',
  how: 'manner',
};
const PHRASE: ReadonlySet<Token['pos']> = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM']);

const lower = (token: Token | undefined): string => token?.text.toLowerCase() ?? '';
const isContent = (token: Token): boolean => /^[\p{L}\p{N}]/u.test(token.text) && !isFunctionWord(lower(token));

const termOf = (token: Token | undefined): string | null => (token ? term(token.text) : null);

/** A stretch of tokens: from inclusive, to exclusive. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The noun phrase from a token on, with determiners before it; empty where none begins there. */
function phraseFrom(tokens: readonly Token[], from: number): Stretch {
  let at = from;
  while (tokens[at]?.pos === 'DET' || /^(?:of|all)$/.test(lower(tokens[at]))) at += 1;
  const start = at;
  for (let token = tokens[at]; token !== undefined; token = tokens[at]) {
    const joined = /^[-–’']s?$/.test(token.text) || token.pos === 'PART';
    if (
      !PHRASE.has(token.pos) &&
      !(joined && at > start) &&
      !(token.pos === 'VERB' && at === start && isModifier(tokens, at))
    )
      break;
    at += 1;
  }
  return { from: start, to: at };
}

function isModifier(tokens: readonly Token[], at: number): boolean {
  return /(?:ed|ing)$/.test(lower(tokens[at])) && tokens[at + 1]?.pos === 'NOUN';
}

/** "Which park hosts the races": the tagger takes a verb after a noun for another noun. */
function withoutVerb(tokens: readonly Token[], { from, to }: Stretch): Stretch {
  const last = tokens[to - 1];
  const next = tokens[to]?.pos;
  const taken =
    to - from > 1 && last?.pos === 'NOUN' && /[^s]s$/.test(last.text) && (next === 'DET' || next === 'PRON');
  return taken ? { from, to: to - 1 } : { from, to };
}

/** Past a noun that only introduces: "type of engine" → "engine", "name of the river" → "river". */
function carried(tokens: readonly Token[], stretch: Stretch): Stretch {
  const last = lower(tokens[stretch.to - 1]).replace(/s$/, '');
  const of = lower(tokens[stretch.to]);
  if (!CARRIERS.has(last) || (of !== 'of' && of !== 'for')) return stretch;
  const next = phraseFrom(tokens, stretch.to + 1);
  return next.to > next.from ? next : stretch;
}

/** What follows a form of "to be" right after the question word: the noun that the answer is said of. */
function predicate(tokens: readonly Token[], at: number): Stretch {
  const be = BE.has(lower(tokens[at]));
  return be ? phraseFrom(tokens, at + 1) : { from: at, to: at };
}

interface Act {
  readonly slot: Slot;
  readonly verb: Token | undefined;
}

const verbAfter = (tokens: readonly Token[], at: number): Token | undefined =>
  tokens.slice(at).find(({ pos }) => pos === 'VERB');

/** The verb after "did" and its subject; the tagger takes some for nouns ("what did Luther call …"). */
function verbOfSubject(tokens: readonly Token[], at: number): Token | undefined {
  const { from, to } = phraseFrom(tokens, at);
  const last = tokens[to - 1];
  const next = tokens[to];
  if (next?.pos === 'VERB' || to - from < 2 || last?.pos !== 'NOUN') return verbAfter(tokens, at);
  return last;
}

const wordsFrom = (tokens: readonly Token[], at: number): string =>
  tokens
    .slice(at)
    .map(({ text }) => text)
    .join(' ');

/** The side of a form of "to be": "what was founded …", "what is X called", "what is the capital of X". */
function slotOfBe(tokens: readonly Token[], at: number, second: Token | undefined): Slot {
  if (second?.pos === 'VERB') return 'subject';
  return CALLING.test(wordsFrom(tokens, at)) ? 'object' : 'copula';
}

/** The side of the first verb after the question word and its phrase. */
function slotOf(tokens: readonly Token[], at: number, verb: Token | undefined): Slot {
  const first = tokens[at];
  const second = tokens.slice(at + 1).find(({ pos }) => pos !== 'ADV' && pos !== 'PART');
  if (!first) return 'object';
  if (first.pos === 'VERB') return 'subject';
  if (BE.has(lower(first))) return slotOfBe(tokens, at, second);
  if (HAVE.has(lower(first)) && !verb) return 'subject';
  if (DO.has(lower(first))) return 'object';
  if (first.pos !== 'AUX') return 'subject';
  return second?.pos === 'VERB' || second?.pos === 'AUX' ? 'subject' : 'object';
}

/** The verb that the gap belongs to. */
function verbOf(tokens: readonly Token[], at: number): Token | undefined {
  const first = tokens[at];
  if (first?.pos === 'VERB') return first;
  if (DO.has(lower(first))) return verbOfSubject(tokens, at + 1);
  const later = verbAfter(tokens, at + 1);
  return first && first.pos !== 'AUX' && isContent(first) ? first : later;
}

/** The verb of the gap and on which side of it the answer would stand. */
function actOf(tokens: readonly Token[], from: number, adverbial: boolean): Act {
  let at = from;
  while (tokens[at]?.pos === 'ADV') at += 1;
  const verb = verbOf(tokens, at);
  return { slot: adverbial ? 'beside' : slotOf(tokens, at, verb), verb };
}

const ADVERBIAL: ReadonlySet<string> = new Set(['when', 'where', 'why', 'how']);

function sortOf(word: string, head: Token | undefined, said: string, namer: boolean): Sort {
  const plain = SORT_OF_WORD[word];
  if (
    word === 'how' &&
    /^how (?:many|much|long|old|far|tall|high|deep|wide|large|big|heavy|fast|often|hot|cold)\b/i.test(said)
  )
    return 'number';
  if (plain !== undefined) return plain;
  const byHead = head && sortOfNoun(head.text);
  if (byHead !== undefined) return byHead;
  return namer || CALLING.test(said) ? 'name' : 'thing';
}

/** Question words that no noun follows: in "who coaches the team" it is a verb, whatever the tagger says. */
const ALONE: ReadonlySet<string> = new Set(['who', 'whom', 'when', 'where', 'why']);

/** The phrase of the gap: of the question word itself, of what is said of it, and past a noun that only introduces. */
interface Phrases {
  readonly own: Stretch;
  readonly wide: Stretch;
  readonly full: Stretch;
}

function phrasesOf(tokens: readonly Token[], asking: number, word: string): Phrases {
  const none = { from: asking + 1, to: asking + 1 };
  const own = ALONE.has(word) ? none : withoutVerb(tokens, phraseFrom(tokens, asking + 1));
  const wide = own.to > own.from || ADVERBIAL.has(word) ? own : predicate(tokens, asking + 1);
  return { own, wide, full: carried(tokens, wide) };
}

/** The noun that tells the sort: none where a name is asked to be explained ("what is the Lady Maren?"). */
function headOf(tokens: readonly Token[], { own, full }: Phrases): Token | undefined {
  const explained = own.to === own.from && tokens[full.to - 1]?.pos === 'PROPN' && lower(tokens[full.to]) !== 'of';
  return explained ? undefined : tokens.slice(full.from, full.to).findLast(isContent);
}

/** The preposition that the gap hangs on: before the question word, or left at the end. */
function prepositionOf(tokens: readonly Token[], asking: number): string | null {
  const hung = tokens[asking - 1]?.pos === 'ADP' ? tokens[asking - 1] : tokens.findLast(({ pos }) => pos !== 'PUNCT');
  return hung?.pos === 'ADP' ? lower(hung) : null;
}

const SEVERAL = /^(?:what|which) (?:two|three|four|five|six|several|other )|^(?:what|who) (?:are|were)\b/i;

/** The place of the question word: in "when the mill closed, who bought it?" "when" asks nothing; -1 where there is none. */
function placeAsking(tokens: readonly Token[]): number {
  const isAsking = (token: Token | undefined): boolean => ASKING.has(lower(token));
  const first = tokens.findIndex(isAsking);
  const next = tokens[first + 1]?.pos;
  if (lower(tokens[first]) !== 'when' || next === 'AUX' || next === 'ADV') return first;
  const later = tokens.findIndex(
    (token, at) =>
      at > first && isAsking(token) && tokens.slice(Math.max(0, at - 2), at).some(({ text }) => text === ','),
  );
  return later < 0 ? first : later;
}

/** The gap that a question leaves open; null for a text without a question word. */
export function findGap(text: string, tokens: readonly Token[]): Gap | null {
  const at = placeAsking(tokens);
  const asking = tokens[at];
  if (!asking) return null;
  const word = lower(asking).replace(/^(what|who)s$/, '$1');
  const phrases = phrasesOf(tokens, at, word);
  const { own, wide, full } = phrases;
  const phrase = tokens
    .slice(full.from, full.to)
    .filter(isContent)
    .map((token) => term(token.text));
  const said = text.slice(asking.start);
  const naming = lower(tokens[wide.to - 1]);
  const first = Math.max(own.to, at + 1);
  const { slot, verb } = actOf(tokens, first, ADVERBIAL.has(word) || tokens[at - 1]?.pos === 'ADP');
  return {
    start: asking.start,
    end: tokens[own.to - 1]?.end ?? asking.end,
    sort: sortOf(word, headOf(tokens, phrases), said, NAMERS.has(naming)),
    slot,
    verb: termOf(verb),
    passive: slot === 'subject' && BE.has(lower(tokens[first])),
    ...sidesOfGap(tokens, at, first, slot, verb),
    head: phrase.at(-1) ?? null,
    phrase,
    several: SEVERAL.test(said) || /s$/.test(lower(tokens[full.to - 1])),
    preposition: prepositionOf(tokens, at),
    kind: KINDS.has(naming.replace(/s$/, '')),
    next: termOf(tokens.slice(first).find(isContent)),
    last: termOf(tokens.findLast(isContent)),
  };
}
