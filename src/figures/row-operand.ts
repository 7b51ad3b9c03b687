import { compareFigures, isDated, quoted, reckon } from '#facts';
import type { Fact, Figure, FormulaName } from '#facts';
import type { Question, QuestionTerm } from '#question';
import { mark } from '#text';
import type { Span } from '#text';
import { isWhole, periodFit, periodSeries, thingSeries } from '#evidence';
import type { Asking } from '#evidence';
import { figureDraft, refuse, sentencesOf } from '#outcome';
import type { Draft, Note } from '#outcome';
import { answerAmount } from './amount.ts';
import { answerMeasure, answerTopic } from './measured.ts';
import { withoutPair } from './pairs.ts';

/** How figures of a row are put together, by the word that asks for it. */
const GATHERED: Readonly<Record<string, FormulaName>> = {
  average: 'average',
  mean: 'average',
  median: 'median',
  total: 'sum',
  sum: 'sum',
};

/** What a question sets one figure against: "the average of the years before", "the total for the other regions". */
const OPERAND =
  /\b(?:the|its|their|an?) (?:combined |overall |yearly |annual |monthly )?(average|mean|median|total|sum)(?: (?:number|amount|figure|value))? (?:of|for|in|over|across|from|between) (.{2,80}?)(?= (?:did|was|were|is|are|has|have|had|does|do)\b|[?.!,]|$)/di;

/** What leads to it: "than", "exceed", "compared with", "how many times". */
const LEAD =
  /\b(?:than|as|from|against|with|exceed(?:ed|s)?|over|above|below|under|between|and|times|to)\s+(?:in |for |was |were )?$/i;

/** A row that a question names as the operand of another formula. */
interface RowOperand extends Span {
  readonly formula: FormulaName;
  /** The words that say of which figures: "the years before". */
  readonly row: Span;
}

function operandIn({ text }: Question): RowOperand | null {
  const match = OPERAND.exec(text);
  const [start, end] = match?.indices?.[0] ?? [];
  const [from, to] = match?.indices?.[2] ?? [];
  const formula = GATHERED[match?.[1]?.toLowerCase() ?? ''];
  if (!formula || start === undefined || end === undefined || from === undefined || to === undefined) return null;
  return LEAD.test(text.slice(0, start)) ? { start, end, formula, row: { start: from, end: to } } : null;
}

const inside = (place: Span, { start, end }: Span): boolean => place.start >= start && place.end <= end;

/** Words that only set two figures against one another; without them the question asks for the first alone. */
const COMPARING =
  /\bby (?:how (?:many|much)|what percent(?:age)?|how many percent(?:age)?(?: points)?)\b|\b(?:more|fewer|less|greater|smaller|higher|lower|larger|bigger|longer|shorter|heavier|than|as (?:many|much)|times|exceed(?:ed|s)?|above|below|the (?:difference|ratio) (?:between|of)|compared (?:with|to)|in percent)\b/gi;

/** The same text with some of its words blanked, so that offsets into it stay. */
const blank = (text: string, { start, end }: Span): string =>
  text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);

/** The question for the one figure that is set against the row. */
function withoutOperand(question: Question, operand: Span): Question {
  const outside = (place: Span): boolean => !inside(place, operand);
  const text = blank(question.text, operand).replace(COMPARING, (words) => ' '.repeat(words.length));
  return {
    ...question,
    text,
    form: 'amount',
    want: question.asked.some(outside) && /\bhow (?:many|much)\b/i.test(text) ? 'number' : 'thing',
    terms: question.terms.filter(outside),
    formTerms: question.formTerms.filter(outside),
    asked: question.asked.filter(outside),
    periods: question.periods.filter(outside),
    quantities: question.quantities.filter(outside),
    sides: null,
    order: null,
  };
}

function askingFor(asking: Asking, question: Question): Asking {
  const sought = asking.evidence.sought.filter(({ term }) => question.terms.includes(term));
  return { ...asking, question, evidence: { ...asking.evidence, question, sought } };
}

/** The figure quoted for the one side; null where none is told. */
function oneFigure(asking: Asking): { readonly fact: Fact; readonly score: number } | null {
  const draft = [answerMeasure, answerTopic, answerAmount]
    .map((rule) => rule(asking))
    .find((each) => each?.status === 'answered' && each.short?.figure?.kind === 'quoted');
  const figure = draft?.short?.figure;
  return draft && figure?.kind === 'quoted' ? { fact: figure.fact, score: draft.confidence } : null;
}

const OTHERS = /\b(?:others?|rest|remaining)\b/i;
const TIMES = /\b(?:years?|quarters?|months?|weeks?|days?|seasons?|decades?)\b/i;
const BEFORE = /\b(?:before|earlier|previous|preceding|prior)\b/i;
const AFTER = /\b(?:after|following|later)\b/i;

/** Of a row over times those on one side of a fact: all of them, or as many of the nearest as the question counts. */
function beside(row: readonly Fact[], fact: Fact, way: 'before' | 'after', many: number | null): Fact[] {
  const apart = row
    .filter(({ period }) => {
      const [first, second] = way === 'before' ? [period, fact.period] : [fact.period, period];
      return first?.to != null && second?.from != null && first.to < second.from;
    })
    .toSorted((a, b) => (a.period?.from ?? '').localeCompare(b.period?.from ?? ''));
  if (many === null) return apart;
  if (apart.length < many) return [];
  return way === 'before' ? apart.slice(-many) : apart.slice(0, many);
}

/** How many figures the words of a row say that it has: "the three years before"; null where they do not say. */
function countIn(words: string): number | null {
  // "Three years" is a length of time, and no number of things.
  const [first] = mark(words.replace(TIMES, 'things')).quantities.filter(({ kind }) => kind === 'count');
  return first ? Number(first.value) : null;
}

/** The things of a row that a question names; empty where one of them is not in it. */
function namedOf(all: readonly Fact[], names: readonly QuestionTerm[]): readonly Fact[] {
  const named = all.filter(({ labelTerms }) => names.some(({ term }) => labelTerms.includes(term)));
  return named.length === names.length ? named : [];
}

/** The figures that the question's words pick from the row that a figure stands in; empty where they pick none for sure. */
function rowFacts(asking: Asking, fact: Fact, { row }: RowOperand): readonly Fact[] {
  const { question, evidence } = asking;
  const words = question.text.slice(row.start, row.end);
  const within = <M extends Span>(marks: readonly M[]): M[] => marks.filter((each) => inside(each, row));
  const periods = within(question.periods);
  const dated = periods.some(isDated);
  const asked = askingFor(asking, { ...question, text: words, periods, quantities: [] });
  const overTime = dated || TIMES.test(words);
  const all = overTime ? periodSeries(evidence, fact) : thingSeries(evidence, fact);
  const names = overTime ? [] : within(question.terms).filter(({ name }) => name);
  if (names.length > 0) return namedOf(all, names);
  const many = countIn(words);
  const way = BEFORE.test(words) ? 'before' : AFTER.test(words) ? 'after' : null;
  if (overTime && way && !/\d/.test(words)) return beside(all, fact, way, many);
  const kept = dated
    ? all.filter((each) => ['same', 'label', 'inside'].includes(periodFit(periods, each)))
    : all.filter((each) => each !== fact || !OTHERS.test(words));
  const counted = dated || many === null || many === kept.length;
  return counted && isWhole(asked, dated ? kept : all) ? kept : [];
}

/** How one figure is set against another, by the form of the question. */
function setAgainst({ form, text }: Question, one: Figure, row: Figure): Figure | null {
  const greaterFirst = compareFigures(one, row) === 'less' ? [row, one] : [one, row];
  if (form === 'ratio')
    return reckon('ratio', /\bas (?:many|much)|times|ratio\b/i.test(text) ? [one, row] : greaterFirst);
  if (form === 'change' || /\bpercent(?:age)?(?! points?)\b|%/i.test(text)) return reckon('change', [row, one]);
  return reckon('difference', greaterFirst);
}

/**
 * One figure against several put together ("how much more than the average of the years before"): the figure is found, the others
 * are those of the row that it stands in. A refusal where that row is not told whole; null where the question asks nothing of the kind.
 */
export function answerAgainstRow(asking: Asking): Draft | null {
  const { question } = asking;
  const operand = operandIn(question);
  if (!operand) return null;
  const one = oneFigure(askingFor(asking, withoutOperand(question, operand)));
  const facts = one ? rowFacts(asking, one.fact, operand) : [];
  const row = facts.length > 1 ? reckon(operand.formula, facts.map(quoted)) : null;
  const rule = `one figure against the ${operand.formula} of a row`;
  const figure = one && row && setAgainst(question, quoted(one.fact), row);
  if (!figure) return withoutPair(asking, rule);
  if (figure.interval.low.value === null && figure.interval.high.value === null)
    return refuse({ reason: 'unbounded' }, rule, { quotes: sentencesOf([one.fact, ...facts]) });
  const listed: Note = { kind: 'assumption', assumption: { about: 'all_listed', count: facts.length }, sentence: null };
  return figureDraft(figure, one.score, rule, { notes: [listed] });
}
