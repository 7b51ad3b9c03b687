import type { Question, QuestionTerm } from '#question';
import { anchorsFor, coverage } from '#evidence';
import type { Anchor, Asking, Evidence } from '#evidence';
import { textDraft } from '#outcome';
import type { Draft, Short } from '#outcome';

/** The two events that a question names after saying which of them it asks for. */
const NAMED = /\b(first|earlier|earliest|second|last|later|latest)\b[^,:;]*?[,:;–-]+\s*(.+?),? or (.+?)\W*$/di;
const LATER = /^(?:second|last|later|latest)$/i;

interface Named {
  readonly words: string;
  readonly terms: readonly QuestionTerm[];
}

interface AskedOrder {
  readonly events: readonly [Named, Named];
  readonly later: boolean;
}

/** Reads "which happened first, A or B?"; null for a question of another kind. */
function readOrder({ text, terms }: Question): AskedOrder | null {
  const found = NAMED.exec(text);
  const [, word, first, second] = found?.indices ?? [];
  if (!found || !word || !first || !second) return null;
  const named = ([from, to]: readonly [number, number]): Named => ({
    words: text.slice(from, to).replace(/^(?:the|a|an|at|in) /i, ''),
    terms: terms.filter(({ start, end }) => start >= from && end <= to),
  });
  const [a, b] = [named(first), named(second)];
  const own = (event: Named, other: Named): Named => {
    const apart = event.terms.filter(({ term }) => !other.terms.some((each) => each.term === term));
    return { ...event, terms: apart };
  };
  const events = [own(a, b), own(b, a)] as const;
  return events.some((event) => event.terms.length === 0) ? null : { events, later: LATER.test(text.slice(...word)) };
}

/** Confidence that an event stands with its time. */
const DATED = 0.8;
const LIKELY = 0.6;
const CLEAR = 0.93;

/** Which of two times is the earlier: -1 the first, 1 the second; 0 where they overlap. */
function compareTimes(a: Anchor, b: Anchor): number {
  const [x, y] = [a.period, b.period];
  if (x.to !== null && y.from !== null && x.to < y.from) return -1;
  if (y.to !== null && x.from !== null && y.to < x.from) return 1;
  return 0;
}

const top = (anchors: readonly Anchor[]): Anchor[] =>
  anchors.filter(({ score }) => score >= (anchors[0]?.score ?? 0) * CLEAR);

/** The order of the two by the times told of them; null where they are not clear. */
function byDates(evidence: Evidence, events: AskedOrder['events']): { a: Anchor; b: Anchor; order: number } | null {
  const [left, right] = events.map(({ terms }) => top(anchorsFor(evidence, terms)));
  const [a, b] = [left?.[0], right?.[0]];
  if (!a || !b || !left || !right) return null;
  const orders = new Set(left.flatMap((x) => right.map((y) => compareTimes(x, y))));
  const strict = evidence.limits.vetoed === 0;
  const order = compareTimes(a, b);
  const score = Math.min(a.score, b.score);
  if (order === 0 || score < (strict ? DATED : LIKELY) || (strict && orders.size > 1)) return null;
  return { a, b, order };
}

/** The order in which the text tells of the two, for an open reading. */
function byPlace(evidence: Evidence, [a, b]: AskedOrder['events']): number {
  const placeOf = ({ terms }: Named): number => {
    const sought = evidence.sought.filter(({ term }) => terms.includes(term));
    const scores = evidence.readings.flatMap((reading, r) =>
      reading.sentences.map((sentence) => ({ at: r * 1000 + sentence.n, score: coverage(sought, sentence, reading) })),
    );
    return scores.toSorted((x, y) => y.score - x.score || x.at - y.at)[0]?.at ?? 0;
  };
  return placeOf(a) <= placeOf(b) ? -1 : 1;
}

/** "Which happened first, A or B?": by the dates that the articles give; null where they do not tell, or something else is asked. */
export function answerWhichFirst({ question, evidence }: Asking): Draft | null {
  const asked = readOrder(question);
  if (!asked) return null;
  const dated = byDates(evidence, asked.events);
  const open = evidence.limits.vetoed > 0;
  const sentence = dated?.a.sentence ?? (open ? evidence.sentences[0] : undefined);
  if (!sentence) return null;
  const order = dated?.order ?? byPlace(evidence, asked.events);
  const winner = asked.events[order < 0 === asked.later ? 1 : 0];
  const short: Short = { kind: 'name', span: winner.words, figure: null, yes: null };
  const rule = dated ? 'which came first by their dates' : 'which came first in the text';
  const quotes = dated ? [...new Set([dated.a.sentence, dated.b.sentence])] : [sentence];
  return textDraft(sentence, short, dated ? Math.min(1, dated.a.score, dated.b.score) : 0.2, rule, { quotes });
}
