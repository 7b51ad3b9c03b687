/** Text: marks on plain English — sentences, tokens, noun phrases, quantities, periods. It knows no article and no question. */
export type * from './types.ts';
export { compareExact, plus, readExact, times, toExact, toNumber } from './exact.ts';
export { tokenize } from './tokens.ts';
