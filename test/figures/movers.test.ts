import { describe, expect, it } from 'vitest';
import { ask, outcomeOf } from '../libraries.ts';
import type { Told } from '../libraries.ts';

const CATCH: Told = [
  '## Herring landed by harbour, tonnes\n\n| Year | Brae | Lund | Moss |\n| --- | --- | --- | --- |\n' +
    '| 2022 | 610 | 590 | 220 |\n| 2023 | 640 | 500 | 260 |\n| 2024 | 700 | 480 | 330 |',
  '2025-02-01',
];
const LINES: Told = [
  '## Passengers by line\n\n| Line | 2023 | 2024 |\n| --- | --- | --- |\n| Red | 1,200 | 1,500 |\n' +
    '| Blue | 300 | 500 |\n| Green | 900 | 850 |\n| Total | 2,400 | 2,850 |',
  '2025-02-01',
];
const GAPS: Told = [
  '## Rents by street\n\n| Street | 2023 | 2024 |\n| --- | --- | --- |\n| Elm | 800 | 900 |\n| Oak | 700 | – |',
  '2025-02-01',
];
const LOSSES: Told = [
  '| Firm | Loss in 2023 | Loss in 2024 |\n| --- | --- | --- |\n| Aker | 300 | 310 |\n| Bo | 10 | 90 |',
  '2025-02-01',
];

describe('which of a table moved', () => {
  it.each([
    ['Which harbour had the largest increase in herring landings from 2022 to 2024?', CATCH, 'answered Moss'],
    ['Which harbour had the largest increase in herring landings between 2022 and 2023?', CATCH, 'answered Moss'],
    ['Which harbour had the largest fall in herring landings from 2022 to 2023?', CATCH, 'answered Lund'],
    ['In which harbour did herring landings fall from 2022 to 2024?', CATCH, 'answered Lund'],
    ['Which harbours saw herring landings rise from 2023 to 2024?', CATCH, 'answered Brae and Moss'],
    ['Which line had the largest increase in passengers?', LINES, 'answered Red'],
    ['Which line had the largest percentage increase in passengers in 2024?', LINES, 'answered Blue'],
    ['What was the largest increase in passengers?', LINES, 'answered 300'],
  ])('%s (%#) → %s', (question, told, line) => {
    expect(ask(question, told)).toBe(line);
  });

  it('offers percent where another grew the most by that', () => {
    const { short, readAs, readings } = outcomeOf('Which line grew the most in passengers?', LINES);
    expect(short?.span).toBe('Red');
    expect(readAs).toMatch(/in amount\?$/);
    expect(readings.map((reading) => ask(reading, LINES))).toEqual(['answered Blue']);
  });

  it.each([
    ['not all of them rose', 'Which line had the smallest increase in passengers?', LINES],
    ['the table lacks a year', 'Which line had the largest increase in passengers from 2021 to 2024?', LINES],
    ['a thing lacks a figure', 'Which street had the largest increase in rents from 2023 to 2024?', GAPS],
    ['more than two times are told and none is named', 'Which harbour had the largest increase in herring?', CATCH],
    ['what is gained in a year may be what it had in it', 'Which line gained the most passengers in 2024?', LINES],
    ['another thing is asked about', 'Which harbour had the largest increase in cod from 2022 to 2024?', CATCH],
  ])('is not told where %s', (_, question, told) => {
    expect(ask(question, told)).toMatch(/^refused/);
  });

  it('is not asked where the table measures losses', () => {
    expect(ask('Which firm had the largest loss in 2024?', LOSSES)).not.toBe('answered Bo');
  });
});
