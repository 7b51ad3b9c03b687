import { leavesOf, quoted, scaleInterval } from '#facts';
import type { Fact, Figure } from '#facts';
import { completeFollowUp, readQuestion } from '#question';
import type { Question } from '#question';
import { compareExact, mark } from '#text';
import type { IsoDay, Quantity, Span } from '#text';
import { directionOf } from '#evidence';
import type { Sources } from '#evidence';
import { refuse, sentencesOf } from '#outcome';
import type { CheckedNumber, Note, Outcome } from '#outcome';
import { answerQuestion } from './answer.ts';
import { bearsOut } from './bears-out.ts';
import type { Bearing } from './bears-out.ts';

const MOST_NUMBERS = 6;
const COUNTS: ReadonlySet<string> = new Set(['rank', 'count']);
const QUESTION_WORD = /\b(?:how (?:many|much|old)|what percentage)\b/i;
/** A number of a list or a name rather than a claim, or a form that has no question of its own. */
const UNASKED: ReadonlySet<Quantity['kind']> = new Set(['ordinal', 'fraction', 'multiple', 'times']);

/** A number of a statement, with its hedge and what it counts, as written. */
interface Claimed {
  readonly quantity: Quantity;
  readonly words: string;
  /** The statement with the number asked for. */
  readonly question: string;
}

const withHedge = ({ start, end, hedge }: Quantity): Span => ({
  start: Math.min(start, hedge?.start ?? start),
  end: Math.max(end, hedge?.end ?? end),
});

/** What stands for a number when it is asked for: "7 months" … "how many months". */
function askFor({ kind }: Quantity, words: string): string {
  if (kind === 'percent' || kind === 'points') return 'what percentage';
  if (kind === 'currency') return 'how much money';
  if (kind === 'age') return 'how old';
  const unit = words.replace(/^\S*\d\S*\s*|^\S+\s+/u, '');
  return kind === 'count' || unit === words ? 'how many' : `how many ${unit}`;
}

function claimedIn(sentence: string, quantity: Quantity): Claimed {
  const { start, end } = withHedge(quantity);
  const [before, after] = [sentence.slice(0, start), sentence.slice(end)];
  const asked = askFor(quantity, sentence.slice(quantity.start, quantity.end));
  const movedBy = quantity.kind === 'percent' && /\bby\s*$/i.test(before);
  const question = movedBy
    ? `By what percentage ${before.replace(/\bby\s*$/i, '')}${after.trimStart()}`
    : `${before}${asked}${after}`;
  const nounEnd =
    quantity.noun && quantity.noun.start >= end && quantity.noun.start - end < 4 ? quantity.noun.end : end;
  return { quantity, words: sentence.slice(start, nounEnd), question: `${question.replace(/[\s.,;:!?]+$/, '')}?` };
}

/** Where the words about one number end and those about the next begin. */
const JOINT = /[,;:]\s|\s(?:and|but|while|against|compared)\s/g;

const lastJoint = (text: string, from: number, to: number): number =>
  from + ([...text.slice(from, to).matchAll(JOINT)].at(-1)?.index ?? to - from);

/** The stretch of a sentence that each of its numbers has to itself: a number must not borrow the next one's time. */
function stretchesOf(statement: string, { start, end }: Span, quantities: readonly Quantity[]): Span[] {
  const starts = quantities.map((quantity, i) => {
    const before = quantities[i - 1];
    return before ? lastJoint(statement, before.end, withHedge(quantity).start) : start;
  });
  return starts.map((from, i) => ({ start: from, end: starts[i + 1] ?? end }));
}

const shifted = (quantity: Quantity, by: number): Quantity => ({
  ...quantity,
  start: quantity.start - by,
  end: quantity.end - by,
  ...(quantity.noun
    ? { noun: { ...quantity.noun, start: quantity.noun.start - by, end: quantity.noun.end - by } }
    : {}),
  ...(quantity.hedge ? { hedge: { start: quantity.hedge.start - by, end: quantity.hedge.end - by } } : {}),
});

/** The first numbers of one sentence, at most so many; one that leaves out what it counts ("and 24 in May") is asked for as a follow-up of the first. */
function claimsOfSentence(statement: string, sentence: Span, quantities: readonly Quantity[], most: number): Claimed[] {
  const stretches = stretchesOf(statement, sentence, quantities.slice(0, most + 1));
  const claimed = quantities.slice(0, most).map((quantity, i) => {
    const stretch = stretches[i] ?? sentence;
    return claimedIn(statement.slice(stretch.start, stretch.end), shifted(quantity, stretch.start));
  });
  const [first] = claimed;
  return claimed.map((each, i) => {
    if (!first || i === 0 || each.quantity.noun) return each;
    const rest = each.question.replace(QUESTION_WORD, '').replace(/^[\s,;]*(?:and|but|while)?\s*/i, 'and ');
    return { ...each, question: completeFollowUp(first.question, rest) ?? '' };
  });
}

/** The first numbers that a statement claims, each with the question that asks for it. */
function claimsOf(statement: string, asOf: IsoDay | undefined): Claimed[] {
  const marks = mark(statement, asOf === undefined ? {} : { published: asOf });
  const claims: Claimed[] = [];
  for (const sentence of marks.sentences) {
    const most = MOST_NUMBERS - claims.length;
    if (most <= 0) break;
    const own = marks.quantities.filter(
      ({ start, end, kind, ofPeriod }) =>
        start >= sentence.start && end <= sentence.end && !UNASKED.has(kind) && ofPeriod !== true,
    );
    claims.push(...claimsOfSentence(statement, sentence, own, most));
  }
  return claims;
}

/** Of a statement that parts into several questions, the one that asks for the number. */
function numberQuestion(text: string, asOf: IsoDay | undefined): Question {
  const whole = readQuestion(text, asOf);
  return whole.parts.find((part) => QUESTION_WORD.test(part.text)) ?? whole;
}

/** Facts that the articles set against a figure for the same thing and time. */
const rivalsIn = (notes: readonly Note[]): Fact[] =>
  notes.flatMap((note) => (note.kind === 'conflict' && 'facts' in note ? note.facts : []));

/** A movement is claimed by its size and its verb: "fell by 62 %" is a change of −62 %, "rose by 62 %" is not. */
function bearingOf({ quantity, question }: Claimed, figure: Figure): Bearing {
  const bearing = bearsOut(quantity, figure.interval);
  // "Two flights carried …" does not say that there were no more.
  if (figure.kind === 'computed' && COUNTS.has(figure.formula) && bearing === 'contradicted') {
    return bearsOut({ ...quantity, bound: 'at_least' }, figure.interval) === 'supported' ? 'undecided' : bearing;
  }
  const moved = figure.kind === 'computed' && (figure.formula === 'change' || figure.formula === 'difference');
  const down = figure.interval.high.value !== null && compareExact(figure.interval.high.value, '0') < 0;
  if (!moved) return bearing;
  const direction = directionOf(question);
  if (direction !== null && (direction === 'down') !== down) return 'contradicted';
  return bearsOut(quantity, down ? scaleInterval(figure.interval, '-1') : figure.interval);
}

function check(claimed: Claimed, sources: Sources, asOf: IsoDay | undefined): CheckedNumber {
  const { words } = claimed;
  if (claimed.question === '') return { words, verdict: 'not_found', figures: [] };
  const outcome = answerQuestion(numberQuestion(claimed.question, asOf), sources);
  const figure = outcome.status === 'answered' ? (outcome.short?.figure ?? null) : null;
  if (!figure) return { words, verdict: 'not_found', figures: [] };
  const rivals = rivalsIn(outcome.notes).filter((fact) => !leavesOf(figure).includes(fact));
  const figures: Figure[] = [figure, ...rivals.map(quoted)];
  const bearings = new Set(figures.map((each) => bearingOf(claimed, each)));
  const [only = 'undecided'] = bearings;
  return { words, verdict: bearings.size > 1 ? 'disputed' : only, figures };
}

const DECIDED: ReadonlySet<CheckedNumber['verdict']> = new Set(['supported', 'contradicted']);

/**
 * Each number of a statement against the articles: supported, contradicted, disputed among the articles, left open by a hedge, or
 * not in the articles. A verdict on the articles, never on the truth.
 */
export function checkStatement(statement: string, sources: Sources, asOf?: IsoDay): Outcome {
  const question = readQuestion(statement, asOf);
  const claimed = claimsOf(statement, asOf);
  if (claimed.length === 0) return { question, ...refuse({ reason: 'no_number' }, 'a statement without a number') };
  const checks = claimed.map((each) => check(each, sources, asOf));
  const decided = checks.filter(({ verdict }) => DECIDED.has(verdict)).length;
  const found = checks.some(({ verdict }) => verdict !== 'not_found');
  return {
    question,
    ...refuse({ reason: 'too_weak' }, 'each number of a statement'),
    reason: null,
    status: decided === checks.length ? 'answered' : found ? 'partial' : 'not_found',
    confidence: decided / checks.length,
    checks,
    figures: checks.flatMap(({ figures, words }) => figures.map((figure) => ({ figure, label: words }))),
    quotes: sentencesOf(checks.flatMap(({ figures }) => figures.flatMap(leavesOf))),
  };
}
