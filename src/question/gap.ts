import { isFunctionWord, term } from '#text';
import type { Token } from '#text';
import { CALLING, CARRIERS, KINDS, NAMERS, SORT_OF_HEAD } from './gap-lexicon.ts';
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
  readonly verb: string | null;
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
  return { slot: adverbial ? 'beside' : slotOf(tokens, at, verb), verb: termOf(verb) };
}

const ADVERBIAL: ReadonlySet<string> = new Set(['when', 'where', 'why', 'how']);

function sortOf(word: string, heads: readonly string[], said: string, namer: boolean): Sort {
  const plain = SORT_OF_WORD[word];
  const next = heads.at(-1);
  if (
    word === 'how' &&
    /^how (?:many|much|long|old|far|tall|high|deep|wide|large|big|heavy|fast|often|hot|cold)\b/i.test(said)
  )
    return 'number';
  if (plain !== undefined) return plain;
  const byHead = next === undefined ? undefined : SORT_OF_HEAD.get(next);
  if (byHead !== undefined) return byHead;
  return namer || CALLING.test(said) ? 'name' : 'thing';
}

/** The gap that a question leaves open; null for a text without a question word. */
export function findGap(text: string, tokens: readonly Token[]): Gap | null {
  const at = tokens.findIndex((token) => ASKING.has(lower(token)));
  const asking = tokens[at];
  if (!asking) return null;
  const word = lower(asking).replace(/^(what|who)s$/, '$1');
  const own = ADVERBIAL.has(word) && word !== 'how' ? { from: at + 1, to: at + 1 } : phraseFrom(tokens, at + 1);
  const wide = own.to > own.from || ADVERBIAL.has(word) ? own : predicate(tokens, at + 1);
  const full = carried(tokens, wide);
  const phrase = tokens
    .slice(full.from, full.to)
    .filter(isContent)
    .map((token) => term(token.text));
  const said = text.slice(asking.start);
  const namer = NAMERS.has(lower(tokens[wide.to - 1]));
  const sort = sortOf(word, phrase, said, namer);
  const hung = tokens[at - 1]?.pos === 'ADP' ? tokens[at - 1] : tokens.findLast(({ pos }) => pos !== 'PUNCT');
  const preposition = hung?.pos === 'ADP' ? lower(hung) : null;
  const end = tokens[own.to - 1]?.end ?? asking.end;
  const adverbial = ADVERBIAL.has(word) || tokens[at - 1]?.pos === 'ADP';
  return {
    start: asking.start,
    end,
    sort,
    ...actOf(tokens, Math.max(own.to, at + 1), adverbial),
    head: phrase.at(-1) ?? null,
    phrase,
    several:
      /^(?:what|which) (?:two|three|four|five|six|several|other )|^(?:what|who) (?:are|were)\b/i.test(said) ||
      /s$/.test(lower(tokens[full.to - 1])),
    preposition,
    kind: KINDS.has(lower(tokens[wide.to - 1]).replace(/s$/, '')),
    next: termOf(tokens.slice(Math.max(own.to, at + 1)).find(isContent)),
    last: termOf(tokens.findLast(isContent)),
  };
}
