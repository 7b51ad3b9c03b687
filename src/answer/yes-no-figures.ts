import { checkClaims, compareIntervals, intervalOf, isAhead, quoted, speaksAhead } from '#facts';
import type { Claim, Fact, Figure, Interval, Sentence } from '#facts';
import { term as toTerm } from '#text';
import type { Bound, Quantity } from '#text';
import { THRESHOLDS, holds, matchFacts, readingOf, unassertedBy, versionsAsked } from '#evidence';
import type { Asking } from '#evidence';
import { figureDraft, textDraft } from '#outcome';
import type { Draft, Short } from '#outcome';

/** The short answer of a yes or a no. */
export const verdict = (yes: boolean, figure: Figure | null): Short => ({ kind: 'yes_no', span: null, figure, yes });

/** Whether an order of the article's figure against the claimed one bears the claim out. */
const BEARS_OUT: Record<Bound, readonly (string | null)[]> = {
  exact: ['equal'],
  about: ['equal'],
  over: ['more'],
  at_least: ['more', 'equal'],
  under: ['less'],
  at_most: ['less', 'equal'],
};

const claimsAbout = (asking: Asking, fact: Fact): Claim[] => {
  const reading = readingOf(asking.evidence, fact.sentence);
  return reading ? checkClaims(reading).filter((claim) => claim.stated === fact || claim.operands.includes(fact)) : [];
};

interface FigureAsked {
  readonly fact: Fact;
  readonly score: number;
}

/** The very number, in a sentence that holds more of the question's words than the one that fits best. */
function sameNumberNearer(
  { evidence }: Asking,
  match: FigureAsked,
  alike: (fact: Fact) => boolean,
  claimed: Quantity,
): FigureAsked | null {
  const held = (sentence: Sentence): number => evidence.sought.filter((each) => holds(sentence, each)).length;
  const own = held(match.fact.sentence);
  const nearer = evidence.facts.filter(
    (fact) => alike(fact) && fact.quantity.value === claimed.value && held(fact.sentence) > own,
  );
  return nearer[0] ? { fact: nearer[0], score: match.score } : null;
}

/** Whether the very number that is asked about was only planned or foretold. */
const isPlanOf = ({ role, quantity, sentence }: Fact, { kind, unit, value }: Quantity): boolean =>
  role === 'level' &&
  quantity.kind === kind &&
  quantity.unit === unit &&
  quantity.value === value &&
  isAhead(sentence, quantity);

/** The figure that a question is about: of the same kind, and where its words name none, the very number. */
function figureAsked(asking: Asking, claimed: Quantity): FigureAsked | null {
  const alike = (fact: Fact): boolean =>
    fact.role !== 'rank' && fact.quantity.kind === claimed.kind && fact.quantity.unit === claimed.unit;
  const planned = speaksAhead(asking.question.text)
    ? undefined
    : asking.evidence.facts.find((fact) => isPlanOf(fact, claimed));
  // What became of a plan is told where it is, and not by what another article tells of years after.
  const near = ({ sentence }: Fact): boolean => !planned || sentence.article === planned.sentence.article;
  const match = matchFacts(asking.evidence).find(({ fact }) => alike(fact) && near(fact));
  if (match && match.score >= THRESHOLDS.figure) return sameNumberNearer(asking, match, alike, claimed) ?? match;
  const same = asking.evidence.facts.filter((fact) => alike(fact) && fact.quantity.value === claimed.value);
  return same[0] && new Set(same.map(({ sentence }) => sentence)).size === 1
    ? { fact: same[0], score: THRESHOLDS.figure }
    : null;
}

/** Words before a figure that deny it, or say only that it should be so. */
const DENIES = /\b(?:not|never|no longer|should|must|ought|denied)\b|n['’]t\b/i;

function isDenied({ sentence, quantity }: Fact): boolean {
  return DENIES.test(sentence.paragraph.text.slice(sentence.span.start, quantity.start));
}

/** Where one thing that a sentence tells ends and another begins. */
const PART_END = /[;:]|, (?:and|but|while|whereas)\b/g;

function samePart({ paragraph }: Sentence, a: number, b: number): boolean {
  const [from, to] = a < b ? [a, b] : [b, a];
  return paragraph.text.slice(from, to).search(PART_END) < 0;
}

/** "Is there one nurse to six?" – "one nurse to nine": the other numbers of the question must be the sentence's, too. */
function decideByOthers(asking: Asking, { fact, score }: FigureAsked, claimed: Quantity): Draft | null {
  const { question, evidence } = asking;
  const others = question.quantities.filter(
    (each) => each !== claimed && each.kind !== 'ordinal' && each.kind !== 'age',
  );
  const beside = evidence.facts.filter(
    (each) => each.sentence === fact.sentence && samePart(fact.sentence, fact.quantity.start, each.quantity.start),
  );
  const lacking = others.find((other) => !beside.some(({ quantity }) => quantity.value === other.value));
  if (!lacking) return null;
  const head = lacking.noun && toTerm(question.text.slice(lacking.noun.start, lacking.noun.end));
  const rival = beside.find(
    ({ measure, quantity }) => quantity !== fact.quantity && quantity.kind === lacking.kind && measure.head === head,
  );
  const sure = rival && lacking.bound === 'exact' && rival.quantity.bound === 'exact';
  if (sure)
    return { ...figureDraft(quoted(rival), score, 'yes or no by a figure'), short: verdict(false, quoted(rival)) };
  return textDraft(fact.sentence, null, score, 'the nearest statement', { status: 'partial' });
}

/** "Is there housing in 7.2?": the number names a version, and is not what is to be decided. */
const isVersion = (text: string, { kind, unit, noun, start, end }: Quantity): boolean =>
  kind === 'count' &&
  unit === undefined &&
  !noun &&
  /^\d+\.\d+$/.test(text.slice(start, end)) &&
  /\b(?:in|for|on|since|until|before|after|from|of|versions?|patch|release|update) $/i.test(text.slice(0, start));

/** A number in the question against the article's: "were more than 20,000 apprehended?", "is the 62% right?" */
export function decideByFigure(asking: Asking): Draft | null {
  const { question } = asking;
  // "People under 18" are a condition, not what is to be decided.
  const versions = versionsAsked(question);
  const claimed = question.quantities.find(
    (each) =>
      each.kind !== 'ordinal' &&
      !(each.kind === 'age' && each.bound !== 'exact') &&
      !isVersion(question.text, each) &&
      !(versions.length > 1 && versions.some((version) => question.text.slice(each.start, each.end).includes(version))),
  );
  const found = claimed && figureAsked(asking, claimed);
  if (!claimed || !found) return null;
  const figure = quoted(found.fact);
  const draft = figureDraft(figure, found.score, 'yes or no by a figure');
  const point: Interval = intervalOf({ ...claimed, bound: 'exact' });
  const order = compareIntervals(intervalOf(found.fact.quantity), point);
  const doubted = claimsAbout(asking, found.fact).some(({ verdict: v }) => v === 'does_not_follow');
  if (order === null) return { ...draft, status: 'partial', short: null, reason: { reason: 'unbounded' } };
  if (isDenied(found.fact) || (isAhead(found.fact.sentence, found.fact.quantity) && !speaksAhead(question.text)))
    return { ...draft, status: 'partial', short: null };
  if (unassertedBy(question, found.fact.sentence) !== null)
    return textDraft(found.fact.sentence, null, found.score, 'the nearest statement', { status: 'partial' });
  const yes = BEARS_OUT[claimed.bound].includes(order);
  if (yes && !question.negated) {
    const other = decideByOthers(asking, found, claimed);
    if (other) return other;
  }
  // The article says so, but its own figures do not: neither yes nor no.
  if (yes && doubted) return { ...draft, status: 'partial', short: null };
  return { ...draft, short: verdict(yes !== question.negated, figure) };
}
