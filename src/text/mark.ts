import { lazily } from './lazily.ts';
import { findNounPhrases } from './noun-phrases.ts';
import { readPeriods } from './period-reader.ts';
import { readQuantities } from './quantity-reader.ts';
import { splitSentences } from './sentences.ts';
import { tokenize } from './tokens.ts';
import type { MarkContext, Marks } from './types.ts';

/**
 * Reads one paragraph, or one question, once: sentences, tokens, noun phrases, quantities and periods with their places. Tokens,
 * noun phrases and quantities, which take most of the time, are read when they are first looked at.
 */
export function mark(text: string, context: MarkContext = {}): Marks {
  const tokens = lazily(() => tokenize(text));
  const periods = readPeriods(text, context);
  const nounPhrases = lazily(() => findNounPhrases(text, tokens()));
  const quantities = lazily(() => readQuantities(text, tokens(), periods, nounPhrases()));
  return {
    sentences: splitSentences(text),
    get tokens() {
      return tokens();
    },
    get nounPhrases() {
      return nounPhrases();
    },
    get quantities() {
      return quantities();
    },
    periods,
  };
}
