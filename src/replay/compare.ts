import { createHash } from 'node:crypto';
import type { Answer } from '#answer';
import type { Receipt } from './receipt.ts';

const HEADLINE = 160;
const DIGEST_CHARACTERS = 8;

const digestOf = (...parts: readonly string[]): string =>
  createHash('sha256').update(parts.join('\n')).digest('base64url').slice(0, DIGEST_CHARACTERS);

/** A NUL parts the fields of a receipt, so none may stand in one. */
const plain = (text: string): string => text.replaceAll('\u0000', ' ').toWellFormed();

const quoteDigest = (article: string, quote: string): string => digestOf(article, quote);

/** The receipt of an answer. */
export function receiptOf(answer: Answer): Receipt {
  return {
    question: plain(answer.question),
    headline: plain(answer.text.split('\n')[0] ?? '').slice(0, HEADLINE),
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

/** Compares an answer given earlier with today's to the same question; `sentences` are those of today's articles. */
export function compareWith(
  receipt: Receipt,
  now: Answer,
  sentences: Iterable<{ readonly article: string; readonly text: string }>,
): Comparison {
  const today = receiptOf(now);
  const missing = new Set(receipt.quotes);
  for (const digest of today.quotes) missing.delete(digest);
  if (missing.size > 0) {
    for (const { article, text } of sentences) {
      missing.delete(quoteDigest(article, text));
      if (missing.size === 0) break;
    }
  }
  const isSame = today.digest === receipt.digest;
  return { verdict: missing.size > 0 ? 'removed' : isSame ? 'same' : 'changed', gone: missing.size };
}
