import type { Sentence } from '#facts';
import { clauseOf, isKind, isRecurring } from '#evidence';
import type { Evidence } from '#evidence';
import { findTerms, isVerb, term } from '#text';
import type { Period, Token } from '#text';
import { HAPPENS, isBirth, isDeath, wordsFor } from './event-keys.ts';
import type { Keys } from './event-keys.ts';
import { ACHIEVING, AIMING, OPEN_TO_ALL, isOccasion } from './occasion-lexicon.ts';

const isNoun = ({ pos }: Token): boolean => pos === 'NOUN' || pos === 'PROPN';
const BE = /^(?:is|are|was|were|be|been|being)$/i;
const RELATIVE = /^(?:that|which|who|whose|where|when)$/i;
/** "Opened its doors" is said of the thing itself; "a decade later" is a time. */
const OWN_OBJECT =
  /^(?:doors?|gates?|business|operations?|place|times?|days?|weeks?|months?|years?|decades?|century|centuries)$/i;

const PARTICLE = /^(?:up|out|down|away)$/i;

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
function tellingOf(evidence: Evidence, { acts }: Keys, sentence: Sentence, period: Period): Telling | null {
  const { tokens, article } = sentence;
  const deeds = acts.flatMap((act) => wordsFor(evidence.question, act, sentence));
  // The tagger takes "retired" for an adjective.
  const tells = ({ pos, text }: Token): boolean =>
    (pos === 'VERB' || (pos === 'ADJ' && text.endsWith('ed'))) && deeds.includes(term(text));
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
  const rest = tokens.slice(deed + (PARTICLE.test(tokens[deed + 1]?.text ?? '') ? 2 : 1));
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

/**
 * "The guild that ran the mint had been founded": what is asked about stands only in a clause beside the subject; `deed` is the
 * place of the verb.
 */
export function isSaidBeside(evidence: Evidence, tokens: readonly Token[], deed: number): boolean {
  const relative = tokens.findIndex(({ text, pos }, i) => i > 0 && i < deed && RELATIVE.test(text) && pos !== 'DET');
  if (relative < 0 || !tokens.slice(0, relative).some((token) => isNoun(token) || isVerb(token))) return false;
  const within = tokens.slice(relative + 1, deed);
  const verb = within.findIndex(isVerb);
  // "That ran the mint had …", "that the bridge replaced had …": behind its object, or before the next finite verb.
  const closes = within.findIndex(
    (token, i) => i > verb && verb >= 0 && (isNoun(token) || token.text === ',' || token.pos === 'AUX'),
  );
  if (closes < 0) return false;
  const asked = evidence.question.terms.filter(({ name, pos }) => name || pos === 'NOUN').map(({ term: each }) => each);
  const holds = (some: readonly Token[]): boolean => some.some(({ text }) => asked.includes(term(text)));
  const pronoun = tokens.slice(0, relative).some(({ text }) => /^(?:it|he|she|they)$/i.test(text));
  return !pronoun && holds(within) && !holds(tokens.slice(0, relative)) && !holds(tokens.slice(deed + 1));
}

/** "Opened to civil flights", "retired from the team": of less than all, unless the question says so. */
function isForSome(telling: Telling): boolean {
  const { tokens, deed } = telling;
  const link = tokens[deed + 1]?.text ?? '';
  if (!/^(?:to|for|from)$/i.test(link)) return false;
  const rest = tokens.slice(deed + 2);
  const end = rest.findIndex((token) => isVerb(token) || /^(?:ADP|PUNCT|CCONJ|SCONJ)$/.test(token.pos));
  const nouns = rest.slice(0, end < 0 ? rest.length : end).filter(isNoun);
  const head = nouns.at(-1);
  const from = /^from$/i.test(link) && head?.pos === 'PROPN';
  return head !== undefined && !from && !isKnown(telling, head) && !OPEN_TO_ALL.has(term(head.text));
}

/** "Plague broke out in Bellau": what does the deed, told without an object, is neither asked about nor "the" thing told of before. */
function isDoneByForeign(telling: Telling, subject: readonly Token[]): boolean {
  const nouns = subject.filter(isNoun);
  if (nouns.length === 0 || !isActive(telling) || objectOf(telling).some(isNoun)) return false;
  const definite = /^(?:the|this|that|these|those|its|his|her|their|it|he|she|they)$/i.test(subject[0]?.text ?? '');
  return !definite && !nouns.some((noun) => isKnown(telling, noun) || isKind(term(noun.text)));
}

/** "Was built over", "broke off": another verb than the one asked about. */
function isOtherVerb({ question }: Evidence, { tokens, deed }: Telling): boolean {
  const [particle, next] = [tokens[deed + 1]?.text ?? '', tokens[deed + 2]];
  const phrased =
    /^(?:over|off|up|back|apart)$/i.test(particle) && /^(?:ADP|PUNCT|CCONJ|SCONJ)$/.test(next?.pos ?? 'PUNCT');
  return phrased && !/^(?:set|shut)$/i.test(tokens[deed]?.text ?? '') && !question.text.includes(` ${particle}`);
}

/** "Floods occurred in Lissa" are not the Lissa floods: of what comes again an indefinite noun tells of another one. */
function isIndefinite({ question }: Evidence, telling: Telling, subject: readonly Token[]): boolean {
  const noun = subject.find(isNoun);
  const own = noun && term(noun.text);
  const asked = question.terms.some(({ name, term: each }) => !name && each === own);
  if (!noun || own === undefined || !asked || !(isOccasion(own) || isRecurring(own))) return false;
  const named = question.terms.some(({ name }) => name);
  const told = subject.some(({ text }) => question.terms.some(({ name, term: each }) => name && each === term(text)));
  const bare = !subject.slice(0, subject.indexOf(noun)).some(({ text }) => /^(?:the|this|that|its|their)$/i.test(text));
  return named && !told && bare && telling.tokens[0]?.pos !== 'ADP';
}

/** "The last horse tram" is another one than the tram. */
function isAnother({ question }: Evidence, { tokens }: Telling, subject: readonly Token[]): boolean {
  const opening = tokens.slice(0, Math.max(0, tokens.findIndex(isVerb)));
  return (subject.length > 0 ? subject : opening).some(
    ({ text }) => /^(?:last|next|previous|other|another)$/i.test(text) && !question.text.includes(text),
  );
}

const NUMBERED = String.raw`[ -](?:\d{1,3}|II|III|IV|VI{0,3}|IX|X)\b(?! \p{Lu}\p{Ll}+ \d{4})`;

/** "Lynx 2" is not Lynx, nor is Ann Lenz-Moor Ann Lenz. */
function isOfLongerName({ question }: Evidence, { text }: Sentence): boolean {
  return question.terms.some(({ name, word }) => {
    if (!name) return false;
    const own = word.replace(/[^\p{L}\p{N}]/gu, '.');
    const longer = new RegExp(`(?<!\\p{L})${own}(?:-\\p{Lu}\\p{L}+|${NUMBERED})`, 'u').exec(text)?.[0];
    if (longer === undefined || question.text.includes(longer)) return false;
    return !new RegExp(`(?<!\\p{L})${own}(?!\\p{L}|-\\p{Lu}|${NUMBERED})`, 'u').test(text);
  });
}

/** Whether a sentence tells the deed that a question asks the time of as one of another thing, of less, or only as an aim. */
export function isToldOtherwise(evidence: Evidence, keys: Keys, sentence: Sentence, period: Period): boolean {
  if (isOfLongerName(evidence, sentence)) return true;
  const telling = tellingOf(evidence, keys, sentence, period);
  if (!telling) return false;
  const subject = clauseOf(sentence, period.start)?.subject ?? [];
  const ofLife = keys.acts.some((each) => isBirth(each) || isDeath(each));
  return (
    isOnlyAimed(telling) ||
    isAnother(evidence, telling, subject) ||
    isOtherVerb(evidence, telling) ||
    isIndefinite(evidence, telling, subject) ||
    isSaidBeside(evidence, telling.tokens, telling.deed) ||
    (!ofLife && (isDoneToAnother(telling) || isForSome(telling) || isDoneByForeign(telling, subject)))
  );
}
