import { isDated, momentOf, momentsApart, quoted, reckon } from '#facts';
import type { Moment, MomentUnit } from '#facts';
import type { QuestionTerm } from '#question';
import { term } from '#text';
import { anchorsFor, isNumber } from '#evidence';
import type { Anchor, Asking, Evidence } from '#evidence';
import { figureDraft } from '#outcome';
import type { Draft } from '#outcome';

const UNIT = /\bhow (?:many (?:more |full |whole )?|long in )(day|week|month|year)s?\b/i;
const AUX = /,? (?:did|do|does|was|were|is|are|had|has|have|would|could) /gi;

interface Way {
  /** What comes before the names of both events. */
  readonly lead: RegExp;
  /** What parts them; each place where it stands is tried. */
  readonly joint: RegExp;
  readonly order: 'as asked' | 'reversed' | 'apart';
}

/** How a question names two events, and which of them it says is the earlier. */
const TWO: readonly Way[] = [
  { lead: /\b(?:between|from) /i, joint: / (?:and|to|until|till) /gi, order: 'apart' },
  { lead: /\b(?:after|since|following) /i, joint: AUX, order: 'as asked' },
  { lead: /\b(?:before|prior to) /i, joint: AUX, order: 'reversed' },
  { lead: /\bhow many \w+ /i, joint: / (?:before|until|till|prior to) /gi, order: 'as asked' },
  { lead: /\bhow many \w+ /i, joint: / (?:after|since|following) /gi, order: 'reversed' },
];

interface Event {
  readonly terms: readonly QuestionTerm[];
}

interface Pair {
  readonly a: Anchor;
  readonly b: Anchor;
  readonly moments: readonly [Moment, Moment];
  readonly score: number;
}

/** Confidence that both events stand with their times, and how much better than any other reading. */
const BOTH = 0.75;
const CLEAR = 0.93;
const TOP = 8;
const TOGETHER = 0.05;
const MISORDERED = 0.3;

interface Split {
  readonly events: readonly [Event, Event];
  readonly ordered: boolean;
}

/** The readings of a question as the names of two events, each with words of its own. */
function splitsOf(text: string, terms: readonly QuestionTerm[]): Split[] {
  const named = (from: number, to: number): Event => ({
    terms: terms.filter(({ start, end }) => start >= from && end <= to),
  });
  return TWO.flatMap(({ lead, joint, order }) => {
    const found = lead.exec(text);
    if (!found) return [];
    const from = found.index + found[0].length;
    return Array.from(text.slice(from).matchAll(joint)).flatMap(({ index, 0: words }): Split[] => {
      const [a, b] = [named(from, from + index), named(from + index + words.length, text.length)];
      if (a.terms.length === 0 || b.terms.length === 0) return [];
      return [{ events: order === 'reversed' ? [b, a] : [a, b], ordered: order !== 'apart' }];
    });
  });
}

/** The moments of two events by how well their sentences tell of them, best pair first. */
function pairsFor(evidence: Evidence, [first, second]: readonly [Event, Event], ordered: boolean): Pair[] {
  const [left, right] = [first, second].map(({ terms }) => anchorsFor(evidence, terms).slice(0, TOP));
  return (left ?? [])
    .flatMap((a) =>
      (right ?? []).flatMap((b): Pair[] => {
        const same = a.period === b.period;
        const [from, to] = [
          momentOf(a.sentence, a.period, 'from'),
          momentOf(b.sentence, b.period, same ? 'to' : 'from'),
        ];
        if (!from || !to || from.day === to.day) return [];
        const near = a.reading === b.reading ? TOGETHER : 0;
        const wrong = ordered && from.day > to.day ? MISORDERED : 0;
        return [{ a, b, moments: [from, to], score: a.score + b.score + near - wrong }];
      }),
    )
    .sort((x, y) => y.score - x.score);
}

function draftFor(pairs: readonly Pair[], unit: MomentUnit, evidence: Evidence, rule: string): Draft | null {
  const reckoned = pairs.flatMap((pair) => {
    const facts = momentsApart(...pair.moments, unit);
    const figure = facts && reckon('elapsed', [quoted(facts[0]), quoted(facts[1])]);
    return figure ? [{ pair, figure }] : [];
  });
  const [best] = reckoned;
  if (!best) return null;
  const score = Math.min(best.pair.a.score, best.pair.b.score);
  const rival = reckoned.some(
    ({ pair, figure }) =>
      pair.score >= best.pair.score * CLEAR && figure.interval.low.value !== best.figure.interval.low.value,
  );
  if (evidence.limits.vetoed === 0 && (score < BOTH || rival)) return null;
  return figureDraft(best.figure, score, rule);
}

/** Verbs that only ask for a stretch, as terms: the articles tell it by its ends alone, as in "existed from 2003 to 2006". */
const LASTING: ReadonlySet<string> = new Set('last run exist continue endure span'.split(' ').map(term));

/** "How long did the union last?": the ends of the stretch that the best sentence names. */
function spanOf(evidence: Evidence, all: readonly QuestionTerm[], unit: MomentUnit): Draft | null {
  const terms = all.filter((each) => !LASTING.has(each.term) && !isNumber(each));
  const stretches = anchorsFor(evidence, terms).flatMap((anchor): Pair[] => {
    const { sentence, period, score } = anchor;
    const [from, to] = [momentOf(sentence, period, 'from'), momentOf(sentence, period, 'to')];
    if (!from || !to || period.grain !== 'range') return [];
    return [{ a: anchor, b: anchor, moments: [from, to], score }];
  });
  return draftFor(stretches, unit, evidence, 'the length of a stretch');
}

/** From the first to the last time of the sentences that tell of one thing. */
function firstToLast(evidence: Evidence, terms: readonly QuestionTerm[], unit: MomentUnit): Draft | null {
  const anchors = anchorsFor(evidence, terms);
  const best = anchors[0]?.score ?? 0;
  const near = anchors.filter(({ score, period }) => score >= best * 0.6 && isDated(period));
  const [first, last] = [
    near.toSorted((a, b) => ((a.period.from ?? '9') < (b.period.from ?? '9') ? -1 : 1))[0],
    near.toSorted((a, b) => ((a.period.to ?? '') > (b.period.to ?? '') ? -1 : 1))[0],
  ];
  const [from, to] = [
    first && momentOf(first.sentence, first.period, 'from'),
    last && momentOf(last.sentence, last.period, 'to'),
  ];
  if (!first || !last || !from || !to) return null;
  return draftFor(
    [{ a: first, b: last, moments: [from, to], score: best }],
    unit,
    evidence,
    'from the first to the last time told',
  );
}

/**
 * The time between two events that the articles date, or from the first to the last day of one stretch; null where the
 * question asks for none, or the dates are not told.
 */
export function answerElapsed({ question, evidence }: Asking): Draft | null {
  const unit = UNIT.exec(question.text)?.[1]?.toLowerCase() as MomentUnit | undefined;
  if (unit === undefined) return null;
  const splits = splitsOf(question.text, question.terms)
    .map(({ events, ordered }) => pairsFor(evidence, events, ordered))
    .toSorted((x, y) => (y[0]?.score ?? 0) - (x[0]?.score ?? 0));
  const between = draftFor(splits[0] ?? [], unit, evidence, 'the time between two dates');
  if (between || (splits.length > 0 && evidence.limits.vetoed === 0)) return between;
  const stretch = spanOf(evidence, question.terms, unit);
  if (stretch || evidence.limits.vetoed === 0) return stretch;
  return firstToLast(evidence, question.terms, unit);
}
