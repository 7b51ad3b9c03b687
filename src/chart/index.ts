/** Chart: figures as a picture, with its description in words. */
export { altOf } from './alt.ts';
export type { Bar, Bound, Chart } from './chart.ts';
export { MOST_BARS } from './chart.ts';
export type { Drawing } from './draw.ts';
export { drawChart } from './draw.ts';
export type { ChartWords } from './words.ts';
export { CHART_WORDS, ENGLISH } from './words.ts';
