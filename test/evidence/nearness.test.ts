import { describe, expect, it } from 'vitest';
import type { Reading } from '#facts';
import { ownCredit, scoreFact } from '../../src/evidence/nearness.ts';
import { askingOf, valueOf } from '../libraries.ts';

/** The figures of the best passage with their score for a question's words. */
function scores(question: string, text: string): readonly (readonly [string, number])[] {
  const { evidence } = askingOf(question, text);
  const [reading]: readonly (Reading | undefined)[] = evidence.readings;
  if (!reading) throw new Error('no passage found');
  return reading.facts.map((fact) => [valueOf(fact), scoreFact(fact, reading, evidence.sought) ?? 0] as const);
}

/** The figures that words belong to most; several where they cannot be told apart. */
function owners(question: string, text: string): string[] {
  const found = scores(question, text);
  const best = Math.max(...found.map(([, score]) => score));
  return found.filter(([, score]) => score >= best * 0.99).map(([value]) => value);
}

describe('a member of a list', () => {
  const HARVEST = 'The orchard picked 310 crates of pears, 225 crates of plums and 190 crates of quinces.';
  it.each([
    ['pears', ['310']],
    ['plums', ['225']],
    ['quinces', ['190']],
  ])('owns its words: %s', (word, values) => {
    expect(owners(word, HARVEST)).toEqual(values);
  });

  const SHARES = 'Of the looms, 41% stand in Harrow, 33% in Selby and 26% in Thorne.';
  it.each([
    ['Harrow', ['41']],
    ['Selby', ['33']],
    ['Thorne', ['26']],
  ])('owns the name after it: %s', (word, values) => {
    expect(owners(word, SHARES)).toEqual(values);
  });

  it.each([
    ['The ferry carried 80 cars; the train carried 95 cars.', 'ferry', ['80']],
    ['The ferry carried 80 cars; the train carried 95 cars.', 'train', ['95']],
    ['Rooks built 34 nests in the elms, while jays built 12 in the oaks.', 'jays', ['12']],
    ['Rooks built 34 nests in the elms, while jays built 12 in the oaks.', 'elms', ['34']],
  ])('of “%s” owns “%s”: %j', (text, word, values) => {
    expect(owners(word, text)).toEqual(values);
  });
});

describe('words of a whole sentence', () => {
  it('are shared by its figures where they stand well before the first', () => {
    const text = 'At the summer regatta off Larne the yacht club of the town had 14 sloops and 9 cutters.';
    expect(owners('yacht', text)).toEqual(['14', '9']);
  });

  it('score a figure of the same sentence above one of another', () => {
    const found = scores('How many bells hang in the tower?', 'The tower holds 8 bells. The crypt has 3 tombs.');
    expect(found[0]?.[1]).toBeGreaterThan(found[1]?.[1] ?? 1);
  });

  it('score nothing where nothing is sought', () => {
    const { evidence } = askingOf('How many?', 'The tower holds 8 bells.');
    const [reading] = askingOf('bells', 'The tower holds 8 bells.').evidence.readings;
    const fact = reading?.facts[0];
    if (!fact) throw new Error('no fact');
    expect(scoreFact(fact, reading, [])).toBeNull();
    expect(ownCredit(fact, reading, [])).toBe(1);
    expect(evidence.sought).toEqual([]);
  });

  it('never score above 1 or below 0', () => {
    for (const [, score] of scores(
      'How many crates of golden pears?',
      'They picked 310 crates of pears and 5 of plums.',
    )) {
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(1);
    }
  });
});
