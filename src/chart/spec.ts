import type { EncodeEntry, Mark, Scale, Spec } from 'vega';
import type { DrawnBar, Frame, Picture } from './picture.ts';
import { ACCENT, GAP, INK, LABEL, LEADING, LOOKS, MARGIN, OUTLINE, PAPER, WIDTH } from './picture.ts';
import { FAMILY } from './typeface.ts';

/** Where the parts of a bar stand, by the way the bars go. */
interface Places {
  readonly bar: EncodeEntry;
  readonly label: EncodeEntry;
  readonly display: EncodeEntry;
  readonly zero: EncodeEntry;
}

const middle = { scale: 'row', field: 'row', band: 0.5 };
const end = { scale: 'length', field: 'share', offset: { field: 'push' } };

const lyingPlaces = ({ labels, top, bottom }: Frame): Places => ({
  bar: {
    x: { scale: 'length', field: 'share' },
    x2: { scale: 'length', value: 0 },
    y: { scale: 'row', field: 'row' },
    height: { scale: 'row', band: 1 },
  },
  label: {
    x: { value: labels },
    y: { ...middle, offset: { field: 'lift' } },
    baseline: { value: 'middle' },
  },
  display: {
    x: end,
    y: { ...middle, offset: { field: 'rise' } },
    align: { field: 'align' },
    baseline: { value: 'middle' },
  },
  zero: { x: { scale: 'length', value: 0 }, y: { value: top }, y2: { value: bottom } },
});

const uprightPlaces = ({ labels, left, right }: Frame): Places => ({
  bar: {
    y: { scale: 'length', field: 'share' },
    y2: { scale: 'length', value: 0 },
    x: { scale: 'row', field: 'row' },
    width: { scale: 'row', band: 1 },
  },
  label: { x: middle, y: { value: labels }, align: { value: 'center' } },
  display: { x: middle, y: end, align: { value: 'center' } },
  zero: { y: { scale: 'length', value: 0 }, x: { value: left }, x2: { value: right } },
});

function scalesOf({ upright, left, right, top, bottom, low, high, fill }: Frame): Scale[] {
  const [rows, length] = upright
    ? [
        [left, right],
        [bottom, top],
      ]
    : [
        [top, bottom],
        [left, right],
      ];
  return [
    { name: 'length', type: 'linear', domain: [low, high], range: length },
    {
      name: 'row',
      type: 'band',
      domain: { data: 'bars', field: 'row' },
      range: rows,
      paddingInner: 1 - fill,
      paddingOuter: (1 - fill) / 2,
    },
  ];
}

const font = { font: { value: FAMILY } };
const written = { ...font, fontSize: { value: LABEL }, lineHeight: { value: LEADING }, fill: { value: INK } };
const head = { x: { value: MARGIN }, y: { value: 0 }, width: { value: 44 }, height: { value: 7 } };
const painted = {
  fill: { field: 'fill' },
  stroke: { value: OUTLINE },
  strokeWidth: { value: 1.5 },
  strokeDash: { field: 'dash' },
};

const KEYS: Mark = {
  type: 'rect',
  from: { data: 'keys' },
  encode: { enter: { x: { field: 'x' }, y: { field: 'y' }, width: { value: 26 }, height: { value: 16 }, ...painted } },
};
const LINES: Mark = {
  type: 'text',
  from: { data: 'lines' },
  encode: {
    enter: {
      ...font,
      x: { field: 'x' },
      y: { field: 'y' },
      text: { field: 'text' },
      fontSize: { field: 'size' },
      fontWeight: { field: 'weight' },
      fill: { field: 'colour' },
    },
  },
};

/**
 * The picture in Vega's terms. It is made of the frame's numbers and of constants; what is written comes with the data sets
 * bars, lines and keys.
 */
export function specOf(frame: Frame): Spec {
  const { bar, label, display, zero } = frame.upright ? uprightPlaces(frame) : lyingPlaces(frame);
  const bars = { data: 'bars' };
  return {
    width: WIDTH,
    height: frame.height,
    padding: 0,
    autosize: 'none',
    background: PAPER,
    data: [{ name: 'bars' }, { name: 'lines' }, { name: 'keys' }],
    scales: scalesOf(frame),
    marks: [
      { type: 'rect', encode: { enter: { ...head, fill: { value: ACCENT } } } },
      { type: 'rect', from: bars, encode: { enter: { ...bar, ...painted } } },
      { type: 'rule', encode: { enter: { ...zero, stroke: { value: INK }, strokeWidth: { value: 1.5 } } } },
      { type: 'text', from: bars, encode: { enter: { ...label, ...written, text: { field: 'label' } } } },
      {
        type: 'text',
        from: bars,
        encode: { enter: { ...display, ...written, text: { field: 'display' }, fontWeight: { value: 600 } } },
      },
      KEYS,
      LINES,
    ],
  };
}

/** How a value stands off the end of its bar: beyond it, on the side that the bar goes to. */
function beyond({ share }: DrawnBar, upright: boolean): { readonly push: number; readonly align: string } {
  const back = share < 0;
  if (upright) return { push: back ? LABEL + GAP / 2 : -GAP, align: 'center' };
  return { push: back ? -GAP : GAP, align: back ? 'right' : 'left' };
}

/** The data sets of a picture, by their names in the specification. */
export function dataOf({ frame, bars, lines, keys }: Picture): Readonly<Record<string, readonly object[]>> {
  return {
    bars: bars.map((bar) => ({
      ...bar,
      ...LOOKS[bar.look],
      ...beyond(bar, frame.upright),
      lift: ((1 - bar.label.length) * LEADING) / 2,
      rise: ((1 - bar.display.length) * LEADING) / 2,
    })),
    lines,
    keys: keys.map((key) => ({ ...key, ...LOOKS[key.look] })),
  };
}
