import type { Fact, Reading } from '#facts';
import type { Question } from '#question';
import { neighbours, term } from '#text';
import { askedAct } from './asked-act.ts';
import { LIGHT_VERBS } from './light-verbs.ts';

/** "Income per visitor", "what does a kilometre of it cost": what a rate is reckoned for each of. */
const PER = /\bper (?!cent\b)(\p{L}+)|\b(?:did|does|do|is|was|would|will) an? (\p{L}+) of\b/iu;
const HEADS: ReadonlySet<string> = new Set(['person', 'people', 'head', 'capita', 'inhabitant', 'resident'].map(term));
const ADVERBS: Readonly<Record<string, string>> = {
  hour: 'hourly',
  day: 'daily',
  week: 'weekly',
  month: 'monthly',
  year: 'yearly|annual',
};

/** Whether a figure is told for each of what the question asks it for: income per visitor is not the whole income. */
export function isPerAsked({ text, form }: Question, { quantity, sentence, measure }: Fact): boolean {
  const asked = form === 'amount' || form === 'what' ? PER.exec(text) : null;
  const unit = (asked?.[1] ?? asked?.[2])?.toLowerCase();
  if (unit === undefined || quantity.per === unit) return true;
  const said = `${sentence.text} ${measure.words} ${sentence.paragraph.kind === 'table' ? (sentence.paragraph.text.split('\n')[0] ?? '') : ''}`;
  const known = HEADS.has(term(unit)) ? '(?:person|head|capita|inhabitant|resident)' : unit;
  const adverb = ADVERBS[unit];
  return new RegExp(
    `\\b(?:per|an?|each|every) ${known}s?\\b${adverb === undefined ? '' : `|\\b(?:${adverb})`}`,
    'iu',
  ).test(said);
}

const BASE =
  /\b(?:surveys?|polls?|samples?|stud(?:y|ies)|interviews?|questionnaires?|panels?) (?:of|with|among|by) (?:about |some |over |nearly |more than |around )?$/i;
const ASKS_BASE = /\b(?:survey|poll|sampl|interview|question(?:ed|naire)|stud(?:y|ied)|took part|respond|asked|panel)/i;

/** "18% are under 30, according to a survey of 240 fishers": those asked are no answer to what was found of them. */
export function isSurveyed({ text }: Question, { quantity, sentence }: Fact): boolean {
  const before = sentence.text.slice(0, (quantity.hedge?.start ?? quantity.start) - sentence.span.start);
  return BASE.test(before) && !ASKS_BASE.test(text);
}

const HANDED =
  /\b(?:pay|paid|give|given|gave|donated?|granted?|awarded?|lent|lend|sent|send|promised?|sold|sell|offer(?:ed)?|contributed?|handed|transferred|allocated|allotted) (?:(?:out|over|back) )?to (?:the |an? )?((?:\p{L}[\p{L}’'-]* ?)+)/iu;

const RECEIVED =
  /\b(?:did|does|do|has|have|will) (?:the |an? )?((?:\p{L}[\p{L}’'-]* ){1,4}?)(?:get|gets|got|receive[sd]?|be given|been given)\b/iu;
/** Whom a sentence names as the one who is given something. */
const TO_NAMED = /\bto (?:the )?\p{Lu}/u;

/**
 * "How much was paid to the victims?": a sum is of another hand where its sentence names nobody of that name; "how much did Park
 * School get?": where it goes to Lake School.
 */
export function isToAnother({ text, terms }: Question, { sentence }: Fact): boolean {
  if (sentence.paragraph.kind !== 'text' || /^["“]?(?:it|they|he|she)\b/i.test(sentence.text)) return false;
  const handed = HANDED.exec(text);
  const found = handed ?? RECEIVED.exec(text);
  if (!found) return false;
  const from = text.indexOf(found[1] ?? '', found.index);
  const to = from + (found[1]?.length ?? 0);
  const hand = terms.filter(
    ({ start, end, pos, name }) => start >= from && end <= to && (name || /^(?:NOUN|PROPN)$/.test(pos)),
  );
  const named = TO_NAMED.test(sentence.text) && hand.some(({ name, term: each }) => name && !sentence.terms.has(each));
  const [first] = hand;
  if (!first || !handed) return named;
  const last = hand.findLast(({ end }) => text.slice(from, end).split(' ').length <= 3) ?? first;
  return named || ![last.term, ...neighbours(last.term)].some((each) => sentence.terms.has(each));
}

const PART_OF = /^ (?:\p{L}+ )?of (?:its|their|his|her|our|the|this|that)\b/iu;

const isPartOf = ({ quantity, sentence }: Fact): boolean =>
  PART_OF.test(sentence.paragraph.text.slice(quantity.end, quantity.end + 40));

/** "Used 352 tonnes of its quota": a part of the quota, where the quota itself is asked for. */
export function isPartOfAsked(question: Question, fact: Fact, reading: Reading): boolean {
  const { head, source } = fact.measure;
  if (head === null || reading.paragraph.kind === 'table' || !question.terms.some(({ term: each }) => each === head))
    return false;
  if (askedAct(question).act !== null || /\bhow many\b|\bhow much of\b|\b(?:part|share|percent)/i.test(question.text))
    return false;
  if (question.terms.some(({ pos, term: each }) => pos === 'VERB' && !LIGHT_VERBS.has(each))) return false;
  if (source !== 'list') return isPartOf(fact);
  const first = reading.facts.find((other) => other.sentence === fact.sentence && other.measure.head === head);
  return first !== undefined && isPartOf(first);
}

const MARGIN =
  /^ (?:\p{L}+ )?(?:behind|ahead|after|before|later|earlier|ago|faster|slower|late|early|longer|shorter)\b/iu;
const HOW_LONG_IS = /\bhow long (?:is|are|was|were)\b/i;
const ASKS_MARGIN =
  /\b(?:behind|ahead|after|before|later|earlier|ago|faster|slower|late|early|longer|shorter|until|between|since|delay\w*|wait\w*|apart)\b/i;

/** "The third flood in ten years": the time that others are counted in. */
const WINDOW = /\b(?:first|second|third|\p{L}+th|only|\p{L}+est|most|least)\b[^,;.]{0,60} in $/iu;
const WINDOW_NEAR = 80;

/** "Second, 14 seconds behind", "1,127 days after digging started": how far apart two things were is no length of one. */
export function isMargin({ text }: Question, { quantity, sentence }: Fact): boolean {
  if (!HOW_LONG_IS.test(text) || quantity.kind !== 'duration' || ASKS_MARGIN.test(text)) return false;
  const { text: told } = sentence.paragraph;
  const before = told.slice(Math.max(sentence.span.start, quantity.start - WINDOW_NEAR), quantity.start);
  return MARGIN.test(told.slice(quantity.end, quantity.end + 40)) || WINDOW.test(before);
}

const OPPOSITE: ReadonlyMap<string, string> = new Map(
  'oldest-youngest longest-shortest tallest-shortest highest-lowest largest-smallest biggest-smallest heaviest-lightest deepest-shallowest fastest-slowest most-least most-fewest hottest-coldest warmest-coldest earliest-latest'
    .split(' ')
    .flatMap((pair) => {
      const [a = '', b = ''] = pair.split('-');
      return [
        [a, b],
        [b, a],
      ] as const;
    }),
);
const END = new RegExp(`\\b(${[...OPPOSITE.keys()].join('|')})(?: (\\p{L}+))?`, 'giu');

/** The end of a row that a question asks for, with the word after it. */
function endIn(text: string): { readonly end: string; readonly noun: string } | null {
  const [found] = text.matchAll(END);
  return found ? { end: (found[1] ?? '').toLowerCase(), noun: found[2] ?? '' } : null;
}

/** The end of a row that a figure's sentence names nearest before it, else the first one after it. */
function endNear({ quantity, sentence }: Fact): { readonly end: string; readonly noun: string } | null {
  const at = quantity.start - sentence.span.start;
  const all = Array.from(sentence.text.matchAll(END));
  const found = all.findLast(({ index }) => index < at) ?? all[0];
  return found ? { end: (found[1] ?? '').toLowerCase(), noun: found[2] ?? '' } : null;
}

const NO_NOUN =
  /^(?:is|was|of|in|and|at|who|that|to|one|ever|known|by|for|on|since|man|woman|person|member|people|being)$/i;

/** "The youngest deckhand is 17": neither the oldest deckhand's age nor the youngest skipper's. */
export function isOtherEnd({ text, want, form }: Question, fact: Fact): boolean {
  if (form !== 'amount' || (want !== 'age' && want !== 'measure') || fact.sentence.paragraph.kind !== 'text')
    return false;
  const [asked, told] = [endIn(text), endNear(fact)];
  if (!asked || !told) return false;
  if (OPPOSITE.get(asked.end) === told.end) return true;
  if (want !== 'age' || asked.end !== told.end || NO_NOUN.test(asked.noun) || NO_NOUN.test(told.noun)) return false;
  if (asked.noun === '' || told.noun === '') return false;
  const [a, b] = [term(asked.noun), term(told.noun)];
  return a !== b && !neighbours(a).includes(b) && !fact.sentence.terms.has(a);
}
