import { isDated, quoted, reckon, sameKind } from '#facts';
import type { Fact } from '#facts';
import type { Question } from '#question';
import { compareExact } from '#text';
import type { Quantity } from '#text';
import { creditIn, isWhole, levelMatches, nameOf, readingOf, thingSeries } from '#evidence';
import type { Asking } from '#evidence';
import { figureDraft, labelled, refuse, sentencesOf } from '#outcome';
import type { Draft, Note } from '#outcome';
import { ROWS, UNNAMED_ROW } from './group.ts';
import { keptEnd } from './row-ends.ts';
import { listed } from './row-names.ts';

const OPENS = /^\W*(?:(?:in|at|on|of|for) )?(how many|which|what)\s+(?!(?:is|are|was|were|did|does|do)\b)/i;
const LIMITS: ReadonlySet<Quantity['bound']> = new Set(['over', 'under', 'at_least', 'at_most']);

/** "More than 5,000" in a question that asks which things, or how many, are on that side of it; null where it asks nothing of the kind. */
function limitIn({ text, quantities, category, asked }: Question): Quantity | null {
  const [limit, other] = quantities.filter(({ bound }) => LIMITS.has(bound));
  if (!limit || other || !OPENS.test(text) || /\b(?:more|less|fewer) than\b.*\bthan\b/i.test(text)) return null;
  // "How many more than 30 …" counts no things.
  const counted = category.at(-1) ?? asked.at(-1);
  return counted && counted.end < (limit.hedge?.start ?? limit.start) ? limit : null;
}

/** On which side of a limit a figure is; null where its own hedge leaves it open. */
function isWithin({ quantity }: Fact, { bound, value }: Quantity): boolean | null {
  if (quantity.bound !== 'exact' || quantity.low !== undefined) return null;
  const order = compareExact(quantity.value, value);
  if (bound === 'over') return order > 0;
  if (bound === 'under') return order < 0;
  return bound === 'at_least' ? order >= 0 : order <= 0;
}

/** The question for the figures of all things: without the limit, and without what the things are called. */
function withoutLimit(asking: Asking, limit: Quantity): Asking {
  const { question, evidence } = asking;
  const start = Math.min(limit.hedge?.start ?? limit.start, limit.start);
  const end = Math.max(limit.hedge?.end ?? limit.end, limit.end);
  const thing = question.category.at(-1) ?? question.asked.at(-1);
  const isKept = (place: { readonly start: number; readonly end: number; readonly term: string }): boolean =>
    (place.end <= start || place.start >= end || place.start >= (limit.noun?.start ?? Infinity)) &&
    place.term !== thing?.term;
  const terms = question.terms.filter(isKept);
  const asked = terms.filter(
    (term) => limit.noun !== undefined && term.start >= limit.noun.start && term.end <= limit.noun.end,
  );
  const text = question.text.slice(0, start) + ' '.repeat(end - start) + question.text.slice(end);
  const plain: Question = {
    ...question,
    text,
    form: 'sum',
    want: 'number',
    terms,
    asked,
    category: [],
    quantities: [],
  };
  const sought = evidence.sought.filter(({ term }) => terms.includes(term));
  const limits = { ...evidence.limits, figure: evidence.limits.figure * UNNAMED_ROW };
  return { ...asking, question: plain, evidence: { ...evidence, question: plain, sought, limits } };
}

/** Every word that is asked for stands with a figure or above it; a verb may be told in other words. */
function holdsAll({ evidence }: Asking, { sentence }: Fact): boolean {
  const reading = readingOf(evidence, sentence);
  return evidence.sought.every(
    (each) => each.term.pos === 'VERB' || (reading !== undefined && creditIn(each, sentence, reading) > 0),
  );
}

const isDatedFact = ({ period }: Fact): boolean => period !== null && isDated(period);

/** A table that tells of several times leaves open which is meant, where the question names none. */
function leavesTimeOpen({ question, evidence }: Asking, row: readonly Fact[]): boolean {
  const [first] = row;
  if (!first || question.periods.some(isDated)) return false;
  return evidence.facts.some(
    (other) =>
      other.sentence.paragraph === first.sentence.paragraph &&
      isDatedFact(other) &&
      sameKind(other, first) &&
      other.label === first.label &&
      other.periodWords !== first.periodWords,
  );
}

/** The row of things that a figure stands in, each with a name: a table's column, or a list; empty where it is not told whole. */
function rowAt(asking: Asking, plain: Asking, fact: Fact): readonly Fact[] {
  if (fact.sentence.paragraph.kind === 'text') return [];
  const row = thingSeries(asking.evidence, fact).filter(({ label }) => label !== '');
  const whole = row.length > 1 && row.includes(fact) && isWhole(plain, row) && !leavesTimeOpen(asking, row);
  return whole ? row.toSorted((a, b) => a.sentence.n - b.sentence.n || a.at - b.at) : [];
}

/** Of a list that is cut to one end, those beyond a limit are all there only where it goes on past the limit. */
function goesPast(row: readonly Fact[], sides: readonly (boolean | null)[], { bound }: Quantity): boolean {
  const kept = keptEnd(row);
  if (kept === null) return true;
  const end = bound === 'over' || bound === 'at_least' ? 'most' : 'least';
  return kept === end && sides.includes(false);
}

const RULE = 'the members of a row above or below a limit';

function draftOf(chosen: readonly Fact[], row: readonly Fact[], score: number, counts: boolean): Draft | null {
  const figures = chosen.map((fact) => labelled(quoted(fact), nameOf(fact) ?? ''));
  const names = figures.map(({ label }) => label);
  const [first] = figures;
  if (!first) return null;
  const quotes = sentencesOf([...chosen, ...row]);
  const over: Note = { kind: 'assumption', assumption: { about: 'all_listed', count: row.length }, sentence: null };
  const count = counts ? reckon('count', chosen.map(quoted)) : null;
  if (count) return figureDraft(count, score, RULE, { quotes, notes: [over] });
  const span = listed(names);
  const short = { kind: names.length > 1 ? 'list' : 'name', span, figure: null, yes: null } as const;
  return figureDraft(first.figure, score, RULE, { short, figures, quotes, notes: [over] });
}

/**
 * "Which clubs had an average attendance of more than 5,000?", "How many …?": the members of a row on that side of a limit. A refusal
 * where hedges leave it open or none is there; null where the question asks nothing of the kind, or no row is told whole.
 */
export function answerLimit(asking: Asking): Draft | null {
  const limit = limitIn(asking.question);
  if (!limit) return null;
  const plain = withoutLimit(asking, limit);
  if (plain.evidence.sought.length === 0) return null;
  for (const { fact, score } of levelMatches(plain.evidence).slice(0, ROWS)) {
    if (fact.quantity.kind !== limit.kind || fact.quantity.unit !== limit.unit || !holdsAll(plain, fact)) continue;
    const row = rowAt(asking, plain, fact);
    const sides = row.map((each) => isWithin(each, limit));
    if (row.length === 0 || !goesPast(row, sides, limit)) continue;
    if (sides.includes(null)) return refuse({ reason: 'unbounded' }, RULE, { quotes: sentencesOf(row) });
    const chosen = row.filter((_, i) => sides[i]);
    const counts = /\bhow many\b/i.test(asking.question.text);
    return draftOf(chosen, row, Math.min(1, score / UNNAMED_ROW), counts);
  }
  return null;
}
