import type { Sentence } from '#facts';
import { term } from '#text';
import type { Span } from '#text';
import { termsOf } from './event-keys.ts';
import type { Keys } from './event-keys.ts';

/** Characters behind a verb that are looked at. */
const NEAR_AMOUNT = 24;
/** Behind a verb: "came to €18,400", "rose by 12", "raised £300". */
const AMOUNT = /^ (?:(?:to|by|at) )?(?:about |some |over |nearly |almost |only |just |more than )?(?:[$€£]\s?)?(?=\d)/i;

/** "In 2024 they came to €18,400": a deed told with an amount is one of the sum, and no event that has a day. */
export function tellsAmount({ acts }: Keys, { tokens, periods, paragraph }: Sentence): boolean {
  const places = tokens.filter(({ text }) => acts.some((each) => termsOf(each).includes(term(text))));
  const withAmount = ({ end }: Span): boolean => {
    const lead = AMOUNT.exec(paragraph.text.slice(end, end + NEAR_AMOUNT));
    const at = lead ? end + lead[0].length : null;
    return at !== null && !periods.some((period) => period.start <= at && at < period.end);
  };
  return places.length > 0 && places.every(withAmount);
}
