import { compareExact } from './exact.ts';
import type { Draft, Reading } from './quantity-drafts.ts';

const SHARED_UNIT = 'unit of the list';

function isBareCount(draft: Draft | undefined): draft is Draft {
  return draft?.kind === 'count' && draft.unit === undefined && draft.rule.startsWith('number');
}

/** Whether the unit of a quantity stands after its number, so that numbers listed before it may share it. */
function hasTrailingUnit(reading: Reading, draft: Draft): boolean {
  return (
    draft.unit !== undefined &&
    draft.attributive === undefined &&
    /^[\d\p{L}.]/u.test(reading.text.slice(draft.start)) &&
    /[\p{L}%°²³]$/u.test(reading.text.slice(draft.start, draft.end)) &&
    draft.kind !== 'age' &&
    draft.rule.startsWith('number')
  );
}

/** A number that takes the unit of the next one in its list ("3 and 4 per cent"), or its noun. */
function shareWith(reading: Reading, draft: Draft, next: Draft): Draft {
  const unitFits = hasTrailingUnit(reading, next) || next.rule === SHARED_UNIT;
  if (unitFits && next.unit !== undefined && draft.scale === next.scale) {
    return { ...draft, kind: next.kind, unit: next.unit, rule: SHARED_UNIT };
  }
  return next.noun === undefined || !isBareCount(next) ? draft : { ...draft, noun: next.noun };
}

/**
 * In "12,000, 13,000 and 14,000 runs" the noun of the last is that of all, and so is the unit in "3 and 4 per cent".
 * A comma alone makes no list.
 */
export function shareInLists(reading: Reading, drafts: readonly Draft[]): Draft[] {
  const shared = [...drafts];
  let inList = false;
  for (let index = drafts.length - 2; index >= 0; index -= 1) {
    const [draft, next] = [shared[index], shared[index + 1]];
    if (!isBareCount(draft) || next === undefined) {
      inList = false;
      continue;
    }
    const gap = reading.pieces
      .slice(draft.next, next.at)
      .map((piece) => piece.lower)
      .join(' ');
    inList = /^(?:, )?(?:and|or)$/.test(gap) || (gap === ',' && inList);
    if (inList && draft.noun === undefined && isSameSize(draft, next)) shared[index] = shareWith(reading, draft, next);
  }
  return shared;
}

/** Listed numbers are of one size; "killed 3 and 1,200 homes burned" is no list. */
function isSameSize(draft: Draft, next: Draft): boolean {
  const zero = draft.value === '0' || next.value === '0';
  return !zero && compareExact(draft.value, '0') > 0 && next.value.length - draft.value.length < 3;
}

/** In "a 5-year, $300-million plan" the noun of the second is also that of the first. */
export function shareAttributes(reading: Reading, drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft, index) => {
    const next = drafts[index + 1];
    const adjacent = next?.at === draft.next + 1 && reading.pieces[draft.next]?.text === ',';
    const shares = draft.attributive === true && draft.noun === undefined && adjacent;
    return shares && next.noun !== undefined ? { ...draft, noun: next.noun } : draft;
  });
}
