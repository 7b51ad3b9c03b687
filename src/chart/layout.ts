import type { Chart } from './chart.ts';
import { MOST_BARS, MOST_SOURCES } from './chart.ts';
import type { DrawnBar, Line, Look, Picture } from './picture.ts';
import { GAP, GREY, INK, INNER, MARGIN } from './picture.ts';
import { lying, upright } from './plot.ts';
import type { Typeface, Weight } from './typeface.ts';
import { wrap } from './typeface.ts';
import type { ChartWords } from './words.ts';

interface Style {
  readonly size: number;
  readonly weight: Weight;
  readonly colour: string;
  readonly leading: number;
}
const TITLE: Style = { size: 25, weight: 600, colour: INK, leading: 31 };
const UNIT: Style = { size: 17, weight: 400, colour: GREY, leading: 24 };
const LEGEND: Style = { size: 15, weight: 400, colour: INK, leading: 24 };
const SOURCE: Style = { size: 14, weight: 400, colour: GREY, leading: 19 };

/** Lines of one style from a height on, and the height after them. */
function setLines(texts: readonly string[], style: Style, y: number, indent = 0): readonly [readonly Line[], number] {
  const { size, weight, colour, leading } = style;
  const lines = texts.map((text, at) => {
    return { text, x: MARGIN + indent, y: y + at * leading + size, size, weight, colour };
  });
  return [lines, y + texts.length * leading];
}

const wrapAs = (text: string, most: number, style: Style, face: Typeface, indent = 0): readonly string[] =>
  wrap(text, most, { ...style, width: INNER - indent }, face);

function legendOf(bars: readonly DrawnBar[], top: number, words: ChartWords, face: Typeface) {
  const looks = new Set(bars.map(({ look }) => look));
  const both = looks.has('hedged_implied');
  const entries: readonly (readonly [Look, string])[] = [
    ...(both || looks.has('hedged') ? [['hedged', words.hedged] as const] : []),
    ...(both || looks.has('implied') ? [['implied', words.implied] as const] : []),
  ];
  const indent = 36;
  const texts = entries.flatMap(([, text]) => wrapAs(text, 1, LEGEND, face, indent));
  const [lines, end] = setLines(texts, LEGEND, top, indent);
  const keys = entries.map(([look], at) => ({ x: MARGIN, y: top + at * LEGEND.leading + 2, look }));
  return { lines, keys, end: entries.length > 0 ? end + GAP : top };
}

/** Where everything in the picture stands; each text is cut to the room that it has. */
export function layOut(chart: Chart, words: ChartWords, face: Typeface): Picture {
  const shown = chart.bars.slice(0, MOST_BARS);
  const part = chart.bars.length > MOST_BARS ? [words.firstBars(MOST_BARS, chart.bars.length)] : [];
  const units = [chart.unit ?? '', ...part].flatMap((text) => wrapAs(text, 1, UNIT, face));
  const [title, afterTitle] = setLines(wrapAs(chart.title, 3, TITLE, face), TITLE, MARGIN);
  const [under, afterUnit] = setLines(units, UNIT, afterTitle + 4);
  const plotTop = afterUnit + 12;
  const { frame, bars, end } = upright(shown, plotTop, face) ?? lying(shown, plotTop, face);
  const legend = legendOf(bars, end + GAP, words, face);
  const left = chart.sources.length - MOST_SOURCES;
  const sources = [...chart.sources.slice(0, MOST_SOURCES), ...(left > 0 ? [words.moreSources(left)] : [])].flatMap(
    (source) => wrapAs(source, 2, SOURCE, face),
  );
  const [cited, afterSources] = setLines(sources, SOURCE, legend.end + GAP);
  return {
    frame: { ...frame, height: Math.ceil(afterSources + MARGIN - GAP) },
    bars,
    lines: [...title, ...under, ...legend.lines, ...cited],
    keys: legend.keys,
  };
}
