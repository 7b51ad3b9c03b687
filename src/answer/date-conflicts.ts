import type { Period } from '#text';
import { anchorsFor } from './anchors.ts';
import type { Anchor } from './anchors.ts';
import type { Asking } from './asking.ts';
import type { Note } from './types.ts';

/** Share of the question's information that must stand with a date, in each of two articles. */
const TOLD = 0.5;

/** Two times that share no day. */
function apart(a: Period, b: Period): boolean {
  return (a.to !== null && b.from !== null && a.to < b.from) || (b.to !== null && a.from !== null && b.to < a.from);
}

/** A date that could answer: closed, and no stretch of years. */
const isDate = ({ period: { from, to, grain } }: Anchor): boolean =>
  from !== null && to !== null && grain !== 'range' && grain !== 'century' && grain !== 'decade';

/**
 * "When was the mill built?" where two articles tell it of different times: both are shown, whether one of them answers or
 * neither is sure to. Each of the sentences must hold the verb of the question.
 */
export function dateConflicts({ question, evidence }: Asking): Note[] {
  const dated = question.periods.some(({ from }) => from !== null);
  if (!(question.want === 'date' && !dated) && !(question.form === 'yes_no' && dated)) return [];
  const acts = evidence.sought.filter(({ term }) => term.pos === 'VERB');
  const anchors = anchorsFor(evidence, question.terms).filter(
    (anchor) =>
      anchor.score >= TOLD &&
      isDate(anchor) &&
      acts.length > 0 &&
      acts.every(({ term, also }) => [term.term, ...also].some((each) => anchor.sentence.terms.has(each))),
  );
  const byArticle = [...Map.groupBy(anchors, ({ reading }) => reading.article).values()].flatMap(
    ([best]) => best ?? [],
  );
  const [first, second] = byArticle;
  if (!first || !second || !apart(first.period, second.period)) return [];
  const agree = anchors.some(
    ({ reading, period }) => reading.article === second.reading.article && !apart(period, first.period),
  );
  if (agree) return [];
  const dates = [first, second].map(({ sentence, period }) => ({
    sentence,
    words: sentence.paragraph.text.slice(period.start, period.end),
  }));
  return [{ kind: 'conflict', dates }];
}
