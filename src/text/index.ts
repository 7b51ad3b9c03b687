/** Text: marks on plain English — sentences, tokens, noun phrases, quantities, periods. It knows no article and no question. */
export type * from './types.ts';
export {
  compareExact,
  decimalsOf,
  dividedBy,
  magnitude,
  minus,
  plus,
  readExact,
  times,
  toDecimal,
  toExact,
  toNumber,
} from './exact.ts';
export { conversionOf, dimensionOf } from './unit-factors.ts';
export { otherUnits, unitNamed } from './unit-names.ts';
export { currencyNamed, isCoin } from './currency-names.ts';
export { isEnglish, isVerb, readyTagger, tokenize } from './tokens.ts';
export { functionWords, isFunctionWord } from './function-words.ts';
export { findTerms, findWords, fold, neighbours, synonyms, term } from './terms.ts';
export type { Word } from './terms.ts';
export { mark } from './mark.ts';
export { namesRank } from './quantity-orders.ts';
export { lazily, oncePer } from './lazily.ts';
export { partitionPoint } from './partition-point.ts';
export { splitSentences } from './sentences.ts';
export { addDays, daysBetween } from './calendar.ts';
