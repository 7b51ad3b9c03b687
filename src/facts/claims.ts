import type { Quantity } from '#text';
import { compareExact, decimalsOf, magnitude, minus, times, toDecimal } from '#text';
import { compareFigures, quoted, reckon } from './figure.ts';
import type { Claim } from './claim.ts';
import type { Figure } from './figure.ts';
import { checkShares } from './share-claims.ts';
import { checkSpans } from './span-claims.ts';
import { checkTotals } from './table-totals.ts';
import type { Fact, Reading } from './types.ts';
import { checkWholes } from './whole-claims.ts';

const FALLS =
  /\b(?:fell|fall|fallen|falling|drop(?:ped|s)?|declin\w+|decreas\w+|plung\w+|shr[aiu]nk|down|lower|reduc\w+|cut)\b/i;
const SURPASSES =
  /\b(?:surpass|exceed|outstrip)(?:es|s|ed|ing)?\b|\btop(?:s|ped|ping) |\b(?:more|higher|greater|larger) than (?:the|in|all|last|its)\b|\babove the (?:total|figure|number)\b/i;

/** "from 2,160 … to 820", "12.5% to 31.5 from 28", "31.5, an increase of 12.5% from 28": the two ends, earlier first. */
export function endsOf(facts: readonly Fact[]): readonly [Fact, Fact] | null {
  const text = facts[0]?.sentence.paragraph.text ?? '';
  const lead = ({ quantity }: Fact): string => {
    const start = Math.min(quantity.start, quantity.hedge?.start ?? quantity.start);
    return text.slice(Math.max(0, start - 6), start);
  };
  const from = facts.find((fact) => /\bfrom\s+\W*$/i.test(lead(fact)));
  const to =
    from &&
    (facts.find((fact) => fact !== from && /\bto\s+\W*$/i.test(lead(fact))) ??
      facts.findLast((fact) => fact.quantity.end < from.quantity.start));
  const alike = from && to && from.quantity.kind === to.quantity.kind && from.quantity.unit === to.quantity.unit;
  return alike ? [from, to] : null;
}

/** True where a reckoned number, rounded as the stated one is written, is the stated one. */
function agrees(stated: Quantity, computed: Figure): boolean {
  const value = computed.interval.low.value;
  if (value === null || computed.interval.high.value !== value) return false;
  const digits = Math.min(decimalsOf(stated.value), 6);
  if (toDecimal(magnitude(value), digits) === toDecimal(stated.value, digits)) return true;
  // "about 60%" for 62.04 % is fair: a tenth of the stated number either way.
  const gap = magnitude(minus(magnitude(value), stated.value));
  return stated.bound === 'about' && compareExact(stated.value, times(gap, '10')) >= 0;
}

const onlyEnd = (fact: Fact): boolean => fact.role === 'level';

function checkChange(facts: readonly Fact[]): Claim[] {
  const stated = facts.find((fact) => fact.role === 'change' && fact.quantity.kind === 'percent');
  const ends = endsOf(facts.filter(onlyEnd));
  if (!stated || !ends) return [];
  const computed = reckon('change', ends.map(quoted));
  const words = stated.sentence.paragraph.text.slice(stated.sentence.span.start, stated.sentence.span.end);
  if (!computed) return [];
  const decided = computed.interval.low.value !== null && computed.interval.low.value === computed.interval.high.value;
  const falls = compareExact(computed.interval.low.value ?? '0', '0') < 0;
  const right = agrees(stated.quantity, computed) && FALLS.test(words) === falls;
  const verdict =
    decided && stated.quantity.bound in { exact: 1, about: 1 }
      ? right
        ? 'holds'
        : 'does_not_follow'
      : 'cannot_be_told';
  return [
    { rule: 'percentage change against its two ends', verdict, stated, operands: ends, computed, words: 'change' },
  ];
}

function checkMultiple(facts: readonly Fact[]): Claim[] {
  const stated = facts.find((fact) => fact.quantity.kind === 'multiple');
  const ends = endsOf(facts.filter(onlyEnd));
  const computed = stated && ends && reckon('ratio', [quoted(ends[1]), quoted(ends[0])]);
  if (!stated || !ends || !computed) return [];
  const value = computed.interval.low.value;
  const decided = value !== null && value === computed.interval.high.value;
  const order = decided ? compareExact(value, stated.quantity.value) : 0;
  const fits = {
    exact: agrees(stated.quantity, computed),
    about: agrees(stated.quantity, computed),
    over: order > 0,
    at_least: order >= 0,
    under: order < 0,
    at_most: order <= 0,
  };
  const verdict = !decided ? 'cannot_be_told' : fits[stated.quantity.bound] ? 'holds' : 'does_not_follow';
  return [{ rule: 'multiple against its two ends', verdict, stated, operands: ends, computed, words: 'multiple' }];
}

const CLAUSE = /;|, (?:and|but|while|as|which|when|where) /;

/** "This surpasses the total for 2022, which was 24,278": the figure before the verb against the one after it. */
function checkSurpass(facts: readonly Fact[], earlier: readonly Fact[]): Claim[] {
  const sentence = facts[0]?.sentence;
  const match = sentence && SURPASSES.exec(sentence.text);
  if (!sentence || !match) return [];
  const verb = sentence.span.start + match.index;
  // "He surpassed 4,000 yards" tells a bound of one figure, and no comparison with another.
  const asVerb = !/ than | the /.test(`${match[0]} `);
  if (asVerb && facts.some(({ quantity: { hedge } }) => hedge && hedge.start <= verb && verb < hedge.end)) return [];
  const levels = facts.filter((fact) => onlyEnd(fact) && fact.quantity.kind !== 'percent');
  const less = levels.find((fact) => fact.quantity.start > verb);
  const alike = (fact: Fact): boolean =>
    fact.quantity.kind === less?.quantity.kind && fact.quantity.unit === less.quantity.unit;
  const before = levels.findLast(
    (fact) =>
      fact.quantity.end <= verb && alike(fact) && !CLAUSE.test(sentence.paragraph.text.slice(fact.quantity.end, verb)),
  );
  const pronoun = /^(?:this|that|it|the (?:figure|number|total))\b/i.test(sentence.text.trim());
  const more = before ?? (pronoun ? earlier.findLast((fact) => onlyEnd(fact) && alike(fact)) : undefined);
  if (!less || !more) return [];
  const order = compareFigures(quoted(more), quoted(less));
  // "Over 21,000" may lie above 24,278, but the article's own words do not show it: the claim does not follow from them.
  const verdict = order === 'more' ? 'holds' : 'does_not_follow';
  return [
    {
      rule: 'surpassing against both figures',
      verdict,
      stated: null,
      operands: [more, less],
      computed: null,
      words: match[0],
    },
  ];
}

/** "31.5 million, up 3.5 million from 28.0 million": an amount of change against the two ends that its sentence gives. */
function checkRise(facts: readonly Fact[]): Claim[] {
  const stated = facts.find(
    ({ role, quantity }) => role === 'change' && (quantity.kind === 'count' || quantity.kind === 'currency'),
  );
  const alike = ({ quantity }: Fact): boolean =>
    quantity.kind === stated?.quantity.kind && quantity.unit === stated.quantity.unit;
  const ends = endsOf(facts.filter((fact) => onlyEnd(fact) && alike(fact)));
  const computed = stated && ends && reckon('difference', [quoted(ends[1]), quoted(ends[0])]);
  if (!stated || !ends || computed?.interval.low.value == null) return [];
  const decided = stated.quantity.bound === 'exact' && computed.interval.low.value === computed.interval.high.value;
  const verdict = !decided ? 'cannot_be_told' : agrees(stated.quantity, computed) ? 'holds' : 'does_not_follow';
  return [
    { rule: 'an amount of change against its two ends', verdict, stated, operands: ends, computed, words: 'change' },
  ];
}

/** Every claim that is checked has one of these: the figures are read only then. */
const mayClaim = (text: string): boolean =>
  /\bfrom\s/i.test(text) || SURPASSES.test(text) || SHARE.test(text) || YEARS.test(text);

/** Signs and words of a share, which is held against its part and whole. */
const SHARE =
  /[%¼½¾⅓⅔]|\d\/\d|\bper ?cent|\b(?:half|halves|thirds?|quarters?|fourths?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?)\b/i;

/** "12 years (1990–2002)", whose ends need no "from". */
const YEARS = /\byears\b.{0,3}\(|\d[–-]\d.{0,40}\byears\b/;

/** The claims of one paragraph about its own figures, each reckoned again. */
export function checkClaims(reading: Reading): Claim[] {
  if (reading.paragraph.kind === 'table') return checkTotals(reading);
  if (!mayClaim(reading.paragraph.text)) return [];
  return reading.sentences.flatMap((sentence) => {
    const facts = reading.facts.filter((fact) => fact.sentence === sentence);
    const earlier = reading.facts.filter((fact) => fact.sentence.n === sentence.n - 1);
    return facts.length === 0
      ? []
      : [
          ...checkChange(facts),
          ...checkRise(facts),
          ...checkMultiple(facts),
          ...checkSurpass(facts, earlier),
          ...checkShares(facts),
          ...checkWholes(sentence, facts, earlier),
          ...checkSpans(facts),
        ];
  });
}
