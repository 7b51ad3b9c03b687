import type { Sentence } from '#facts';
import type { Evidence } from '#evidence';
import { findTerms, term } from '#text';
import type { Period, Token } from '#text';
import { HAPPENS, isBirth, isDeath, termsOf } from './event-keys.ts';
import type { Keys } from './event-keys.ts';
import { ACHIEVING, AIMING, OPEN_TO_ALL } from './occasion-lexicon.ts';

const isVerb = ({ pos }: Token): boolean => pos === 'VERB' || pos === 'AUX';
const isNoun = ({ pos }: Token): boolean => pos === 'NOUN' || pos === 'PROPN';
const BE = /^(?:is|are|was|were|be|been|being)$/i;
const RELATIVE = /^(?:that|which|who|whose|where|when)$/i;
/** "Opened its doors" is said of the thing itself; "a decade later" is a time. */
const OWN_OBJECT =
  /^(?:doors?|gates?|business|operations?|place|times?|days?|weeks?|months?|years?|decades?|century|centuries)$/i;

/** A sentence at the verb by which it tells the deed that a question asks the time of. */
interface Telling {
  readonly tokens: readonly Token[];
  /** The place of the verb. */
  readonly deed: number;
  readonly period: Period;
  /** Terms of the question and of the article's title. */
  readonly known: ReadonlySet<string>;
}

/** The verb of the deed nearest before the time, or else behind it; null where a noun tells the deed. */
function tellingOf(evidence: Evidence, { acts }: Keys, { tokens, article }: Sentence, period: Period): Telling | null {
  const deeds = acts.flatMap(termsOf);
  const tells = (token: Token): boolean => token.pos === 'VERB' && deeds.includes(term(token.text));
  const before = tokens.findLastIndex((token) => token.end <= period.start && tells(token));
  const deed = before >= 0 ? before : tokens.findIndex(tells);
  if (deed < 0) return null;
  const { terms, formTerms, asked } = evidence.question;
  const known = [...terms, ...formTerms, ...asked].map(({ term: each }) => each);
  return { tokens, deed, period, known: new Set([...known, ...HAPPENS, ...findTerms(article.title)]) };
}

const isKnown = ({ known }: Telling, { text }: Token): boolean => known.has(term(text));

/** "Agreed in 1997 to buy the bank", "voted to open it in 1926": the time is that of the aim. */
function isOnlyAimed({ tokens, deed, period }: Telling): boolean {
  if (!/^to$/i.test(tokens[deed - 1]?.text ?? '')) return false;
  const led = tokens.slice(0, deed - 1).findLast((token) => isVerb(token) || AIMING.has(term(token.text)));
  if (!led) return false;
  const aims = [led.text, led.lemma].some((each) => AIMING.has(term(each)));
  const achieves = [led.text, led.lemma].some((each) => ACHIEVING.has(term(each)));
  return aims || (period.start < (tokens[deed]?.start ?? 0) && !achieves && led.end <= period.start);
}

/** The words right behind the verb, up to a preposition, a joint, another verb or a time. */
function objectOf({ tokens, deed, period }: Telling): readonly Token[] {
  const rest = tokens.slice(deed + 1);
  const end = rest.findIndex(
    (token) => isVerb(token) || /^(?:ADP|PUNCT|CCONJ|SCONJ|PART)$/.test(token.pos) || token.start === period.start,
  );
  return rest.slice(0, end < 0 ? rest.length : end);
}

function isActive({ tokens, deed }: Telling): boolean {
  const lead = tokens.slice(0, deed).findLastIndex((token) => !/^(?:AUX|ADV|PART)$/.test(token.pos));
  return !tokens.slice(lead + 1, deed).some(({ text }) => BE.test(text));
}

/** "The library opened its reading room", "began night service": what it did it did to another thing, or to less. */
function isDoneToAnother(telling: Telling): boolean {
  const nouns = objectOf(telling).filter(isNoun);
  const head = nouns.at(-1);
  if (!head || !isActive(telling) || nouns.every(({ text }) => OWN_OBJECT.test(text))) return false;
  const foreign = nouns.filter((noun) => !isKnown(telling, noun));
  return foreign.length === nouns.length || (isKnown(telling, head) && foreign.some(({ pos }) => pos === 'NOUN'));
}

/** "The guild that ran the mint had been founded": what is asked about stands only in a clause beside the subject. */
function isSaidBeside(evidence: Evidence, telling: Telling): boolean {
  const { tokens, deed } = telling;
  const relative = tokens.findIndex(({ text, pos }, i) => i > 0 && i < deed && RELATIVE.test(text) && pos !== 'DET');
  if (relative < 0 || !tokens.slice(0, relative).some((token) => isNoun(token) || isVerb(token))) return false;
  const within = tokens.slice(relative + 1, deed);
  const verb = within.findIndex(isVerb);
  const closes = within.findIndex((token, i) => i > verb && verb >= 0 && (isNoun(token) || token.text === ','));
  if (closes < 0) return false;
  const asked = evidence.question.terms.filter(({ name, pos }) => name || pos === 'NOUN').map(({ term: each }) => each);
  const holds = (some: readonly Token[]): boolean => some.some(({ text }) => asked.includes(term(text)));
  const pronoun = tokens.slice(0, relative).some(({ text }) => /^(?:it|he|she|they)$/i.test(text));
  return !pronoun && holds(within) && !holds(tokens.slice(0, relative)) && !holds(tokens.slice(deed + 1));
}

/** "Opened to civil flights": to fewer than all, unless the question says so. */
function isForSome(telling: Telling): boolean {
  const { tokens, deed } = telling;
  if (!/^(?:to|for)$/i.test(tokens[deed + 1]?.text ?? '')) return false;
  const rest = tokens.slice(deed + 2);
  const end = rest.findIndex((token) => isVerb(token) || /^(?:ADP|PUNCT|CCONJ|SCONJ)$/.test(token.pos));
  const nouns = rest.slice(0, end < 0 ? rest.length : end).filter(isNoun);
  const head = nouns.at(-1);
  return head !== undefined && !isKnown(telling, head) && !OPEN_TO_ALL.has(term(head.text));
}

/** Whether a sentence tells the deed that a question asks the time of as one of another thing, of less, or only as an aim. */
export function isToldOtherwise(evidence: Evidence, keys: Keys, sentence: Sentence, period: Period): boolean {
  const telling = tellingOf(evidence, keys, sentence, period);
  if (!telling) return false;
  const ofLife = keys.acts.some((each) => isBirth(each) || isDeath(each));
  return (
    isOnlyAimed(telling) ||
    isSaidBeside(evidence, telling) ||
    (!ofLife && (isDoneToAnother(telling) || isForSome(telling)))
  );
}
