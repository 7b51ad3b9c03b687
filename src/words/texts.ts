import { isDated } from '#facts';
import type { Reading, Sentence } from '#facts';
import {
  THRESHOLDS,
  coverage,
  creditIn,
  holds,
  isToldByOther,
  numberedElsewhere,
  ordinalFit,
  readingOf,
  refuseFor,
  refuseWithheld,
  tellerIn,
  withheldFor,
} from '#evidence';
import type { Asking, Evidence } from '#evidence';
import { textDraft } from '#outcome';
import type { Draft, Short } from '#outcome';
import type { Question } from '#question';
import { lacksDeed, lacksTime, missingKey } from './keys.ts';
import { confidenceIn } from './confidence.ts';
import { rankForAnswer } from './sentences.ts';
import type { Ranked } from './sentences.ts';
import { fittingShort } from './fitting-shorts.ts';
import { keepsName, withholds } from './nameless.ts';
import { shortOf } from './shorts.ts';
import { rowLacksVerb } from './table-row-answers.ts';
import { tellsLess } from './tells-less.ts';
import { answerUnderQuestion, deniedAnswer } from './denied-answer.ts';
import { answersOther, tellsOfOthers } from './text-vetoes.ts';
import { isUntold } from './untold.ts';

interface Scored {
  readonly sentence: Sentence;
  readonly score: number;
}

function periodAllows(asking: Asking, sentence: Sentence): boolean {
  const asked = asking.question.periods.filter(({ from }) => from !== null);
  // "For 48 seconds" is a length, which is of any time.
  const told = sentence.periods.filter(isDated);
  if (asked.length === 0 || told.length === 0) return true;
  return told.some((given) =>
    asked.some(
      (period) =>
        !(given.to !== null && period.from !== null && given.to < period.from) &&
        !(given.from !== null && period.to !== null && given.from > period.to),
    ),
  );
}

/** For a sentence in a paragraph that says nothing of the time asked about. */
const UNTIMED = 0.8;

/**
 * A sentence without a time of its own, in a paragraph without one that meets the time asked about, speaks of the year of its
 * article: who won on Sunday did not win three years before. Nothing is known of an article without a date.
 */
function yearAllows(asking: Asking, sentence: Sentence, reading: Reading): boolean {
  const asked = asking.question.periods.filter(({ from, to }) => from !== null && to !== null);
  const { published } = reading.article;
  if (asked.length === 0 || published === undefined || sentence.periods.some(isDated)) return true;
  const years = asked.map(({ from, to }) => [from?.slice(0, 4) ?? '', to?.slice(0, 4) ?? ''] as const);
  const ofYear = ([from, to]: readonly [string, string]): boolean =>
    from <= published.slice(0, 4) && published.slice(0, 4) <= to;
  const titled = years.some(([from]) =>
    [reading.article.title, ...reading.paragraph.headings].join(' ').includes(from),
  );
  return (
    titled ||
    years.some(ofYear) ||
    reading.sentences.some((each) => each.periods.some(isDated) && periodAllows(asking, each))
  );
}

function periodMissing({ question }: Asking, reading: Reading): boolean {
  const asked = question.periods.some(({ from }) => from !== null);
  return asked && reading.sentences.every(({ periods }) => periods.length === 0);
}

/** Words that stand only elsewhere in the paragraph, or in the title, do not make a sentence an answer. */
function tooFar({ evidence }: Asking, sentence: Sentence, reading: Reading): boolean {
  const before = reading.sentences[sentence.n - 2];
  const all = evidence.sought.reduce((sum, { weight }) => sum + weight, 0);
  const near = evidence.sought.filter((each) => holds(sentence, each) || holds(before, each));
  return near.reduce((sum, { weight }) => sum + weight, 0) < all * THRESHOLDS.inSentence;
}

function scoreSentence(asking: Asking, sentence: Sentence, reading: Reading): Scored {
  const { question, evidence } = asking;
  const missing = evidence.sought.some((each) => each.term.name && creditIn(each, sentence, reading) === 0);
  const lacking =
    missing || missingKey(asking.evidence, sentence, reading) !== null || tooFar(asking, sentence, reading);
  const allowed = !lacking && ordinalFit(question, sentence, reading) === 'yes' && periodAllows(asking, sentence);
  const base = allowed
    ? coverage(evidence.sought, sentence, reading) * (periodMissing(asking, reading) ? UNTIMED : 1)
    : 0;
  return { sentence, score: base };
}

/** The sentences that say what a question asks whether it is so, best first. */
export function rankStatements(asking: Asking): Scored[] {
  return asking.evidence.readings
    .flatMap((reading) => reading.sentences.map((sentence) => scoreSentence(asking, sentence, reading)))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
}

/** "Staff by department:" leads to what follows and tells nothing. */
const LEADS_IN = /:\s*$/;

/** The first row of a table names its columns and says nothing of what stands below. */
export const isHeadings = ({ paragraph, n }: Sentence): boolean => paragraph.kind === 'table' && n === 1;

/** Whether a sentence may answer: none of another time or another event of a row does. */
export function mayAnswer(asking: Asking, sentence: Sentence, reading: Reading): boolean {
  return (
    !LEADS_IN.test(sentence.text) &&
    !isHeadings(sentence) &&
    !isToldByOther(asking.question, sentence) &&
    ordinalFit(asking.question, sentence, reading) === 'yes' &&
    periodAllows(asking, sentence) &&
    !numberedElsewhere(asking.question, sentence, reading) &&
    yearAllows(asking, sentence, reading)
  );
}

/** The sentences that may answer, best first. */
export function rankedFor(asking: Asking): Ranked[] {
  return rankForAnswer(asking.evidence, (sentence, reading) => mayAnswer(asking, sentence, reading));
}

/** The words that answer best, however little speaks for them; null where there is no sentence. */
export function bestWords(asking: Asking): Draft | null {
  const ranked = rankedFor(asking);
  const [best] = ranked;
  if (!best) return null;
  return textDraft(
    best.sentence,
    shortOf(asking.question, best, 1, 0),
    confidenceIn(asking.evidence, ranked),
    'the words that fit best',
    quotesOf(asking, ranked),
  );
}

/** From which confidence on a sentence answers: more where it lacks what the question turns on, or no article holds half of it. */
function enough({ evidence }: Asking, { sentence, reading }: Ranked): number {
  const missing = missingKey(evidence, sentence, reading);
  const unknown = evidence.sought.filter(({ known }) => !known).length;
  if (unknown > 0 && 2 * unknown >= evidence.sought.length) return THRESHOLDS.answerApart;
  if (missing === null)
    return lacksDeed(evidence, sentence, reading) || lacksTime(evidence, sentence)
      ? THRESHOLDS.answerDeedless
      : THRESHOLDS.answer;
  return missing === 'pair' ? THRESHOLDS.answerApart : THRESHOLDS.answerLacking;
}

const WITHHELD_LEAD = 0.05;

/** A sentence that withholds a detail holds as much of what is asked as the one that seems to tell it. */
function asNear({ evidence }: Asking, withheld: Sentence, best: Sentence): boolean {
  const [there, here] = [withheld, best].map((sentence) => {
    const reading = readingOf(evidence, sentence);
    return reading ? coverage(evidence.sought, sentence, reading) : 0;
  });
  return (there ?? 0) + WITHHELD_LEAD >= (here ?? 0);
}

/** Sentences that together hold what a statement says: each adds a fair share of what those before it lack. */
function supports({ sought }: Evidence, ranked: readonly Ranked[]): Sentence[] {
  const all = sought.reduce((sum, { weight }) => sum + weight, 0);
  const quotes: Sentence[] = [];
  let open = sought;
  for (const { sentence } of ranked) {
    const added = open.filter((each) => holds(sentence, each));
    const share = added.reduce((sum, { weight }) => sum + weight, 0) / all;
    if (quotes.length > 0 && share < THRESHOLDS.support) continue;
    quotes.push(sentence);
    open = open.filter((each) => !added.includes(each));
    if (quotes.length === MOST_QUOTES) break;
  }
  return quotes;
}

/** The quotes of an answer: the best sentence, and the one beside it where both together stay short; all that bear out a statement. */
function quotesOf(
  { question, evidence }: Asking,
  ranked: readonly Ranked[],
): { readonly quotes?: readonly Sentence[] } {
  const [best] = ranked;
  if (question.form === 'topic' && question.terms.length >= STATEMENT) return { quotes: supports(evidence, ranked) };
  const other = beside(ranked);
  if (!best || !other || best.sentence.text.length + other.text.length >= LONGEST_QUOTE) return {};
  return { quotes: [best.sentence, other] };
}

/** The confidence of a refusal at most. */
const MOST_REFUSED = 0.4;
/** Words from which on a text that asks nothing is a statement to be borne out, and the sentences quoted for it. */
const STATEMENT = 6;
const MOST_QUOTES = 3;
/** Characters of two sentences quoted together. */
const LONGEST_QUOTE = 400;
const PRONOUN = /^["“]?(?:it|its|they|their|he|his|she|her|this|these|those|such)\b/i;

/** The sentence beside the best one that belongs to it: what its pronoun means, or one that holds nearly as much of the answer. */
function beside([best, ...others]: readonly Ranked[]): Sentence | null {
  if (!best) return null;
  const { sentence, reading } = best;
  const near = others.find(
    (each) =>
      each.sentence.paragraph === sentence.paragraph &&
      Math.abs(each.sentence.n - sentence.n) === 1 &&
      each.score >= best.score - THRESHOLDS.beside,
  );
  if (near) return near.sentence;
  return PRONOUN.test(sentence.text) ? (reading.sentences[sentence.n - 2] ?? null) : null;
}

/** A refusal's confidence is that of the sentence it would have quoted, kept below that of any answer. */
function unsure(asking: Asking, confidence: number): Draft {
  return {
    ...refuseFor(asking, 'the sentence that answers'),
    confidence: Math.min(MOST_REFUSED, (confidence * MOST_REFUSED) / THRESHOLDS.answer),
  };
}

/** Where the best sentence tells the deed of others, and another tells it of the one asked about, that one is the best. */
function withoutOthers({ question, evidence }: Asking, ranked: readonly Ranked[]): readonly Ranked[] {
  const others = ({ sentence }: Ranked): boolean => tellsOfOthers(question, sentence, evidence.sentences);
  const [best] = ranked;
  if (!best || !others(best)) return ranked;
  const kept = ranked.filter((each) => !others(each));
  return kept[0] && tellerIn(question, kept[0].sentence) === 'same' ? kept : ranked;
}

/** Whether the best sentence tells something else than what is asked. */
const tellsOther = ({ question, evidence }: Asking, { sentence, reading }: Ranked, short: Short | null): boolean =>
  rowLacksVerb(question, sentence, reading) || answersOther(question, sentence, short, evidence);

/** Who, where, when, why, what: the sentence that answers, and the words of it that do. */
export function answerText(asking: Asking): Draft {
  const { question, evidence } = asking;
  const ranked = withoutOthers(asking, rankedFor(asking));
  const [best] = ranked;
  const confidence = confidenceIn(evidence, ranked);
  const withheld = withheldFor(asking);
  const where = question.form === 'where' || question.form === 'when';
  if (withheld && where && evidence.sought.length > 0 && best && asNear(asking, withheld, best.sentence))
    return refuseWithheld(withheld, [], 'a detail that is withheld');
  const sure = best && confidence >= enough(asking, best) ? best : null;
  const denied = deniedAnswer(asking, sure?.sentence ?? null);
  if (denied || !sure) return denied ?? answerUnderQuestion(asking) ?? unsure(asking, confidence);
  return answerBy(asking, ranked, sure, confidence);
}

/** The answer of a sentence that is sure enough, where nothing else speaks against it. */
function answerBy(asking: Asking, ranked: readonly Ranked[], best: Ranked, confidence: number): Draft {
  const { question, evidence } = asking;
  const short = fittingShort(question, best, shortOf(question, best, confidence));
  if (withholds(question, best.sentence, evidence.withheld) || namesNobody(question, best.sentence, short))
    return refuseWithheld(best.sentence, [], 'a detail that is withheld');
  if (tellsOther(asking, best, short) || isUntold(question, best.sentence, short)) return unsure(asking, 0);
  if (tellsLess(question, best.sentence, short))
    return textDraft(best.sentence, null, confidence, 'the nearest statement', { status: 'partial' });
  const draft = textDraft(best.sentence, short, confidence, 'the sentence that answers', quotesOf(asking, ranked));
  return question.form === 'list' && short?.kind !== 'list' ? { ...draft, status: 'partial' } : draft;
}

/** A name is asked for, the sentence keeps it back, and gives no other. */
const namesNobody = (question: Question, sentence: Sentence, short: Short | null): boolean =>
  keepsName(question, sentence) && !/^\p{Lu}/u.test(short?.span ?? '');
