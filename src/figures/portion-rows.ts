import { compareFigures, quoted, reckon } from '#facts';
import type { Question } from '#question';
import { compareExact, mark } from '#text';
import { bandsIn, portionsOf } from '#evidence';
import type { Asking, Evidence, Portion } from '#evidence';
import { figureDraft, labelled, sentencesOf } from '#outcome';
import type { Draft } from '#outcome';
import { sideOfLimit } from './limits.ts';
import { listed } from './row-names.ts';

interface Row {
  readonly portions: readonly Portion[];
  /** What the question calls the parts stands in the row itself. */
  readonly named: boolean;
}

/** Terms of one root: "race" and "racial", "ancestry" and "ancestral". */
function sameRoot(a: string, b: string): boolean {
  const least = Math.max(3, Math.min(a.length, b.length) - 1);
  return a.slice(0, least) === b.slice(0, least);
}

const GROUP = /^(?:group|part|kind|type|sort|categori|portion|segment)$/;

/** What the parts are called in the question: "ancestries", "households", "age" of "age group". */
function kindOf({ category, asked, terms }: Question): string[] {
  const [first] = [category, asked, terms].filter((each) => each.length > 0);
  return (first ?? []).map(({ term }) => term).filter((term) => !GROUP.test(term) && !/^\d/.test(term));
}

const isBand = ({ words }: Portion): boolean => [...words].some((word) => /^[<>]|^\d+-\d+$/.test(word));

function holdsKind({ shared, words, fact }: Portion, kind: readonly string[]): boolean {
  const said = [...shared, ...words, ...fact.sentence.terms.keys()];
  return kind.some((each) => said.some((word) => sameRoot(each, word)));
}

/** The parts that a question picks from: of ages those with ages, else those whose sentences name their kind. */
function rowFor(evidence: Evidence): Row | null {
  const { question } = evidence;
  const portions = portionsOf(evidence).filter(({ part }) => part === null);
  const kind = kindOf(question);
  const ages = kind.includes('ag') || /\bages?\b/i.test(question.text);
  const fitting = portions.filter((portion) => (ages ? isBand(portion) : holdsKind(portion, kind)));
  const pool = fitting.length > 1 ? fitting : portions;
  const by = ages || fitting.length < 2 ? 'sentence' : 'paragraph';
  const rows = [
    ...Map.groupBy(pool, ({ fact }) => (by === 'sentence' ? fact.sentence : fact.sentence.paragraph)).values(),
  ];
  const best = rows.reduce<readonly Portion[]>((most, row) => (row.length > most.length ? row : most), []);
  return best.length > 1 ? { portions: best, named: fitting.length > 1 && (ages || rows.length === 1) } : null;
}

const PLACES = 'second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');
const RANK = new RegExp(`\\b(?:(${PLACES.join('|')})|(\\d+)(?:nd|rd|th))[- ](?:most|least|\\p{L}+est)\\b`, 'iu');

/** Whether a word of a question at an offset says a place: "second" in "the second largest". */
export const saysPlace = (text: string, at: number): boolean => RANK.exec(text)?.index === at;

/** The place in the row that a question names: 2 for "the second largest". */
export function placeIn(text: string): number {
  const [, word, digits] = RANK.exec(text) ?? [];
  if (digits !== undefined) return Number(digits);
  return word === undefined ? 1 : PLACES.indexOf(word.toLowerCase()) + 2;
}

const COUNTS: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4, '2': 2, '3': 3, '4': 4 };
const SEVERAL = /\b(two|three|four|[234]) (?:most|least|\p{L}+est)\b/iu;

const ASKS_PERCENT = /\b(?:what|which|how many) percent(?:age)?\b/i;

const nameIn = ({ fact, name }: Portion): string => fact.sentence.text.slice(name.start, name.end);

/** The portions from the one asked for on: sorted, or null where hedges leave their order open. */
function sorted(portions: readonly Portion[], order: 'most' | 'least'): Portion[] | null {
  const rows = portions.toSorted((a, b) => {
    const way = compareExact(a.fact.quantity.value, b.fact.quantity.value);
    return order === 'most' ? -way : way;
  });
  const clear = rows.every((row, i) => {
    const next = rows[i + 1];
    return !next || compareFigures(quoted(row.fact), quoted(next.fact)) !== null;
  });
  return clear ? rows : null;
}

function draftOf(chosen: readonly Portion[], row: readonly Portion[], score: number, rule: string): Draft | null {
  const [first] = chosen;
  const names = chosen.map(nameIn);
  if (!first || names.includes('')) return null;
  const shown = [...chosen, ...row.filter((each) => !chosen.includes(each))];
  const span = listed(names);
  return figureDraft(quoted(first.fact), score, rule, {
    short: { kind: names.length > 1 ? 'list' : 'name', span, figure: null, yes: null },
    figures: shown.map((portion) => labelled(quoted(portion.fact), nameIn(portion))),
    quotes: sentencesOf(shown.map(({ fact }) => fact)),
  });
}

/** Confidence of a row that the question names, and of another. */
const NAMED = 0.8;
const UNNAMED = 0.4;

const confidenceOf = (row: Row): number => (row.named ? NAMED : UNNAMED);

/** The parts at the place that a question names; empty where hedges or equals leave it open. */
function placed({ question, evidence }: Asking, { portions }: Row): Portion[] {
  const rows = question.order && sorted(portions, question.order);
  if (!rows) return [];
  const from = placeIn(question.text) - 1;
  const to = from + (COUNTS[SEVERAL.exec(question.text)?.[1]?.toLowerCase() ?? ''] ?? 1);
  const chosen = rows.slice(from, to);
  const values = chosen.map(({ fact }) => fact.quantity.value);
  const tied = [rows[from - 1], rows[to]].some((each) => each && values.includes(each.fact.quantity.value));
  return tied && evidence.limits.vetoed === 0 ? [] : chosen;
}

const ASKS_SHARE = /\b(?:percent(?:age)?|shares?|proportion|fraction)\b|%/i;
const ASKS_TIME =
  /\b(?:which|what) (?:fiscal |calendar )?(?:year|month|day|date|quarter|season|week|decade)\b|\bwhen\b/i;

/** A row of percentages answers for seats or cases only where it is of seats or cases. */
function isOfMeasure({ question, evidence }: Asking, { portions }: Row): boolean {
  if (ASKS_TIME.test(question.text)) return false;
  if (question.category.length === 0 || ASKS_SHARE.test(question.text)) return true;
  const measured = evidence.sought.filter(({ term }) => question.asked.includes(term) && term.pos === 'NOUN');
  return measured.every(({ term, also }) =>
    portions.some(({ fact }) => [term.term, ...also].some((each) => fact.sentence.terms.has(each))),
  );
}

/** A name ends in no preposition and holds no clause: "the Civic Party", not "a poll had put the Civic Party at". */
function isName({ fact: { sentence }, name }: Portion): boolean {
  const { start } = sentence.span;
  const own = sentence.tokens.filter((token) => token.start >= start + name.start && token.end <= start + name.end);
  const clause = own.some(
    ({ text }, i) => /^(?:had|has|have)$/i.test(text) && !/^(?:who|that|which)$/i.test(own[i - 1]?.text ?? ''),
  );
  return own.at(-1)?.pos !== 'ADP' && !clause;
}

/** "Which group is the second largest?": by the percentages of a row of parts; null where no row is told. */
export function answerPortionExtreme(asking: Asking): Draft | null {
  const rule = 'the most or least of a row of parts';
  const row = rowFor(asking.evidence);
  const score = row ? confidenceOf(row) : 0;
  const chosen = row && score >= asking.evidence.limits.figure ? placed(asking, row) : [];
  const [first] = chosen;
  if (!row || !first || (asking.evidence.limits.vetoed === 0 && !isOfMeasure(asking, row))) return null;
  if (ASKS_PERCENT.test(asking.question.text)) return figureDraft(quoted(first.fact), score, rule);
  if (asking.evidence.limits.vetoed === 0 && !chosen.every(isName)) return null;
  return draftOf(chosen, row.portions, score, rule);
}

const EACH_END = new RegExp(
  `\\b(?:(?:${PLACES.join('|')}|\\d+(?:nd|rd|th))[- ])?(?:most|biggest|largest|greatest|highest|least|smallest|lowest|fewest)\\b`,
  'giu',
);
const LEAST_END = /(?:least|smallest|lowest|fewest)$/i;

/** "How many percent more was the largest group than the second smallest?": the difference of two parts of one row; null where no row is told. */
export function differenceOfParts({ question, evidence }: Asking): Draft | null {
  const ends = question.text.match(EACH_END) ?? [];
  const row = question.want === 'percent' && ends.length === 2 ? rowFor(evidence) : null;
  if (!row || confidenceOf(row) < evidence.limits.figure) return null;
  const [a, b] = ends.map(
    (end) => sorted(row.portions, LEAST_END.test(end) ? 'least' : 'most')?.[placeIn(end) - 1]?.fact ?? null,
  );
  if (!a || !b || a === b) return null;
  const order = compareExact(a.quantity.value, b.quantity.value) < 0 ? [b, a] : [a, b];
  const figure = reckon('difference', order.map(quoted));
  return figure && figureDraft(figure, confidenceOf(row), 'the difference of two parts of a row');
}

const TOP = /\btop (two|three|four|[234])\b/i;

/** "What percentage do the top three groups have together?": the sum of the largest parts of one row; null where no row is told. */
export function sumOfTop({ question, evidence }: Asking): Draft | null {
  const many = COUNTS[TOP.exec(question.text)?.[1]?.toLowerCase() ?? ''];
  const row = many !== undefined && /percent/i.test(question.text) ? rowFor(evidence) : null;
  if (!row || confidenceOf(row) < evidence.limits.figure) return null;
  const chosen = sorted(row.portions, 'most')?.slice(0, many) ?? [];
  const figure =
    chosen.length === many
      ? reckon(
          'sum',
          chosen.map(({ fact }) => quoted(fact)),
        )
      : null;
  return figure && figureDraft(figure, confidenceOf(row), 'the sum of the largest parts of a row');
}

/** "Which groups are at least 10 %?": the parts of a row on the side of a limit that is asked for; null where no row is told. */
export function answerPortionFilter({ question, evidence }: Asking): Draft | null {
  const limit = mark(question.text).quantities.find(({ kind }) => kind === 'percent');
  const keeps = limit && sideOfLimit(bandsIn(question.text).rest, limit.value);
  const row = keeps ? rowFor(evidence) : null;
  if (!keeps || !row || confidenceOf(row) < evidence.limits.figure) return null;
  const sentence = row.portions[0]?.fact.sentence;
  const one = row.portions.every(({ fact }) => fact.sentence === sentence);
  const chosen = row.portions.filter(({ fact }) => keeps(fact.quantity.value));
  if ((!one || chosen.some(({ fact }) => fact.quantity.bound !== 'exact')) && evidence.limits.vetoed === 0) return null;
  return draftOf(chosen, row.portions, confidenceOf(row), 'the parts above or below a limit');
}
