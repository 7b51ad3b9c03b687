import fc from 'fast-check';
import MiniSearch from 'minisearch';
import { describe, expect, it } from 'vitest';
import { findPassages } from '#evidence';
import { readQuestion } from '#question';
import { indexNow } from '#search';
import { findTerms } from '#text';
import { articleOf } from '../articles.ts';
import { buildIndex } from '../../src/search/build.ts';
import { bestPassages } from '../../src/search/score.ts';
import { atOnce } from '../../src/search/steps.ts';

interface Case {
  readonly question: string;
  /** Each an article of its own, in the order expected; a title where it matters, after "#". */
  readonly expected: readonly string[];
  /** Why each stands where it does. */
  readonly reasons: readonly string[];
}

const CASES: readonly Case[] = [
  {
    question: 'When did the ferry sink?',
    expected: [
      'The ferry sank on 4 May 1931 off the point.',
      'The ferry sank off the point with all its cargo.',
      'The ferry sails on 4 May from the point.',
      'The point has a lighthouse.',
    ],
    reasons: ['both words and a date', 'both words, no date', 'one word and a date', 'none of the words'],
  },
  {
    question: 'How many barrels did the cellar hold?',
    expected: [
      'The cellar held 240 barrels.',
      'The cellar held barrels of cider.',
      'Barrels are made of oak. In the yard stood a cellar door.',
      'Oak is cut in winter.',
    ],
    reasons: ['the words and a number', 'the words alone', 'the words apart, in two sentences', 'none of the words'],
  },
  {
    question: 'Who designed the iron bridge?',
    expected: [
      'It was the engineer Agnes Tull who designed the iron bridge.',
      'The iron bridge was designed in a hurry.',
      'The bridge of iron was designed in a hurry.',
      'Iron is found near the old bridge.',
    ],
    reasons: [
      'the words and a name',
      'the words, the pair side by side',
      'the words, the pair apart',
      'no word for the verb',
    ],
  },
  {
    question: 'Why did the mill close?',
    expected: [
      'The mill closed because the river had silted up.',
      'The mill closed on a Friday.',
      'The mill stands by the river.',
    ],
    reasons: ['the words and a reason', 'the words without one', 'half of the words'],
  },
  {
    question: 'night market',
    expected: [
      'The night market opens at dusk.',
      'The market is open by day and by night.',
      'The market is closed.',
      'A night at sea is cold.',
    ],
    reasons: [
      'the pair in its order',
      'both words, in the other order',
      'the first of two equals',
      'the second of two equals',
    ],
  },
  {
    question: 'How deep is the harbour of Sorrel Bay?',
    expected: [
      '# Sorrel Bay\nThe harbour is 12 metres deep.',
      '# Linnet Cove\nThe harbour is 12 metres deep.',
      '# Linnet Cove\nThe cliffs are 90 metres high.',
    ],
    reasons: ['its title is the place asked about', 'the same words about another place', 'no word of the question'],
  },
  {
    question: 'Where were the migrants detained?',
    expected: [
      'The migrants were detained in Calder.',
      'The migrants were arrested in Calder.',
      'The migrants were fed in Calder.',
    ],
    reasons: ['the very word', 'a word that may stand for it', 'another verb'],
  },
  {
    question: 'What did the archaelogist find?',
    expected: ['The archaeologist found a comb.', 'The architect found a comb.', 'The archive is shut.'],
    reasons: ['the word that was meant, mistyped', 'another word', 'neither'],
  },
  {
    question: 'Who grows barley on the island?',
    expected: [
      'Nils Ravn grows barley on the island.',
      'Barley is dear. Sheep graze. Nils Ravn grows it on the island.',
      'Barley is dear. Nils Ravn is a farmer. Sheep graze on the island.',
    ],
    reasons: ['all in one sentence', 'a word outside the sentence', 'two words outside it'],
  },
  {
    question: 'Which workers left the quarry before the flood?',
    expected: [
      'Forty workers left the quarry before the flood.',
      'The staff fled from the quarry before the flood.',
      'The cranes stood in the quarry before the flood.',
    ],
    reasons: ['the very words', 'words that mean nearly the same', 'neither'],
  },
  {
    question: 'What is the harbour wall of?',
    expected: ['The harbour wall is of granite.', 'The harbour wall.', 'Granite is hard.'],
    reasons: ['the words and another', 'the words alone, which tell nothing', 'none of the words'],
  },
];

describe('the ranking', () => {
  it.each(CASES)('of “$question” has a reason for each place', ({ question, expected, reasons }) => {
    expect(reasons).toHaveLength(expected.length);
    // Indexed in the other order, so that no place is owed to the order of the articles, but where it is said.
    const stable = reasons.some((reason) => /of two equals/.test(reason));
    const texts = stable ? expected : expected.toReversed();
    const articles = texts.map((text, i) => {
      const [, title = 'Notes', body = text] = /^# (.+)\n(.+)$/.exec(text) ?? [];
      return { ...articleOf(body, undefined, `a${i}`), title };
    });
    const found = findPassages(readQuestion(question), indexNow(articles), 10);
    const order = found.map(({ passage }) => texts[Number(passage.article.id.slice(1))] ?? '');
    expect(order).toEqual(expected.filter((text) => order.includes(text)));
    expect(order[0]).toBe(expected[0]);
  });
});

describe('the first look', () => {
  const word = fc.constantFrom(...'storm boat ferry light reed mayor night winter'.split(' '));
  const text = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));
  const document = fc.record({ text, title: text });

  it('gives the scores of MiniSearch for any words', () => {
    fc.assert(
      fc.property(
        fc.array(document, { minLength: 1, maxLength: 12 }),
        fc.uniqueArray(word, { minLength: 1 }),
        (all, words) => {
          const peer = new MiniSearch({
            fields: ['text', 'title'],
            tokenize: findTerms,
            processTerm: (term) => term,
            searchOptions: { boost: { text: 1, title: 0.3 } },
          });
          peer.addAll(all.map((each, id) => ({ ...each, id })));
          const expected = peer
            .search(words.join(' '))
            .map(({ id, score, queryTerms }) => [Number(id), expect.closeTo(score / queryTerms.length, 4)] as const)
            .toSorted(([a], [b]) => a - b);
          const passages = all.flatMap((each, i) =>
            articleOf(each.text, undefined, `a${i}`).paragraphs.map((paragraph) => ({
              article: { ...articleOf(each.text, undefined, `a${i}`), title: each.title },
              paragraph,
            })),
          );
          const terms = [...new Set(findTerms(words.join(' ')))].map((term) => ({ term, weight: 1 }));
          const own = bestPassages(atOnce(buildIndex(passages)), terms, 100)
            .map(({ passage, score }) => [passage, score] as const)
            .toSorted(([a], [b]) => a - b);
          expect(own).toEqual(expected);
        },
      ),
      { numRuns: 60 },
    );
  });
});
