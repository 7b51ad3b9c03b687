import type { Answer, Citation, FigureView } from '#outcome';
import type { Bar, Chart } from '#chart';
import type { Catalogue } from './catalogue.ts';
import { ENGLISH } from './languages.ts';

interface Comparable extends Bar {
  readonly unit: string | null;
}

const barOf = (figure: FigureView): Comparable[] =>
  figure.value === null ? [] : [{ ...figure, value: figure.value, label: figure.label, cite: figure.cites[0] ?? 0 }];

const barsOfOperands = ({ operands }: FigureView): Comparable[] =>
  operands.flatMap((operand) =>
    operand.value === null ? [] : [{ ...operand, value: operand.value, cite: operand.citation }],
  );

/** Bars of one unit, each with a name of its own; none where there are not two. */
function comparable(bars: readonly Comparable[]): readonly Comparable[] {
  const distinct = [...new Map(bars.map((bar) => [`${bar.label} ${bar.display}`, bar])).values()];
  const isOneKind = distinct.every(({ unit, label }) => unit === distinct[0]?.unit && label !== '');
  return isOneKind && distinct.length > 1 ? distinct : [];
}

/** Quoted figures of one unit and one measure: the largest group of them, in their order. */
function largestGroup(figures: readonly FigureView[]): readonly Comparable[] {
  const quoted = figures.filter(({ kind, measure }) => kind === 'quoted' && measure !== null);
  const groups = Map.groupBy(quoted, ({ unit, measure }) => `${unit ?? ''} ${measure ?? ''}`);
  const bars = [...groups.values()].map((group) => comparable(group.flatMap(barOf)));
  return bars.toSorted((a, b) => b.length - a.length)[0] ?? [];
}

function sourceLine({ n, title, published, paragraph }: Citation, catalogue: Catalogue): string {
  const date = published === null ? [] : [catalogue.day(published)];
  return [`[${n}] ${title}`, ...date, `¶ ${paragraph}`].join(', ');
}

/**
 * The figures of an answer that can be compared, as a chart: the operands of a figure that was reckoned, or figures quoted of one
 * unit and measure; null where there are not two.
 */
export function chartOf(answer: Answer, catalogue: Catalogue = ENGLISH): Chart | null {
  const reckoned = answer.figures
    .filter(({ kind }) => kind === 'computed')
    .map(barsOfOperands)
    .map(comparable);
  const bars = reckoned.find((group) => group.length > 0) ?? largestGroup(answer.figures);
  if (bars.length === 0) return null;
  const cited = new Set(bars.map(({ cite }) => cite));
  return {
    title: answer.question,
    unit: bars[0]?.unit ?? null,
    bars: bars.map(({ label, value, display, bound, implied, cite }) => ({
      label,
      value,
      display,
      bound,
      implied,
      cite,
    })),
    sources: answer.citations.filter(({ n }) => cited.has(n)).map((citation) => sourceLine(citation, catalogue)),
  };
}
