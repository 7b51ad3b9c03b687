import { describe, expect, it } from 'vitest';
import { ask, outcomeOf } from '../libraries.ts';
import type { Told } from '../libraries.ts';

const REPORT: Told = ['Surgeons carried out 8,020 operations in 2024.', '2025-02-25'];
const WRONG: Told = ['The figure of 8,020 operations in 2024 was wrong; it was 7,932.', '2025-03-14'];
const MUSEUM: Told = ['The museum said that 31,400 people visited it in 2023.', '2024-09-18'];
const VISITS: Told = [
  'Correction: we reported in September 2024 that 31,400 people visited the museum in 2023. The correct figure is 29,750.',
  '2025-04-30',
];
const BUG: Told = ['The sync bug affects all versions from 2.4 on.', '2023-05-16'];
const FIXED: Told = [
  'Correction: we wrote that the sync bug affects all versions from 2.4 on. In fact only 3.0.0 and 3.0.1 are affected.',
  '2025-07-03',
];
const DUNGEONS: Told = [
  'Correction: last week’s post said that patch 5.4 would bring 6 new dungeons. The right number is 4.',
  '2025-04-09',
];
const TABLE: Told = [
  'Last year the hospital carried out more of them than ever, its director said in May.\n\n| | 2023 | 2024 |\n|---|---|---|\n| Operations | 7,655 | 8,020 |',
  '2025-04-24',
];
const GIVEN: Told = [
  'Correction: in the report for 2024 the number of operations was given as 8,020. The right number is 7,932: 88 operations had been counted twice.',
  '2025-06-12',
];
const OTHER: Told = ['The post office said that 8,020 parcels came in 2024.', '2025-02-25'];
const SAID: Told = [
  'The report said that 8,020 operations were carried out in 2024. It was a good year.',
  '2025-03-14',
];
const EARLY: Told = ['The figure of 7,932 operations in 2024 was wrong; it was 7,900.', '2025-01-02'];

describe('what an article puts right', () => {
  it.each<[question: string, line: string, told: readonly Told[]]>([
    ['how many operations were carried out in 2024', 'answered 7,932', [REPORT, WRONG]],
    ['how many people visited the museum in 2023', 'answered 29,750', [MUSEUM, VISITS]],
    ['how many new dungeons does patch 5.4 bring', 'answered 4', [DUNGEONS]],
    ['how many operations were there in 2024', 'answered 7,932', [TABLE, GIVEN]],
    ['how many operations were there in 2023', 'answered 7,655', [TABLE, GIVEN]],
    ['how many parcels came in 2024', 'answered 8,020', [OTHER, WRONG]],
    ['how many operations were carried out in 2024', 'answered 8,020', [REPORT, SAID]],
    ['how many operations were carried out in 2024', 'answered 8,020', [REPORT, EARLY]],
  ])('%s → %s', (question, line, told) => {
    expect(ask(question, ...told)).toBe(line);
  });

  it('is noted with what was wrong, and is no disagreement', () => {
    const { notes } = outcomeOf('how many operations were carried out in 2024', REPORT, WRONG);
    expect(notes.flatMap((note) => (note.kind === 'corrected' ? [note.words] : []))).toEqual(['8,020']);
    expect(notes.some(({ kind }) => kind === 'conflict')).toBe(false);
  });

  it('answers in place of the statement that was taken back', () => {
    const { quotes, notes } = outcomeOf('which versions does the sync bug affect', BUG, FIXED);
    expect(quotes[0]?.text).toBe('In fact only 3.0.0 and 3.0.1 are affected.');
    expect(notes.some(({ kind }) => kind === 'corrected')).toBe(true);
  });
});
