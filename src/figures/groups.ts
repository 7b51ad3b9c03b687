import type { Fact, FormulaName } from '#facts';
import { isDated, quoted, reckon } from '#facts';
import { endsIn } from '#question';
import {
  THRESHOLDS,
  isWhole,
  knownBeside,
  levelMatches,
  periodSeries,
  refuseWithheld,
  thingSeries,
  versionsAsked,
  withheldFor,
} from '#evidence';
import type { Asking, Match } from '#evidence';
import { figureDraft, refuse, sentencesOf } from '#outcome';
import type { Draft, Note } from '#outcome';
import { refuseAcross, wholeAcross } from './across.ts';
import { bestMatch } from './amount.ts';
import { countEvents } from './events.ts';
import { leavesOut, rowWithout } from './exclusions.ts';
import { listedFigures, refuseLacking } from './known-parts.ts';
import { periodOperands, sideOperands } from './operands.ts';
import { ROWS } from './group.ts';
import type { Group } from './group.ts';
import { endGroup } from './row-ends.ts';
import { timesAsked } from './asked-times.ts';

const levels = (asking: Asking): Match[] => levelMatches(asking.evidence);

const groupOf = (matches: readonly Match[]): Group => ({
  facts: matches.map(({ fact }) => fact),
  score: Math.min(...matches.map(({ score }) => score)),
});

/** Whether a question puts together what is told of several years. */
const severalTimes = ({ question }: Asking): boolean => timesAsked(question).length > 1;

/** Figures that a question puts together by naming them: two sides, several periods, or a list of names. */
export function namedGroup(asking: Asking): Group | null {
  if (leavesOut(asking.question)) return null;
  const { question } = asking;
  if (versionsAsked(question).length > 1 || question.stretch) {
    const across = question.stretch ? null : wholeAcross(asking);
    return across && groupOf(across);
  }
  const ends = endsIn(asking.question.text);
  if (ends) return endGroup(asking, ends);
  const pair =
    sideOperands(asking) ?? (asking.question.periods.filter(isDated).length === 2 ? periodOperands(asking) : null);
  const matches = pair ?? listedFigures(asking) ?? (severalTimes(asking) ? wholeAcross(asking) : null);
  return matches && groupOf(matches);
}

/** Branches are not added to books: counts go together when they count the same. */
const addsUp = (a: Fact, b: Fact): boolean =>
  a.quantity.kind !== 'count' || a.measure.head === b.measure.head || isCell(a);

const isCell = ({ measure }: Fact): boolean => measure.source === 'heading';

/** "In Alpine": of the things of a table or list the question names one, so that the others are not asked for. */
function namesOne({ question }: Asking, { labelTerms, sentence }: Fact, things: readonly Fact[]): boolean {
  if (sentence.paragraph.kind === 'text') return false;
  return question.terms.some(
    ({ term }) => labelTerms.includes(term) && !things.every((other) => other.labelTerms.includes(term)),
  );
}

/** Of a row in prose the figures whose owners the question names, where it names two or more; else the row. */
function namedAmong({ question }: Asking, things: readonly Fact[]): readonly Fact[] {
  const asked = question.terms.map(({ term }) => term);
  const named = things.filter(
    ({ labelTerms, sentence }) =>
      sentence.paragraph.kind === 'text' && labelTerms.length > 0 && labelTerms.every((each) => asked.includes(each)),
  );
  return named.length > 1 ? named : things;
}

/** A figure this much worse than the best may still lead to the row that is asked for, where the best stands alone. */
const NEARLY = 0.75;

/** The row of figures that one passage tells of the measure asked for, from the figure that fits best or nearly so. */
export function toldGroup(asking: Asking): Group | null {
  if (endsIn(asking.question.text)) return null;
  if (leavesOut(asking.question)) return rowWithout(asking);
  const found = levels(asking);
  const best = bestMatch(found);
  if (!best) return null;
  const alone = asking.question.periods.some(isDated) && periodSeries(asking.evidence, best.fact).length < 2;
  const others = alone ? found.filter(({ score }) => score >= best.score * NEARLY) : [];
  for (const match of [best, ...others.slice(0, ROWS)]) {
    const group = groupFrom(asking, match, found);
    if (group) return group;
  }
  return null;
}

/** "In 2023 and 2024": what an article tells of one time, or of none, side by side is no row over several times. */
const ofOneTime = (asking: Asking, things: readonly Fact[]): boolean =>
  severalTimes(asking) &&
  things.every(
    ({ period }) =>
      period === null || timesAsked(asking.question).some(({ from, to }) => from === period.from && to === period.to),
  );

/** The row that a figure stands in: over periods, else over things; null where it stands alone or the row is not told whole. */
function groupFrom(asking: Asking, match: Match, found: readonly Match[]): Group | null {
  const periods = periodSeries(asking.evidence, match.fact);
  const asked = asking.question.periods.filter(isDated);
  const kept = asked.length === 0 ? periods : periods.filter((fact) => found.some((other) => other.fact === fact));
  const things = namedAmong(
    asking,
    thingSeries(asking.evidence, match.fact).filter((fact) => addsUp(match.fact, fact)),
  );
  const facts =
    kept.length > 1 ? kept : namesOne(asking, match.fact, things) || ofOneTime(asking, things) ? [] : things;
  return facts.length > 1 && isWhole(asking, facts) ? { facts, score: match.score } : null;
}

const TOTAL = /\b(?:total|totall?ed|totall?ing|in all|altogether|combined|overall|average[ds]?|averaging|mean)\b/i;

/** The words about a figure; a table says what its cells are in its headings instead. */
function around({ sentence, quantity }: Fact): string {
  if (sentence.paragraph.kind === 'table') return '';
  return sentence.paragraph.text.slice(Math.max(sentence.span.start, quantity.start - 60), quantity.end + 20);
}

/** A total or an average that the article itself gives. */
function statedTotal(asking: Asking, pattern: RegExp): Draft | null {
  if (endsIn(asking.question.text)) return null;
  const match = levels(asking).find(({ fact }) => pattern.test(fact.measure.words) || pattern.test(around(fact)));
  return match && asking.question.periods.length < 2 && !asking.question.sides && !leavesOut(asking.question)
    ? figureDraft(quoted(match.fact), match.score, 'a total that the article states')
    : null;
}

/** Averages do not add up to a total. */
const isMean = ({ measure }: Fact): boolean => /\b(?:average|mean|median|typical)\b/i.test(measure.words);

/** A row of figures reckoned by a formula, with over how many it is; a refusal where hedges leave nothing. */
export function reckonGroup(formula: FormulaName, group: Group, rule: string): Draft {
  if (formula === 'sum' && group.facts.some(isMean)) return refuse({ reason: 'no_figure', words: 'total' }, rule);
  const figure = reckon(formula, group.facts.map(quoted));
  if (!figure || (figure.interval.low.value === null && figure.interval.high.value === null)) {
    return refuse({ reason: 'unbounded' }, rule, { quotes: sentencesOf(group.facts) });
  }
  const listed: Note = {
    kind: 'assumption',
    assumption: { about: 'all_listed', count: group.facts.length },
    sentence: null,
  };
  return figureDraft(figure, group.score, rule, { notes: [listed] });
}

/** The refusal of a form that needs a row of figures: what is withheld, else that there is none. */
export function withoutGroup(asking: Asking, rule: string): Draft {
  const withheld = withheldFor(asking, THRESHOLDS.withheldPart);
  if (withheld) return refuseWithheld(withheld, knownBeside(asking, withheld), rule);
  const lacking = refuseAcross(asking, rule);
  if (lacking) return lacking;
  return refuseLacking(asking, rule, asking.question.asked.map(({ word }) => word).join(' '));
}

/** The figures of all years of a stretch, as several articles or paragraphs tell them. */
function stretchAcross(asking: Asking): Group | null {
  const across = leavesOut(asking.question) || endsIn(asking.question.text) ? null : wholeAcross(asking);
  return across && groupOf(across);
}

/** In total: as the article states it, else the sum of what the question names or one passage tells; a withheld term refuses. */
export function answerSum(asking: Asking): Draft {
  const named = namedGroup(asking);
  if (named) return reckonGroup('sum', named, 'sum');
  const stated = statedTotal(asking, TOTAL);
  if (stated) return stated;
  const events = levels(asking).length === 0 ? countEvents(asking) : null;
  if (events) return events;
  const group = withheldFor(asking) ? null : (toldGroup(asking) ?? stretchAcross(asking));
  return group ? reckonGroup('sum', group, 'sum') : withoutGroup(asking, 'sum');
}

/** On average: as the article states it, else of what the question names or one passage tells. */
export function answerAverage(asking: Asking): Draft {
  const stated = statedTotal(asking, /\b(?:average[ds]?|averaging|mean)\b/i);
  if (stated) return stated;
  const group = namedGroup(asking) ?? toldGroup(asking) ?? stretchAcross(asking);
  return group ? reckonGroup('average', group, 'average') : withoutGroup(asking, 'average');
}
