import { term } from '#text';

/** Short spellings of a game's report, and words that name the same act, as terms; each stands for its first. */
const SAME: readonly string[] = ['touchdown td touchdowns', 'pass catch reception', 'run rush carry'];

const ACTS: ReadonlyMap<string, string> = new Map(
  SAME.flatMap((row) => {
    const [first = '', ...others] = row.split(' ');
    return [first, ...others].map((word) => [term(word), term(first)] as const);
  }),
);

/** The term under which an act is counted. */
export const actTerm = (of: string): string => ACTS.get(of) ?? of;

/** True for a term of the acts above. */
export const isAct = (of: string): boolean => ACTS.has(of);

/** What was tried and did not come off is none of the events counted. */
export const FAILED = /\b(?:miss(?:ed|ing)?|attempt(?:ed|s)?|blocked|no good|failed|wide (?:left|right)|incomplete)\b/i;

/** Parts of a game or a meeting that are numbered. */
export const SECTION =
  /\b(first|second|third|fourth|fifth|1st|2nd|3rd|4th|5th)[- ](quarter|half|period|inning|set|round|session)\b/gi;
/** "the first two quarters" */
export const SECTIONS = /\bfirst (two|three|2|3) (quarters|periods|innings|sets|rounds)\b/i;

/** Verbs of one who gives ("threw a pass") and of one who takes ("caught a pass"). */
export const GIVES = /\b(?:threw|throw|throws|thrown|passed|completed?|complete)\b/i;
export const TAKES = /\b(?:caught|catch|catches|received?|receive|receiver|receptions?)\b/i;
