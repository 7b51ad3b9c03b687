import { describe, expect, it } from 'vitest';
import { outcomeOf } from './libraries.ts';
import type { Told } from './libraries.ts';

const kinds = (question: string, ...told: readonly Told[]): string[] =>
  outcomeOf(question, ...told).notes.map(({ kind }) => kind);

const MILL = 'The mill at Tarn was built in 1746 by two brothers.';

describe('two articles with two dates for one thing', () => {
  it.each<[string, readonly Told[]]>([
    ['When was the mill at Tarn built?', [MILL, 'The mill at Tarn was built on 8 January 1747.']],
    ['When was the mill at Tarn built?', [MILL, 'Built in 1752, the mill at Tarn ground oats.']],
    ['Was the mill at Tarn built in 1746?', [MILL, 'The mill at Tarn was built on 8 January 1747.']],
  ])('%s — both are shown', (question, told) => {
    expect(kinds(question, ...told)).toContain('conflict');
  });

  it.each<[string, readonly Told[]]>([
    // The day lies in the year.
    ['When was the mill at Tarn built?', [MILL, 'The mill at Tarn was built on 8 January 1746.']],
    // Another act.
    ['When was the mill at Tarn built?', [MILL, 'The mill at Tarn was sold in 1752.']],
    // Another mill.
    ['When was the mill at Tarn built?', [MILL, 'The forge at Losby was built in 1752.']],
    // One article may tell of two times.
    ['When was the mill at Tarn built?', [`${MILL} The mill at Tarn was built anew in 1790.`]],
  ])('%s — no conflict in %j', (question, told) => {
    expect(kinds(question, ...told)).not.toContain('conflict');
  });
});
