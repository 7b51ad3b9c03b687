import type { Weight } from './typeface.ts';

/** How a bar is filled: exact or hedged, its period written or implied. */
export type Look = 'exact' | 'hedged' | 'implied' | 'hedged_implied';

/** A line of text at its left end and baseline. */
export interface Line {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly weight: Weight;
  readonly colour: string;
}

/** A bar ready to draw: `share` is its length as a part of the longest, from −1 to 1. */
export interface DrawnBar {
  readonly row: number;
  readonly share: number;
  readonly label: readonly string[];
  readonly display: readonly string[];
  readonly look: Look;
}

/** The swatch of a line of the legend, at its left upper corner. */
export interface Key {
  readonly x: number;
  readonly y: number;
  readonly look: Look;
}

/** Where the bars stand, in pixels: no text, so that nothing written gets into the specification. */
export interface Frame {
  readonly height: number;
  /** Columns from left to right rather than bars from top to bottom. */
  readonly upright: boolean;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Least and greatest share, zero between them or at one end. */
  readonly low: number;
  readonly high: number;
  /** Left end of the labels of bars that lie, baseline of those of columns. */
  readonly labels: number;
  /** Thickness of a bar as a part of its row or column. */
  readonly fill: number;
}

/** All that is in a picture, cut to the room that it has. */
export interface Picture {
  readonly frame: Frame;
  readonly bars: readonly DrawnBar[];
  readonly lines: readonly Line[];
  readonly keys: readonly Key[];
}

export const WIDTH = 800;
export const MARGIN = 28;
/** Width between the margins. */
export const INNER = WIDTH - 2 * MARGIN;
/** Between things that belong together. */
export const GAP = 8;
/** Size of labels and values. */
export const LABEL = 16;
export const LEADING = 19;

export const INK = '#1d1d1b';
/** The mark at the head of the picture. */
export const ACCENT = '#b3261e';
export const GREY = '#5c5c58';
/** Off-white, which stands out from Discord's dark theme and from its light one. */
export const PAPER = '#f7f5ef';

const BLUE = '#1f5c85';
const PALE = '#d3e2ec';

/** Fill and outline of a look: hatched for hedged, pale with dashes for implied, so that colour alone tells nothing. */
export const LOOKS: Readonly<Record<Look, { readonly fill: string; readonly dash: readonly number[] | null }>> = {
  exact: { fill: BLUE, dash: null },
  hedged: { fill: 'url(#hatched)', dash: null },
  implied: { fill: PALE, dash: [5, 4] },
  hedged_implied: { fill: 'url(#hatched-pale)', dash: [5, 4] },
};
export const OUTLINE = BLUE;

const hatch = (id: string, ground: string): string =>
  `<pattern id="${id}" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">` +
  `<rect width="8" height="8" fill="${ground}"/><rect width="3.5" height="8" fill="${BLUE}"/></pattern>`;

/** The hatchings that looks name; Vega has none of its own. */
export const HATCHINGS = `<defs>${hatch('hatched', PAPER)}${hatch('hatched-pale', PALE)}</defs>`;
