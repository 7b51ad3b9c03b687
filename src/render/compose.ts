import type {
  Answer,
  CheckedNumber,
  Citation,
  FigureView,
  LabelledFigure,
  Note,
  NoteView,
  Outcome,
  Short,
} from '#outcome';
import type { Fact, Figure, Sentence } from '#facts';
import { boundOf, leavesOf } from '#facts';
import { toNumber } from '#text';
import { excerptFor, refusalView, textOf } from './answer-text.ts';
import type { Catalogue } from './catalogue.ts';
import { showDay } from './dates.ts';
import { showFact, showFigure, showWorking, unitOf } from './numbers.ts';

/** What stands in an answer beside the outcome. */
export interface Frame {
  readonly corpus: string;
  readonly elapsed_ms: number;
  readonly passages?: Answer['passages'];
}

/** The sentences that a note is about. */
function sentencesOfNote(note: Note): readonly Sentence[] {
  switch (note.kind) {
    case 'conflict':
      if ('dates' in note) return note.dates.map(({ sentence }) => sentence);
      return [...note.facts, ...(note.closeTo ? [note.closeTo] : [])].map(({ sentence }) => sentence);
    case 'claim_check':
      return [...note.claim.operands, ...(note.claim.stated ? [note.claim.stated] : [])].map(
        ({ sentence }) => sentence,
      );
    case 'as_of':
      return ['sentence' in note ? note.sentence : note.fact.sentence];
    case 'hedge':
      return [note.fact.sentence];
    case 'corrected':
    case 'undisclosed':
    case 'old':
      return [note.sentence];
    case 'assumption':
      return note.sentence ? [note.sentence] : [];
  }
}

function citationOf(sentence: Sentence, n: number, outcome: Outcome): Citation {
  const { article, paragraph, span } = sentence;
  const excerpt = excerptFor(sentence, outcome);
  return {
    n,
    article: article.id,
    title: article.title,
    url: article.url ?? null,
    published: article.published ?? null,
    publisher: article.publisher ?? null,
    paragraph: paragraph.n,
    sentence: sentence.n,
    quote: sentence.text,
    ...(excerpt === null ? {} : { excerpt }),
    start: paragraph.start + span.start,
    end: paragraph.start + span.end,
  };
}

const valueOf = (figure: Figure): number | null => {
  const bound = boundOf(figure.interval);
  return bound && toNumber(bound.value);
};

/** Figures that stand in the articles, below a reckoned one; the length of a period is no operand of its own. */
function quotedLeaves(figure: Figure): readonly Fact[] {
  if (figure.kind === 'quoted' || figure.kind === 'converted') return [figure.fact];
  return figure.kind === 'computed' ? figure.terms.flatMap(quotedLeaves) : [];
}

const isReckoned = ({ kind }: Figure): boolean => kind === 'computed' || kind === 'converted';

/** A count of events holds as of the article that numbers them last. */
function asOf(figure: Figure, catalogue: Catalogue): string {
  const [last] = leavesOf(figure);
  const counted = figure.kind === 'computed' && figure.formula === 'rank';
  return counted && last?.sentence.article.published ? catalogue.asOf(last.sentence.article.published) : '';
}

/** Whose figure it is, or what it counts, and its time: what stands beside its bar in a chart. */
const operandLabel = ({ label, measure, periodSource, periodWords }: Fact): string =>
  [label === '' ? measure.words : label, periodSource === 'none' ? '' : periodWords].filter(Boolean).join(', ');

const isImplied = ({ period, periodSource }: Fact): boolean =>
  period !== null && (periodSource !== 'sentence' || period.implied.length > 0);

function operandView(fact: Fact, citation: number): FigureView['operands'][number] {
  const { quantity } = fact;
  return {
    // A date is no number to reckon with by itself.
    value: fact.role === 'date' ? null : toNumber(quantity.value),
    unit: quantity.unit ?? null,
    bound: quantity.bound,
    display: showFact(fact),
    label: operandLabel(fact),
    implied: isImplied(fact),
    citation,
  };
}

function figureView(
  { figure, label }: LabelledFigure,
  numbers: ReadonlyMap<Sentence, number>,
  catalogue: Catalogue,
): FigureView {
  const cite = (sentence: Sentence): number => numbers.get(sentence) ?? 0;
  const leaves = leavesOf(figure);
  return {
    label: [label, asOf(figure, catalogue)].filter((words) => words !== '').join(', '),
    value: valueOf(figure),
    unit: unitOf(figure) ?? null,
    measure: figure.kind === 'quoted' ? figure.fact.measure.head : null,
    bound: boundOf(figure.interval)?.bound ?? 'exact',
    display: showFigure(figure),
    kind: isReckoned(figure) ? 'computed' : 'quoted',
    implied: leaves.some(isImplied),
    formula: showWorking(figure),
    operands: !isReckoned(figure) ? [] : quotedLeaves(figure).map((fact) => operandView(fact, cite(fact.sentence))),
    cites: [...new Set(leaves.map(({ sentence }) => cite(sentence)))],
  };
}

function shortView(short: Short, catalogue: Catalogue): Answer['answer'] {
  const { figure } = short;
  const span =
    short.yes === null ? (short.span ?? (figure ? showFigure(figure) : '')) : short.yes ? catalogue.yes : catalogue.no;
  return {
    kind: short.kind,
    span,
    value: figure && short.yes === null ? valueOf(figure) : null,
    unit: (figure && unitOf(figure)) ?? null,
    bound: (figure && boundOf(figure.interval)?.bound) ?? null,
  };
}

/** Two notes that say the same are said once. */
function noteViews(notes: readonly Note[], numbers: ReadonlyMap<Sentence, number>, catalogue: Catalogue): NoteView[] {
  const seen = new Set<string>();
  return notes.flatMap((note) => {
    const text = catalogue.note(note);
    if (seen.has(text)) return [];
    seen.add(text);
    const cites = [...new Set(sentencesOfNote(note).map((sentence) => numbers.get(sentence) ?? 0))];
    return [{ kind: note.kind, text, cites }];
  });
}

function checkView(
  { words, verdict, figures }: CheckedNumber,
  numbers: ReadonlyMap<Sentence, number>,
): NonNullable<Answer['checks']>[number] {
  const cites = figures.flatMap(leavesOf).map(({ sentence }) => numbers.get(sentence) ?? 0);
  return { words, verdict, cites: [...new Set(cites)] };
}

/** Words an outcome: the answer that every surface shows. Nothing is reckoned here and no citation is left out. */
export function compose(outcome: Outcome, frame: Frame, catalogue: Catalogue): Answer {
  const sentences = new Set([
    ...outcome.quotes,
    ...outcome.figures.flatMap(({ figure }) => leavesOf(figure).map(({ sentence }) => sentence)),
    ...outcome.notes.flatMap(sentencesOfNote),
  ]);
  const citations = [...sentences].map((sentence, i) => citationOf(sentence, i + 1, outcome));
  const numbers = new Map([...sentences].map((sentence, i) => [sentence, i + 1]));
  const view = (figure: LabelledFigure): FigureView => figureView(figure, numbers, catalogue);
  return {
    question: outcome.question.asWritten,
    status: outcome.status,
    text: textOf(outcome, view, catalogue),
    answer: outcome.short && shortView(outcome.short, catalogue),
    figures: outcome.figures.map(view),
    citations,
    notes: noteViews(outcome.notes, numbers, catalogue),
    ...(outcome.checks.length === 0 ? {} : { checks: outcome.checks.map((check) => checkView(check, numbers)) }),
    refusal: refusalView(outcome),
    read_as: outcome.readAs,
    readings: [...outcome.readings],
    confidence: Math.round(Math.min(1, Math.max(0, outcome.confidence)) * 1000) / 1000,
    rules: [...outcome.rules],
    ...frame,
  };
}

/** What stands behind a note beside its quotes: workings of claims, days of periods, the number that an ordinal means. */
function tracesOfNote(note: Note): string[] {
  const days = sentencesOfNote(note).flatMap(({ article }) => (article.published ? showDay(article.published) : []));
  if (note.kind === 'claim_check')
    return [...days, note.claim.computed ? (showWorking(note.claim.computed) ?? '') : ''];
  if (note.kind === 'as_of') return [...days, 'sentence' in note ? note.sentence.text : note.fact.quantity.value];
  if (note.kind === 'corrected') return [...days, note.words];
  if (note.kind !== 'assumption') return days;
  const { assumption } = note;
  if ('from' in assumption) return [...days, showDay(assumption.from), showDay(assumption.to)];
  return assumption.about === 'all_listed' ? [...days, String(assumption.count)] : days;
}

/** Years of a stretch that is asked about, at most. */
const MOST_YEARS = 100;

/** The years that a question asks about, those between the ends of a stretch too: a refusal may name the one that lacks. */
const yearsAsked = ({ question: { periods } }: Outcome): string[] =>
  periods.flatMap(({ from, to }) => {
    if (from === null || to === null) return [];
    const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
    return Array.from({ length: Math.min(MOST_YEARS, last - first + 1) }, (_, i) => String(first + i));
  });

/** Texts whose numerals an answer may use although they stand in no quote or figure of it, for the number lock. */
export function tracesOf(outcome: Outcome): string[] {
  const { reason, nearest } = outcome;
  const facts = [
    ...(reason && 'known' in reason ? reason.known : []),
    ...(reason && 'facts' in reason ? reason.facts : []),
    ...outcome.figures.flatMap(({ figure }) => leavesOf(figure)),
    ...outcome.notes.flatMap((note) => (note.kind === 'conflict' && 'facts' in note ? note.facts : [])),
  ];
  return [
    ...yearsAsked(outcome),
    ...outcome.notes.flatMap(tracesOfNote),
    ...facts.flatMap((fact) => [fact.periodWords, fact.measure.words, showFact(fact)]),
    ...(nearest ? [nearest.article.title, String(nearest.paragraph.n)] : []),
    ...outcome.parts.flatMap(tracesOf),
  ];
}
