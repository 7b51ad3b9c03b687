import type { Fact } from '#facts';
import type { Question } from '#question';
import { term } from '#text';

/** A time that comes again: "in summer", "at weekends". */
const RECURRING_TIME =
  /\b(?:(?:in|during|on|at|every|each) (?:the )?(?:summers?|winters?|spring|autumn|weekends?|weekdays?|(?:mon|tues|wednes|thurs|fri|satur|sun)days|nights?|daytime|(?:high|low|peak|off|dry|rainy|wet) season|peak (?:times?|hours?)|rush hour|school days|market days|holidays)|seasonally|nightly|daily)\b(?! (?:of )?\d{4})/i;

/** One of two sentences tells how it is at a time that comes again, and neither the other one nor the question does. */
export function tellsOfSeason(question: Question, a: Fact, b: Fact): boolean {
  const [x = '', y = ''] = [a, b].map(({ sentence }) => RECURRING_TIME.exec(sentence.text)?.[0].toLowerCase() ?? '');
  return x !== y && !RECURRING_TIME.test(question.text);
}

/** The first stretch of a time, or one that is told as a length: "in its first week", "within a year". */
const EARLY =
  /\b(?:within|in) (?:(?:its|the|his|her|their) (?:first|opening) (?:\p{L}+ )?(?:day|night|week|weekend|month|season|year)s?|(?:a|an|one|two|three|four|five|six|\d+) (?:hour|day|week|weekend|month|season|year)s?\b(?! of\b))|\b(?:on|during) (?:its|the|his|her|their) (?:first|opening) (?:\p{L}+ )?(?:day|night|week|weekend|month|season|year)s?\b/iu;

/** One of two sentences tells what came together in a first stretch of time, and neither the other one nor the question does. */
export function tellsOfStart({ text }: Question, a: Fact, b: Fact): boolean {
  const [x, y] = [a, b].map(({ sentence, quantity }) => quantity.kind !== 'duration' && EARLY.test(sentence.text));
  return x !== y && !EARLY.test(text);
}

/** A count for each stretch of time: "a day", "per year". */
const RATE =
  /^[^,;:.()\d]{0,30}?\b(?:an?|per|each|every) (hour|day|night|week|month|quarter|season|year)\b(?! (?:earlier|before|ago|later|after|on)\b)/i;
const ADVERB = /\b(hourly|daily|nightly|weekly|yearly|annually)\b/i;
/** Characters behind a figure in which its rate stands. */
const NEAR = 60;

/** The stretch of time for which a figure is told; empty where none is. */
function rateOf({ quantity, sentence: { paragraph, span } }: Fact): string {
  const after = paragraph.text.slice(quantity.end, Math.min(span.end, quantity.end + NEAR));
  const told = RATE.exec(after)?.[1] ?? ADVERB.exec(after)?.[1] ?? '';
  return told.toLowerCase().replace(/ly$/, '').replace('annual', 'year').replace('dai', 'day');
}

/** "9,000 a day" and "3 million a year" are no two figures of one thing. */
export const ratesDiffer = (a: Fact, b: Fact): boolean => rateOf(a) !== rateOf(b);

/** "With its ramps", "excluding the suburbs": what is counted in, or left out. */
const COUNTED =
  /\b(?:including|excluding|not including|not counting|counting)\b[^,;:.()]{3,40}|^["“]?(?:with|without) (?:its|their|the) (?!\d)[^,;:.()]{3,40}|\b(?:with|without) (?:its|their) \p{L}+/iu;

/** One of two sentences says what it counts in or leaves out, and neither the other one nor the question does. */
export function countsOtherwise({ text }: Question, a: Fact, b: Fact): boolean {
  const [x, y] = [a, b].map(({ sentence }) => COUNTED.test(sentence.text));
  return x !== y && !COUNTED.test(text);
}

/** "Needed 67 votes": what it takes, and not what there is. */
const NEEDED =
  /\b(?:needs?|needed|requires?|required|wants?|wanted|sought|seeks?|demand(?:s|ed)?|hopes?|hoped|aims?|aimed)\b/i;

/** One of two sentences tells what is needed or wanted, and neither the other one nor the question does. */
export function tellsNeed({ text }: Question, a: Fact, b: Fact): boolean {
  const [x, y] = [a, b].map(({ sentence, quantity }) =>
    NEEDED.test(sentence.text.slice(0, quantity.start - sentence.span.start)),
  );
  return x !== y && !NEEDED.test(text);
}

/** People who are some of the people. */
const SOME = new Set(
  'child woman man girl boy adult baby infant teenager student pupil pensioner tourist foreigner soldier officer policeman firefighter worker civilian'
    .split(' ')
    .map(term),
);

/** "6 children died" is told of some of the 41 people; `least` is the lesser figure. */
export function isOfSomePeople({ terms, asked }: Question, least: Fact, most: Fact): boolean {
  const { head } = least.measure;
  const known = [...terms, ...asked].some(({ term: own }) => own === head);
  return head !== null && SOME.has(head) && head !== most.measure.head && !known;
}
