import type { Fact } from '#facts';
import { term } from '#text';
import { isPersonTerm } from './person-lexicon.ts';

/** "How many people does the hall hold", "how many guests fit in the tent": not what is held on a day, nor a seat that somebody won. */
const ASKED =
  /\bhow many (\p{L}+)\b(?: [\p{L}’'-]+){0,8}? (?<!\b(?:a|an|the|his|her|its|their|on) )(hold|fit|seat|accommodate|sleep)s?(?=\W*$| (?:in|on|at|into|aboard|inside|now|at once)\b)/iu;
/** Words of a sentence that say how many a thing has room for. */
const TOLD =
  /\b(?:h[eo]lds?|fits?|fitted|seats?|seated|seating|seater|accommodat\w+|sleeps?|room for|(?:space|place|berth|bed|seat)s? for|capacity|can (?:carry|take)|carries|takes|up to)\b/i;
const asksRoom = (text: string): boolean => isPersonTerm(term(ASKED.exec(text)?.[1] ?? ''));

/** "How many people will the hall hold?" – "one member abstained" is no room for anybody. */
export function isNoCapacity(question: string, { sentence, measure }: Fact): boolean {
  return asksRoom(question) && !TOLD.test(`${sentence.text} ${measure.words}`);
}
