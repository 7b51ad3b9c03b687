import { abbreviations, clockFollowers, letteredNouns, sentenceOpeners, speechVerbs } from './sentence-lexicon.ts';

/** How far a rule looks to either side of a possible end; it bounds the work at each one. */
const REACH = 60;

/** What stands around a possible end of a sentence. */
interface Place {
  /** The sentence so far, without trailing white space; of a long one the last REACH characters. */
  readonly before: string;
  readonly after: string;
  /** The word that carries the stop, with its inner stops: "U.S", "Inc", "600"; empty when there is none. */
  readonly word: string;
  readonly previous: string;
  /** The next word as written, without opening quotes and brackets. */
  readonly next: string;
}

const LAST_WORDS = /(?:([\p{L}\p{N}’'-]+)[\s"'“‘(]+)?((?:[\p{L}\p{N}’'°№]+\.)*[\p{L}\p{N}’'°№]+)\.["'”’»)\]*_]*$/u;
const NEXT_WORD = /^["'“‘«([*_]*([\p{L}\p{N}’'-]*)/u;
const CONTINUES_IN_LOWER_CASE = /^\p{Ll}(?!\p{Ll}?\p{Lu})/u;
/** An ordinary word with its stop: a lower-case word may start a sentence after it, unlike after "Yahoo!" or a quotation. */
const CARELESS_END = /(?:^|[\s"'“‘(])(?:\p{Ll}+\s?[?!]+|\p{Ll}{4,}\.)$/u;
const NUMBER = /^(?:\d|[IVXLC]+$)/;
const TIME_ONLY = /^(?:at|by|around|about|before|after|until|since|from)\s[\d:.]+\s?[ap]\.m\.$/i;
const LIST_LABEL = /^[•⁃‣▪●(]?\s*(?:\d{1,2}|[a-zA-Z]|[ivx]{1,5})(?:\.\)|[.)])$/;
const SPACED_ELLIPSIS = /(?:^|[^.\s])\s+\.\s\.\s\.$/;
const QUOTED_CITATION = /^\([^()]{1,50}\)[.,;:]/;
const ATTRIBUTION = new RegExp(String.raw`^(?:\p{Lu}[\p{L}.’'-]*\s){1,3}(?:${speechVerbs.join('|')})\b`, 'u');

/** Rules by which a possible end is none; the first that holds decides. */
const joinRules: readonly ((place: Place) => boolean)[] = [
  ({ before, after, next }) =>
    CONTINUES_IN_LOWER_CASE.test(next) && !CARELESS_END.test(before) && !/^(?:https?:|www\.)/.test(after),
  ({ before, after }) => !/[\p{L}\p{N}]/u.test(before) || !/[\p{L}\p{N}]/u.test(after),
  ({ after }) => /^[)\]]\s/.test(after),
  ({ before }) => LIST_LABEL.test(before),
  ({ before }) => SPACED_ELLIPSIS.test(before),
  ({ before, after }) => /["”’']$/.test(before) && QUOTED_CITATION.test(after),
  ({ before, after }) => /[?!…]["”’']$/.test(before) && ATTRIBUTION.test(after),
  isAbbreviated,
];

/** A text from its last word but one on: the pattern for both need not try every place before. */
function lastTwo(text: string): string {
  let gap = text.lastIndexOf(' ');
  while (text[gap - 1] === ' ') gap -= 1;
  return gap <= 0 ? text : text.slice(text.lastIndexOf(' ', gap - 1) + 1);
}

/** Whether a sentence that starts at `start` goes on over the possible end before `at`. */
export function endsInside(flat: string, start: number, at: number): boolean {
  const before = flat.slice(Math.max(start, at - REACH), at).trim();
  const after = flat.slice(at, at + REACH);
  const [, previous = '', word = ''] = LAST_WORDS.exec(lastTwo(before)) ?? [];
  const place = { before, after, word, previous, next: NEXT_WORD.exec(after)?.[1] ?? '' };
  return joinRules.some((rule) => rule(place));
}

function isAbbreviated({ before, after, word, previous, next }: Place): boolean {
  if (/^\p{Lu}$/u.test(word)) return isInitial(word, previous, next) || leadsInitial(previous, after);
  const dotted = /^(?:\p{L}\.)+\p{L}$/u.test(word) ? 'either' : undefined;
  switch (abbreviations.get(word) ?? abbreviations.get(word.toLowerCase()) ?? dotted) {
    case 'inner':
      return true;
    case 'label':
      return NUMBER.test(next);
    case 'either':
      return !opensSentence(next);
    case 'clock':
      return clockFollowers.has(next.toLowerCase()) || TIME_ONLY.test(before);
    case undefined:
      return false;
  }
}

/** "J. K. Rowling", but not "vitamin C. Researchers" or "you and I. Did". */
function isInitial(letter: string, previous: string, next: string): boolean {
  if (opensSentence(next) || letteredNouns.has(previous.toLowerCase())) return false;
  return letter !== 'I' || !/^\p{Ll}/u.test(previous);
}

const INITIALS = /^(?:\p{Lu}\.\s?){1,4}\p{Lu}\p{Ll}/u;

/** "Fort D. A. Russell": an initial goes on with another one, though "A" alone opens sentences; not so "a grade of B. A. Lund left". */
function leadsInitial(previous: string, after: string): boolean {
  return /^\p{Lu}/u.test(previous) && !letteredNouns.has(previous.toLowerCase()) && INITIALS.test(after);
}

function opensSentence(word: string): boolean {
  return /^\p{Lu}/u.test(word) && sentenceOpeners.has(word.toLowerCase());
}
