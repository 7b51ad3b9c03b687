import type { Sentence } from '#facts';
import { term } from '#text';
import type { Stretch } from './stretches.ts';

/** Terms of the name that stands last before a place of a sentence, in words outside its periods; empty where none does. */
function nameBefore({ tokens, periods }: Sentence, at: number): readonly string[] {
  const inPeriod = (start: number): boolean => periods.some((period) => period.start <= start && start < period.end);
  const isName = (place: number): boolean => {
    const token = tokens[place];
    return token?.pos === 'PROPN' && !inPeriod(token.start);
  };
  let last = at - 1;
  while (last >= 0 && !isName(last)) last -= 1;
  let first = last;
  while (first > 0 && isName(first - 1)) first -= 1;
  return last < 0 ? [] : tokens.slice(first, last + 1).map(({ text }) => term(text));
}

/**
 * Of the times of a sentence that tells those of several names ("the Gull, built in 1994, and the Anna, built in 2006") the ones of
 * the name asked about; all of them where the sentence does not part them so.
 */
export function timesOfName(
  sentence: Sentence,
  times: readonly Stretch[],
  asked: readonly string[],
): readonly Stretch[] {
  if (times.length < 2 || asked.length === 0) return times;
  const owners = times.map(({ from }) => nameBefore(sentence, from));
  const isAsked = (owner: readonly string[]): boolean => owner.some((each) => asked.includes(each));
  if (!owners.some(isAsked) || !owners.some((owner) => owner.length > 0 && !isAsked(owner))) return times;
  return times.filter((_, i) => isAsked(owners[i] ?? []));
}
