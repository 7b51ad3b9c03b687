import type { Bar } from './chart.ts';
import type { DrawnBar, Frame, Look } from './picture.ts';
import { GAP, INNER, LABEL, LEADING, MARGIN } from './picture.ts';
import type { Slot, Typeface, Weight } from './typeface.ts';
import { wrap } from './typeface.ts';

const LABEL_SLOT: Slot = { width: 230, size: LABEL, weight: 400 };
/** Room for a line of a value, tried in turn; bars to both sides leave less than bars to one. */
const VALUE_COLUMNS = { oneWay: [200], bothWays: [110, 130, 150, 170, 200] } as const;
const PLOT_HEIGHT = 300;
const WIDEST_BAR = 88;
const ROW = { least: 44, most: 58, all: 330 } as const;
/** A value other than zero is seen, however small beside the others. */
const LEAST_PIXELS = 2;

function lookOf({ bound, implied }: Bar): Look {
  if (bound === 'exact') return implied ? 'implied' : 'exact';
  return implied ? 'hedged_implied' : 'hedged';
}

/** Each value as a part of the largest, so that 10¹² and 10⁻¹² are drawn alike. */
function sharesOf(bars: readonly Bar[]): readonly number[] {
  const values = bars.map(({ value }) => (Number.isFinite(value) ? value : 0));
  const largest = Math.max(...values.map(Math.abs), 0);
  return values.map((value) => (largest === 0 ? 0 : value / largest));
}

/**
 * A value with its citation on one line or two, in the first width that holds it: whole, or "…" where none does, since part
 * of a number is another.
 */
function displayOf({ display, cite }: Bar, widths: readonly number[], face: Typeface): readonly string[] {
  const mark = `[${cite}]`;
  const text = `${face.legible(display)} ${mark}`.trim();
  const settings = widths.map((width) => wrap(text, 2, { width, size: LABEL, weight: 600 }, face));
  return settings.find((lines) => lines.join(' ') === text) ?? [`… ${mark}`];
}

const widest = (texts: readonly (readonly string[])[], weight: Weight, face: Typeface): number =>
  Math.max(0, ...texts.flat().map((text) => face.widthOf(text, LABEL, weight)));

/** The bars and where they stand. */
export interface Plot {
  readonly frame: Omit<Frame, 'height'>;
  readonly bars: readonly DrawnBar[];
  /** Height after the labels. */
  readonly end: number;
}

/** Bars with their texts; a share too small to be seen is drawn out, in a plot of so many pixels. */
function withTexts(
  bars: readonly Bar[],
  length: number,
  labels: readonly (readonly string[])[],
  displays: readonly (readonly string[])[],
): readonly DrawnBar[] {
  const shares = sharesOf(bars);
  const least = (2 * LEAST_PIXELS) / length;
  return bars.map((bar, row) => {
    const share = shares[row] ?? 0;
    return {
      row,
      share: Math.sign(share) * Math.max(Math.abs(share), least),
      label: labels[row] ?? [],
      display: displays[row] ?? [],
      look: lookOf(bar),
    };
  });
}

/** Ends of the scale, with zero between them or at one of them. */
function endsOf(bars: readonly Bar[]): { readonly low: number; readonly high: number } {
  const shares = sharesOf(bars);
  const [low, high] = [Math.min(0, ...shares), Math.max(0, ...shares)];
  return { low, high: low === high ? 1 : high };
}

/** Columns, when there are three or more and every label and value fits over its own; null when not. */
export function upright(bars: readonly Bar[], top: number, face: Typeface): Plot | null {
  if (bars.length < 3) return null;
  const column = INNER / bars.length;
  const labels = bars.map(({ label }) => [face.legible(label)]);
  const displays = bars.map((bar) => displayOf(bar, [INNER], face));
  if (Math.max(widest(labels, 400, face), widest(displays, 600, face)) > column - 2 * GAP) return null;
  const ends = endsOf(bars);
  const bottom = top + LEADING + PLOT_HEIGHT;
  const baseline = bottom + LEADING + (ends.low < 0 ? LEADING + GAP : 2);
  return {
    frame: {
      ...ends,
      upright: true,
      left: MARGIN,
      right: MARGIN + INNER,
      top: top + LEADING,
      bottom,
      labels: baseline,
      fill: Math.min(0.7, WIDEST_BAR / column),
    },
    bars: withTexts(bars, PLOT_HEIGHT, labels, displays),
    end: baseline + 2 * GAP,
  };
}

/** Bars from top to bottom, with their labels on the left. */
export function lying(bars: readonly Bar[], top: number, face: Typeface): Plot {
  const ends = endsOf(bars);
  const shares = sharesOf(bars);
  const labels = bars.map(({ label }) => wrap(label, 2, LABEL_SLOT, face));
  const widths = VALUE_COLUMNS[ends.low < 0 && ends.high > 0 ? 'bothWays' : 'oneWay'];
  const displays = bars.map((bar) => displayOf(bar, widths, face));
  const sideOf = (negative: boolean): number =>
    GAP +
    widest(
      displays.filter((_, row) => (shares[row] ?? 0) < 0 === negative),
      600,
      face,
    );
  const left = MARGIN + widest(labels, 400, face) + 2 * GAP + (ends.low < 0 ? sideOf(true) : 0);
  const right = MARGIN + INNER - sideOf(false);
  const height = Math.min(ROW.most, Math.max(ROW.least, ROW.all / Math.max(1, bars.length)));
  const bottom = top + height * bars.length;
  return {
    frame: { ...ends, upright: false, left, right, top, bottom, labels: MARGIN, fill: 0.62 },
    bars: withTexts(bars, right - left, labels, displays),
    end: bottom + GAP,
  };
}
