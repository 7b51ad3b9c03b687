import { findNounPhrases } from './noun-phrases.ts';
import { readPeriods } from './period-reader.ts';
import { readQuantities } from './quantity-reader.ts';
import { splitSentences } from './sentences.ts';
import { tokenize } from './tokens.ts';
import type { MarkContext, Marks } from './types.ts';

/** Reads one paragraph, or one question, once: sentences, tokens, noun phrases, quantities and periods with their places. */
export function mark(text: string, context: MarkContext = {}): Marks {
  const tokens = tokenize(text);
  const nounPhrases = findNounPhrases(text, tokens);
  const periods = readPeriods(text, context);
  const quantities = readQuantities(text, tokens, periods, nounPhrases);
  return { sentences: splitSentences(text), tokens, nounPhrases, quantities, periods };
}
