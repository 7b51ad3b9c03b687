import type { Reading, Sentence } from '#facts';
import { findTerms } from '#text';
import type { Period } from '#text';
import type { Asking } from './asking.ts';
import { textDraft } from './draft.ts';
import type { Draft } from './draft.ts';
import { coverage, creditIn, holds } from './evidence.ts';
import type { Sought } from './evidence.ts';
import { ordinalFit } from './ordinals.ts';
import { refuseFor } from './refusal.ts';
import { confidenceIn } from './confidence.ts';
import { rankForAnswer } from './sentences.ts';
import type { Ranked } from './sentences.ts';
import { shortOf } from './shorts.ts';
import { THRESHOLDS } from './thresholds.ts';
import type { Note, Short } from './types.ts';
import { refuseWithheld, withheldFor } from './withheld.ts';

interface Scored {
  readonly sentence: Sentence;
  readonly score: number;
  readonly span: Short | null;
}

const SPAN_BONUS = 0.15;
/** A reason often stands in the sentence after the one that says what happened. */
const REASON_BONUS = 0.45;
const WITHHELD_LEAD = 0.05;

function periodAllows(asking: Asking, sentence: Sentence): boolean {
  const asked = asking.question.periods.filter(({ from }) => from !== null);
  if (asked.length === 0 || sentence.periods.length === 0) return true;
  return sentence.periods.some((given) =>
    asked.some(
      (period) =>
        !(given.to !== null && period.from !== null && given.to < period.from) &&
        !(given.from !== null && period.to !== null && given.from > period.to),
    ),
  );
}

/** For a sentence in a paragraph that says nothing of the time asked about. */
const UNTIMED = 0.8;

function periodMissing({ question }: Asking, reading: Reading): boolean {
  const asked = question.periods.some(({ from }) => from !== null);
  return asked && reading.sentences.every(({ periods }) => periods.length === 0);
}

const COPULAR = /^\W*(?:what|who)(?:['’]?s|\s+(?:is|was|were|are))\b/i;
const SUPERLATIVES = /\b(?:most|least|first|last|\p{L}{3,}est|best|worst|fewest|maximum|minimum)\b/gu;
const SUBJECT = /^\W*who\s+(?!is\b|was\b|are\b|were\b|did\b|does\b|do\b)(?:has |have |had |will |would )?/i;

/** The subject of an encyclopedic article, whose sentences need not repeat it. */
function isTopic({ article }: Reading, each: Sought): boolean {
  const words = findTerms(article.title);
  return words.length <= 3 && words.includes(each.term.term);
}

/** Without figures to rank, only a sentence that says "the largest" itself answers which is the largest. */
function saysSuperlative(question: string, { text }: Sentence): boolean {
  const asked = question.toLowerCase().match(SUPERLATIVES) ?? [];
  const said: readonly string[] = text.toLowerCase().match(SUPERLATIVES) ?? [];
  return asked.some((word) => said.includes(word));
}

/**
 * What the question turns on must stand in the sentence: what "what is the …" asks for, the verb of "who won …", and both words
 * of "president of China", which are said of one another.
 */
function lacksKey({ question, evidence }: Asking, sentence: Sentence, reading: Reading): boolean {
  const before = reading.sentences[sentence.n - 2];
  const key = COPULAR.test(question.text) ? question.asked.at(-1) : undefined;
  const verb = SUBJECT.test(question.text) ? question.terms.find(({ pos }) => pos === 'VERB') : undefined;
  if (question.form === 'extreme' && !saysSuperlative(question.text, sentence)) return true;
  const needed = evidence.sought.filter(({ term }) => term === key || term === verb);
  if (needed.some((each) => !holds(sentence, each) && !holds(before, each))) return true;
  return evidence.sought.some((each, i) => {
    const head = evidence.sought[i - 1];
    const bound =
      head && each.term.name && /^\s+of\s+(?:the\s+)?$/i.test(question.text.slice(head.term.end, each.term.start));
    return bound === true && !(holds(sentence, head) && (holds(sentence, each) || isTopic(reading, each)));
  });
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
  const lacking = missing || lacksKey(asking, sentence, reading) || tooFar(asking, sentence, reading);
  const allowed = !lacking && ordinalFit(question, sentence, reading) === 'yes' && periodAllows(asking, sentence);
  const base = allowed
    ? coverage(evidence.sought, sentence, reading) * (periodMissing(asking, reading) ? UNTIMED : 1)
    : 0;
  return { sentence, score: base, span: base > 0 ? findSpan(question, evidence, sentence) : null };
}

/** The sentences that may answer, best first; one that holds the type of thing asked for goes before one that does not. */
export function rankSentences(asking: Asking): Scored[] {
  const bonus = asking.question.form === 'why' ? REASON_BONUS : SPAN_BONUS;
  const rank = ({ score, span }: Scored): number => score + (span ? bonus : 0);
  return asking.evidence.readings
    .flatMap((reading) => reading.sentences.map((sentence) => scoreSentence(asking, sentence, reading)))
    .filter(({ score }) => score > 0)
    .sort((a, b) => rank(b) - rank(a));
}

/** Another article that gives another date for the same: both are shown. */
function otherDates({ evidence }: Asking, best: Ranked, ranked: readonly Ranked[]): Note[] {
  const dateOf = ({ sentence, spans }: Ranked): Period | undefined =>
    sentence.periods.find((period) => spans[0]?.text === sentence.paragraph.text.slice(period.start, period.end));
  const own = dateOf(best);
  const other = ranked.find((each) => {
    const date = dateOf(each);
    const elsewhere =
      each.sentence.article !== best.sentence.article && each.score >= best.score - THRESHOLDS.rivalDate;
    return elsewhere && own !== undefined && date !== undefined && date.grain === own.grain && date.from !== own.from;
  });
  if (!other || evidence.question.periods.length > 0) return [];
  const dates = [best, other].map(({ sentence, spans }) => ({ sentence, words: spans[0]?.text ?? '' }));
  return [{ kind: 'conflict', dates }];
}

/** Who, where, when, why, what: the sentence that answers, and the words of it that do. */
export function answerText(asking: Asking): Draft {
  const { question, evidence } = asking;
  const ranked = rankForAnswer(
    evidence,
    (sentence, reading) => ordinalFit(question, sentence, reading) === 'yes' && periodAllows(asking, sentence),
  );
  const [best] = ranked;
  const confidence = confidenceIn(evidence, ranked);
  const withheld = withheldFor(asking);
  const where = question.form === 'where' || question.form === 'when';
  if (withheld && where && evidence.sought.length > 0 && best?.sentence === withheld)
    return refuseWithheld(withheld, [], 'a detail that is withheld');
  if (!best || confidence < (asking.least ?? THRESHOLDS.answer)) return refuseFor(asking, 'the sentence that answers');
  if (withholds(asking, best.sentence)) return refuseWithheld(best.sentence, [], 'a detail that is withheld');
  const notes = question.form === 'when' ? otherDates(asking, best, ranked) : [];
  return textDraft(best.sentence, shortOf(question, best, asking.least), confidence, 'the sentence that answers', { notes });
}

/** A sentence that withholds answers only a question about the withholding ("who declined to say …"). */
function withholds({ question, evidence }: Asking, sentence: Sentence): boolean {
  const asksThat =
    /\b(?:declin|refus|withh|disclos|reveal|say|said)\w*/i.test(question.text) ||
    question.form === 'who' ||
    question.form === 'why';
  return !asksThat && evidence.withheld.some((each) => each.sentence === sentence);
}
