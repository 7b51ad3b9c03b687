import { namesRank, oncePer } from '#text';
import type { Fact, Reading } from './types.ts';

/** The places in a row that a paragraph tells ("the fifth flight"). Its figures are read for them only where a word may name one. */
export const ranksIn = oncePer((reading: Reading): readonly Fact[] =>
  namesRank(reading.paragraph.text) ? reading.facts.filter(({ role }) => role === 'rank') : [],
);
