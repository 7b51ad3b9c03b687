import type { IsoDay, NounPhrase, Span } from '#text';
import { findWords, mark } from '#text';
import { readQuestion } from './read.ts';
import type { Question } from './types.ts';

/** Words that hang a few words on the question before: "and in 2023?", "what about the first one?". */
const LEAD = /^\W*(?:(?:and|but|so|ok(?:ay)?|then|now|also)\b[\s,]*)*(?:(?:what|how) about\b\s*)?/i;
const BARE_WORD = /^(why|how come|when|where|who)(?: (?:not|so|though|exactly))?\W*$/i;
const PLACE_IN_ROW =
  /\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|latest|\d+(?:st|nd|rd|th))\b/i;
const PRO_NOUN = /\bones?\b/i;
/** A pronoun that stands for what was spoken of; "it" in "it rains" is rare in questions. */
const PRONOUN =
  /\b(?:(of|on|in|at|for|from|with|by|to|about) )?(they|them|it|those|these|he|she|him|her)\b(?! (?:\p{L}+s|days|years|who|of)\b)/iu;
const WH_PHRASE =
  /^\W*(?:(?:in|by|on|at|for|from|to|of) )?(?:how (?:many|much|long|old|far|often|high|big)|what|which|who|whom|when|where|why|how)\b/i;
const AUXILIARY = /\b(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should)\b/i;

const cut = (text: string, { start, end }: Span, by: string): string => text.slice(0, start) + by + text.slice(end);

const bare = (text: string): string => text.trim().replace(/[?.!\s]+$/, '');

const withMark = (text: string): string => `${bare(text).replace(/\s+/g, ' ')}?`;

/** What the earlier question asks about, as written: the words counted, else its last name, else its last noun phrase. */
function topicOf(before: Question): Span | null {
  const [first] = before.asked;
  const last = before.asked.at(-1);
  if (first && last) return { start: first.start, end: last.end };
  const phrases = mark(before.text).nounPhrases.filter(
    (phrase) => !before.periods.some((period) => phrase.start < period.end && period.start < phrase.end),
  );
  const named = phrases.filter((phrase) => before.terms.some((term) => term.name && inside(term, phrase)));
  return named.at(-1) ?? phrases.at(-1) ?? null;
}

const inside = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;

/** "why?" after "how many flights were cancelled?": why were flights cancelled. */
function askedAnew(word: string, before: Question): string {
  const rest = bare(before.text.replace(WH_PHRASE, '').replace(/^\s*(?:percent(?:age)?|percentage points)\b/i, ''));
  const auxiliary = AUXILIARY.exec(rest);
  if (!auxiliary) return `${word} ${rest.trim()}?`;
  const [subject, predicate] = [rest.slice(0, auxiliary.index), rest.slice(auxiliary.index + auxiliary[0].length)];
  return withMark([word, auxiliary[0], subject, predicate].join(' '));
}

/** Another time, in the place of the earlier question's or at its end. */
function withPeriod(before: Question, after: Question, words: string): string | null {
  const [there] = before.periods;
  const [here] = after.periods;
  // "the year before" leans on a time that only its reader knows.
  if (here?.from == null || after.terms.length > 0) return null;
  if (there) return withMark(cut(before.text, there, here.words));
  return withMark(`${bare(before.text)} ${/^\d/.test(words) ? 'in ' : ''}${words}`);
}

/** "the first one", "the second": another place in a row of the same things. */
function withPlace(before: Question, words: string): string | null {
  const place = PLACE_IN_ROW.exec(words);
  if (!place) return null;
  const there = PLACE_IN_ROW.exec(before.text);
  if (there) {
    return withMark(cut(before.text, { start: there.index, end: there.index + there[0].length }, place[0]));
  }
  const topic = topicOf(before);
  if (!topic || !(PRO_NOUN.test(words) || /^\W*(?:the )?\S+\W*$/.test(words))) return null;
  const thing = before.text.slice(topic.start, topic.end).replace(/([^s])s$/, '$1');
  return `what about the ${place[0]} ${thing}?`;
}

/** The words that may give way to others: a name to a name, else what is counted. */
function slotFor(before: Question, after: Question, phrases: readonly NounPhrase[]): Span | null {
  const named = after.terms.some(({ name }) => name);
  const holder = phrases.find((phrase) => before.terms.some((term) => term.name && inside(term, phrase)));
  if (named && holder) {
    const shared = after.terms.at(-1)?.term;
    const replaced = before.terms.filter((term) => inside(term, holder) && (term.name || term.term === shared));
    return { start: replaced[0]?.start ?? holder.start, end: replaced.at(-1)?.end ?? holder.end };
  }
  return named ? null : topicOf(before);
}

/** "and women?": other words in the place of the earlier question's. */
function withThing(before: Question, after: Question, words: string): string | null {
  if (after.form !== 'topic' || after.terms.length === 0 || after.terms.length > 4) return null;
  if (after.terms.some(({ pos }) => pos === 'VERB' || pos === 'AUX')) return null;
  const slot = slotFor(before, after, mark(before.text).nounPhrases);
  if (!slot)
    return withMark(`${bare(before.text)} ${/^(?:in|on|at|from|for|by|to)\b/i.test(words) ? '' : 'for '}${words}`);
  const [first] = after.terms;
  const last = after.terms.at(-1);
  return withMark(cut(before.text, slot, after.text.slice(first?.start, last?.end)));
}

/** "when did they resume?": the pronoun is what was asked about. */
function withPronoun(before: Question, text: string): string | null {
  const pronoun = PRONOUN.exec(text);
  const topic = topicOf(before);
  if (!pronoun || !topic) return null;
  const words = before.text.slice(topic.start, topic.end);
  const lead = pronoun[1] === undefined ? '' : `${pronoun[1]} `;
  const name = /^\p{Lu}/u.test(words) && topic.start > 0;
  const span = { start: pronoun.index, end: pronoun.index + pronoun[0].length };
  return withMark(cut(text, span, `${lead}${name ? '' : 'the '}${words}`));
}

/**
 * A message that leans on the question before it, as a question that stands by itself: "and in 2023?" asked after "how many
 * flights in 2022?" is "how many flights in 2023?". Null where the message stands by itself, or does not say what it leans on.
 */
export function completeFollowUp(previous: string, text: string, asOf?: IsoDay): string | null {
  const before = readQuestion(previous, asOf);
  if (before.terms.length === 0 && before.formTerms.length === 0) return null;
  const words = bare(text.replace(LEAD, ''));
  const word = BARE_WORD.exec(words)?.[1];
  if (word !== undefined) return askedAnew(word.toLowerCase(), before);
  const leaning = words.length < bare(text).length;
  const after = readQuestion(words, asOf);
  if (after.parts.length > 0) return null;
  if (after.form !== 'topic') return withPronoun(before, words);
  const short = findWords(words).length <= 6;
  if (!leaning && !(short && after.periods.length > 0 && after.terms.length === 0) && !PRO_NOUN.test(words))
    return null;
  return withPeriod(before, after, words) ?? withPlace(before, words) ?? withThing(before, after, words);
}
