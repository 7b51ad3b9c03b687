import { checkClaims, compareFigures, isAhead, isDated, quoted, speaksAhead } from '#facts';
import type { Sentence } from '#facts';
import type { Question } from '#question';
import { term as toTerm } from '#text';
import type { Period, Token } from '#text';
import {
  THRESHOLDS,
  askedAbove,
  beginOf,
  decidedAgainst,
  denialFor,
  directionOf,
  doneToOthers,
  readingOf,
  refuseFor,
  tellerIn,
  unassertedBy,
} from '#evidence';
import type { Asking } from '#evidence';
import { answerAnyOrAll, namedOrEnds, quantifierOf } from '#figures';
import { figureDraft, labelled, sentencesOf, textDraft } from '#outcome';
import type { Draft } from '#outcome';
import { isHeadings, rankStatements } from '#words';
import { decideByFigure, verdict } from './yes-no-figures.ts';

const NEGATION = /\b(?:not|no|never|none|neither|nor|without|declined|refused|failed|denied)\b|n['’]t\b/i;
const HEDGED =
  /\b(?:might|could|would|reportedly|allegedly|possibly|perhaps|likely|unclear|if|should|expected|plans?|planned)\b/i;

/** Small, so that no month is meant. */
const MAY = /\bmay\b/;

const isHedged = (text: string): boolean => HEDGED.test(text) || MAY.test(text);

/** "Did encounters rise between June and December?": by the two figures, else by the article's own word. */
function decideByDirection(asking: Asking): Draft | null {
  const { question } = asking;
  const asked = directionOf(question.text);
  if (asked === null || question.negated) return null;
  const pair = namedOrEnds(asking);
  if (!pair) return null;
  const [from, to] = pair.map(({ fact }) => fact).toSorted((a, b) => (beginOf(a) < beginOf(b) ? -1 : 1));
  const order = from && to && beginOf(from) !== beginOf(to) ? compareFigures(quoted(to), quoted(from)) : null;
  if (!from || !to || order === null) return null;
  const moved = order === 'more' ? 'up' : order === 'less' ? 'down' : 'none';
  const draft = figureDraft(quoted(to), Math.min(...pair.map(({ score }) => score)), 'yes or no by two figures');
  return {
    ...draft,
    short: verdict(moved === asked, null),
    figures: [labelled(quoted(from)), labelled(quoted(to))],
    quotes: sentencesOf([from, to]),
  };
}

/** "Did any of the lines grow?": by the row of each, for a total or one of several says nothing of any or all of them. */
function decideByMoves(asking: Asking): Draft | null {
  const { text, negated } = asking.question;
  const [of, way] = [quantifierOf(text), directionOf(text)];
  if (of === null) return decideByDirection(asking);
  return of === 'none' || way === null || negated ? null : answerAnyOrAll(asking, way, of);
}

/** A plain yes needs every word of the question in the one sentence. */
function saysAll({ evidence }: Asking, sentence: Sentence): boolean {
  return evidence.sought.every(({ term, also }) => [term.term, ...also].some((each) => sentence.terms.has(each)));
}

/** "Did the line open in 2022?" – "it was to open in 2022" is no yes. */
function deedAhead({ question }: Asking, sentence: Sentence): boolean {
  if (speaksAhead(question.text)) return false;
  const words = question.terms.filter(({ name }) => !name).map(({ term }) => term);
  // The tagger takes a bare "open" for an adjective and "closing" for a noun.
  const isDeed = ({ pos, text }: Token): boolean => pos === 'VERB' || pos === 'ADJ' || /ing$/i.test(text);
  return sentence.tokens.some(
    (token) => isDeed(token) && words.includes(toTerm(token.text)) && isAhead(sentence, token),
  );
}

/** A comparison is decided by figures, or by a sentence that compares; never by words that only stand in one together. */
const COMPARES = /\b(?:more|fewer|less|\p{L}+er) (?:\p{L}+ ){0,4}than\b/iu;
const PLACES = /\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|half|part of|one of)\b/gi;

/** "Did she win the race?" – "she won the second stage of the race" is less than that. */
function saysMore(question: string, text: string): boolean {
  const asked = question.toLowerCase();
  return (text.toLowerCase().match(PLACES) ?? []).some((word) => !asked.includes(word));
}

/** "Did Ann beat Ida?" – "Ida won, beating Ann": the names stand the other way round, with no "by" that turns them. */
function namesTurned({ question }: Asking, sentence: Sentence): boolean {
  const names = question.terms.filter(({ name }) => name).map(({ term }) => sentence.terms.get(term)?.[0]);
  const turned = names.some((at, i) => {
    const before = names[i - 1];
    return at !== undefined && before !== undefined && at < before;
  });
  return turned && !/\bby\b/i.test(sentence.text);
}

const VOTES = /\b(?:vot|spoke|speak|argu|campaign|decid|rul)\w* (?:\w+ )?(for|in favou?r of|against)\b/i;

/** "Did she vote for the budget?" – "she voted against the budget" is no yes. */
function otherSide(question: string, text: string): boolean {
  const [asked, told] = [question, text].map((each) => VOTES.exec(each)?.[1]?.toLowerCase());
  return asked !== undefined && told !== undefined && (asked === 'against') !== (told === 'against');
}

/** "Did Ann win?" – "Ida won, beating Ann": the deed is told of others, or done to others. */
const ofOthers = ({ question }: Asking, sentence: Sentence): boolean =>
  tellerIn(question, sentence) === 'others' || doneToOthers(question, sentence);

const isChoice = (text: string): boolean => /\bor\b/i.test(text);

/** "Built before 1740?" – "built in 1746" is no yes, nor is "built in 1746" to "built in June 1746?"; an open time needs one that is told. */
function timeBornOut({ question }: Asking, { periods }: Sentence): boolean {
  const told = periods.filter(isDated);
  const asked = question.periods.filter(isDated);
  const within = (inner: Period, outer: Period): boolean =>
    (outer.from === null || (inner.from !== null && inner.from >= outer.from)) &&
    (outer.to === null || (inner.to !== null && inner.to <= outer.to));
  const isOpen = asked.some(({ from, to }) => from === null || to === null);
  if (told.length === 0) return !isOpen;
  return asked.every((outer) => told.some((inner) => within(inner, outer)));
}

/** Whether a question asks of one thing, without a denial or a number. */
const asksPlainly = ({ text, negated, quantities }: Question): boolean =>
  !negated && !isChoice(text) && !quantities.some(({ kind }) => kind !== 'ordinal');

/** "Did all lines grow?" – "the Red line grew": a yes of all of them needs a word for all. */
const ofAll = (question: string, text: string): boolean =>
  quantifierOf(question) !== 'all' || /\b(?:all|both|each|every)\b/i.test(text);

/** Whether a sentence says in so many words what a question asks, with no doubt, denial or choice on either side. */
function isPlain(asking: Asking, sentence: Sentence): boolean {
  const { question } = asking;
  const { text } = sentence;
  const against = directionOf(question.text) !== null && directionOf(question.text) !== directionOf(text);
  return (
    !isHedged(text) &&
    !deedAhead(asking, sentence) &&
    unassertedBy(question, sentence) === null &&
    !otherSide(question.text, text) &&
    !(COMPARES.test(question.text) && !COMPARES.test(text)) &&
    !namesTurned(asking, sentence) &&
    !ofOthers(asking, sentence) &&
    !saysMore(question.text, text) &&
    ofAll(question.text, text) &&
    timeBornOut(asking, sentence) &&
    !NEGATION.test(text) &&
    asksPlainly(question) &&
    !against &&
    saysAll(asking, sentence)
  );
}

const SAYS = /^\W*(yes|no|not yet)(?![\p{L}\p{N}’'-])(?! \p{Ll})/iu;
/** "No." alone says nothing to a reader: the sentence behind it goes with it. */
const FEW_WORDS = 3;

/** The article's own yes or no to the very question, which it asks in a heading. */
function decideByArticle(asking: Asking): Draft | null {
  const [first, second] = askedAbove(asking)?.sentences ?? [];
  const said = SAYS.exec(first?.text ?? '')?.[1];
  if (!first || said === undefined) return null;
  const few = (first.text.match(/\p{L}+/gu) ?? []).length <= FEW_WORDS;
  const rule = 'yes or no as the article says it';
  const quotes = few && second ? [first, second] : [first];
  return textDraft(first, verdict(/^yes$/i.test(said), null), THRESHOLDS.sure, rule, { quotes });
}

/** No where a sentence plainly denies what is asked; neither where another one says it as plainly. */
function denied(asking: Asking, denial: Sentence): Draft {
  const against = rankStatements(asking).find(
    ({ sentence, score }) => score >= THRESHOLDS.yes && isPlain(asking, sentence),
  );
  if (!against) return textDraft(denial, verdict(false, null), THRESHOLDS.sure, 'no by a plain denial');
  const quotes = [against.sentence, denial];
  return textDraft(against.sentence, null, THRESHOLDS.sure, 'the nearest statement', { status: 'partial', quotes });
}

/** Yes or no where a figure or a plain statement decides it; else the nearest sentence, without a verdict. */
export function answerYesNo(asking: Asking): Draft {
  const { evidence } = asking;
  const decided = decideByArticle(asking) ?? decideByFigure(asking) ?? decideByMoves(asking);
  if (decided) return decided;
  const denial = denialFor(asking) ?? decidedAgainst(asking);
  if (denial) return denied(asking, denial);
  const best = rankStatements(asking).find(({ sentence }) => !isHeadings(sentence));
  if (!best || best.score < THRESHOLDS.sentence) return refuseFor(asking, 'yes or no');
  const reading = readingOf(evidence, best.sentence);
  const doubted =
    reading &&
    checkClaims(reading).some(
      ({ verdict: v, operands }) => v !== 'holds' && operands.some(({ sentence }) => sentence === best.sentence),
    );
  const plain = !doubted && isPlain(asking, best.sentence);
  if (plain && best.score >= THRESHOLDS.yes) {
    return textDraft(best.sentence, verdict(true, null), best.score, 'yes by a plain statement');
  }
  return textDraft(best.sentence, null, best.score, 'the nearest statement', { status: 'partial' });
}
