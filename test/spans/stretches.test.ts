import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findStretches } from '../../src/spans/stretches.ts';
import { readAll } from '../facts/readings.ts';

function stretchesIn(text: string): string[] {
  const sentences = readAll(text).flatMap((reading) => reading.sentences);
  return sentences.flatMap((sentence) =>
    findStretches(sentence).map(({ kind, start, end }) => `${kind}: ${sentence.paragraph.text.slice(start, end)}`),
  );
}

describe('stretches that could be a short answer', () => {
  it.each<[text: string, held: readonly string[], not: readonly string[]]>([
    ['Tobias Renfrew met the mayor of Selby.', ['name: Tobias Renfrew', 'joined: mayor of Selby'], ['noun: met']],
    ['It opened on 4 March 1902.', ['date: 4 March 1902'], ['date: opened']],
    ['They sold 300 silver eels.', ['number: 300 silver eels', 'number: 300'], []],
    ['The garden grows sage, thyme and rue.', ['list: sage, thyme and rue'], []],
    ['They dug a canal to drain the marsh.', ['cause: drain the marsh'], []],
    ['The boat was named "The Grey Heron" by its crew.', ['quoted: The Grey Heron'], []],
    ['The order came from the Bank of Selby.', ['name: Bank of Selby'], []],
    ['The keepers were Oswin of Selby and Agnes of Ripon.', ['list: Oswin of Selby and Agnes of Ripon'], []],
    ['The boat sank off Old Wish Harbour in May.', ['name: Old Wish Harbour'], []],
    ['They may raise the toll by up to 3 pence.', ['number: up to 3 pence', 'number: up to 3'], []],
    ['It cost €5,000 in fees.', ['number: €5,000'], ['number: 5,000']],
    ['They drew 3.5 million votes.', ['number: 3.5 million', 'number: 3.5 million votes'], ['number: 3.5']],
    ['They beat the Owls 34–19 in May.', ['number: 34–19'], ['number: 19', 'number: 34']],
    ['The keeper (1277–1347) was old.', ['year: 1277', 'year: 1347'], []],
    ['They hold a 24-year lease.', ['number: 24-year'], ['number: 24-']],
    ['Firms engaged in managing mills were fined.', ['phrase: Firms engaged in managing mills'], []],
    ['They learned of it through contact with traders.', ['way: through contact with traders'], []],
    ['The song is "Low Tide" and the dance is "High Tide".', ['quoted: Low Tide'], ['quoted: and the dance is']],
    ['Captain Maren Dahl sailed.', ['name: Maren Dahl'], []],
    ['The society (its members call it the Guild) met.', [], ['mixed: Guild) met', 'clause: call it the Guild) met']],
  ])('“%s” holds %j', (text, held, not) => {
    expect(stretchesIn(text)).toEqual(expect.arrayContaining([...held]));
    for (const each of not) expect(stretchesIn(text)).not.toContain(each);
  });

  it('stand in the order of the sentence, each once, and stay few whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 300 }), (made) => {
        const text = `A mill ${made}`;
        for (const { sentences } of readAll(text))
          for (const sentence of sentences) {
            const found = findStretches(sentence);
            expect(found.length).toBeLessThanOrEqual(160);
            expect(new Set(found.map(({ from, to }) => `${from}:${to}`)).size).toBe(found.length);
            for (const { from, to, start, end } of found) {
              expect(to).toBeGreaterThan(from);
              expect(end).toBeGreaterThan(start);
            }
          }
      }),
      { numRuns: 50 },
    );
  });
});
