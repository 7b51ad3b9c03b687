import { creditIn, isOfOther } from '#evidence';
import type { Evidence } from '#evidence';
import type { QuestionTerm } from '#question';
import type { Reading, Sentence } from '#facts';
import { findTerms, isVerb, term } from '#text';
import type { Token } from '#text';
import { FIRST, isNounAt, isPlural, placeIn } from './asked-place.ts';
import type { Place } from './asked-place.ts';
import { tellingTerms } from './event-keys.ts';
import { AIMING } from './occasion-lexicon.ts';
import { ANY_SORT, HOLDERS, HOLDING } from './order-lexicon.ts';
import type { Untimed } from './told-deeds.ts';

/** A sentence that numbers, or tells of what only leads up to the first. */
const NUMBERS =
  /\b(?:first|second|third|inaugural|last|final|\d+(?:st|nd|rd|th)|no|not|never|nor|without|planned|trial|test|unofficial|informal|similar|other|only|who|whose|which|that|would|could|might)\b|n['’]t\b/i;

/** Whether a verb has the noun as its object, with only words of its own before it, or stands right behind it. */
function holdsNoun(tokens: readonly Token[], at: number): boolean {
  const lead = tokens.slice(0, at).findLastIndex(({ pos }) => !/^(?:DET|ADJ|NUM|NOUN|PROPN|ADV)$/.test(pos));
  const before = tokens[lead];
  const behind = tokens.slice(at + 1);
  const verb = behind.findIndex(({ pos }) => pos === 'VERB');
  const free = behind
    .slice(0, Math.max(0, verb))
    .every(({ pos, text }) => pos === 'AUX' || pos === 'PROPN' || pos === 'DET' || pos === 'ADV' || /^of$/i.test(text));
  const led = [before && isVerb(before) ? lead : -1, verb >= 0 && free ? at + 1 + verb : -1];
  return led.some((i) => {
    const token = tokens[i];
    return (
      token !== undefined && [token.text, token.lemma].some((each) => HOLDING.has(term(each))) && !isAimed(tokens, i)
    );
  });
}

/** "Planned to hold walks". */
function isAimed(tokens: readonly Token[], verb: number): boolean {
  if (!tokens.slice(Math.max(0, verb - 2), verb).some(({ text }) => /^to$/i.test(text))) return false;
  const perfect = /^have$/i.test(tokens[verb - 1]?.text ?? '');
  const led = tokens.slice(0, verb).findLast((token) => isVerb(token) && !/^have$/i.test(token.text));
  return !perfect || led === undefined || [led.text, led.lemma].some((each) => AIMING.has(term(each)));
}

/** Words that a sentence must hold, and those it may know. */
interface Asked {
  readonly place: Place;
  /** The "at" of "the first surgery at the Orle Clinic": of that place alone it is the first. */
  readonly link: string | null;
  readonly needed: readonly string[];
  readonly known: ReadonlySet<string>;
}

function askedIn({ question }: Evidence, place: Place, { article }: Reading): Asked {
  const { terms } = question;
  const isAppellation = ({ pos, end }: QuestionTerm): boolean =>
    pos === 'NOUN' && terms.some(({ start, name }) => name && start === end + 1);
  const needed = tellingTerms(question).filter(
    (each) => !each.name && each.pos !== 'VERB' && !FIRST.test(each.word) && !isAppellation(each),
  );
  const known = new Set([...terms.map(({ term: own }) => own), ...findTerms(article.title)]);
  const link = LINK.exec(question.text.slice(place.noun.end))?.[1] ?? null;
  return { place, link, needed: needed.map(({ term: own }) => own), known };
}

const LINK = /^ (at|in|on|to|from|near|against|by|with) (?:the )?(?:\p{Ll}+ )?\p{Lu}/u;
/** Behind the noun: of another sort, for somebody, as somebody's guest. */
const OF_SORT = /\b(?:as an?|as the|for|under|on behalf)\b/i;

/** Whether what stands behind the noun leaves it of the sort and the place that the question asks about. */
function isOfSort({ link, known }: Asked, { tokens, span, text }: Sentence, at: number): boolean {
  const [noun, next] = [tokens[at], tokens[at + 1]];
  if (!noun || next?.pos === 'ADJ' || OF_SORT.test(text.slice(noun.end - span.start))) return false;
  const led = (i: number): boolean => tokens[i]?.text.toLowerCase() === link;
  return (
    link === null ||
    tokens.some(({ pos, text: own }, i) => pos === 'PROPN' && known.has(term(own)) && (led(i - 1) || led(i - 2)))
  );
}

/** Whether all that a sentence names is of the question: no other place, no other sort of the thing, nobody else. */
function isOfNoOther({ place, known }: Asked, { tokens, periods }: Sentence, at: number): boolean {
  const timed = ({ start }: Token): boolean => periods.some((period) => period.start <= start && start < period.end);
  const foreign = tokens.some(
    (token, i) => token.pos === 'PROPN' && i !== at && !timed(token) && !known.has(term(token.text)),
  );
  const lead = tokens.slice(0, at);
  const own = lead.slice(lead.findLastIndex(({ pos }) => !/^(?:ADJ|NOUN|PROPN)$/.test(pos)) + 1);
  const sorts = own.every((token) => known.has(term(token.text)) || ANY_SORT.has(term(token.text)));
  const holder = tokens.some(
    ({ text }) =>
      /^(?:it|they)$/i.test(text) ||
      HOLDERS.has(term(text)) ||
      (known.has(term(text)) && term(text) !== place.noun.term),
  );
  return !foreign && sorts && holder;
}

function heldIn(evidence: Evidence, asked: Asked, sentence: Sentence, reading: Reading): Untimed[] {
  const { tokens, terms, text } = sentence;
  const at = tokens.findIndex((token) => isNounAt(asked.place, token));
  const [period, ...more] = sentence.periods.filter(({ from }) => from !== null);
  const noun = tokens[at];
  if (!noun || !period || more.length > 0 || NUMBERS.test(text) || !/^(?:day|month|year)$/.test(period.grain))
    return [];
  const told =
    (isPlural(noun, asked.place.noun) || isNamed(asked, tokens, at)) &&
    asked.needed.every((each) => terms.has(each)) &&
    asked.place.lead.every((each) => terms.has(each.term)) &&
    holdsNoun(tokens, at) &&
    isOfNoOther(asked, sentence, at) &&
    isOfSort(asked, sentence, at) &&
    !isOfOther(evidence.question, sentence, reading, period.start);
  return told ? [{ sentence, reading, period, limit: 'no_later', score: 1 }] : [];
}

/** "The Losby Regatta": one that bears the name. */
const isNamed = ({ place, known }: Asked, tokens: readonly Token[], at: number): boolean =>
  place.noun.name && tokens[at - 1]?.pos === 'PROPN' && known.has(term(tokens[at - 1]?.text ?? ''));

/** "The first walk was in 2011", "in 2009 they held walks": what was held was not held before the first one. */
export function heldBefore(evidence: Evidence): Untimed[] {
  const place = placeIn(evidence.question);
  if (!place || !FIRST.test(place.ordinal)) return [];
  const names = evidence.sought.filter(({ term: { name } }) => name);
  return evidence.readings.flatMap((reading) => {
    const asked = askedIn(evidence, place, reading);
    return reading.sentences
      .filter((sentence) => names.length > 0 && names.every((each) => creditIn(each, sentence, reading) > 0))
      .flatMap((sentence) => heldIn(evidence, asked, sentence, reading));
  });
}
