import type { Bar, Chart } from './chart.ts';
import { MOST_BARS } from './chart.ts';
import { leaveOff } from './cut.ts';
import type { ChartWords } from './words.ts';
import { ENGLISH } from './words.ts';

/** Discord's limit for the description of an attachment, in UTF-16 units. */
const LONGEST = 1024;
/** Longest title, label and value, tried in turn until the description is short enough. */
const LENGTHS: readonly (readonly [title: number, label: number, display: number])[] = [
  [LONGEST, LONGEST, LONGEST],
  [300, 100, 80],
  [200, 40, 60],
  [120, 24, 45],
  [80, 8, 36],
];

const plain = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();

/** A text of at most so many UTF-16 units, with "…" where it is cut, never inside a character. */
function shorten(text: string, longest: number): string {
  if (text.length <= longest) return text;
  let short = '';
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    if (short.length + segment.length >= longest) break;
    short += segment;
  }
  return leaveOff(short);
}

/** Whether a word stands before the number: "over 21,000", not "$21,000" or "A$5". */
const hasHedge = (display: string): boolean => /\p{Ll}{2}/u.test(/^\P{N}*/u.exec(display)?.[0] ?? '');

/** A value with its hedge; whole or "…", since part of a number is another. */
function valueOf({ display, bound, implied }: Bar, longest: number, words: ChartWords): string {
  const shown = plain(display);
  const hedge = bound === 'exact' || hasHedge(shown) ? '' : `${words.bounds[bound]} `;
  return `${hedge}${shown.length > longest ? '…' : shown}${implied ? ` (${words.impliedShort})` : ''}`;
}

/**
 * What a chart shows, in words: its title and each bar's label and value with its hedge, at most 1,024 UTF-16 units. Long
 * titles and labels are cut, values are not. Pure.
 */
export function altOf(chart: Chart, words: ChartWords = ENGLISH): string {
  const { bars } = chart;
  const unit = chart.unit === null ? '' : plain(chart.unit);
  const part = bars.length > MOST_BARS ? words.firstBars(MOST_BARS, bars.length) : '';
  const textOf = ([title, label, display]: (typeof LENGTHS)[number]): string => {
    const name = [words.chart, shorten(plain(chart.title), title)].filter((text) => text !== '').join(': ');
    const inside = [shorten(unit, label), part].filter((text) => text !== '').join(', ');
    const values = bars
      .slice(0, MOST_BARS)
      .map((bar) => `${shorten(plain(bar.label), label)}: ${valueOf(bar, display, words)}`);
    return `${name}${inside && ` (${inside})`}.${values.length > 0 ? ` ${values.join('; ')}.` : ''}`;
  };
  const texts = LENGTHS.map(textOf);
  return texts.find((text) => text.length <= LONGEST) ?? shorten(texts.at(-1) ?? '', LONGEST);
}
