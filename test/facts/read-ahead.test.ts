import { describe, expect, it } from 'vitest';
import { createReader, readAhead } from '#facts';
import type { Reader } from '#facts';
import { libraryOf } from '#library';
import type { Article, Library } from '#library';
import { createLibrarian } from '#librarian';
import { REMEMBERED } from '../../src/facts/read.ts';
import { articlesOf } from '../libraries.ts';

/** A reader that tells which paragraphs it was asked for. */
function watchedReader(): { readonly read: Reader; readonly asked: string[] } {
  const [reader, asked]: [Reader, string[]] = [createReader(), []];
  return { read: (article, paragraph) => (asked.push(paragraph.text), reader(article, paragraph)), asked };
}

const ofLength = (paragraphs: number): Article[] =>
  articlesOf(Array.from({ length: paragraphs }, (_, i) => `Boat ${i} sank.`).join('\n\n'));

const libraryIn = (articles: readonly Article[]): Library =>
  libraryOf(articles.map((article) => ({ article, findings: [] })));

describe('reading ahead', () => {
  it('reads every paragraph once, one a step', () => {
    const { read, asked } = watchedReader();
    const steps = readAhead(articlesOf('Two boats sank.\n\nOne came back.', 'Nine mills stood.'), read);
    steps.next();
    expect(asked).toEqual(['Two boats sank.']);
    expect([...steps]).toHaveLength(2);
    expect(asked).toEqual(['Two boats sank.', 'One came back.', 'Nine mills stood.']);
  });

  it('reads nothing where the first would be forgotten before the last is read', () => {
    const { read, asked } = watchedReader();
    expect([...readAhead(ofLength(REMEMBERED + 1), read)]).toEqual([]);
    expect(asked).toEqual([]);
  });

  it('ends in the turn in which it is told to', async () => {
    const librarian = await createLibrarian(libraryIn(ofLength(3)));
    const over = new AbortController();
    over.abort();
    await expect(librarian.readAhead(over.signal)).resolves.toBeUndefined();
  });

  it('changes no answer', async () => {
    const library = libraryIn(articlesOf('Rangers counted 12 goats in May.', 'Rangers counted 15 goats in June.'));
    const [cold, warm] = await Promise.all([0, 1].map(() => createLibrarian(library, { clock: () => 0 })));
    await warm?.readAhead();
    const question = 'how many goats were counted in June?';
    expect(await warm?.ask(question)).toEqual(await cold?.ask(question));
  });
});
