import type { Chart } from './chart.ts';
import { altOf } from './alt.ts';
import { layOut } from './layout.ts';
import type { Picture } from './picture.ts';
import { HATCHINGS } from './picture.ts';
import { dataOf, specOf } from './spec.ts';
import type { Typeface } from './typeface.ts';
import { FAMILY, loadTypeface } from './typeface.ts';
import type { ChartWords } from './words.ts';
import { ENGLISH } from './words.ts';

/** A chart as a picture. */
export interface Drawing {
  /** 800 pixels wide. */
  readonly png: Uint8Array;
  /** The same in words, at most 1,024 UTF-16 units. */
  readonly alt: string;
}

const refuse = (): never => {
  throw new Error('A chart asked for something outside it.');
};

async function svgOf(picture: Picture): Promise<string> {
  const { None, View, parse } = await import('vega');
  const loader = { load: refuse, sanitize: refuse, http: refuse, file: refuse, options: {} };
  const view = new View(parse(specOf(picture.frame)), { renderer: 'none', logLevel: None, loader });
  for (const [name, rows] of Object.entries(dataOf(picture))) view.data(name, [...rows]);
  try {
    const svg = await view.toSVG();
    return svg.replace(/^<svg[^>]*>/, (opening) => opening + HATCHINGS);
  } finally {
    view.finalize();
  }
}

/** The picture of a chart as SVG, whose text needs the files of the typeface. */
export async function drawSvg(chart: Chart, words: ChartWords, face: Typeface): Promise<string> {
  return svgOf(layOut(chart, words, face));
}

/**
 * Draws a chart: bars from zero in the caller's order, each with its value as the answer shows it, and the sources below.
 * The same chart gives the same bytes. Reads its font from the disk, and nothing else.
 */
export async function drawChart(chart: Chart, words: ChartWords = ENGLISH): Promise<Drawing> {
  const face = await loadTypeface();
  const svg = await drawSvg(chart, words, face);
  const { Resvg } = await import('@resvg/resvg-js');
  const font = { loadSystemFonts: false, fontFiles: [...face.files], defaultFontFamily: FAMILY };
  const png = new Resvg(svg, { font, logLevel: 'off' }).render().asPng();
  return { png: Uint8Array.from(png), alt: altOf(chart, words) };
}
