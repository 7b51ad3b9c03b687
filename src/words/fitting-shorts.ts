import type { Sentence } from '#facts';
import type { Question } from '#question';
import { partsOf } from '#evidence';
import { findTerms, term } from '#text';
import type { Span, Token } from '#text';
import type { Short } from '#outcome';
import { isFragment, withoutSigns } from './fragments.ts';
import type { Ranked } from './sentences.ts';

const PREPOSITION =
  /\b(from|to|with|at|in|on|by|for|against|of) (?:(?:the|a|an|his|her|its|their) )?([\p{L}\p{N}’'-]+)/giu;

/** What a text says after prepositions: "from the museum" as "from", and the term of its first word. */
const heldBy = (text: string): readonly (readonly [string, string])[] =>
  Array.from(
    text.matchAll(PREPOSITION),
    ([, preposition = '', word = '']) => [preposition.toLowerCase(), term(word)] as const,
  );

/** "What was stolen from the museum?" – "stolen from the Brannoch Museum": what follows the question's own preposition is not asked for. */
function echoesPlace({ text }: Question, { text: sentence }: Sentence, span: string): boolean {
  const at = sentence.indexOf(span);
  const lead = /\b(\p{L}+) (?:(?:the|a|an|his|her|its|their) )?$/iu
    .exec(sentence.slice(0, Math.max(0, at)))?.[1]
    ?.toLowerCase();
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
  const inClause = (place: number): boolean =>
    starts.some((start) => at < start && start < place && !/[,;:]/.test(text.slice(start, place)));
  return at >= 0 && places.length > 0 && places.every(({ index }) => inClause(index));
}

/** A length of time says neither what nor who. */
const LENGTH = /^(?:about |some |over |nearly )?[\p{L}\d.,-]+ (?:second|minute|hour|day|week|month|year|decade)s?$/iu;

/** "Which stations were dropped?" – "those at Elm and Low Fen were dropped": one of two is half an answer. */
function isOneOfRow({ form, gap, text }: Question, { text: sentence }: Sentence, { kind, span }: Short): boolean {
  const several =
    gap?.several === true ||
    /^\W*(?:which|what) (?:\p{Ll}+ )?\p{Ll}+[^s\W]s (?:did|do|have|had|are|were|will|would)\b/iu.test(text);
  const at = span === null ? -1 : sentence.indexOf(span);
  if (!several || kind === 'list' || form === 'when' || span === null || at < 0 || !/^\p{Lu}/u.test(span)) return false;
  return (
    /\p{Lu}[\p{L}’'-]* and (?:the )?$/u.test(sentence.slice(0, at)) ||
    /^ and (?:the )?\p{Lu}/u.test(sentence.slice(at + span.length))
  );
}

const MONTHS =
  /^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun|Spring|Summer|Autumn|Winter|Easter|Christmas)/;

/** "1994, and the Blue Anna" is no time. */
const isMixedTime = ({ form }: Question, span: string): boolean =>
  form === 'when' && /, and\b/.test(span) && (span.match(/\p{Lu}\p{L}+/gu) ?? []).some((word) => !MONTHS.test(word));

/** Whether the short answer is of another thing than what is asked. */
function isUnfit(question: Question, sentence: Sentence, short: Short): boolean {
  const { span } = short;
  if (span === null) return false;
  const thing = question.form === 'what' && (question.gap === null || question.gap.sort === 'thing');
  return (
    DENIES_ALL.test(sentence.text) ||
    isFragment(question, sentence, short) ||
    (question.form === 'why' && !/\s/.test(span)) ||
    isTimeOfOther(question, sentence, span) ||
    isMixedTime(question, span) ||
    isOneOfRow(question, sentence, short) ||
    (thing && (echoesPlace(question, sentence, span) || (question.gap?.head === null && LENGTH.test(span))))
  );
}

const SIGNS_FOR = /\b(for|against) (\p{Lu}[\p{L}’'-]*)(?:\s\p{Lu}[\p{L}’'-]*)*\W*$/u;

/** "Signed by Ann for Selby and Ida for Leeds": of people told each with a side, the one of the side that the question ends with. */
function shortOfSide({ form, text }: Question, { sentence, spans }: Ranked, short: Short | null): Short | null {
  const side = form === 'who' ? SIGNS_FOR.exec(text) : null;
  if (!side || short?.span == null) return short;
  const [, preposition = '', name = ''] = side;
  const ends = Array.from(sentence.text.matchAll(new RegExp(` ${preposition} \\p{Lu}`, 'gu')));
  const own = sentence.text.indexOf(` ${preposition} ${name}`);
  if (ends.length < 2 || own < 0) return short;
  const found = spans.find(({ kind, end }) => kind === 'name' && end === sentence.span.start + own);
  return found ? { ...short, span: found.text } : null;
}

const ASKS_DOER = /^\W*who\s+(?!is\b|was\b|are\b|were\b|did\b|does\b|do\b|has\b|have\b|had\b|will\b|would\b)/i;

/** "Who felled the oak?" – "a storm felled the oak that Ann Lee planted": of the names of a sentence, one among the words for the doer. */
function shortOfDoer({ gap, text }: Question, { sentence, spans }: Ranked, short: Short | null): Short | null {
  if (!ASKS_DOER.test(text) || gap?.verb == null || short?.span == null) return short;
  const doers = partsOf(sentence, gap.verb).map(({ doer }) => doer);
  const within = ({ start, end }: Span): boolean =>
    doers.some((doer) => doer.some((token) => token.start < end && start < token.end));
  const at = sentence.text.indexOf(short.span) + sentence.span.start;
  const isMadeOut = (doer: readonly Token[]): boolean =>
    doer.some(({ pos }) => pos === 'NOUN' || pos === 'PROPN') && !doer.some(({ pos }) => pos === 'PRON');
  if (doers.length === 0 || !doers.every(isMadeOut)) return short;
  if (within({ start: at, end: at + short.span.length })) return short;
  const own = spans.find((span) => (span.kind === 'name' || span.kind === 'list') && within(span));
  return own ? { ...short, span: own.text } : null;
}

/** The short answer, or another of the sentence that fits better; null where none does and the whole sentence says more. */
export function fittingShort(question: Question, best: Ranked, short: Short | null): Short | null {
  if (short === null || isUnfit(question, best.sentence, short)) return null;
  const fitting = shortOfSide(question, best, shortOfDoer(question, best, short));
  return fitting && withoutSigns(fitting);
}
