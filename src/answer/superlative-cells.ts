import { quoted } from '#facts';
import { BEGUN, DIMENSIONS, THRESHOLDS, TOTAL_ROW, gridsOf, placeIn } from '#evidence';
import type { Asking, Grid, Heading, Place } from '#evidence';
import { figureDraft, labelled, textDraft } from '#outcome';
import type { Draft } from '#outcome';
import { compareExact, findTerms } from '#text';

const RULE = 'the end of a column';

/** The column that an adjective asks for, and whether the most of it is meant. */
interface Wanted {
  readonly grid: Grid;
  readonly column: Heading;
  readonly most: boolean;
}

const SUPERLATIVE = /\b(\p{L}+est|(?:most|least) (?:expensive|costly))\b/iu;
const YEAR = /^\d{4}$/;

/** The columns of a table that give what a superlative compares by: "Speed" for the fastest, "Founded" for the oldest. */
function columnsBy(grid: Grid, words: string): Wanted[] {
  const least = /^least /i.test(words);
  const adjective = words.replace(/^(?:most|least) /i, '');
  const isOld = /^oldest$/i.test(adjective);
  return grid.columns.flatMap((column): Wanted[] => {
    const [, , up] =
      DIMENSIONS.find(([each, nouns]) => each.test(adjective) && column.core.some((one) => nouns.has(one))) ?? [];
    if (up !== undefined) return [{ grid, column, most: up !== least }];
    const begun = column.core.some((each) => BEGUN.has(each));
    return begun && (isOld || /^youngest$|^newest$/i.test(adjective)) ? [{ grid, column, most: !isOld }] : [];
  });
}

/** The places of a column in the order wanted, first the one that is asked for; none where a cell lacks, has another unit or ties with the first. */
function ranked({ grid, column, most }: Wanted): readonly Place[] {
  const places = grid.rows.filter(({ text }) => !TOTAL_ROW.test(text)).map((row) => placeIn(grid, row, column));
  const years = places.every(({ text }) => YEAR.test(text ?? ''));
  const units = new Set(
    places.map(({ fact }) => fact && `${fact.quantity.kind} ${fact.quantity.unit ?? ''} ${fact.quantity.bound}`),
  );
  if (places.length < 2 || (!years && (units.size > 1 || units.has(null)))) return [];
  const value = ({ text, fact }: Place): string => (years ? (text ?? '') : (fact?.quantity.value ?? ''));
  const sorted = places.toSorted((a, b) => (most ? -1 : 1) * compareExact(value(a), value(b)));
  const [first, second] = sorted;
  return first && second && value(first) !== value(second) ? sorted : [];
}

/** Whether the table is of what is to be picked, and nothing else is asked. */
function isAbout({ question }: Asking, { grid, column }: Wanted, words: string): boolean {
  const own = new Set([...findTerms(words), ...column.terms, ...grid.context]);
  const asked = findTerms(question.text).filter((each) => !/^(?:most|least)$/.test(each));
  return asked.some((each) => grid.context.has(each)) && asked.every((each) => own.has(each));
}

/** "Which mount is the fastest?": the row at the end of the one column that gives speeds; null where no one column does. */
export function superlativeCell(asking: Asking): Draft | null {
  const words = SUPERLATIVE.exec(asking.question.text)?.[1];
  if (words === undefined || /\bthan\b|\b(?:second|third|not)\b/i.test(asking.question.text)) return null;
  const wanted = gridsOf(asking)
    .flatMap((grid) => columnsBy(grid, words))
    .filter((each) => isAbout(asking, each, words));
  const [only, other] = wanted;
  const [first] = only && !other ? ranked(only) : [];
  if (!first?.sentence) return null;
  const short = { kind: 'name', span: first.row.text, figure: null, yes: null } as const;
  const headings = first.grid.reading.sentences.slice(0, 1);
  if (first.fact === null)
    return textDraft(first.sentence, short, THRESHOLDS.cell, RULE, { quotes: [first.sentence, ...headings] });
  const figure = quoted(first.fact);
  return figureDraft(figure, THRESHOLDS.cell, RULE, {
    short,
    figures: [labelled(figure, `${first.row.text}, ${first.column.text}`)],
  });
}
