import { checkClaims, compareFigures, compareIntervals, intervalOf, isAhead, quoted, speaksAhead } from '#facts';
import type { Claim, Fact, Figure, Interval, Sentence } from '#facts';
import { term as toTerm } from '#text';
import type { Bound, Quantity, Token } from '#text';
import { THRESHOLDS, directionOf, doneToOthers, matchFacts, readingOf, refuseFor, tellerIn } from '#evidence';
import type { Asking } from '#evidence';
import { endOperands, periodOperands, sideOperands } from '#figures';
import { figureDraft, labelled, sentencesOf, textDraft } from '#outcome';
import type { Draft, Short } from '#outcome';
import { rankStatements } from '#words';

const NEGATION = /\b(?:not|no|never|none|neither|nor|without|declined|refused|failed|denied)\b|n['’]t\b/i;
const HEDGED =
  /\b(?:might|could|would|reportedly|allegedly|possibly|perhaps|likely|unclear|if|should|expected|plans?|planned)\b/i;

/** Small, so that no month is meant. */
const MAY = /\bmay\b/;

const isHedged = (text: string): boolean => HEDGED.test(text) || MAY.test(text);

const verdict = (yes: boolean, figure: Figure | null): Short => ({ kind: 'yes_no', span: null, figure, yes });

/** Whether an order of the article's figure against the claimed one bears the claim out. */
const BEARS_OUT: Record<Bound, readonly (string | null)[]> = {
  exact: ['equal'],
  about: ['equal'],
  over: ['more'],
  at_least: ['more', 'equal'],
  under: ['less'],
  at_most: ['less', 'equal'],
};

const claimsAbout = (asking: Asking, fact: Fact): Claim[] => {
  const reading = readingOf(asking.evidence, fact.sentence);
  return reading ? checkClaims(reading).filter((claim) => claim.stated === fact || claim.operands.includes(fact)) : [];
};

/** Whether the very number that is asked about was only planned or foretold. */
const isPlanOf = ({ role, quantity, sentence }: Fact, { kind, unit, value }: Quantity): boolean =>
  role === 'level' &&
  quantity.kind === kind &&
  quantity.unit === unit &&
  quantity.value === value &&
  isAhead(sentence, quantity);

/** The figure that a question is about: of the same kind, and where its words name none, the very number. */
function figureAsked(asking: Asking, claimed: Quantity): { readonly fact: Fact; readonly score: number } | null {
  const alike = (fact: Fact): boolean =>
    fact.role !== 'rank' && fact.quantity.kind === claimed.kind && fact.quantity.unit === claimed.unit;
  const planned = speaksAhead(asking.question.text)
    ? undefined
    : asking.evidence.facts.find((fact) => isPlanOf(fact, claimed));
  // What became of a plan is told where it is, and not by what another article tells of years after.
  const near = ({ sentence }: Fact): boolean => !planned || sentence.article === planned.sentence.article;
  const match = matchFacts(asking.evidence).find(({ fact }) => alike(fact) && near(fact));
  if (match && match.score >= THRESHOLDS.figure) return match;
  const same = asking.evidence.facts.filter((fact) => alike(fact) && fact.quantity.value === claimed.value);
  return same[0] && new Set(same.map(({ sentence }) => sentence)).size === 1
    ? { fact: same[0], score: THRESHOLDS.figure }
    : null;
}

/** Words before a figure that deny it, or say only that it should be so. */
const DENIES = /\b(?:not|never|no longer|should|must|ought|denied)\b|n['’]t\b/i;

function isDenied({ sentence, quantity }: Fact): boolean {
  return DENIES.test(sentence.paragraph.text.slice(sentence.span.start, quantity.start));
}

/** A number in the question against the article's: "were more than 20,000 apprehended?", "is the 62% right?" */
function decideByFigure(asking: Asking): Draft | null {
  const { question } = asking;
  // "People under 18" are a condition, not what is to be decided.
  const claimed = question.quantities.find(
    ({ kind, bound }) => kind !== 'ordinal' && !(kind === 'age' && bound !== 'exact'),
  );
  const found = claimed && figureAsked(asking, claimed);
  if (!claimed || !found) return null;
  const figure = quoted(found.fact);
  const draft = figureDraft(figure, found.score, 'yes or no by a figure');
  const point: Interval = intervalOf({ ...claimed, bound: 'exact' });
  const order = compareIntervals(intervalOf(found.fact.quantity), point);
  const doubted = claimsAbout(asking, found.fact).some(({ verdict: v }) => v === 'does_not_follow');
  if (order === null) return { ...draft, status: 'partial', short: null, reason: { reason: 'unbounded' } };
  if (isDenied(found.fact) || (isAhead(found.fact.sentence, found.fact.quantity) && !speaksAhead(question.text)))
    return { ...draft, status: 'partial', short: null };
  const yes = BEARS_OUT[claimed.bound].includes(order);
  // The article says so, but its own figures do not: neither yes nor no.
  if (yes && doubted) return { ...draft, status: 'partial', short: null };
  return { ...draft, short: verdict(yes !== question.negated, figure) };
}

/** "Did encounters rise between June and December?": by the two figures, else by the article's own word. */
function decideByDirection(asking: Asking): Draft | null {
  const { question } = asking;
  const asked = directionOf(question.text);
  if (asked === null || question.negated) return null;
  const pair = sideOperands(asking) ?? periodOperands(asking) ?? endOperands(asking);
  if (!pair) return null;
  const [from, to] = pair
    .map(({ fact }) => fact)
    .toSorted((a, b) => ((a.period?.from ?? '') < (b.period?.from ?? '') ? -1 : 1));
  const order = from && to && from.period?.from !== to.period?.from ? compareFigures(quoted(to), quoted(from)) : null;
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

/** The first row of a table names its columns and says nothing of what stands below. */
const isHeadings = ({ paragraph, n }: Sentence): boolean => paragraph.kind === 'table' && n === 1;

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

/** Whether a sentence says in so many words what a question asks, with no doubt, denial or choice on either side. */
function isPlain(asking: Asking, sentence: Sentence): boolean {
  const { question } = asking;
  const { text } = sentence;
  const against = directionOf(question.text) !== null && directionOf(question.text) !== directionOf(text);
  return (
    !isHedged(text) &&
    !deedAhead(asking, sentence) &&
    !otherSide(question.text, text) &&
    !(COMPARES.test(question.text) && !COMPARES.test(text)) &&
    !namesTurned(asking, sentence) &&
    !ofOthers(asking, sentence) &&
    !saysMore(question.text, text) &&
    !NEGATION.test(text) &&
    !question.negated &&
    !against &&
    !isChoice(question.text) &&
    !question.quantities.some(({ kind }) => kind !== 'ordinal') &&
    saysAll(asking, sentence)
  );
}

/** Yes or no where a figure or a plain statement decides it; else the nearest sentence, without a verdict. */
export function answerYesNo(asking: Asking): Draft {
  const { evidence } = asking;
  const decided = decideByFigure(asking) ?? decideByDirection(asking);
  if (decided) return decided;
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
