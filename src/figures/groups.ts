import type { Fact, FormulaName } from '#facts';
import { isDated, quoted, reckon } from '#facts';
import { neighbours } from '#text';
import {
  THRESHOLDS,
  isWhole,
  knownBeside,
  levelMatches,
  measureFits,
  nameOf,
  periodSeries,
  readingOf,
  refuseFor,
  refuseWithheld,
  thingSeries,
  wholesOf,
  withheldFor,
} from '#evidence';
import type { Asking, Match } from '#evidence';
import { figureDraft, labelOf, labelled, refuse, sentencesOf } from '#outcome';
import type { Draft, LabelledFigure, Note } from '#outcome';
import { bestMatch } from './amount.ts';
import { countEvents } from './events.ts';
import { leavesOut, rowWithout } from './exclusions.ts';
import { extremeOf } from './extremes.ts';
import { listedFigures, refuseLacking } from './known-parts.ts';
import { periodOperands, sideOperands } from './operands.ts';
import { placeIn, saysPlace } from './portion-rows.ts';
import { lacksName, nameIn } from './row-names.ts';

/** Figures put together, with how well they fit what is asked. */
export interface Group {
  readonly facts: readonly Fact[];
  readonly score: number;
}

const levels = (asking: Asking): Match[] => levelMatches(asking.evidence);

/** Figures that a question puts together by naming them: two sides, several periods, or a list of names. */
export function namedGroup(asking: Asking): Group | null {
  if (asking.question.stretch || leavesOut(asking.question)) return null;
  const pair =
    sideOperands(asking) ?? (asking.question.periods.filter(isDated).length === 2 ? periodOperands(asking) : null);
  const matches = pair ?? listedFigures(asking);
  return matches && { facts: matches.map(({ fact }) => fact), score: Math.min(...matches.map(({ score }) => score)) };
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

/** Rows looked at for one that names what is asked. */
const ROWS = 12;
/** A figure this much worse than the best may still lead to the row that is asked for, where the best stands alone. */
const NEARLY = 0.75;

/** The row of figures that one passage tells of the measure asked for, from the figure that fits best or nearly so. */
export function toldGroup(asking: Asking): Group | null {
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

/** The row that a figure stands in: over periods, else over things; null where it stands alone or the row is not told whole. */
function groupFrom(asking: Asking, match: Match, found: readonly Match[]): Group | null {
  const periods = periodSeries(asking.evidence, match.fact);
  const asked = asking.question.periods.filter(isDated);
  const kept = asked.length === 0 ? periods : periods.filter((fact) => found.some((other) => other.fact === fact));
  const things = namedAmong(
    asking,
    thingSeries(asking.evidence, match.fact).filter((fact) => addsUp(match.fact, fact)),
  );
  const facts = kept.length > 1 ? kept : namesOne(asking, match.fact, things) ? [] : things;
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
  const match = levels(asking).find(({ fact }) => pattern.test(fact.measure.words) || pattern.test(around(fact)));
  return match && asking.question.periods.length < 2 && !asking.question.sides && !leavesOut(asking.question)
    ? figureDraft(quoted(match.fact), match.score, 'a total that the article states')
    : null;
}

/** A row of figures reckoned by a formula, with over how many it is; a refusal where hedges leave nothing. */
export function reckonGroup(formula: FormulaName, group: Group, rule: string): Draft {
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
  return refuseLacking(asking, rule, asking.question.asked.map(({ word }) => word).join(' '));
}

/** In total: as the article states it, else the sum of what the question names or one passage tells; a withheld term refuses. */
export function answerSum(asking: Asking): Draft {
  const named = namedGroup(asking);
  if (named) return reckonGroup('sum', named, 'sum');
  const stated = statedTotal(asking, TOTAL);
  if (stated) return stated;
  const events = levels(asking).length === 0 ? countEvents(asking) : null;
  if (events) return events;
  const group = withheldFor(asking) ? null : toldGroup(asking);
  return group ? reckonGroup('sum', group, 'sum') : withoutGroup(asking, 'sum');
}

/** On average: as the article states it, else of what the question names or one passage tells. */
export function answerAverage(asking: Asking): Draft {
  const stated = statedTotal(asking, /\b(?:average[ds]?|averaging|mean)\b/i);
  if (stated) return stated;
  const group = namedGroup(asking) ?? toldGroup(asking);
  return group ? reckonGroup('average', group, 'average') : withoutGroup(asking, 'average');
}

const ASKS_PERIOD =
  /\bwhen\b|\b(?:which|what) (?:fiscal |calendar )?(?:year|month|day|date|quarter|season|period|week|decade)\b/i;
const ASKS_THING = /^\W*(?:which|who|whose|where|what (?!was|is|were|are))/i;
/** "Which fiscal year" is not answered by a month. */
function grainFits({ question }: Asking, { period }: Fact): boolean {
  const grain = period?.grain ?? '';
  if (/\bfiscal year\b/i.test(question.text)) return grain === 'fiscal_year';
  const asked = /\b(year|month|day|quarter|season|week|decade)\b/i.exec(question.text)?.[1]?.toLowerCase();
  return asked === undefined || asked === 'season' || grain === asked || (asked === 'year' && grain === 'fiscal_year');
}

/** The whole is no member of a row of its parts. */
function withoutWholes({ evidence }: Asking, row: readonly Fact[]): readonly Fact[] {
  const wholes = row.flatMap((fact) => {
    const reading = readingOf(evidence, fact.sentence);
    return reading ? wholesOf(fact, reading) : [];
  });
  return row.filter((fact) => !wholes.includes(fact));
}

/** "36 teachers and 14 firefighters": of departments, a sentence that does not speak of them has none to pick from. */
function categoryFits({ question: { category }, evidence }: Asking, row: readonly Fact[]): boolean {
  const head = category.at(-1);
  const sought = evidence.sought.find(({ term }) => term === head);
  const [first] = row;
  if (!head || !first || first.sentence.paragraph.kind !== 'text') return true;
  if (row.every((fact) => /^\p{Lu}/u.test(nameOf(fact) ?? ''))) return true;
  const terms = [head.term, ...(sought?.also ?? neighbours(head.term))];
  return evidence.sentences.some(
    ({ paragraph, terms: said }) => paragraph === first.sentence.paragraph && terms.some((each) => said.has(each)),
  );
}

/** The best row of figures of the kind asked for: over periods, or over things. */
function rowAsked(asking: Asking): Group | null {
  const byPeriod = ASKS_PERIOD.test(asking.question.text);
  for (const { fact, score } of levels(asking).slice(0, ROWS)) {
    const row = byPeriod ? periodSeries(asking.evidence, fact) : thingSeries(asking.evidence, fact);
    const kept = row.filter((each) => (byPeriod ? grainFits(asking, each) : measureFits(asking.question, each)));
    const facts = withoutWholes(asking, kept);
    const fits = facts.includes(fact) || (kept.includes(fact) && kept.length > facts.length);
    if (facts.length > 1 && fits && (byPeriod || categoryFits(asking, facts))) return { facts, score };
  }
  const told = byPeriod || !ASKS_THING.test(asking.question.text) ? toldGroup(asking) : null;
  return told && (!byPeriod || told.facts.every((fact) => grainFits(asking, fact))) ? told : null;
}

/** "The second highest" with "the highest" in its place: what is second of a row is seldom said to be. */
function withoutPlace(asking: Asking): Asking {
  const { question, evidence } = asking;
  const plain = {
    ...question,
    quantities: question.quantities.filter(({ start }) => !saysPlace(question.text, start)),
  };
  const sought = evidence.sought.filter(({ term }) => !saysPlace(question.text, term.start));
  return { ...asking, question: plain, evidence: { ...evidence, question: plain, sought } };
}

/** The one with the most or the least of a row: a period, a thing, or the figure itself. */
export function answerExtreme(asking: Asking): Draft | null {
  const { question } = asking;
  const place = placeIn(question.text);
  const rule = place > 1 ? 'a place in a row' : 'the most or least of a row';
  const group = rowAsked(place > 1 ? withoutPlace(asking) : asking);
  if (!group || (place > 1 && (group.facts.length < place || !isWhole(asking, group.facts)))) return null;
  const fact = extremeOf(group.facts, question.order ?? 'most', place);
  if (!fact) return refuse({ reason: 'unbounded' }, rule, { quotes: sentencesOf(group.facts) });
  const draft = figureDraft(quoted(fact), group.score, rule, {
    figures: rowOf([fact, ...group.facts.filter((each) => each !== fact)]),
    quotes: sentencesOf([fact, ...group.facts]),
  });
  if (fact.period && ASKS_PERIOD.test(question.text)) {
    const span = fact.periodWords;
    return { ...draft, short: { kind: 'date', span, figure: null, yes: null } };
  }
  if (lacksName(question, fact)) return refuseFor(asking, rule);
  const name = nameIn(question, fact);
  return ASKS_THING.test(question.text) && name !== null
    ? { ...draft, short: { kind: 'name', span: name, figure: null, yes: null } }
    : draft;
}

/** Figures shown beside one another, each with whose it is and what it counts. */
function rowOf(facts: readonly Fact[]): LabelledFigure[] {
  return facts.map((fact) =>
    labelled(quoted(fact), [fact.label, labelOf(fact)].filter((words) => words !== '').join(': ')),
  );
}
