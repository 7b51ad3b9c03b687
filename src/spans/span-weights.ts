import { ANY_WEIGHTS } from './span-weights-any.ts';
import { NAMED_WEIGHTS } from './span-weights-named.ts';
import { OPEN_WEIGHTS } from './span-weights-open.ts';

/** How much each property of a stretch of words speaks for it as the short answer; fitted by `npm run fit:spans`. */
export const SPAN_WEIGHTS: Readonly<Record<string, number>> = { ...NAMED_WEIGHTS, ...OPEN_WEIGHTS, ...ANY_WEIGHTS };
