import { describe, expect, it } from 'vitest';
import { factsOf } from './readings.ts';

const measuresOf = (text: string): string[] =>
  factsOf(text).map(({ measure, quantity }) => `${measure.words} (${measure.source}) ${quantity.value}`);

describe('a row of a fact box', () => {
  it.each([
    ['Elevation 2,340 m', 'Elevation (heading) 2340'],
    ['Height: 65 m', 'Height (heading) 65'],
    ['Budget $6.5 million Box office $21 million', 'Budget (heading) 6500000'],
    ['Population (2011) 12,900', 'Population (heading) 12900'],
    ['Running time 98 minutes', 'Running time (heading) 98'],
    ['Employees 1,200', 'Employees (heading) 1200'],
  ])('%j gives what its number is of', (row, expected) => {
    expect(measuresOf(row)[0]).toBe(expected);
  });

  it.each([
    ['Capacity 11,900 Opened 1964', null],
    ['Population 12,900 (2011)', '2011-01-01'],
  ])('%j has no time of the next row', (row, expected) => {
    expect(factsOf(row)[0]?.period?.from ?? null).toBe(expected);
  });

  it.each([
    // A sentence.
    ['The elevation reached 2,340 m.', 'heading'],
    // A number of its own noun.
    ['Choirs 1,200 singers', 'heading'],
    ['Ann Lee: 38 goals', 'heading'],
    // The number of a thing, not how many.
    ['Room 1200', 'heading'],
    // Words between.
    ['Elevation of the western peak above the plain, 2,340 m', 'heading'],
  ])('%j is none', (text, source) => {
    expect(factsOf(text).map(({ measure }) => measure.source)).not.toContain(source);
  });
});
