import { createHash } from 'node:crypto';
import type { Answer } from '#outcome';
import type { Receipt } from './receipt.ts';

const HEADLINE = 160;
const DIGEST_CHARACTERS = 8;

const digestOf = (...parts: readonly string[]): string =>
  createHash('sha256').update(parts.join('\n')).digest('base64url').slice(0, DIGEST_CHARACTERS);

/** A NUL parts the fields of a receipt, so none may stand in one. */
const plain = (text: string): string => text.replaceAll('\u0000', ' ').toWellFormed();

const ARTICLE_CHARACTERS = 4;

/** A sentence's digest opens with its article's, so that only that article is looked through for it. */
const quoteDigest = (article: string, quote: string): string =>
  digestOf(article).slice(0, ARTICLE_CHARACTERS) + digestOf(article, quote);

/** An article with its sentences, read when they are asked for. */
export interface Told {
  readonly article: string;
  readonly sentences: () => readonly string[];
}

/** The receipt of an answer. */
export function receiptOf(answer: Answer): Receipt {
  return {
    question: plain(answer.question),
    headline: plain(answer.text.split('\n')[0] ?? '')
      .slice(0, HEADLINE)
      .replace(/[\uD800-\uDBFF]$/, ''),
    digest: digestOf(answer.text, ...answer.citations.map(({ quote }) => quote)),
    quotes: answer.citations.map(({ article, quote }) => quoteDigest(article, quote)),
  };
}

/** What became of an answer: `removed` where a sentence that it quoted is gone, `changed` where the answer reads otherwise. */
export interface Comparison {
  readonly verdict: 'same' | 'changed' | 'removed';
  /** How many of the sentences quoted then are gone. */
  readonly gone: number;
}

/** Compares an answer given earlier with today's to the same question on today's articles. */
export function compareWith(receipt: Receipt, now: Answer, articles: readonly Told[]): Comparison {
  const today = receiptOf(now);
  const missing = new Set(receipt.quotes);
  for (const digest of today.quotes) missing.delete(digest);
  for (const { article, sentences } of articles) {
    const own = digestOf(article).slice(0, ARTICLE_CHARACTERS);
    if (![...missing].some((digest) => digest.startsWith(own))) continue;
    for (const text of sentences()) missing.delete(quoteDigest(article, text));
  }
  const isSame = today.digest === receipt.digest;
  return { verdict: missing.size > 0 ? 'removed' : isSame ? 'same' : 'changed', gone: missing.size };
}
