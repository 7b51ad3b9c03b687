import type { Bar, Chart } from '#chart';

/** A bar of a chart; what is not given is exact, written and of the first source. */
export const bar = (label: string, value: number, display: string, rest: Partial<Bar> = {}): Bar => ({
  label,
  value,
  display,
  bound: 'exact',
  implied: false,
  cite: 1,
  ...rest,
});

export const chart = (bars: readonly Bar[], rest: Partial<Chart> = {}): Chart => ({
  title: 'Goats on the eastern slope',
  unit: 'goats',
  bars,
  sources: ['[1] The herds are counted, 5 January 2024, ¶ 1'],
  ...rest,
});

/** Three years as columns: exact, hedged, inferred. */
export const YEARS = chart([
  bar('2021', 120, '120'),
  bar('2022', 150, 'over 150', { bound: 'over' }),
  bar('2023', 90, '90', { implied: true }),
]);

/** Texts that would do harm as code, as markup or as type. */
export const HOSTILE = [
  'datum.share',
  "datum['label'] + 1",
  '{"signal": "width"}',
  '</text></svg><script>alert(1)</script>',
  '"quoted" \'twice\' & &amp; <b>',
  '${process.exit(1)} `x` \\u0041 %s',
  'url(#hatched)',
  '😀👩‍👩‍👧 emoji',
  '日本語 العربية ไทย',
  'x'.repeat(4000),
  'word '.repeat(800),
  '\u0000\u0007\ud800 \u202e\u200b\ufeff lone',
  'line\none\r\ntwo\ttab',
  'e\u0301'.repeat(300),
  '',
  '   ',
];
