import type { Fact } from '#facts';
import type { Side } from '#question';
import { compareExact, findTerms } from '#text';
import { creditIn, levelMatches, periodFit, readingOf, wholesOf } from '#evidence';
import type { Asking, Match, Sought } from '#evidence';
import { bestMatch } from './amount.ts';
import { COUNTED_TOGETHER, countedSides } from './counted-sides.ts';
import { matchSide, portionOperands } from './operands.ts';
import type { Pair } from './pairs.ts';

const sameUnit = (a: Fact, b: Fact): boolean =>
  a.quantity.kind === b.quantity.kind && a.quantity.unit === b.quantity.unit;

const smaller = (a: Fact, b: Fact): boolean => compareExact(a.quantity.value, b.quantity.value) < 0;

/** Told in one paragraph, or in one list: figures of two places seldom count the same things. */
function toldTogether(a: Fact, b: Fact): boolean {
  const [p, q] = [a.sentence.paragraph, b.sentence.paragraph];
  return p === q || (p.kind === 'item' && q.kind === 'item' && p.headings.join('\n') === q.headings.join('\n'));
}

/** "Of the 480 that were hired 400 returned": hired were the 480, so that the 400 are not the whole of those hired. */
function isOfOpening({ evidence }: Asking, { sentence, quantity }: Fact): boolean {
  const opening = evidence.facts.find((each) => each.whole && each.sentence === sentence);
  if (!opening || opening.quantity.end >= quantity.start) return false;
  const { paragraph, span } = sentence;
  const before = findTerms(paragraph.text.slice(opening.quantity.end, quantity.start));
  const after = findTerms(paragraph.text.slice(quantity.end, span.end));
  return evidence.sought.some(
    ({ term }) => term.pos === 'VERB' && before.includes(term.term) && !after.includes(term.term),
  );
}

/** A part may be told of another whole than the one asked about: "of the 612, 388" are no share of 1,286. */
function mayBePartOf(asking: Asking, part: Fact, whole: Fact): boolean {
  const reading = readingOf(asking.evidence, part.sentence);
  const told = reading ? wholesOf(part, reading) : [];
  return (
    part !== whole &&
    part.quantity.value !== '0' &&
    smaller(part, whole) &&
    sameUnit(part, whole) &&
    toldTogether(part, whole) &&
    !isOfOpening(asking, whole) &&
    (told.length === 0 || told.some((fact) => fact === whole || fact.quantity.value === whole.quantity.value))
  );
}

/** How near the figures of a share stand to one another. */
const TOGETHER = 0.1;

/** The part and the whole that two sides name; the first side is the whole where the question says "share of". */
export function shareOperands(asking: Asking): Pair | null {
  const { sides, text } = asking.question;
  if (!sides) return null;
  const portions = portionOperands(asking, sides);
  const counted = countedSides(asking, sides)?.map((fact): Match => ({
    fact,
    score: COUNTED_TOGETHER,
    period: periodFit(asking.question.periods, fact),
    vetoes: [],
  }));
  const ordered = /\b(?:share|percent(?:age)?|proportion|fraction) of\b/i.test(text);
  const [left, right] = [matchSide(asking, sides[0], sides[1]), matchSide(asking, sides[1], sides[0])];
  const found = [
    ...(portions ? [portions] : []),
    ...(counted?.[0] && counted[1] ? [[counted[0], counted[1]] as const] : []),
    ...left.slice(0, 6).flatMap((a) => right.slice(0, 6).map((b) => [a, b] as const)),
  ];
  const pairs = found
    .flatMap(([a, b]): Pair[] =>
      ordered
        ? [[b, a]]
        : [
            [a, b],
            [b, a],
          ],
    )
    .filter(([part, whole]) => mayBePartOf(asking, part.fact, whole.fact))
    .map((pair) => ({
      pair,
      score: pair[0].score + pair[1].score + (pair[0].fact.sentence === pair[1].fact.sentence ? TOGETHER : 0),
    }));
  return pairs.toSorted((x, y) => y.score - x.score)[0]?.pair ?? null;
}

/** Every word that is asked for stands with the part or with the whole; a verb may be told in other words. */
function holdAll(sought: readonly Sought[], asking: Asking, facts: readonly Fact[]): boolean {
  return sought
    .filter(({ term }) => term.pos !== 'VERB')
    .every((each) =>
      facts.some(({ sentence }) => {
        const reading = readingOf(asking.evidence, sentence);
        return reading !== undefined && creditIn(each, sentence, reading) > 0;
      }),
    );
}

/** The parts that fit a question for a share of what is counted: by its own words, or by those of the side that names the part. */
function partsAsked(asking: Asking): Match[] {
  const { question, evidence } = asking;
  const counts = { ...evidence, question: { ...question, want: 'number' as const } };
  const own = levelMatches(counts).filter(({ fact }) => !fact.whole);
  const side: Side | undefined = question.sides?.[1];
  const head = side?.terms.findLast(({ pos }) => pos === 'NOUN' || pos === 'PROPN');
  if (!side || !head) return own;
  const sought = evidence.sought.filter(({ term }) => side.terms.includes(term));
  const asked = { ...counts, question: { ...counts.question, asked: [head] } };
  return [...own, ...levelMatches(asked, { sought, periods: question.periods })];
}

/** "Of their 36 games they won 25", "412 people, among them 96 drivers": a part with the one whole that it is told of. */
export function countedShare(asking: Asking): Pair | null {
  const found = partsAsked(asking).flatMap((part): Pair[] => {
    const reading = readingOf(asking.evidence, part.fact.sentence);
    const [fact, other] = reading ? wholesOf(part.fact, reading) : [];
    if (!fact || other || !mayBePartOf(asking, part.fact, fact)) return [];
    return holdAll(asking.evidence.sought, asking, [part.fact, fact]) ? [[part, { ...part, fact }]] : [];
  });
  const best = bestMatch(found.map(([part]) => part));
  return found.find(([part]) => part === best) ?? null;
}
