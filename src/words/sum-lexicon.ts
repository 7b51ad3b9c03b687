import { term } from '#text';

/** Nouns for sums of money, as terms: what one of them was is told by that word, or by one that means the same. */
export const SUMS: ReadonlySet<string> = new Set(
  `profit loss income revenue turnover earnings deficit surplus debt budget salary wage pay pension rent fine fee fare toll tax
   subsidy grant loan donation ransom reward bonus dividend price cost expense spending`
    .split(/\s+/)
    .map(term),
);
