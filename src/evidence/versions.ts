import type { Reading, Sentence } from '#facts';
import type { Question } from '#question';
import { oncePer } from '#text';

/** Numbers with points between them, as versions have: "2.8", "v3.0.1", and no sum, share or measure. */
const POINTED =
  /(?<![\d.,$€£\p{L}-])v?(\d{1,3}(?:\.\d{1,3}){1,3})(?![\d%]|[.,]\d| ?(?:per ?cent|percent|million|billion|thousand|times|[kcm]?m|[kmg]?g|[kmgt]b|l|s|ms|seconds?|minutes?|hours?|days?|weeks?|months?|years?|points?|degrees?|metres?|meters?|miles?|kilomet|litres?|tonnes?|tons?|hectares?|acres?|feet|inches|euros?|dollars?|pounds?)\b)/giu;

/** What makes a number with a point a version: a name or a word for one before it. */
const LED =
  /(?:\p{Lu}[\p{L}’'+-]*|\b(?:versions?|releases?|updates?|patch|patches|builds?|firmware|edition|since|until|from|before|after|between|and|or|up to|in|of|for|with|to|does|did|is|was|what|who|on)|[,|])\s*$/iu;

/** "From 2.4 on", "since version 2.4": said of more versions than the one that is named. */
const OPEN_BEFORE = /\b(?:from|since|until|till|before|after|up to|than|below|above|through)(?: versions?)?\s*$/i;
const OPEN_AFTER =
  /^\s*(?:on\b|onwards?\b|and (?:later|newer|older|earlier|up|above|below)|or (?:later|newer|older|earlier)|\+)/i;

/** "5,500 more than for 3.0": what something is set against is not what it is told of. */
const SET_AGAINST =
  /\b(?:more|fewer|less|faster|slower|higher|lower|larger|smaller|bigger|longer|shorter|better|worse|heavier|lighter) than (?:(?:for|in|with|of|at|on) )?(?:the )?(?:versions? |releases? )?(?:\p{Lu}[\p{L}’'-]* )?v?$/u;

interface Told {
  readonly number: string;
  /** Whether it is the end of a row of versions. */
  readonly open: boolean;
}

/** Characters before a number that tell whether it is a version. */
const BEFORE = 60;

function versionsIn(text: string): readonly Told[] {
  return Array.from(text.matchAll(POINTED)).flatMap(({ index, 0: whole, 1: number = '' }): Told[] => {
    const [before, after] = [text.slice(Math.max(0, index - BEFORE), index), text.slice(index + whole.length)];
    if (!/^v/i.test(whole) && !LED.test(before) && before !== '') return [];
    if (SET_AGAINST.test(before)) return [];
    return [{ number, open: OPEN_BEFORE.test(before) || OPEN_AFTER.test(after) }];
  });
}

const told = oncePer(({ text }: { readonly text: string }): readonly Told[] => versionsIn(text));
const inHeads = oncePer(({ article, paragraph }: Reading): readonly (readonly Told[])[] =>
  [...paragraph.headings.toReversed(), article.title].map(versionsIn),
);

const holds = (some: readonly Told[], number: string): boolean => some.some((each) => each.number === number);

/** "Version 5.0 is planned for May. Its release manager is Ann Lee": the versions of the nearest sentence before; null where none names one. */
function nearestBefore({ n }: Sentence, { sentences, paragraph }: Reading): readonly Told[] | null {
  if (paragraph.kind === 'table') return null;
  return (
    sentences
      .slice(0, n - 1)
      .map(told)
      .findLast((each) => each.length > 0) ?? null
  );
}

/**
 * "Who was release manager of 2.7?" – a sentence, or the nearest heading over one, that names another version and not this one tells
 * of that. One that tells of a row of versions ("from 2.4 on") may tell of this one, too.
 */
export function isOfOtherVersion(question: Question, sentence: Sentence, reading: Reading): boolean {
  const asked = told(question);
  // What a yes-or-no question names may be what is to be decided.
  if (asked.length === 0 || question.form === 'yes_no' || question.sides !== null) return false;
  const [own, heads] = [told(sentence), inHeads(reading)];
  return asked.every(({ number }) => {
    if (holds(own, number) || own.some(({ open }) => open)) return false;
    const zone =
      own.length > 0 ? own : (nearestBefore(sentence, reading) ?? heads.find((each) => each.length > 0) ?? []);
    return zone.length > 0 && !holds(zone, number);
  });
}

/** "… in 3.0 than in 2.6": what else than the sides of a comparison it is set against. */
const ANY_AGAINST = /\bthan(?: \p{L}+){0,3} v?$/u;

/** The versions that a question names, each once, those among them that it sets another one against; none where it names a row of them. */
export const versionsAsked = oncePer(({ text }: { readonly text: string }): readonly string[] => {
  const named = Array.from(text.matchAll(POINTED)).flatMap(({ index, 0: whole, 1: number = '' }) => {
    const before = text.slice(Math.max(0, index - BEFORE), index);
    return /^v/i.test(whole) || LED.test(before) || ANY_AGAINST.test(before) ? [number] : [];
  });
  return [...new Set(named)];
});

/** Whether what a sentence tells is told of a version: by itself, else by the nearest heading over it that names one, or its title. */
export function tellsVersion(number: string, sentence: Sentence, reading: Reading): boolean {
  const own = told(sentence);
  const zone = own.length > 0 ? own : (inHeads(reading).find((each) => each.length > 0) ?? []);
  return holds(zone, number) && zone.every((each) => each.number === number);
}
