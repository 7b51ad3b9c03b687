import { describe, expect, it } from 'vitest';
import { findPassages } from '#evidence';
import { gather } from '../../src/evidence/evidence.ts';
import { sparing } from '../../src/evidence/passages.ts';
import { articlesOf, questionOf, sourcesOf } from '../libraries.ts';
import type { Told } from '../libraries.ts';

const HARBOUR: Told =
  'The lighthouse keeper of Brindle Bay logged each storm.\n\n' +
  'A football club was founded in the bay in 1902. Its ground is by the mill.\n\n' +
  'The town hall burned down in 1911. The mayor had it rebuilt within two years.\n\n' +
  'Smoke hangs over the bay. The storm took the roof of the fish market.';

/** The numbers of the paragraphs found, best first. */
function found(text: string): number[] {
  const articles = articlesOf(HARBOUR);
  return findPassages(questionOf(text, articles), sourcesOf(articles).engine, 10).map(
    ({ passage }) => passage.paragraph.n,
  );
}

describe('the passages of a question', () => {
  it.each<[string, string, number]>([
    ['a mistyped word', 'who logged each strom', 1],
    ['a mistyped function word', 'whhen did the town hall burn down', 3],
    ['two words typed as one', 'what took the fishmarket roof', 4],
    ['one word typed as two', 'when was the foot ball club founded', 2],
    ['another form of a verb', 'who was rebuilding the town hall', 3],
  ])('are found in spite of %s', (_, text, first) => {
    expect(found(text)[0]).toBe(first);
  });

  it('are those that it is answered from, in the same order', () => {
    const articles = articlesOf(HARBOUR);
    const sources = sourcesOf(articles);
    for (const text of ['How many years did the mayor take?', 'What did the storm take?', 'the bay']) {
      const question = questionOf(text, articles);
      const passages = findPassages(question, sources.engine, 20).map(({ passage }) => passage.paragraph.n);
      const read = gather(question, sources).readings.map(({ paragraph }) => paragraph.n);
      expect(passages.slice(0, read.length)).toEqual(read);
    }
  });

  it('are none for a question without words', () => {
    expect(found('?')).toEqual([]);
    expect(found('what is it')).toEqual([]);
  });
});

describe('a sparing engine', () => {
  it('looks for the spellings of the first few words only', () => {
    const engine = sparing(sourcesOf(articlesOf(HARBOUR)).engine);
    const told = Array.from({ length: 12 }, () => engine.spellings('strom').length);
    expect(told.filter((count) => count > 0)).toHaveLength(8);
    expect(told.at(-1)).toBe(0);
  });
});

describe('a word of the dictionary that no article holds', () => {
  const engine = sparing(
    sourcesOf(articlesOf('The mayor made a plan. The bakers were loud. Its harbours were revolutionised.')).engine,
  );

  it.each(['mad', 'plane', 'lout', 'maker'])('is not taken for another: %s', (word) => {
    expect(engine.spellings(word)).toEqual([]);
  });

  it.each([
    ['mayro', 'mayor'],
    ['luod', 'loud'],
    ['bakres', 'baker'],
    ['revolutionized', 'revolutionis'],
  ])('is no misspelt word, nor a long one nearly the same: %s for %s', (word, meant) => {
    expect(engine.spellings(word).map(({ term }) => term)).toContain(meant);
  });
});

describe('a line that is a date alone', () => {
  const linesOf = (...lines: string[]): (string | undefined)[] => {
    const articles = articlesOf(lines.join('\n\n'));
    const question = questionOf('It was released on June 22, 2017 by the label of Tarn.', articles);
    return findPassages(question, sourcesOf(articles).engine, 10).map(({ passage }) => passage.paragraph.text);
  };
  const TELLS = 'The label of Tarn has signed a singer.';

  it.each(['June 22, 2017', 'June 22, 2017March 6, 2016edward', 'Published June 22, 2017, 5:14 p.m.'])(
    'ranks last: %s',
    (line) => {
      expect(linesOf(line, TELLS).at(-1)).toBe(line);
    },
  );

  it('is a line with more words first, where it tells of the matter', () => {
    expect(linesOf('June 22, 2017: Tarn song released', TELLS)[0]).toContain('song released');
  });
});
