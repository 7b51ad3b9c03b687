import { describe, expect, it } from 'vitest';
import { indexArticles, indexNow } from '#search';
import type { Engine } from '#search';
import { findTerms, term } from '#text';
import { articleOf } from '../articles.ts';

const ARTICLES = [
  articleOf(
    `The harbour of Brindle Bay closed for three days after the storm.

The storm tore the roof off the fish market. The storm also sank four boats.

The mayor thanked the crews.`,
    '2024-03-01',
    'bay',
  ),
  articleOf(
    `Boat owners in Brindle Bay pay a fee of $40 for a mooring.

## Ferries

A ferry leaves for the lighthouse every hour.

The timetable changes in winter.`,
    '2024-05-01',
    'fees',
  ),
  articleOf(
    'Keepers of the lighthouse have logged each storm since 1871, each wreck, each ship that passed and each light that failed them in the dark.',
    '2023-01-01',
    'log',
  ),
];

/** The hits for some words as "article paragraph", best first; `*2` after a word doubles its weight. */
function ranking(engine: Engine, words: string, limit = 10): string[] {
  const terms = words.split(' ').map((word) => {
    const [plain = '', weight = '1'] = word.split('*');
    return { term: term(plain), weight: Number(weight) };
  });
  return engine.search({ terms, limit }).map(({ passage }) => `${passage.article.id} ${passage.paragraph.n}`);
}

describe('a search', () => {
  const engine = indexNow(ARTICLES);

  it.each<[string, string[]]>([
    // Twice in a short paragraph; then once in a short one; then once in a long one.
    ['storm', ['bay 2', 'bay 1', 'log 1']],
    // The rarer word (timetable stands once, Brindle twice); then the one of the same article.
    ['timetable brindle', ['fees 3', 'fees 1', 'bay 1']],
    // The paragraph's own words count for more than the heading above it, which the next paragraph has too.
    ['ferries', ['fees 2', 'fees 3']],
    // One term for "boats" and "boat"; as many different terms beside it in both, so in the order of the articles.
    ['boats', ['bay 2', 'fees 1']],
    // Nothing is about it.
    ['castle', []],
    ['', []],
  ])('for %j finds %j', (words, expected) => {
    expect(ranking(engine, words)).toEqual(expected);
  });

  it('counts a word for as much as its weight', () => {
    expect(ranking(engine, 'mayor*9 ferry')[0]).toBe('bay 3');
    expect(ranking(engine, 'mayor ferry*9')[0]).toBe('fees 2');
  });

  it('finds nothing for no terms', () => {
    expect(engine.search({ terms: [], limit: 5 })).toEqual([]);
  });

  it('gives no more than the limit, the best ones', () => {
    expect(ranking(engine, 'storm', 2)).toEqual(['bay 2', 'bay 1']);
    expect(ranking(engine, 'storm', 0)).toEqual([]);
  });

  it('gives scores that fall, the same ones each time', () => {
    const request = {
      terms: findTerms('storm lighthouse boat ferry').map((each) => ({ term: each, weight: 1 })),
      limit: 9,
    };
    const scores = engine.search(request).map(({ score }) => score);
    expect(scores.length).toBeGreaterThan(3);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(indexNow(ARTICLES).search(request)).toEqual(engine.search(request));
  });

  it('puts equals in the order of the articles', () => {
    const twins = ['x', 'y', 'z'].map((id) => articleOf('A heron stood in the reeds.', undefined, id));
    expect(ranking(indexNow(twins), 'heron')).toEqual(['x 1', 'y 1', 'z 1']);
  });

  it('stays among the articles indexed', () => {
    const one = indexNow(ARTICLES.slice(1, 2));
    expect(one.size).toBe(3);
    expect(ranking(one, 'storm lighthouse')).toEqual(['fees 2']);
  });

  it('finds nothing where there are no articles', () => {
    const none = indexNow([]);
    expect(none.size).toBe(0);
    expect(ranking(none, 'storm')).toEqual([]);
    expect(none.spellings('storms')).toEqual([]);
  });
});

describe('documentFrequency', () => {
  const engine = indexNow(ARTICLES);

  it.each([
    ['storm', 3],
    ['boats', 2],
    ['ferry', 2],
    ['mayor', 1],
    ['1871', 1],
    ['castle', 0],
  ])('of %s is %d', (word, passages) => {
    expect(engine.documentFrequency(term(word))).toBe(passages);
  });

  it('counts the title for each paragraph of its article', () => {
    expect(engine.documentFrequency(term('Article'))).toBe(engine.size);
  });
});

describe('spellings', () => {
  const engine = indexNow(ARTICLES);

  it.each([
    ['two letters swapped', 'lighthuose', 'lighthouse'],
    ['a letter missing', 'harbur', 'harbour'],
    ['a letter doubled', 'stormm', 'storm'],
    ['a letter too many', 'timertable', 'timetable'],
    ['the key beside', 'mooting', 'mooring'],
    ['capitals', 'Harbur', 'harbour'],
    ['another form of the word', 'ferrys', 'ferry'],
  ])('read a word with %s: %s is %s', (_, written, meant) => {
    expect(engine.spellings(written)[0]?.term).toBe(term(meant));
  });

  it('give both words that were typed as one', () => {
    expect(engine.spellings('fishmarket').map((each) => each.term)).toEqual([term('fish'), term('market')]);
  });

  it('give null for a function word, which is no topic', () => {
    expect(engine.spellings('whhich')[0]?.term).toBeNull();
  });

  it.each([
    ['a short word', 'rf'],
    ['a number', '18711'],
    ['a word far from any', 'xylophone'],
    ['a word with three slips', 'lgihtohsue'],
    ['nothing', ''],
  ])('are none for %s', (_, written) => {
    expect(engine.spellings(written)).toEqual([]);
  });
});

describe('indexArticles', () => {
  it('gives the same engine as indexNow, and tells how far it is', async () => {
    const many = Array.from({ length: 450 }, (_, i) => articleOf(`Heron ${i} stood in the reeds.`, undefined, `h${i}`));
    const told: number[] = [];
    const engine = await indexArticles(many, { onProgress: (passages) => told.push(passages) });
    expect(told.at(-1)).toBe(450);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect(told.length).toBeGreaterThan(1);
    const now = indexNow(many);
    for (const words of ['heron', '17', 'reeds 300']) expect(ranking(engine, words)).toEqual(ranking(now, words));
    expect(engine.documentFrequency(term('heron'))).toBe(450);
  });
});
