import { quoted, reckon } from '#facts';
import type { Fact } from '#facts';
import { compareExact, findTerms } from '#text';
import { levelMatches, refuseWithheld, withheldFor } from '#evidence';
import type { Asking } from '#evidence';
import { figureDraft, refuse, sentencesOf } from '#outcome';
import type { Draft } from '#outcome';
import { bestMatch } from './amount.ts';
import { extremeOf } from './extremes.ts';
import { namedGroup, reckonGroup, toldGroup, withoutGroup } from './groups.ts';
import type { Group } from './group.ts';

/** The row that the question names or one passage tells; a refusal where it lacks a figure. */
function rowOrRefusal(asking: Asking, rule: string): Group | Draft {
  const withheld = withheldFor(asking);
  if (withheld) return refuseWithheld(withheld, [], rule);
  const named = namedGroup(asking);
  if (named) return named;
  return toldGroup(asking) ?? withoutGroup(asking, rule);
}

/** Whether an article has a word itself: then its own figure is quoted, and none is reckoned. */
const says = ({ evidence }: Asking, word: string): boolean =>
  findTerms(word).some((term) =>
    evidence.readings.some((reading) => reading.sentences.some(({ terms }) => terms.has(term))),
  );

const byValue = (a: Fact, b: Fact): number => compareExact(a.quantity.value, b.quantity.value);

/** The median of a row; null where the article speaks of a median itself. */
export function answerMedian(asking: Asking): Draft | null {
  if (says(asking, 'median')) return null;
  const row = rowOrRefusal(asking, 'median');
  if (!('facts' in row)) return row;
  return reckonGroup('median', { ...row, facts: row.facts.toSorted(byValue) }, 'median');
}

/** The highest of a row less the lowest; null where the article gives a range itself. */
export function answerRange(asking: Asking): Draft | null {
  const rule = 'range';
  const best = bestMatch(levelMatches(asking.evidence));
  if (says(asking, 'range') || says(asking, 'spread') || best?.fact.quantity.low !== undefined) return null;
  const row = rowOrRefusal(asking, rule);
  if (!('facts' in row)) return row;
  const ends = [extremeOf(row.facts, 'most'), extremeOf(row.facts, 'least')].flatMap((fact) => fact ?? []);
  const figure = reckon('difference', ends.map(quoted));
  if (!figure || (figure.interval.low.value === null && figure.interval.high.value === null))
    return refuse({ reason: 'unbounded' }, rule, { quotes: sentencesOf(row.facts) });
  return figureDraft(figure, row.score, rule, {
    quotes: sentencesOf([...ends, ...row.facts]),
    notes: [{ kind: 'assumption', assumption: { about: 'all_listed', count: row.facts.length }, sentence: null }],
  });
}
