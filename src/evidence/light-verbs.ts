import type { Sought } from './evidence.ts';
import { term } from '#text';

/** Verbs that say only that something was so, as terms: what they are said of need not be told with them. */
export const LIGHT_VERBS: ReadonlySet<string> = new Set(
  'be have do make take get give come go happen occur take place exist include contain number total amount use need want there see saw'
    .split(' ')
    .map(term),
);

/** A verb of the question that tells what was done. */
export const isAct = ({ term }: Sought): boolean => term.pos === 'VERB' && !LIGHT_VERBS.has(term.term);
