import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readParagraph } from '#facts';
import { findWords } from '#text';
import { articleOf } from '../articles.ts';

const PARTS =
  'The council|sold|5 boats|and|of those|36 games|in May 2021|in 2019|, but|;|rose by|5%|a rise of|$3.2bn|The|first|to|.'.split(
    '|',
  );
const text = fc.array(fc.constantFrom(...PARTS), { minLength: 1, maxLength: 25 }).map((parts) => parts.join(' '));

test('each token, period and figure of a sentence lies in it, and none that lies in it is left out', () => {
  fc.assert(
    fc.property(text, (written) => {
      const article = articleOf(`Boats ${written}`);
      for (const paragraph of article.paragraphs) {
        for (const { sentence, quantity, at } of readParagraph(article, paragraph).facts) {
          expect(quantity.start).toBeGreaterThanOrEqual(sentence.span.start);
          expect(quantity.end).toBeLessThanOrEqual(sentence.span.end);
          const words = findWords(sentence.text);
          expect(at).toBe(words.findIndex(({ end }) => end > quantity.start - sentence.span.start));
          const tokens = sentence.tokens.map((token) => token.text).join('');
          expect(tokens).toBe(sentence.text.replaceAll(/\s/g, ''));
        }
      }
    }),
  );
});

test('a figure of the same kind between another and a time takes the time', () => {
  const article = articleOf('The council sold 5 boats and 6 carts in May 2021, and 7 drays in June 2022.');
  const facts = article.paragraphs.flatMap((paragraph) => readParagraph(article, paragraph).facts);
  expect(facts.map(({ quantity, periodWords }) => [quantity.value, periodWords.replace(/^in /, '')])).toEqual([
    ['5', 'May 2021'],
    ['6', 'May 2021'],
    ['7', 'June 2022'],
  ]);
});
