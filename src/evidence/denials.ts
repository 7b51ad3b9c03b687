import { isDated } from '#facts';
import type { Reading, Sentence } from '#facts';
import type { Question, QuestionTerm } from '#question';
import { synonyms, term } from '#text';
import type { Token } from '#text';
import type { Asking } from './asking.ts';
import { askedDeed } from './asked-deeds.ts';
import type { AskedDeed } from './asked-deeds.ts';
import { ANYBODY, ANYBODY_WORD } from './denial-lexicon.ts';
import { deniedClauses } from './denied-clauses.ts';
import type { DeniedClause } from './denied-clauses.ts';
import { titleTerms } from './evidence.ts';
import type { Sought } from './evidence.ts';
import { LIGHT_VERBS } from './light-verbs.ts';
import { namesAgain } from './named-again.ts';
import { ordinalFit } from './ordinals.ts';
import { isPersonTerm } from './person-lexicon.ts';

/** What a question takes for so, or asks whether it is so. */
interface Asked {
  readonly question: Question;
  /** Its words, those for anybody left out, each with what may stand for it. */
  readonly sought: readonly Sought[];
  /** The term of its deed; null where none was made out, or a light one. */
  readonly deed: string | null;
  readonly passive: boolean;
  readonly subject: readonly string[];
  /** "Captain" of "the captain of the Star": the rest of its subject may stand in the headings; null for a subject of one piece. */
  readonly head: string | null;
  readonly anybody: boolean;
}

const BE = /^(?:is|are|was|were|be|been|being|gets?|got)$/i;
const DO = /\b(?:do|does|did|has|have|had)\b/i;
const BEEN = /\bbeen\b/i;

function isPassiveQuestion({ text }: Question, deed: QuestionTerm | undefined): boolean {
  const lead = text.slice(0, deed?.start ?? 0);
  const helped = DO.test(lead) && !BEEN.test(lead);
  return !helped && /\b(?:is|are|was|were|been|being|gets?|got)\b/i.test(lead);
}

/** "Who is head of music?": a noun that the tagger may take for a verb. */
const isOffice = ({ text }: Question): boolean =>
  /^\W*who(?:['’]s| is| are| was| were) (?:the |our |your )?\p{L}+ (?:of|for|at|in)\b/iu.test(text) &&
  !/^\W*who\S* (?:is |are |was |were )?\p{L}+(?:ed|ing) /iu.test(text);

/** One that denies itself, gives a choice or holds a number is answered by no denial. */
const isOpen = ({ text, negated, quantities }: Question): boolean =>
  !negated && !/\bor\b/i.test(text) && quantities.every(({ kind }) => kind === 'ordinal');

/** The first word of a subject that goes on behind a preposition: "the captain of the Star"; null for one of one piece. */
const headOf = ([first, ...more]: AskedDeed['subject']): string | null =>
  first && more.length > 0 && !first.bound ? first.term : null;

/** What a question asks or takes for so; null where no denial may answer it. */
function readAsked({ question, evidence }: Asking): Asked | null {
  const sought = evidence.sought.filter(({ term: { word } }) => !ANYBODY_WORD.test(word));
  if (!isOpen(question) || sought.length === 0) return null;
  const told = askedDeed(question);
  const verb = told?.deed ?? (isOffice(question) ? null : question.gap?.verb);
  const deed = sought.find(({ term: { term: each } }) => each === verb && !LIGHT_VERBS.has(each))?.term;
  const subject = (told?.subject ?? []).filter(({ word }) => !ANYBODY_WORD.test(word)).map(({ term: each }) => each);
  return {
    question,
    sought,
    deed: deed?.term ?? null,
    passive: isPassiveQuestion(question, deed),
    subject,
    head: headOf(told?.subject ?? []),
    anybody: asksPeople(question, subject),
  };
}

const asksPeople = (question: Question, subject: readonly string[]): boolean =>
  ANYBODY.test(question.text) || question.form === 'who' || subject.some(isPersonTerm) || countsPeople(question);

const countsPeople = ({ form, asked }: Question): boolean =>
  form === 'amount' && (asked.length === 0 || asked.some(({ term: each }) => isPersonTerm(each)));

const stands = ({ term: { term: own }, also }: Sought, terms: { has(term: string): boolean }): boolean =>
  [own, ...also, ...synonyms(own)].some((each) => terms.has(each));

/** Between two things that are both denied: "did not ask for your name or age". */
const isNext = (tokens: readonly Token[], at: number): boolean =>
  /^(?:or|nor)$/i.test(tokens[at - 1]?.text ?? '') || /^(?:or|nor)$/i.test(tokens[at - 2]?.text ?? '');

/** The words of a clause before its denial and the helpers of its verb. */
const leadOf = (tokens: readonly Token[], at: number): readonly Token[] =>
  tokens.slice(0, at).filter(({ pos }) => pos !== 'AUX' && pos !== 'ADV');

/** Whether the clause says more than what is asked, and so denies less. */
function saysMore(
  { said, sentence, tokens, at: denied }: DeniedClause,
  { sought, question, subject }: Asked,
  reading: Reading,
): boolean {
  const titled = titleTerms(reading);
  const named = namesAgain(leadOf(tokens, denied), subject);
  const isTime = ({ start, end }: Token): boolean =>
    sentence.periods.some((period) => period.start <= start && period.end >= end);
  return said.some(({ term: own, token, at }) => {
    const asked =
      sought.some((each) => stands(each, new Set([own]))) || question.formTerms.some((each) => each.term === own);
    return !asked && !titled.has(own) && !isTime(token) && !isNext(tokens, at) && !(named && at < denied);
  });
}

/** Words that a sentence holds before a clause, and those of the sentence before it and of the headings. */
function around(clause: DeniedClause, reading: Reading): ReadonlySet<string> {
  const { sentence, tokens } = clause;
  const before = reading.sentences[sentence.n - 2];
  const earlier = sentence.tokens.filter(({ end }) => end <= (tokens[0]?.start ?? 0)).map(({ text }) => term(text));
  return new Set([...earlier, ...(before?.terms.keys() ?? []), ...titleTerms(reading)]);
}

/** The place of the deed that is asked about among the words of a clause; -1 where it does not tell it. */
const deedAt = ({ said }: DeniedClause, deed: string): number =>
  said.findIndex(({ term: own }) => own === deed || synonyms(deed).includes(own));

/** The deed stands behind the denial, done or suffered as it is asked. */
function deniesDeed(clause: DeniedClause, { deed, passive }: Asked): boolean {
  if (deed === null) return true;
  const told = clause.said[deedAt(clause, deed)];
  if (!told || told.at < clause.at) return false;
  const near = clause.tokens.slice(Math.max(0, told.at - 3), told.at);
  return near.some(({ text }) => BE.test(text)) === passive;
}

const VOICE = /^(?:we|i|you|our|us)$/i;
const PRONOUN = /^(?:it|they|he|she|this|these|those)$/i;

/** Whoever does not do it is whom the question asks about. */
function ofSubject(clause: DeniedClause, { subject, head, anybody, question }: Asked, reading: Reading): boolean {
  const lead = clause.tokens.slice(0, clause.at);
  const terms = new Set(lead.map(({ text }) => term(text)));
  if (subject.every((each) => terms.has(each))) return subject.length > 0 || !anybody || question.form === 'when';
  const titled = titleTerms(reading);
  if (head !== null && terms.has(head) && subject.every((each) => each === head || titled.has(each))) return true;
  if (lead.some(({ text }) => VOICE.test(text))) return subject.every((each) => titled.has(each));
  const before = reading.sentences[clause.sentence.n - 2];
  const meant = (each: string): boolean => titled.has(each) || before?.terms.has(each) === true;
  return lead.some(({ text }) => PRONOUN.test(text)) && subject.every(meant);
}

/** Nobody at all did it, or none of those who are asked about. */
function ofAnybody({ tokens, at }: DeniedClause, { anybody }: Asked): boolean {
  const word = tokens[at]?.text ?? '';
  const [next = ''] = tokens.slice(at + 1).map(({ text }) => text);
  return /^nobody$/i.test(word) || /^one$/i.test(next) ? anybody : true;
}

const ASKS_THERE = /^\W*(?:is|are|was|were|has|have|had|will) there\b/i;
const ASKS_OF = /\b(?:of|in|at|on|for|from|to|with|by|about|near|under)\b/i;

/** There is no such thing: what is asked for is named whole in the clause. */
function ofThing(clause: DeniedClause, { question, sought, deed }: Asked): boolean {
  const terms = new Set(clause.said.map(({ term: own }) => own));
  if (!ASKS_THERE.test(question.text))
    return deed === null && question.form !== 'yes_no' && sought.every((each) => stands(each, terms));
  const limit = ASKS_OF.exec(question.text)?.index ?? question.text.length;
  const named = sought.filter(({ term: { start } }) => start < limit);
  return named.length > 0 && named.every((each) => stands(each, terms));
}

const WORDED = /[\p{L}\p{N}]+/gu;

/** Whether a time that a question asks for stands in a sentence, in the one before or above them. */
export function standsInTime(question: Question, sentence: Sentence, reading: Reading): boolean {
  const asked = question.periods.filter(isDated);
  const told = [sentence, reading.sentences[sentence.n - 2]].flatMap((each) => each?.periods ?? []).filter(isDated);
  const headed: readonly string[] = reading.paragraph.headings.join(' ').toLowerCase().match(WORDED) ?? [];
  return asked.every(
    ({ from, to, words }) =>
      told.some((each) => (each.from ?? '') <= (to ?? '') && (each.to ?? '') >= (from ?? '')) ||
      (words.toLowerCase().match(WORDED) ?? []).every((word) => headed.includes(word)),
  );
}

/** "Was any data lost?": a verb that only makes the form of a question elsewhere. */
const holdsVerbs = ({ question }: Asked, here: ReadonlySet<string>): boolean =>
  question.formTerms.every(({ term: each, pos }) => pos !== 'VERB' || here.has(each));

function answers(clause: DeniedClause, asked: Asked, reading: Reading): boolean {
  if (saysMore(clause, asked, reading) || !standsInTime(asked.question, clause.sentence, reading)) return false;
  const here = new Set(clause.said.map(({ term: own }) => own));
  const near = asked.deed === null && clause.kind !== 'thing' ? titleTerms(reading) : around(clause, reading);
  if (!asked.sought.every((each) => stands(each, here) || stands(each, near))) return false;
  if (!asked.sought.some((each) => stands(each, here)) || !holdsVerbs(asked, here)) return false;
  if (clause.kind === 'thing') return ofThing(clause, asked);
  if (ASKS_THERE.test(asked.question.text) || !deniesDeed(clause, asked)) return false;
  if (clause.kind === 'deed' && asked.deed === null && asked.question.form !== 'yes_no') return false;
  return clause.kind === 'anybody' ? ofAnybody(clause, asked) : ofSubject(clause, asked, reading);
}

/**
 * The sentence that plainly denies what a question asks, or takes for so: "nobody was hurt", "nurses do not pay", "there is no
 * fine". Null where it denies less than is asked, or something else.
 */
export function denialFor(asking: Asking): Sentence | null {
  const asked = readAsked(asking);
  if (!asked) return null;
  for (const reading of asking.evidence.readings) {
    if (reading.paragraph.kind === 'table') continue;
    const found = reading.sentences.find(
      (sentence) =>
        ordinalFit(asking.question, sentence, reading) === 'yes' &&
        deniedClauses(sentence).some((clause) => answers(clause, asked, reading)),
    );
    if (found) return found;
  }
  return null;
}
