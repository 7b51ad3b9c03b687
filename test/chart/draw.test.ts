import { Resvg } from '@resvg/resvg-js';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Bound, Chart, ChartWords } from '#chart';
import { drawChart, ENGLISH } from '#chart';
import { drawSvg } from '../../src/chart/draw.ts';
import { layOut } from '../../src/chart/layout.ts';
import { specOf } from '../../src/chart/spec.ts';
import type { Typeface } from '../../src/chart/typeface.ts';
import { loadTypeface } from '../../src/chart/typeface.ts';
import { bar, chart, HOSTILE, YEARS } from './charts.ts';

let face: Typeface;

beforeAll(async () => {
  face = await loadTypeface();
});

const svgOf = (shown: Chart, words: ChartWords = ENGLISH): Promise<string> => drawSvg(shown, words, face);
/** The texts of a picture, line by line. */
const textsIn = (svg: string): readonly string[] =>
  [...svg.matchAll(/<(text|tspan)\b[^>]*>([^<]+)/g)].map(([, , text = '']) =>
    text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&'),
  );

interface Pixels {
  readonly width: number;
  readonly height: number;
  /** One number for each. */
  readonly rgba: Uint32Array;
}

/** A PNG by its header and its pixels, which the renderer reads back from a picture of nothing but the PNG. */
function read(png: Uint8Array): Pixels {
  const view = new DataView(png.buffer, png.byteOffset);
  expect([...png.slice(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  expect(Buffer.from(png.slice(12, 16)).toString()).toBe('IHDR');
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  const href = `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
  const size = `width="${width}" height="${height}"`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${size}><image ${size} href="${href}"/></svg>`;
  return { width, height, rgba: new Uint32Array(Uint8Array.from(new Resvg(svg).render().pixels).buffer) };
}

/** How many pixels of an area differ from the paper in its right lower corner. */
function inked({ width, height, rgba }: Pixels, [left, top, right, bottom]: readonly number[]): number {
  const paper = rgba.at(-1);
  let count = 0;
  for (let y = top ?? 0; y < (bottom ?? height); y++) {
    for (let x = left ?? 0; x < (right ?? width); x++) if (rgba[y * width + x] !== paper) count++;
  }
  return count;
}

describe('a drawn chart', () => {
  it('is a PNG 800 pixels wide, with its description', async () => {
    const { png, alt } = await drawChart(YEARS);
    expect(read(png)).toMatchObject({ width: 800, height: layOut(YEARS, ENGLISH, face).frame.height });
    expect(png.length).toBeLessThan(200_000);
    expect(alt).toContain('over 150');
  });

  it('is the same bytes each time', async () => {
    const [first, second] = [await drawChart(YEARS), await drawChart(YEARS)];
    expect(Buffer.from(first.png).equals(second.png)).toBe(true);
  });

  it('shows its text where no font is installed', async () => {
    const area = [20, 24, 780, 66];
    expect(inked(read((await drawChart(YEARS)).png), area)).toBeGreaterThan(1500);
    const blank = chart(YEARS.bars, { title: ' ', unit: null, sources: [] });
    expect(inked(read((await drawChart({ ...blank, bars: [] })).png), [20, 24, 780, 40])).toBe(0);
  });

  it('leaves its margins free and stays small, whatever is drawn', async () => {
    const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 120 }), fc.constantFrom(...HOSTILE));
    const anyBar = fc.record({
      label: text,
      value: fc.oneof(fc.double(), fc.integer({ min: -1_000_000, max: 1_000_000 }), fc.constantFrom(0, 1, 1e12)),
      display: text,
      bound: fc.constantFrom<Bound>('exact', 'over', 'about'),
      implied: fc.boolean(),
      cite: fc.nat(),
    });
    const anyChart = fc.record({
      title: text,
      unit: fc.option(text),
      bars: fc.array(anyBar, { maxLength: 14 }),
      sources: fc.array(text, { maxLength: 14 }),
    });
    await fc.assert(
      fc.asyncProperty(anyChart, async (any) => {
        const { png } = await drawChart(any);
        const pixels = read(png);
        expect(pixels.width).toBe(800);
        expect(png.length).toBeLessThan(200_000);
        expect(inked(pixels, [0, 8, 24])).toBe(0);
        expect(inked(pixels, [776, 0, 800])).toBe(0);
        expect(inked(pixels, [0, pixels.height - 8, 800])).toBe(0);
      }),
      { numRuns: 25 },
    );
  });
});

/** Fill and dashes of the bars, in order. */
const looksIn = (svg: string): readonly string[] =>
  [...svg.matchAll(/<path [^>]*?fill="([^"]+)"[^>]*?stroke="#1f5c85"[^>]*>/g)].map(
    ([path, fill = '']) => `${fill}${path.includes('stroke-dasharray') ? ' dashed' : ''}`,
  );

describe('a bar', () => {
  const [blue, pale] = ['#1f5c85', '#d3e2ec'];
  it.each([
    ['exact', {}, [blue], []],
    ['hedged', { bound: 'about' }, ['url(#hatched)', 'url(#hatched)'], [ENGLISH.hedged]],
    ['of an implied period', { implied: true }, [`${pale} dashed`, `${pale} dashed`], [ENGLISH.implied]],
    [
      'hedged, of an implied period,',
      { bound: 'over', implied: true },
      ['url(#hatched-pale) dashed', 'url(#hatched)', `${pale} dashed`],
      [ENGLISH.hedged, ENGLISH.implied],
    ],
  ] as const)('that is %s has its own look, and a legend only if it needs one', async (_, rest, looks, legend) => {
    const svg = await svgOf(chart([bar('2021', 120, '120', rest)]));
    expect(looksIn(svg)).toEqual(looks);
    expect(textsIn(svg).filter((text) => text === ENGLISH.hedged || text === ENGLISH.implied)).toEqual(legend);
  });

  it.each(['hatched', 'hatched-pale'])('finds its hatching %s in the picture', async (id) => {
    expect(await svgOf(YEARS)).toContain(`<pattern id="${id}"`);
  });

  it('shows the value as the answer does, with its citation', async () => {
    const texts = textsIn(await svgOf(YEARS));
    expect(texts).toEqual(expect.arrayContaining(['120 [1]', 'over 150 [1]', '90 [1]', '2021', '2022', '2023']));
  });

  it('shows a value whole or not at all', async () => {
    const long = chart([bar('2021', 5, 'more than 1.25 million people in all'), bar('2022', 7, '9'.repeat(60))]);
    const texts = textsIn(await svgOf(long));
    expect(texts).toEqual(expect.arrayContaining(['more than 1.25 million', 'people in all [1]', '… [1]']));
    expect(texts.join()).not.toContain('99');
  });
});

describe('the plot', () => {
  const layout = (bars: Chart['bars']) => layOut(chart(bars), ENGLISH, face);
  const sharesOf = (...values: readonly number[]): readonly number[] =>
    layout(values.map((value, at) => bar(`${2020 + at}`, value, `${value}`))).bars.map(({ share }) => share);

  it('keeps the order that it is given', () => {
    const { bars } = layout([bar('2023', 1, '1'), bar('2021', 3, '3'), bar('2022', 2, '2'), bar('2021', 4, '4')]);
    expect(bars.map(({ label }) => label)).toEqual([['2023'], ['2021'], ['2022'], ['2021']]);
  });

  it.each<[readonly number[], readonly number[]]>([
    [
      [50, 100],
      [0.5, 1],
    ],
    [
      [7, 7, 7],
      [1, 1, 1],
    ],
    [
      [0, 0],
      [0, 0],
    ],
    [
      [-25, 50, -100],
      [-0.25, 0.5, -1],
    ],
    [[300], [1]],
    [
      [NaN, 2],
      [0, 1],
    ],
    [
      [Number.MAX_VALUE, -Number.MAX_VALUE],
      [1, -1],
    ],
  ])('draws %j from zero, as long as %j', (values, shares) => {
    expect(sharesOf(...values)).toEqual(shares);
  });

  it('draws a small value out so that it is seen, and zero not at all', () => {
    const [small = 0, , none] = sharesOf(1, 1e12, 0);
    expect(small).toBeGreaterThan(0.005);
    expect(small).toBeLessThan(0.02);
    expect(none).toBe(0);
  });

  it.each([
    ['columns for three short labels', ['2021', '2022', '2023'], true],
    ['bars for two', ['2021', '2022'], false],
    ['bars for long labels', ['the northern slope and its valley', 'the southern slope', 'the rest'], false],
    ['bars for twelve values', Array.from({ length: 12 }, (_, at) => `month ${at}`), false],
  ])('has %s', (_, labels, upright) => {
    expect(layout(labels.map((label, at) => bar(label, at, `${at},000`))).frame.upright).toBe(upright);
  });

  it('draws the first twelve and says so', async () => {
    const many = chart(Array.from({ length: 14 }, (_, at) => bar(`site ${at + 1}`, at, `${at}`)));
    const texts = textsIn(await svgOf(many));
    expect(texts).toContain('the first 12 of 14 figures');
    expect(texts).toContain('site 12');
    expect(texts).not.toContain('site 13');
  });

  it('counts the sources that have no room', async () => {
    const sources = Array.from({ length: 13 }, (_, at) => `[${at + 1}] Article`);
    const texts = textsIn(await svgOf(chart([bar('2021', 1, '1')], { sources })));
    expect(texts).toEqual(expect.arrayContaining(['[12] Article', '…and 1 more source']));
    expect(texts).not.toContain('[13] Article');
  });

  it('is in the words that it is given', async () => {
    const words: ChartWords = { ...ENGLISH, hedged: 'No exacto', implied: 'Período deducido' };
    expect(textsIn(await svgOf(YEARS, words))).toEqual(expect.arrayContaining(['No exacto', 'Período deducido']));
  });
});

describe('a layout', () => {
  it('gives every text a place of its own', () => {
    const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.constantFrom(...HOSTILE, '2021', '2022'));
    const anyBar = fc
      .record({ label: text, value: fc.double(), display: text })
      .map(({ label, value, display }) => bar(label, value, display));
    const anyChart = fc.record({ title: text, bars: fc.array(anyBar, { maxLength: 14 }), sources: fc.array(text) });
    fc.assert(
      fc.property(anyChart, ({ title, bars: given, sources }) => {
        const { frame, bars, lines } = layOut(chart(given, { title, sources }), ENGLISH, face);
        const widest = (texts: readonly string[], weight: 400 | 600): number =>
          Math.max(0, ...texts.map((line) => face.widthOf(line, 16, weight)));
        for (const [at, { y, size }] of lines.entries()) {
          expect(y - (lines[at - 1]?.y ?? 0)).toBeGreaterThanOrEqual(size);
          expect(y < frame.top || y - size > (frame.upright ? frame.labels : frame.bottom)).toBe(true);
        }
        expect(frame.right - frame.left).toBeGreaterThanOrEqual(60);
        const column = (frame.right - frame.left) / bars.length;
        for (const { label, display, share } of bars) {
          const [name, value] = [widest(label, 400), widest(display, 600)];
          if (frame.upright) expect(Math.max(name, value)).toBeLessThan(column);
          else if (share < 0) expect(frame.labels + name + value).toBeLessThan(frame.left);
          else expect(frame.right + value).toBeLessThan(800 - frame.labels);
          if (!frame.upright) expect(frame.labels + name).toBeLessThan(frame.left);
        }
      }),
    );
  });
});

describe('what is written', () => {
  const hostileChart = (text: string): Chart =>
    chart([bar(text, 1, text, { bound: 'over' }), bar('2022', 2, '2')], { title: text, unit: text, sources: [text] });

  it.each(HOSTILE.map((text) => [text.slice(0, 40), text]))('as %j gets into the data only', async (_, text = '') => {
    const spec = JSON.stringify(specOf(layOut(hostileChart(text), ENGLISH, face).frame));
    const harmless = layOut(hostileChart('goats'), ENGLISH, face).frame;
    expect(spec.replace(/-?\d+(\.\d+)?/g, '0')).toBe(JSON.stringify(specOf(harmless)).replace(/-?\d+(\.\d+)?/g, '0'));
    const svg = await svgOf(hostileChart(text));
    expect(svg).not.toMatch(/<script|<image|<a |href=|<foreignObject/i);
  });

  it.each(['datum.share', "datum['label'] + 1", '{"signal": "width"}', '"a" & &amp; <b>', 'url(#hatched)', '</text>'])(
    'as %s is shown as it is written',
    async (text) => {
      const texts = textsIn(await svgOf(hostileChart(text)));
      expect(texts.filter((shown) => shown === text)).toHaveLength(4);
      expect(texts).toContain(`${text} [1]`);
    },
  );
});
