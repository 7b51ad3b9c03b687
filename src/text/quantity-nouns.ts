import { isHyphen, isPlural, walkNounPhrase } from './noun-phrases.ts';
import { firstTokenFrom } from './quantity-drafts.ts';
import type { Reading } from './quantity-drafts.ts';
import type { NounPhrase, Token } from './types.ts';

/** Words between a number and what it counts: "22 of his last 25 matches", "40 or more other people". */
const FILLERS = new Set([
  'most',
  'least',
  'more',
  'other',
  'additional',
  'further',
  'extra',
  'such',
  'fewer',
  'less',
  'separate',
  'different',
]);
const DETERMINERS = new Set(
  'the a an this that these those its his her their our my your all such any some every each last past first next only'.split(
    ' ',
  ),
);
const HEDGES = new Set([
  'over',
  'about',
  'around',
  'roughly',
  'nearly',
  'almost',
  'some',
  'approximately',
  'or',
  'more',
  'so',
  'plus',
  'odd',
]);

/** A phrase that begins so tells when, not what: "2.0 million last year". */
const TIME_STARTS = new Set(
  `last next this earlier later yesterday today tomorrow tonight monday tuesday wednesday thursday friday saturday sunday
   january february march april may june july august september october november december ago old each every respectively
   per daily apiece high higher low lower deep tall wide long away ahead behind apart overall`.split(/\s+/),
);

/** Adjectives after a hyphen that say nothing but "of this number". */
const STRONG = new Set(['strong', 'odd', 'plus', 'some']);

/** Adjectives that count people without a noun: "left 12 dead". */
const PEOPLE_ADJECTIVES = new Set(
  'dead injured wounded missing hurt homeless displaced sick unemployed infected'.split(' '),
);

/** How many tokens may stand between "of" and the noun. */
const OF_LIMIT = 12;

function wordOf(token: Token | undefined): string {
  return token?.text.toLowerCase() ?? '';
}

function isNumberLike(token: Token): boolean {
  return token.pos === 'NUM' || /^\d/.test(token.text);
}

/** A hyphen inside a number or before what only repeats that it is one: "forty-four", "2,000-plus", "650-strong". */
function joinsNumber(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next !== undefined && (isNumberLike(next) || STRONG.has(wordOf(next)));
}

/** The "and" of "one hundred and forty". */
function isAndBetween(tokens: readonly Token[], at: number): boolean {
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  return wordOf(tokens[at]) === 'and' && before?.pos === 'NUM' && after?.pos === 'NUM';
}

/** The place of the noun phrase after "of": over determiners, "last", a second number and its hedge. */
function skipOf(tokens: readonly Token[], at: number): number {
  let next = at + 1;
  for (let count = 0; count < OF_LIMIT; count += 1) {
    const token = tokens[next];
    if (token === undefined) break;
    const word = token.text.toLowerCase();
    const joined = isHyphen(tokens, next) && joinsNumber(tokens, next);
    const tied = isHyphen(tokens, next - 1) && STRONG.has(word);
    if (
      !joined &&
      !tied &&
      !DETERMINERS.has(word) &&
      !HEDGES.has(word) &&
      !isNumberLike(token) &&
      !isAndBetween(tokens, next)
    )
      break;
    next += 1;
  }
  return next;
}

/** Directions, and participles that tell what became of things named before: "2 million cast". */
const NOT_COUNTED =
  /^(?:cast|lost|left|sold|cut|shot|held|(?:north|south|east|west|(?:north|south)-?(?:east|west)|inland|offshore|upstream|downstream)(?:ward)?)$/;

/** "year on year", "month-over-month": they tell what is compared. */
function isComparison(tokens: readonly Token[], at: number): boolean {
  const step = isHyphen(tokens, at + 1) ? 2 : 1;
  return /^(?:on|over|to|by)$/.test(wordOf(tokens[at + step])) && wordOf(tokens[at]) === wordOf(tokens[at + 2 * step]);
}

function phraseFrom(reading: Reading, at: number): NounPhrase | null {
  const first = reading.tokens[at];
  if (first === undefined || TIME_STARTS.has(wordOf(first)) || isComparison(reading.tokens, at)) return null;
  const piece = reading.pieceAt.get(first.start);
  if (piece !== undefined && reading.pieces[piece]?.shape === 'barrier' && !/^\p{L}/u.test(first.text)) return null;
  const whole = reading.phraseAt.get(first.start);
  const walk = walkNounPhrase(reading.tokens, at, true).phrase;
  const phrase = walk === null || (whole !== undefined && whole.end < walk.end) ? (whole ?? null) : walk;
  return phrase !== null && NOT_COUNTED.test(reading.text.slice(phrase.start, phrase.end)) ? null : phrase;
}

/** After "of": over a possessor ("of the world's cocoa") to the thing itself. */
function phraseAfterOf(reading: Reading, at: number): NounPhrase | null {
  const phrase = phraseFrom(reading, at);
  if (phrase === null) return null;
  const mark = firstTokenFrom(reading.tokens, phrase.end);
  const possessive = reading.tokens[mark]?.start === phrase.end && /^['’]s?$/.test(reading.tokens[mark]?.text ?? '');
  return (possessive ? phraseFrom(reading, mark + 1) : null) ?? phrase;
}

const OF_THEM = /^(?:them|whom|these|those|us)$/;

/** "half of them students", "12 of whom children": the plural right after the pronoun says what they are. */
function apposition(reading: Reading, of: number): NounPhrase | null {
  if (wordOf(reading.tokens[of]) !== 'of' || !OF_THEM.test(wordOf(reading.tokens[of + 1]))) return null;
  const noun = phraseFrom(reading, of + 2);
  const head = noun === null ? '' : reading.text.slice(noun.head.start, noun.head.end);
  return /^\p{Ll}/u.test(head) && isPlural(head) ? noun : null;
}

/** "Novels: 12,000" on a line of its own: what stands before the colon is counted. */
export function nounBeforeColon(reading: Reading, start: number, end: number): NounPhrase | null {
  const { text, tokens } = reading;
  if (!/^[ \t.)]*(?:\n|$)/.test(text.slice(end, end + LINE_END))) return null;
  const colon = firstTokenFrom(tokens, start) - 1;
  const head = tokens[colon - 1];
  // A capital at the start of a line makes a name of any word to the tagger.
  const named = head?.pos === 'PROPN' && !startsLine(reading, colon - 1);
  if (tokens[colon]?.text !== ':' || head === undefined || named || !isPlural(head.text)) return null;
  let first = colon - 1;
  while (first > 0 && colon - first < LABEL_LIMIT && !startsLine(reading, first)) first -= 1;
  const noun = startsLine(reading, first) ? walkNounPhrase(tokens, first, false).phrase : null;
  return noun?.end === head.end ? noun : null;
}

const LINE_END = 8;
const LABEL_LIMIT = 6;

/** Whether a token is the first of its line, or follows the mark of a list item. */
function startsLine({ text, tokens }: Reading, at: number): boolean {
  const start = tokens[at]?.start ?? 0;
  return /(?:^|\n)[ \t]*(?:[-*•][ \t]+)?$/.test(text.slice(Math.max(0, start - LINE_END), start));
}

/** The noun of a part: "half the voters", "half its coffee", "half of them students", "a third of them" (none). */
export function nounOfPart(reading: Reading, offset: number): NounPhrase | null {
  const at = firstTokenFrom(reading.tokens, offset);
  if (!DETERMINERS.has(wordOf(reading.tokens[at]))) return nounAfter(reading, offset);
  return phraseAfterOf(reading, skipOf(reading.tokens, at));
}

/** The noun of "a $500 fine" where the tagger takes it for an adjective: article, amount, adjective, and no noun. */
export function nounAfterArticle(reading: Reading, offset: number): NounPhrase | null {
  const phrase = nounAfter(reading, offset);
  const at = firstTokenFrom(reading.tokens, offset);
  const [token, after] = [reading.tokens[at], reading.tokens[at + 1]];
  if (phrase !== null || token?.pos !== 'ADJ' || TIME_STARTS.has(wordOf(token)) || /er$/.test(token.text))
    return phrase;
  if (after === undefined || !/^(?:ADP|PUNCT|CCONJ|AUX|VERB)$/.test(after.pos)) return null;
  const span = { start: token.start, end: token.end };
  return { ...span, head: span };
}

/** One thing is not many: in "one win seals it" the noun ends before the plural-looking verb. */
export function asSingular(reading: Reading, phrase: NounPhrase): NounPhrase {
  const head = reading.text.slice(phrase.head.start, phrase.head.end);
  if (!isPlural(head)) return phrase;
  const before = reading.tokens[firstTokenFrom(reading.tokens, phrase.head.start) - 1];
  if (before === undefined || before.start < phrase.start || before.pos !== 'NOUN') return phrase;
  return { start: phrase.start, end: before.end, head: { start: before.start, end: before.end } };
}

/** Words that count without being tagged as nouns: a plural taken for a verb ("12 strikes"), "12 dead". */
function countedByShape(reading: Reading, at: number): NounPhrase | null {
  const token = reading.tokens[at];
  if (token !== undefined && PEOPLE_ADJECTIVES.has(wordOf(token))) {
    const span = { start: token.start, end: token.end };
    return { ...span, head: span };
  }
  if (token?.pos !== 'VERB' || !/^\p{Ll}+$/u.test(token.text) || !isPlural(token.text)) return null;
  // "13% reflects an increase": what has an object is a verb.
  if (/^(?:DET|PRON|NUM)$/.test(reading.tokens[at + 1]?.pos ?? '')) return null;
  const span = { start: token.start, end: token.end };
  return { ...span, head: span };
}

/** The place after at most two of "more", "other", "additional". */
function skipFillers(tokens: readonly Token[], at: number): number {
  let next = at;
  while (next < at + 2 && FILLERS.has(wordOf(tokens[next]))) next += 1;
  return next;
}

/** A verb in its plain form: after a hyphen or another noun it is a noun ("50-run mark", "touchdown pass"). */
function isBaseVerb(token: Token | undefined): boolean {
  return token?.pos === 'VERB' && token.lemma === token.text && /^\p{Ll}+$/u.test(token.text);
}

/**
 * The noun after a hyphenated unit: "30-yard field goal", and where the tagger takes its last word for a verb,
 * "12-yard touchdown pass".
 */
export function nounAfterUnit(reading: Reading, offset: number): NounPhrase | null {
  const { tokens } = reading;
  const phrase = nounAfter(reading, offset);
  const at = firstTokenFrom(tokens, phrase?.end ?? offset);
  const [verb, after] = [tokens[at], tokens[at + 1]];
  const ends = after === undefined || /^(?:ADP|PUNCT|CCONJ|PART|AUX|SCONJ)$/.test(after.pos);
  if (
    verb === undefined ||
    !isBaseVerb(verb) ||
    !ends ||
    (phrase !== null && isPlural(reading.text.slice(phrase.head.start, phrase.head.end)))
  ) {
    return phrase;
  }
  return { start: phrase?.start ?? verb.start, end: verb.end, head: { start: verb.start, end: verb.end } };
}

/** "27-nation bloc" counts nations; "650-strong workforce" counts the workforce. */
function nounAfterHyphen(reading: Reading, at: number): NounPhrase | null {
  const token = reading.tokens[at];
  if (token === undefined) return null;
  if (token.pos === 'NUM' || wordOf(token) === 'of') return null;
  const noun = token.pos === 'NOUN' || isBaseVerb(token);
  if (!noun || isHyphen(reading.tokens, at + 1)) return phraseFrom(reading, STRONG.has(wordOf(token)) ? at + 1 : at);
  const span = { start: token.start, end: token.end };
  return { ...span, head: span };
}

/**
 * What a quantity that ends at `offset` counts or ranks: the noun phrase right after it, or after "of (the last N)".
 * `direct`: only right after it. Null when nothing is counted in sight.
 */
export function nounAfter(reading: Reading, offset: number, direct = false): NounPhrase | null {
  const { tokens } = reading;
  if (/[-‑]/.test(reading.text.charAt(offset))) return nounAfterHyphen(reading, firstTokenFrom(tokens, offset) + 1);
  const at = firstTokenFrom(tokens, offset);
  const first = tokens[at];
  if (first === undefined || /\n/.test(reading.text.slice(offset, first.start))) return null;
  if (wordOf(first) === 'out' && wordOf(tokens[at + 1]) === 'of' && !direct)
    return phraseAfterOf(reading, skipOf(tokens, at + 1));
  if (wordOf(first) === 'of' && !direct) return apposition(reading, at) ?? phraseAfterOf(reading, skipOf(tokens, at));
  const next = skipFillers(tokens, at);
  if (next > at && wordOf(tokens[next]) === 'than') return null;
  const phrase = phraseFrom(reading, next);
  return phrase !== null && isPastTense(reading, phrase) ? null : (phrase ?? countedByShape(reading, next));
}

/** Verbs whose past looks like a noun: "9,200 cast a ballot". */
const PAST_LIKE_NOUN = /^(?:cast|cut|hit|set|put|quit|let|shut|split|spread|bid|bet)$/;

function isPastTense({ text, tokens }: Reading, { start, end, head }: NounPhrase): boolean {
  const after = wordOf(tokens[firstTokenFrom(tokens, end)]);
  return (
    start === head.start &&
    PAST_LIKE_NOUN.test(text.slice(start, end)) &&
    /^(?:a|an|the|their|his|her|its)$/.test(after)
  );
}
