import type { Reading, Sentence } from '#facts';
import type { Asking, Sought } from '#evidence';
import { creditIn, holds } from '#evidence';
import type { Span } from '#text';
import { asksClock, clockTimes } from './clock-times.ts';
import { oppositeIn } from './opposites.ts';
import { HAPPENS } from './schedule-lexicon.ts';
import { isAround } from './told-exactly.ts';
import type { ToldExactly } from './told-exactly.ts';

const PRONOUN = /^["“]?(?:it|they|this|these)\b/i;
/** Where the part of a sentence that tells of one thing ends. */
const PARTS = /[;:]\s|, (?:and|but|while|whereas) |\b(?:but|while|whereas)\b/giu;

/** Whether a sentence tells a word of the question, or means it by a pronoun; that a thing takes place needs no telling. */
function isTold(each: Sought, sentence: Sentence, reading: Reading): boolean {
  if (holds(sentence, each) || isAround(reading, each)) return true;
  if (each.term.pos !== 'PROPN' && HAPPENS.has(each.term.term)) return true;
  return PRONOUN.test(sentence.text) && creditIn(each, sentence, reading) > 0.7;
}

const ENDS = /\b(?:until|till|by|before|after)\s+$/i;
const ASKS_PAST = /\b(?:did|was|were)\b/i;
const TOLD_PAST = /\b(?:was|were|had|did|began|took|met|ran|left|went|came|rang|broke|struck|fell|\p{L}+ed)\b/iu;

/** "Is staffed until 3 p.m." tells no beginning, and a timetable tells nothing of one day of the past. */
const isOfOtherEnd = (asked: string, { text }: Sentence, { start }: Span): boolean =>
  (ENDS.test(text.slice(0, start)) && !/\b(?:until|till|by|before|after|end|close|stop|finish)/i.test(asked)) ||
  (ASKS_PAST.test(asked) && !TOLD_PAST.test(text));

/** The times of day in the part of a sentence that holds the last of the words that are asked about; null where that is not one. */
function timeIn({ evidence }: Asking, sentence: Sentence): Span | null {
  const times = clockTimes(sentence.text);
  if (times.length < 2) return times[0] ?? null;
  const cuts = [0, ...Array.from(sentence.text.matchAll(PARTS), ({ index }) => index), sentence.text.length];
  const own = evidence.sought.filter((each) => holds(sentence, each));
  const parts = cuts.slice(1).map((end, i) => ({ start: cuts[i] ?? 0, end }));
  const holding = parts.filter(({ start, end }) => {
    const words = sentence.tokens.filter(
      (token) => token.start - sentence.span.start >= start && token.end - sentence.span.start <= end,
    );
    return own.some(({ term: { word } }) =>
      words.some(({ text }) => text.toLowerCase().startsWith(word.toLowerCase().slice(0, -1))),
    );
  });
  const inside = times.filter((time) => holding.some(({ start, end }) => time.start >= start && time.end <= end));
  return inside.length === 1 ? (inside[0] ?? null) : null;
}

function answerOf(asking: Asking, sentence: Sentence, reading: Reading): ToldExactly | null {
  const { evidence, question } = asking;
  if (!evidence.sought.some((each) => holds(sentence, each)) && !PRONOUN.test(sentence.text)) return null;
  const time = timeIn(asking, sentence);
  if (!time || oppositeIn(question, sentence) || isOfOtherEnd(question.text, sentence, time)) return null;
  if (!evidence.sought.every((each) => isTold(each, sentence, reading))) return null;
  const strange = evidence.sought.filter((each) => !holds(sentence, each) && !HAPPENS.has(each.term.term)).length;
  const at = sentence.span.start;
  return { sentence, reading, span: { start: at + time.start, end: at + time.end }, strange };
}

/**
 * "What time do raids start?" – "social nights start at 7 p.m.": a thing that is not asked about; a day without a time of it answers
 * as little.
 */
export function tellsOtherTime({ question, evidence }: Asking, sentence: Sentence): boolean {
  if (!asksClock(question) || sentence.paragraph.kind === 'table') return false;
  const named = evidence.sought.filter(({ term }) => !HAPPENS.has(term.term) && term.pos !== 'ADV');
  const told = named.some((each) => holds(sentence, each)) || PRONOUN.test(sentence.text);
  return named.length > 0 && !told && clockTimes(sentence.text).length > 0;
}

/** "What time are the raids?" – "raids are on Tuesdays at 8:30 p.m.": the time of day beside the thing that takes place. */
export function toldByClock(asking: Asking): readonly ToldExactly[] {
  const { question, evidence } = asking;
  if (!asksClock(question) || question.negated || evidence.sought.length === 0) return [];
  return evidence.readings
    .filter(({ paragraph }) => paragraph.kind !== 'table')
    .flatMap((reading) => reading.sentences.flatMap((sentence) => answerOf(asking, sentence, reading) ?? []));
}
