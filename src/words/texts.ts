import type { Reading, Sentence } from '#facts';
import {
  THRESHOLDS,
  correctionOf,
  coverage,
  holds,
  isToldByOther,
  numberedElsewhere,
  ordinalFit,
  readingOf,
  refuseFor,
  refuseWithheld,
  tellerIn,
  tellsOtherValue,
  withheldFor,
} from '#evidence';
import type { Asking, Evidence } from '#evidence';
import { textDraft } from '#outcome';
import type { Draft, Note, Short } from '#outcome';
import type { Question } from '#question';
import { lacksDeed, lacksTime, missingKey, saysStatement } from './keys.ts';
import { besidePoint } from './beside-point.ts';
import { tellsOtherTime } from './clock-answers.ts';
import { confidenceIn } from './confidence.ts';
import { reasonAfter } from './reasons-after.ts';
import { rankForAnswer } from './sentences.ts';
import type { Ranked } from './sentences.ts';
import { fittingShort } from './fitting-shorts.ts';
import { keepsName, withholds } from './nameless.ts';
import { LEADS_IN } from './led-lists.ts';
import { ofNow, successorOf } from './of-now.ts';
import { withinOwnPart } from './own-part.ts';
import { shortOf } from './shorts.ts';
import { rowTellsLess } from './table-row-answers.ts';
import { tellsOtherTurn } from './successions.ts';
import { tellsLess } from './tells-less.ts';
import { answerUnderQuestion, deniedAnswer } from './denied-answer.ts';
import { periodAllows, yearAllows } from './time-fit.ts';
import { answersOther, tellsOfOthers } from './text-vetoes.ts';
import { isUntold } from './untold.ts';

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
    !tellsOtherValue(asking.evidence, sentence, reading) &&
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

const ENOUGH = {
  pair: 'answerApart',
  deed: 'answerVerbless',
  verb: 'answerLacking',
  head: 'answerLacking',
  asked: 'answerLacking',
  superlative: 'answerLacking',
} as const;

/** From which confidence on a sentence answers: more where it lacks what the question turns on, or no article holds half of it. */
function enough({ evidence }: Asking, { sentence, reading }: Ranked): number {
  const missing = missingKey(evidence, sentence, reading);
  const unknown = evidence.sought.filter(({ known }) => !known).length;
  if (unknown > 0 && 2 * unknown >= evidence.sought.length) return THRESHOLDS.answerApart;
  if (missing === null)
    return lacksDeed(evidence, sentence, reading) || lacksTime(evidence, sentence)
      ? THRESHOLDS.answerDeedless
      : THRESHOLDS.answer;
  return THRESHOLDS[ENOUGH[missing]];
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
  if (saysStatement(question)) return { quotes: supports(evidence, ranked) };
  const other = beside(ranked);
  if (!best || !other || best.sentence.text.length + other.text.length >= LONGEST_QUOTE) return {};
  return { quotes: [best.sentence, other] };
}

/** The confidence of a refusal at most. */
const MOST_REFUSED = 0.4;
/** Sentences quoted for a statement. */
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
const tellsOther = (asking: Asking, { sentence, reading }: Ranked, short: Short | null): boolean =>
  rowTellsLess(asking.question, sentence, reading) ||
  besidePoint(asking.question, sentence, short) ||
  tellsOtherTime(asking, sentence) ||
  tellsOtherTurn(asking.question, sentence, short?.span ?? null, asking.evidence) ||
  answersOther(asking.question, sentence, short, asking.evidence);

const toldBefore = (sentence: Sentence | null): Note[] =>
  sentence ? [{ kind: 'as_of', sentence, earlier: true }] : [];

/** Where or when it was is kept back by a sentence as near as the best one. */
function keptBack(asking: Asking, best: Ranked | undefined): Draft | null {
  const { question, evidence } = asking;
  const withheld = withheldFor(asking);
  const where = question.form === 'where' || question.form === 'when';
  return withheld && where && evidence.sought.length > 0 && best && asNear(asking, withheld, best.sentence)
    ? refuseWithheld(withheld, [], 'a detail that is withheld')
    : null;
}

/** Where the best sentence was taken back, what was put in its place. */
function asCorrected({ evidence }: Asking, best: Sentence, confidence: number): Draft | null {
  const found = correctionOf(evidence, best);
  const quotes = found ? [...new Set([found.right, found.wrong])] : [];
  return found && textDraft(found.right, null, confidence, 'a correction', { quotes });
}

/** "Who is the fire chief?", where the best answer is one who left and the articles name who came after. */
function afterLeaving(asking: Asking, ranked: readonly Ranked[]): Draft | null {
  const next = successorOf(asking, ranked);
  const confidence = next ? confidenceIn(asking.evidence, ranked) : 0;
  if (!next || confidence < THRESHOLDS.answer) return null;
  const short: Short = { kind: 'name', span: next.span, figure: null, yes: null };
  const quotes = [...new Set([next.sentence, next.left])];
  return textDraft(next.sentence, short, confidence, 'who came after', { quotes });
}

/** Who, where, when, why, what: the sentence that answers, and the words of it that do. */
export function answerText(asking: Asking): Draft {
  const { question, evidence } = asking;
  const told = withoutOthers(asking, rankedFor(asking)).map((each) => withinOwnPart(question, each));
  const next = afterLeaving(asking, told);
  if (next) return next;
  const { ranked, before } = ofNow(asking, told);
  const [best] = ranked;
  const confidence = confidenceIn(evidence, ranked);
  const withheld = keptBack(asking, best);
  if (withheld) return withheld;
  const sure = best && confidence >= enough(asking, best) ? best : null;
  const denied = deniedAnswer(asking, sure?.sentence ?? null);
  if (denied || !sure) return denied ?? answerUnderQuestion(asking) ?? unsure(asking, confidence);
  return (
    asCorrected(asking, sure.sentence, confidence) ?? {
      ...answerBy(asking, ranked, sure, confidence),
      notes: toldBefore(before),
    }
  );
}

/** The answer of a sentence that is sure enough, where nothing else speaks against it. */
function answerBy(asking: Asking, ranked: readonly Ranked[], best: Ranked, confidence: number): Draft {
  const { question, evidence } = asking;
  const short = fittingShort(question, best, shortOf(question, best, confidence));
  if (withholds(question, best.sentence, evidence.withheld) || namesNobody(question, best.sentence, short))
    return refuseWithheld(best.sentence, [], 'a detail that is withheld');
  if (tellsOther(asking, best, short) || isUntold(asking, best.sentence, short)) return unsure(asking, 0);
  const reason = question.form === 'why' ? reasonAfter(asking, best, short, confidence) : null;
  if (reason) return reason;
  if (tellsLess(question, best.sentence, short))
    return textDraft(best.sentence, null, confidence, 'the nearest statement', { status: 'partial' });
  const draft = textDraft(best.sentence, short, confidence, 'the sentence that answers', quotesOf(asking, ranked));
  return question.form === 'list' && short?.kind !== 'list' ? { ...draft, status: 'partial' } : draft;
}

/** A name is asked for, the sentence keeps it back, and gives no other. */
const namesNobody = (question: Question, sentence: Sentence, short: Short | null): boolean =>
  keepsName(question, sentence) && !/^\p{Lu}/u.test(short?.span ?? '');
