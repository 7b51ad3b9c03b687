import type { Sentence } from '#facts';
import type { Question } from '#question';
import { findTerms, term } from '#text';
import type { Short } from '#outcome';
import type { Ranked } from './sentences.ts';

const PREPOSITION = /\b(from|to|with|at|in|on|by|for|against|of) (?:(?:the|a|an|his|her|its|their) )?([\p{L}\p{N}’'-]+)/giu;

/** What a text says after prepositions: "from the museum" as "from", and the term of its first word. */
const heldBy = (text: string): readonly (readonly [string, string])[] =>
  Array.from(text.matchAll(PREPOSITION), ([, preposition = '', word = '']) => [preposition.toLowerCase(), term(word)] as const);

/** "What was stolen from the museum?" – "stolen from the Brannoch Museum": what follows the question's own preposition is not asked for. */
function echoesPlace({ text }: Question, { text: sentence }: Sentence, span: string): boolean {
  const at = sentence.indexOf(span);
  const lead = /\b(\p{L}+) (?:(?:the|a|an|his|her|its|their) )?$/iu.exec(sentence.slice(0, Math.max(0, at)))?.[1]?.toLowerCase();
  const said = findTerms(span);
  return lead !== undefined && heldBy(text).some(([preposition, word]) => preposition === lead && said.includes(word));
}

/** "No exit poll was held": what is denied holds no part that answers, but for the whole. */
const DENIES_ALL = /^["“]?(?:no|nobody|none|neither|nothing)\b/i;

/** A clause that only sets a time: "46 days after it was issued". */
const SETS_TIME = /\b(?:after|before|since|until)\b/gi;

/** "When was the notice issued?" – "it was lifted on 23 August, 46 days after it was issued": the day is that of the other deed. */
function isTimeOfOther({ form, terms }: Question, { text, terms: held }: Sentence, span: string): boolean {
  const deed = terms.findLast(({ pos }) => pos === 'VERB');
  if (form !== 'when' || !deed || !held.has(deed.term)) return false;
  const [at, starts] = [text.indexOf(span), Array.from(text.matchAll(SETS_TIME), ({ index }) => index)];
  const places = Array.from(text.matchAll(/[\p{L}’'-]+/gu)).filter(({ 0: word }) => term(word) === deed.term);
  const inClause = (place: number): boolean => starts.some((start) => at < start && start < place && !/[,;:]/.test(text.slice(start, place)));
  return at >= 0 && places.length > 0 && places.every(({ index }) => inClause(index));
}

/** A length of time says neither what nor who. */
const LENGTH = /^(?:about |some |over |nearly )?[\p{L}\d.,-]+ (?:second|minute|hour|day|week|month|year|decade)s?$/iu;

/** The short answer, or null where it is of another thing than what is asked, and the whole sentence says more. */
export function fittingShort(question: Question, { sentence }: Ranked, short: Short | null): Short | null {
  const span = short?.span ?? null;
  if (short === null || span === null) return short;
  const thing = question.form === 'what' && (question.gap === null || question.gap.sort === 'thing');
  const unfit =
    DENIES_ALL.test(sentence.text) ||
    isTimeOfOther(question, sentence, span) ||
    (thing && (echoesPlace(question, sentence, span) || (question.gap?.head === null && LENGTH.test(span))));
  return unfit ? null : short;
}

const SIGNS_FOR = /\b(for|against) (\p{Lu}[\p{L}’'-]*)(?:\s\p{Lu}[\p{L}’'-]*)*\W*$/u;

/** "Signed by Ann for Selby and Ida for Leeds": of people told each with a side, the one of the side that the question ends with. */
export function shortOfSide({ form, text }: Question, { sentence, spans }: Ranked, short: Short | null): Short | null {
  const side = form === 'who' ? SIGNS_FOR.exec(text) : null;
  if (!side || short?.span == null) return short;
  const [, preposition = '', name = ''] = side;
  const ends = Array.from(sentence.text.matchAll(new RegExp(` ${preposition} \\p{Lu}`, 'gu')));
  const own = sentence.text.indexOf(` ${preposition} ${name}`);
  if (ends.length < 2 || own < 0) return short;
  const found = spans.find(({ kind, end }) => kind === 'name' && end === sentence.span.start + own);
  return found ? { ...short, span: found.text } : null;
}
