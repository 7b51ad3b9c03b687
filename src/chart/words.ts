import type { Bound } from './chart.ts';

/** The words of a chart that are not the article's or the answer's. */
export interface ChartWords {
  /** What the description of the picture begins with. */
  readonly chart: string;
  /** A hedge before a number that is shown without one. */
  readonly bounds: Readonly<Record<Exclude<Bound, 'exact'>, string>>;
  /** Legend of bars that are not exact. */
  readonly hedged: string;
  /** Legend of bars whose period is inferred. */
  readonly implied: string;
  /** The same inside a description, after a value. */
  readonly impliedShort: string;
  /** That the first of all figures are drawn. */
  readonly firstBars: (drawn: number, all: number) => string;
  /** For so many sources that are not named. */
  readonly moreSources: (count: number) => string;
}

export const ENGLISH: ChartWords = {
  chart: 'Bar chart',
  bounds: { over: 'over', under: 'under', at_least: 'at least', at_most: 'at most', about: 'about' },
  hedged: 'Not exact: “over”, “about” and the like',
  implied: 'Period inferred, not written',
  impliedShort: 'period inferred',
  firstBars: (drawn, all) => `the first ${drawn} of ${all} figures`,
  moreSources: (count) => `…and ${count} more ${count === 1 ? 'source' : 'sources'}`,
};

export const SPANISH: ChartWords = {
  chart: 'Gráfico de barras',
  bounds: { over: 'más de', under: 'menos de', at_least: 'al menos', at_most: 'como mucho', about: 'unos' },
  hedged: 'No exacto: «over», «about» y similares',
  implied: 'Fecha deducida, no escrita',
  impliedShort: 'fecha deducida',
  firstBars: (drawn, all) => `las primeras ${drawn} de ${all} cifras`,
  moreSources: (count) => `…y ${count} ${count === 1 ? 'fuente' : 'fuentes'} más`,
};

/** The words of a chart by language (ISO 639-1). */
export const CHART_WORDS = { en: ENGLISH, es: SPANISH } as const;
