import { compareFigures, isDated, quoted, reckon } from '#facts';
import type { Fact, Figure, Reading } from '#facts';
import { moveAsked } from '#question';
import type { MoveAsked } from '#question';
import { term } from '#text';
import { TOTAL_ROW, creditIn, directionOf, isRowOfTime, measureKey, refuseFor, titleTerms } from '#evidence';
import type { Asking, Sought } from '#evidence';
import { figureDraft, labelled, refuse, sentencesOf } from '#outcome';
import type { Draft, LabelledFigure } from '#outcome';
import { timesBetween, timesOf } from './mover-times.ts';
import { listed } from './row-names.ts';

/** A thing of a table at two times. */
export interface Mover {
  readonly name: string;
  readonly from: Fact;
  readonly to: Fact;
}

const RULE = 'what moved between two columns or rows';
const CONFIDENCE = 0.9;

/** Whose a cell is: its row, or its column where the rows are times. */
const thingOf = (fact: Fact): string => (isRowOfTime(fact) ? fact.measure.words : fact.label);

/** What all cells of one kind share. */
const kindOf = (fact: Fact): string =>
  [fact.quantity.kind, fact.quantity.unit ?? '', isRowOfTime(fact) ? '' : measureKey(fact)].join('\n');

/** The cells of a table that have a time, without its totals, by what they measure. */
function cellsOf({ paragraph, facts }: Reading): Fact[][] {
  if (paragraph.kind !== 'table') return [];
  const dated = facts.filter(
    (fact) => fact.role === 'level' && fact.period && isDated(fact.period) && !TOTAL_ROW.test(thingOf(fact)),
  );
  return [...Map.groupBy(dated, kindOf).values()];
}

/** Each thing of a table at two times; null where one of them lacks a figure for either. */
function moversOf(cells: readonly Fact[], [first, last]: readonly [Fact, Fact]): Mover[] | null {
  const at = (fact: Fact, time: Fact): boolean =>
    fact.period?.from === time.period?.from && fact.period?.to === time.period?.to;
  const things = [...Map.groupBy(cells, thingOf)];
  const movers = things.flatMap(([name, own]): Mover[] => {
    const [from, to] = [own.filter((fact) => at(fact, first)), own.filter((fact) => at(fact, last))];
    return from[0] && to[0] && from.length === 1 && to.length === 1 ? [{ name, from: from[0], to: to[0] }] : [];
  });
  return movers.length === things.length && movers.length > 1 ? movers : null;
}

/** How far a thing moved the way that is asked for. */
function moveOf({ from, to }: Mover, way: MoveAsked['way'], by: 'amount' | 'percent'): Figure | null {
  const [a, b] = [quoted(from), quoted(to)];
  if (by === 'percent') return reckon('change', [a, b]);
  return reckon('difference', way === 'up' ? [b, a] : [a, b]);
}

/** Whether a thing moved the way that is asked for; false where hedges leave it open. */
export const movedSo = ({ from, to }: Mover, way: MoveAsked['way']): boolean =>
  compareFigures(quoted(to), quoted(from)) === (way === 'up' ? 'more' : 'less');

/** The one that moved the most or the least, of those that moved that way; null where hedges or equals leave it open. */
function furthest(movers: readonly Mover[], { way, end }: MoveAsked, by: 'amount' | 'percent'): Mover | null {
  // A fall in percent is below nought.
  const most = (end === 'most') === (way === 'up' || by === 'amount');
  const isAhead = (a: Mover, b: Mover): boolean => {
    const [x, y] = [moveOf(a, way, by), moveOf(b, way, by)];
    return x !== null && y !== null && compareFigures(x, y) === (most ? 'more' : 'less');
  };
  return movers.find((mover) => movers.every((other) => other === mover || isAhead(mover, other))) ?? null;
}

/**
 * Every word that is asked for stands in the heading, the title or the first row of a table, but for what its rows are called; where
 * nothing else is asked for ("which group grew most"), that does.
 */
function isAbout({ question, evidence }: Pick<Asking, 'question' | 'evidence'>, reading: Reading): boolean {
  const [header] = reading.sentences;
  if (!header) return false;
  const held = (each: Sought): boolean => creditIn(each, header, reading) > 0;
  const isThing = ({ term }: Sought): boolean => question.category.some((each) => each.term === term.term);
  // "Did all lines fall?": the tagger takes a bare verb for a noun.
  const isMove = (word: string): boolean => question.form === 'yes_no' && directionOf(word) !== null;
  const sought = evidence.sought.filter(
    ({ term: { pos, word } }) => pos !== 'VERB' && !isMove(word) && !/^(?:rate|saw)$/i.test(word),
  );
  const others = sought.filter((each) => !isThing(each));
  const names = question.category.map(({ term: own }) => own);
  return others.length > 0
    ? others.every(held)
    : names.some((own) => header.terms.has(own) || titleTerms(reading).has(own));
}

/** The moves of some things, each with whose it is. */
export function shown(movers: readonly Mover[], way: MoveAsked['way'], by: 'amount' | 'percent'): LabelledFigure[] {
  return movers.flatMap((mover) => {
    const figure = moveOf(mover, way, by);
    return figure ? [labelled(figure, mover.name)] : [];
  });
}

/** All that moved the way that is asked for, by name. */
function allMoved(asking: Asking, { way }: MoveAsked, moved: readonly Mover[], more: Partial<Draft>): Draft {
  const figures = shown(moved, way, 'amount');
  const [first] = figures;
  if (!first) return refuseFor(asking, RULE);
  const names = moved.map(({ name }) => name);
  const span = listed(names);
  const short = { kind: names.length > 1 ? 'list' : 'name', span, figure: null, yes: null } as const;
  return figureDraft(first.figure, CONFIDENCE, RULE, { ...more, short, figures });
}

/** "Grew the most" is read in amounts; where another grew the most in percent, that can be asked. */
function readingsOf(text: string): Pick<Draft, 'readAs' | 'readings'> {
  const stem = text.trim().replace(/[?.!\s]+$/, '');
  return { readAs: `${stem}, in amount?`, readings: [`${stem}, in percent?`] };
}

const ASKS_FIGURE = /^\W*what (?:was|is|were|are)\b/i;

/** The one that moved furthest, or least far. */
function endMoved(asking: Asking, asked: MoveAsked, moved: readonly Mover[], more: Partial<Draft>): Draft {
  const by = asked.by ?? 'amount';
  const best = furthest(moved, asked, by);
  const figure = best && moveOf(best, asked.way, by);
  if (!best || !figure) return refuse({ reason: 'unbounded' }, RULE, more);
  const open = asked.by === null && furthest(moved, asked, 'percent') !== best;
  const { text } = asking.question;
  const draft = figureDraft(figure, CONFIDENCE, RULE, {
    ...more,
    ...(open ? readingsOf(text) : {}),
    figures: shown([best, ...moved.filter((mover) => mover !== best)], asked.way, by),
  });
  return ASKS_FIGURE.test(text)
    ? draft
    : { ...draft, short: { kind: 'name', span: best.name, figure: null, yes: null } };
}

function movedOf(asking: Asking, asked: MoveAsked, movers: readonly Mover[]): Draft {
  const moved = movers.filter((mover) => movedSo(mover, asked.way));
  const quotes = sentencesOf(movers.flatMap(({ from, to }) => [from, to]));
  if (asked.end === null) return allMoved(asking, asked, moved, { quotes });
  // Of things that did not all rise, none rose the least for sure.
  const unsure = moved.length === 0 || (asked.end === 'least' && moved.length < movers.length);
  return unsure ? refuseFor(asking, RULE) : endMoved(asking, asked, moved, { quotes });
}

/** The noun of a move may be what a table measures: "net loss", "growth". */
const isMeasure = (readings: readonly Reading[], { word }: MoveAsked): boolean =>
  readings.some(({ sentences: [header] }) => header?.terms.has(term(word)) === true);

/** The things of the one table that tells what is asked at both times; null where none or more than one does. `single`: one time may be set against the one before. */
export function moversFor({ question, evidence }: Asking, single: boolean): readonly Mover[] | null {
  const found = evidence.readings
    .filter((reading) => reading.paragraph.kind === 'table' && isAbout({ question, evidence }, reading))
    .flatMap((reading) =>
      cellsOf(reading).flatMap((cells) => {
        const times = timesBetween(question.periods, timesOf(cells), single);
        return times ? (moversOf(cells, times) ?? []) : [];
      }),
    );
  // One table, one measure: of two none is sure to be meant.
  const kinds = new Set(
    found.map(({ to }) => [to.sentence.paragraph.n, to.sentence.article.id, kindOf(to)].join('\n')),
  );
  return kinds.size === 1 ? found : null;
}

/**
 * "Which region grew the most from 2023 to 2025?": by a table that has each thing at both times. A refusal where it is asked and no
 * table tells it; null where the question asks nothing of the kind.
 */
export function answerMovers(asking: Asking): Draft | null {
  const asked = moveAsked(asking.question.text);
  const tables = asking.evidence.readings.filter(({ paragraph }) => paragraph.kind === 'table');
  if (!asked || isMeasure(tables, asked)) return null;
  // Points "gained in 2024" are those of 2024, and no more than those of 2023.
  const found = moversFor(asking, !/^(?:gain|los)/i.test(asked.word));
  if (!found) return asked.end === null || tables.length === 0 ? null : refuseFor(asking, RULE);
  return movedOf(asking, asked, found);
}
