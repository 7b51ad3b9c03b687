import { describe, expect, it } from 'vitest';
import { ask } from '../libraries.ts';

const BOATS = `# Boats for hire

| Boat | Price a day | Speed (knots) | Built |
|---|---|---|---|
| Heron | £90 | 6 | 1988 |
| Swift | £140 | 11 | 2004 |
| Otter | £75 | 5 | 1996 |
`;

const TIED = `# Kites

| Kite | Weight (g) | Height reached |
|---|---|---|
| Red | 300 | – |
| Blue | 300 | 80 m |
`;

describe('the thing at the end of a column', () => {
  it.each<[question: string, table: string, line: string]>([
    ['which boat is the fastest', BOATS, 'Swift'],
    ['Which boat is the slowest?', BOATS, 'Otter'],
    ['which boat is the cheapest', BOATS, 'Otter'],
    ['which boat is the most expensive', BOATS, 'Swift'],
    ['which boat is the oldest', BOATS, 'Heron'],
  ])('is told by the column of the adjective: %s', (question, table, name) => {
    expect(ask(question, table)).toMatch(new RegExp(`^answered ${name}\\b`));
  });

  it.each<[question: string, table: string]>([
    ['which boat is the heaviest', BOATS],
    ['which boat is the longest', BOATS],
    ['which canoe is the fastest', BOATS],
    ['which boat is the fastest under sail', BOATS],
    ['which kite is the heaviest', TIED],
    ['which kite is the highest', TIED],
  ])('is not told where no one column gives it for every row: %s', (question, table) => {
    expect(ask(question, table)).not.toMatch(/^answered/);
  });
});
