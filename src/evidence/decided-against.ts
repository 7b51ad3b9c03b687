import type { Reading, Sentence } from '#facts';
import type { Question } from '#question';
import { isFunctionWord, term } from '#text';
import type { Token } from '#text';
import type { Asking } from './asking.ts';
import { askedDeed } from './asked-deeds.ts';
import { agentWords, isPassive, subjectWords } from './clauses.ts';
import { DECIDERS, DECISIONS, REQUESTS } from './decision-lexicon.ts';
import type { Decision } from './decision-lexicon.ts';
import { standsInTime } from './denials.ts';
import { titleTerms } from './evidence.ts';
import type { Sought } from './evidence.ts';
import { ordinalFit } from './ordinals.ts';
import { unassertedBy } from './unasserted.ts';

/** What is asked to have been decided, won or held, and by whom. */
interface Matter {
  readonly question: Question;
  readonly decision: Decision;
  readonly thing: readonly Sought[];
  readonly doer: readonly Sought[];
}

const DOUBTED =
  /\b(?:not|no|never|nobody|none|neither|nor|might|could|would|may|if|unless|until|almost|nearly|first|initially|originally|should|at first|expected|likely|but|although|though|later|again|claim(?:s|ed)?|believes?|thinks?|feared|fears?|wants?)\b|n['’]t\b/i;

/** What a question asks of a pair of deciding verbs; null where it asks no such thing plainly. */
function matterOf({ question, evidence }: Asking): Matter | null {
  const { text, negated, quantities } = question;
  if (negated || /\b(?:or|why|how|who|when|any|all|every|some|many|more|most)\b/i.test(text)) return null;
  if (quantities.some(({ kind }) => kind !== 'ordinal')) return null;
  const decision = DECISIONS.find(({ asked }) => asked.test(text));
  const found = decision?.asked.exec(text);
  if (!decision || !found) return null;
  const [from, to] = [found.index, found.index + found[0].length];
  const others = evidence.sought.filter(({ term: { start, end } }) => end <= from || start >= to);
  const before = others.filter(({ term: { start } }) => start < from);
  const passive =
    decision.turned || (askedDeed(question)?.passive ?? /^\W*(?:was|were|is|are|has|have|had)\b/i.test(text));
  const thing = passive ? before : others.filter((each) => !before.includes(each));
  const doer = passive ? [] : before;
  return thing.length > 0 && others.length === thing.length + doer.length ? { question, decision, thing, doer } : null;
}

const holds = (tokens: readonly Token[], { term: { term: own }, also }: Sought): boolean =>
  tokens.some(({ text }) => [own, ...also].includes(term(text)));

/** The words behind a verb up to the end of its clause, without a time and an aside. */
function behind(tokens: readonly Token[], at: number): readonly Token[] {
  const rest = tokens.slice(at + 1);
  const end = rest.findIndex(
    ({ text, pos }) =>
      /^[.;:!?()—–]$/.test(text) || pos === 'VERB' || pos === 'AUX' || /^(?:and|but|because|after|while)$/i.test(text),
  );
  return withoutAsides(end < 0 ? rest : rest.slice(0, end));
}

/** ", without a vote,": what stands between two commas and opens with a preposition. */
function withoutAsides(tokens: readonly Token[]): readonly Token[] {
  const open = tokens.findIndex(({ text }, i) => text === ',' && tokens[i + 1]?.pos === 'ADP');
  const close = tokens.findIndex(({ text }, i) => i > open && text === ',');
  if (open < 0) return tokens;
  return close < 0 ? tokens.slice(0, open) : [...tokens.slice(0, open), ...withoutAsides(tokens.slice(close + 1))];
}

/** Words that tell by whom or in which known place: "by islanders", "in the park". */
function isAside(tokens: readonly Token[], at: number): boolean {
  const lead = tokens.findLastIndex(({ pos }, i) => i <= at && pos === 'ADP');
  const own = tokens[lead];
  if (!own) return false;
  return /^by$/i.test(own.text) || (/^(?:at|in|on)$/i.test(own.text) && /^the$/i.test(tokens[lead + 1]?.text ?? ''));
}

/** Whether some words name the thing that is asked about and nothing narrower: no second one, no part of it. */
function namesThing(
  tokens: readonly Token[],
  { thing, question }: Matter,
  sentence: Sentence,
  reading: Reading,
): boolean {
  if (!thing.every((each) => holds(tokens, each))) return false;
  const titled = titleTerms(reading);
  const timed = ({ start, end }: Token): boolean =>
    sentence.periods.some((each) => each.start <= start && each.end >= end);
  return tokens.every((token, at) => {
    const own = term(token.text);
    const silent = !/[\p{L}\p{N}]/u.test(token.text) || isFunctionWord(token.text.toLowerCase());
    if (silent && !/^(?:half|part|some|most|many|other|another|all)$/i.test(token.text)) return true;
    const asked = thing.some((each) => holds([token], each)) || question.terms.some(({ term: each }) => each === own);
    return asked || timed(token) || titled.has(own) || REQUESTS.has(token.lemma) || isAside(tokens, at);
  });
}

const PRONOUN = /^(?:it|this|that)$/i;
const BROUGHT_UP = /\b(?:propos|request|ask|plan|appl|bid|idea|suggest|offer)/i;

/** Whether a sentence brings up one thing only, to be decided: "a kiosk was proposed". */
const isBroughtUp = ({ text, tokens }: Sentence, { thing }: Matter): boolean =>
  BROUGHT_UP.test(text) && !/\band\b/i.test(text) && thing.every((each) => holds(tokens, each));

/** Whether what was decided on is the thing asked about: named whole, or by "it" behind the sentence that brings it up. */
function isThing(tokens: readonly Token[], matter: Matter, sentence: Sentence, reading: Reading): boolean {
  const [only, more] = tokens.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  const before = reading.sentences[sentence.n - 2];
  if (only && !more && PRONOUN.test(only.text)) return before !== undefined && isBroughtUp(before, matter);
  return namesThing(tokens, matter, sentence, reading);
}

/** Whether those who decided are whom the question names, or, where it names nobody, such as decide. */
function isDoer(tokens: readonly Token[], { doer, decision }: Matter, passive: boolean): boolean {
  if (doer.length > 0) return tokens.length > 0 && doer.every((each) => holds(tokens, each));
  return passive || decision.turned || tokens.some(({ text }) => DECIDERS.test(text));
}

/** The place of the last word of a deciding verb that begins at a place; -1 where none does, or it is only to be so. */
function endOfVerb(tokens: readonly Token[], at: number, { told }: Decision): number {
  const [own, next, before] = [tokens[at], tokens[at + 1], tokens[at - 1]];
  const found = told.exec(`${own?.text ?? ''} ${next?.text ?? ''}`)?.[0];
  const isVerb = own?.pos === 'VERB' || own?.pos === 'ADJ';
  if (found === undefined || !isVerb || before?.text.toLowerCase() === 'be') return -1;
  return found.includes(' ') ? at + 1 : at;
}

/** Whether a sentence tells at one of its words that the contrary of what is asked was decided. */
function tellsAt(sentence: Sentence, at: number, matter: Matter, reading: Reading): boolean {
  const { tokens } = sentence;
  const end = endOfVerb(tokens, at, matter.decision);
  if (end < 0) return false;
  const passive = isPassive(tokens, at);
  const thing = passive ? subjectWords(tokens, at) : behind(tokens, end);
  const doer = passive ? agentWords(tokens, at) : subjectWords(tokens, at);
  return isThing(thing, matter, sentence, reading) && isDoer(doer, matter, passive);
}

/** Whether a sentence tells of the thing in the very word of the question, so that the articles may say both. */
const saysSo = ({ text, tokens }: Sentence, { decision, thing }: Matter): boolean =>
  decision.asked.test(text) && thing.some((each) => holds(tokens, each));

/**
 * The sentence that tells the contrary of what a question asks: "was the kiosk agreed" – "the kiosk was refused by five to one".
 * Null where it is told of another thing, by others, at another time or in doubt, or where a sentence speaks for what is asked, too.
 */
export function decidedAgainst(asking: Asking): Sentence | null {
  const matter = matterOf(asking);
  if (!matter) return null;
  const readings = asking.evidence.readings.filter(({ paragraph }) => paragraph.kind !== 'table');
  if (readings.some(({ sentences }) => sentences.some((each) => saysSo(each, matter)))) return null;
  for (const reading of readings) {
    const found = reading.sentences.find(
      (sentence) =>
        !DOUBTED.test(sentence.text) &&
        !/\?\W*$/.test(sentence.text) &&
        [null, 'called_off', 'wished'].includes(unassertedBy(asking.question, sentence)) &&
        ordinalFit(asking.question, sentence, reading) === 'yes' &&
        standsInTime(asking.question, sentence, reading) &&
        sentence.tokens.some((_, at) => tellsAt(sentence, at, matter, reading)),
    );
    if (found) return found;
  }
  return null;
}
