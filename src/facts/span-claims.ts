import { toNumber } from '#text';
import type { Span } from '#text';
import type { Claim } from './claim.ts';
import { quoted, reckon } from './figure.ts';
import { yearFact } from './moments.ts';
import type { Fact } from './types.ts';

const DAY = String.raw`(?:(?:\d{1,2} )?[A-Z][a-z]{2,8} (?:\d{1,2}, )?)?`;
const ERA = String.raw`(?: ?(?:BCE?|AD|CE)\b)?`;
const YEAR = String.raw`${DAY}(\d{1,4}${ERA})`;
const TO = String.raw`(?: to | until | till | through |[–-]| [–-] )`;
/** Behind a length: "138 years from 799 to 684 BC", "12 years (1990–2002)". */
const BEHIND = new RegExp(String.raw`^,? ?(?:\(|from )${YEAR}${TO}${YEAR}`);
/** Before one: "from 1990 to 2002, a period of 12 years", "1990–2002 (12 years)". */
const BEFORE = new RegExp(
  String.raw`\b(?:[Ff]rom )?${YEAR}${TO}${YEAR}(?:, (?:for |(?:a|its|his|her) (?:period|span|reign|rule|time|term|stretch) of )| ?\(| for )$`,
);
/** Characters before a length in which its ends may stand. */
const LEAD = 90;
/** What stands behind the later end of a stretch: no unit that would make numbers of years. */
const CLOSED = /^(?:[).,;:—]|$| (?:when|until|and|but|as|in|by|with|under|before|after|while|at|the|he|she|it|they)\b)/;
/** Words by which the years told may be some of those between. */
const WITH_BREAKS =
  /\b(?:total|altogether|combined|non-?consecutive|separate|interrupt\w+|breaks?|off and on|on and off|intermittent\w*|cumulative\w*|several|various|terms|spells?|stints?|except\w*)\b/i;
/** "… and again from 2004 to 2008": a second stretch counts, too. */
const SECOND = /^(?:,? and|,) (?:again |then |later )?(?:from |between |in )?(?:\p{Lu}\p{L}+ )?\d{3,4}\b/u;
/** "Grew for three years from 1200 to 1900": no years. */
const MOVES =
  /\b(?:rose|ris\w+|grew|grow\w*|f[ae]ll\w*|increas\w+|decreas\w+|declin\w+|dropp\w*|climb\w*|shr[aiu]nk)\b/i;
/** How far a length may miss its own ends in years: a year counted at both ends or at none. */
const SLACK = 1;
/** … and as a share of one that is said to be about so. */
const ROUGH = 0.15;

/** An end of a stretch: its place in the paragraph, its year, negative before Christ. */
interface End {
  readonly span: Span;
  readonly year: number;
}

const isBefore = (written: string): boolean => /bc/i.test(written);

/** The two ends as years, the earlier first; "799 to 684 BC" and "1939–45" share what the second one is written with. */
function yearsOf(first: string, last: string): readonly [number, number] | null {
  const shared = isBefore(last) && !/[A-Z]/.test(first);
  const short = /^\d{2}$/.test(last) && /^\d{4}$/.test(first) ? first.slice(0, 2) + last : last;
  const told = [first, short].map((each, i) => {
    const year = Number(/\d+/.exec(each)?.[0]);
    return isBefore(each) || (i === 0 && shared) ? -year : year;
  });
  const [from = 0, to = 0] = told;
  const plain = [first, short].every((each) => /^\d{4}$/.test(each));
  return from < to && (plain || /[A-Z]/.test(first + last)) ? [from, to] : null;
}

function endsIn(match: RegExpExecArray, start: number): readonly [End, End] | null {
  const [whole, first = '', last = ''] = match;
  const years = yearsOf(first, last);
  const at = whole.indexOf(first);
  const then = whole.indexOf(last, at + first.length);
  const end = (written: string, place: number, year: number): End => ({
    span: { start: start + place, end: start + place + written.length },
    year,
  });
  return years && [end(first, at, years[0]), end(last, then, years[1])];
}

/** The ends that stand beside a length of years, as one stretch. */
function endsBeside({ sentence: { text, span }, quantity }: Fact): readonly [End, End] | null {
  const [from, to] = [quantity.start - span.start, quantity.end - span.start];
  const behind = BEHIND.exec(text.slice(to));
  if (behind) {
    const rest = text.slice(to + behind[0].length);
    return CLOSED.test(rest) && !SECOND.test(rest) ? endsIn(behind, quantity.end) : null;
  }
  const left = Math.max(0, (quantity.hedge?.start ?? quantity.start) - span.start - LEAD);
  const lead = text.slice(left, Math.min(from, (quantity.hedge?.start ?? quantity.start) - span.start));
  const before = BEFORE.exec(lead);
  return before && endsIn(before, span.start + left + before.index);
}

/** "Ruled for 138 years from 799 to 684 BC": a length of years that its own ends do not give, by more than a year. */
export function checkSpans(facts: readonly Fact[]): Claim[] {
  return facts.flatMap((stated): Claim[] => {
    const { quantity, sentence, role } = stated;
    const years = quantity.kind === 'duration' && quantity.unit === 'year' && quantity.low === undefined;
    const told = quantity.bound === 'exact' || quantity.bound === 'about';
    if (!years || !told || role !== 'level' || WITH_BREAKS.test(sentence.text) || MOVES.test(sentence.text)) return [];
    const ends = endsBeside(stated);
    if (!ends) return [];
    const off = Math.abs(ends[1].year - ends[0].year - toNumber(quantity.value));
    const slack = quantity.bound === 'about' ? Math.max(SLACK, toNumber(quantity.value) * ROUGH) : SLACK;
    if (off <= slack) return [];
    const operands = ends.map(({ span, year }) => yearFact(sentence, span, year));
    const computed = reckon('elapsed', operands.map(quoted));
    const rule = 'a length of years against its two ends';
    return [{ rule, verdict: 'does_not_follow', stated, operands, computed, words: 'years' }];
  });
}
