import { describe, expect, it } from 'vitest';
import { indexArticles } from '#search';
import type { Engine, SavedIndex } from '#search';
import type { Article } from '#library';

const WORDS = 'heron reed harbour storm ferry mayor boat keeper wreck light winter timetable'.split(' ');

/** As many articles as are worth saving, each of one paragraph. */
const articles = (count: number, last = ''): Article[] =>
  Array.from({ length: count }, (_, i) => {
    const words = [0, 1, 2].map((k) => WORDS[(i * (k + 3) + k) % WORDS.length]).join(' ');
    const text = `The ${words} of ${i}. ${i === count - 1 ? last : ''}`.trim();
    return {
      id: `a${i}`,
      title: `Log ${i % 7}`,
      source: `a${i}.md`,
      paragraphs: [{ n: 1, kind: 'text', text, start: 0, headings: [] }],
    };
  });

interface Shelf extends SavedIndex {
  readonly calls: string[];
  parts: readonly Uint8Array[] | null;
}

function shelf(key = 'k'): Shelf {
  const own: Shelf = {
    key,
    calls: [],
    parts: null,
    recall: (asked) => {
      own.calls.push(`recall ${asked}`);
      return Promise.resolve(own.parts);
    },
    keep: (kept, parts) => {
      own.calls.push(`keep ${kept}`);
      own.parts = parts.map((part) => part.slice());
      return Promise.resolve(true);
    },
  };
  return own;
}

const ask = (engine: Engine): unknown[] =>
  ['storm heron', 'ferry 17', 'keeper wreck light log 3'].map((words) =>
    engine
      .search({ terms: words.split(' ').map((term) => ({ term, weight: 1 })), limit: 20 })
      .map(({ passage, score }) => [passage.article.id, score]),
  );

describe('a saved index', () => {
  it('ranks, counts and spells as the one that was built', async () => {
    const saved = shelf();
    const built = await indexArticles(articles(2100), { saved });
    const recalled = await indexArticles(articles(2100), { saved });
    expect(saved.calls).toEqual(['recall k', 'keep k', 'recall k']);
    expect(ask(recalled)).toEqual(ask(built));
    expect(recalled.documentFrequency('storm')).toBe(built.documentFrequency('storm'));
    expect(recalled.spellings('harbur')).toEqual(built.spellings('harbur'));
    expect(recalled.spellings('whhich')).toEqual([{ term: null, likeness: expect.closeTo(0.917, 2) }]);
  });

  it('is left alone for few passages, which are indexed faster', async () => {
    const saved = shelf();
    await indexArticles(articles(100), { saved });
    expect(saved.calls).toEqual([]);
  });

  it.each<[string, (parts: Uint8Array[]) => Uint8Array[]]>([
    ['no parts', () => []],
    ['a part missing', (parts) => parts.slice(0, -1)],
    ['a part cut off', (parts) => parts.map((part, i) => (i === 3 ? part.slice(0, 40) : part))],
    ['a part of no whole numbers', (parts) => parts.map((part, i) => (i === 4 ? part.slice(1) : part))],
    ['fewer words', (parts) => parts.map((part, i) => (i === 1 ? part.slice(0, 100) : part))],
  ])('with %s is built anew', async (_, harm) => {
    const saved = shelf();
    const built = await indexArticles(articles(2100), { saved });
    saved.parts = harm([...(saved.parts ?? [])]);
    expect(ask(await indexArticles(articles(2100), { saved }))).toEqual(ask(built));
    expect(saved.calls.at(-1)).toBe('keep k');
  });

  it('of another number of passages is built anew', async () => {
    const saved = shelf();
    await indexArticles(articles(2100), { saved });
    const engine = await indexArticles(articles(2101, 'A lone xebec.'), { saved });
    expect(engine.documentFrequency('xebec')).toBe(1);
  });
});
