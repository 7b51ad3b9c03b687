import { converted, inOneUnit, quoted, reckon } from '#facts';
import type { Fact, Figure, Sentence } from '#facts';
import type { Question } from '#question';
import { findTerms, term } from '#text';
import {
  THRESHOLDS,
  creditIn,
  holds,
  isAct,
  isDonePart,
  kindFits,
  levelMatches,
  measureFits,
  periodFit,
  readingOf,
  refuseFor,
  sameDeed,
  wholesOf,
} from '#evidence';
import type { Asking, Evidence, Sought } from '#evidence';
import { figureDraft } from '#outcome';
import type { Draft } from '#outcome';
import { smallerFirst } from './pairs.ts';
import { REST } from './rest.ts';

const isAmount = ({ role, quantity, former }: Fact): boolean =>
  role === 'level' && !former && /^(?:count|measure|currency)$/.test(quantity.kind);

/** Whether two amounts can be taken from one another: of one unit, or of two that convert. */
const isAlike = (a: Fact, b: Fact): boolean =>
  a.quantity.kind === b.quantity.kind && (a.quantity.unit === b.quantity.unit || inOneUnit(a, b) !== null);

/** The sentence right before one in its paragraph. */
function before({ sentences }: Evidence, { paragraph, n }: Sentence): Sentence | undefined {
  return sentences.find((each) => each.paragraph === paragraph && each.n === n - 1);
}

/** The only amount of a sentence that may be the whole of some parts, being more than they are; null where it has none, or several. */
function onlyAmount({ facts }: Evidence, sentence: Sentence | undefined, parts: readonly Fact[]): Fact | null {
  const found = facts.filter(
    (fact) =>
      fact.sentence === sentence &&
      isAmount(fact) &&
      parts.every((part) => isAlike(fact, part)) &&
      exceeds(fact, parts),
  );
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** Whether a figure is more than some parts put together. */
function exceeds(whole: Fact, parts: readonly Fact[]): boolean {
  const sum = parts.length > 1 ? reckon('sum', parts.map(quoted)) : null;
  return parts.every((part) => smallerFirst(part, whole)) && (sum === null || isMore(quoted(whole), sum));
}

const isMore = (a: Figure, b: Figure): boolean => {
  const figure = reckon('difference', [a, b]);
  return figure !== null && isPositive(figure);
};

/** The whole and the parts of which a sentence tells the rest: of its own figures, or of those of the sentence before. */
function partsOf(
  evidence: Evidence,
  sentence: Sentence,
  until: number,
): { readonly whole: Fact; readonly parts: readonly Fact[] } | null {
  const own = evidence.facts.filter(
    (fact) => fact.sentence === sentence && isAmount(fact) && fact.quantity.end <= until,
  );
  const earlier = before(evidence, sentence);
  const told = own.length > 0 ? own : evidence.facts.filter((fact) => fact.sentence === earlier && isAmount(fact));
  const last = told.at(-1);
  const reading = readingOf(evidence, sentence);
  if (!last || !reading) return null;
  const [linked, other] = wholesOf(last, reading);
  const whole = (other ? null : linked) ?? (own.length > 0 ? onlyAmount(evidence, earlier, own) : null);
  const parts = told.filter((fact) => fact !== whole);
  return whole && parts.length > 0 && parts.every((part) => isAlike(part, whole)) ? { whole, parts } : null;
}

const inUnit = (fact: Fact, unit: string): Figure | null =>
  fact.quantity.unit === unit ? quoted(fact) : converted(fact, unit);

/** The whole and its one part in the unit that is asked for, else in that of the whole. */
function pairIn({ unit }: Question, whole: Fact, part: Fact): readonly [Figure, Figure] | null {
  const [a, b] = unit === null ? [null, null] : [inUnit(whole, unit), inUnit(part, unit)];
  return a && b ? [a, b] : inOneUnit(whole, part);
}

const isPositive = ({ interval: { low } }: Figure): boolean => low.value !== null && !/^(?:-|0$)/.test(low.value);

/** The whole less the sum of its parts; null where they do not leave anything. */
function lessAll(question: Question, whole: Fact, parts: readonly Fact[]): Figure | null {
  const [part, more] = parts;
  if (!part || parts.some((each) => !smallerFirst(each, whole))) return null;
  const sum = more ? reckon('sum', parts.map(quoted)) : null;
  const pair = sum ? ([quoted(whole), sum] as const) : pairIn(question, whole, part);
  const figure = pair && reckon('difference', pair);
  return figure && isPositive(figure) ? figure : null;
}

/** The words that tell of the rest: after the figures of its sentence, whatever stands before or behind "the rest". */
function saidOfRest(evidence: Evidence, sentence: Sentence, cue: number): string {
  const ends = evidence.facts.flatMap(({ sentence: other, quantity }) =>
    other === sentence && quantity.end <= sentence.span.start + cue ? quantity.end - sentence.span.start : [],
  );
  return sentence.text.slice(Math.max(0, ...ends));
}

/** Whether a sentence tells a deed, by its verb or by one like it: "gave" for "paid". */
const tells = (sentence: Sentence, each: Sought): boolean =>
  holds(sentence, each) ||
  sentence.tokens.some(({ pos, lemma }) => pos === 'VERB' && sameDeed(each.term.term, term(lemma)));

/** Whether a question asks for the rest that a sentence tells of: by words that are said of the rest, and by none said of a part alone. */
function asksRestOf({ evidence, question }: Asking, sentence: Sentence, rest: string): boolean {
  const reading = readingOf(evidence, sentence);
  const told = findTerms(rest);
  const others = findTerms(sentence.text.slice(0, sentence.text.length - rest.length));
  const has = (terms: readonly string[], own: readonly string[]): boolean => own.some((each) => terms.includes(each));
  const sought = evidence.sought.filter(
    ({ term }) => !question.asked.includes(term) && (term.pos === 'NOUN' || term.pos === 'PROPN' || term.name),
  );
  const words = sought.map((each) => ({ each, terms: [each.term.term, ...each.also] }));
  return (
    reading !== undefined &&
    words.some(({ terms }) => has(told, terms) && !has(others, terms)) &&
    evidence.sought.every((each) => !isAct(each) || tells(sentence, each)) &&
    words.every(({ each, terms }) => has(told, terms) || (!has(others, terms) && creditIn(each, sentence, reading) > 0))
  );
}

/** Whether the whole is of the kind, the measure and the time that are asked for. */
const fits = (question: Question, whole: Fact): boolean =>
  kindFits(question, whole) && measureFits(question, whole) && periodFit(question.periods, whole) !== 'other';

/** "Of the 46 million 19 came from the state, and the rest was paid by the works": what the works paid; null where nothing is told so. */
export function answerRest(asking: Asking): Draft | null {
  const { evidence, question } = asking;
  if (question.negated || !/^(?:number|money|measure)$/.test(question.want)) return null;
  for (const sentence of evidence.sentences) {
    const cue = sentence.paragraph.kind === 'text' ? REST.exec(sentence.text) : null;
    if (!cue || !asksRestOf(asking, sentence, saidOfRest(evidence, sentence, cue.index))) continue;
    const found = partsOf(evidence, sentence, sentence.span.start + cue.index);
    const figure = found && fits(question, found.whole) && lessAll(question, found.whole, found.parts);
    if (figure) return figureDraft(figure, THRESHOLDS.sure, 'the rest of a whole');
    // What is told of another part is no answer for the rest.
    const told = evidence.facts.some((fact) => fact.sentence === sentence && isAmount(fact) && fits(question, fact));
    if (told && !found) return refuseFor(asking, 'the rest of a whole');
  }
  return null;
}

const SO_FAR = /\b(?:so far|already|to date|up to now|by now|until now)\b/i;

/** The whole of a part that is done "so far": the one amount of its kind before it in its sentence, else in the sentence before. */
export function wholeSoFar(evidence: Evidence, part: Fact): Fact | null {
  const { sentence, quantity, measure } = part;
  if (!SO_FAR.test(sentence.text) || !isAmount(part)) return null;
  const own = evidence.facts.filter(
    (fact) =>
      fact.sentence === sentence && isAmount(fact) && isAlike(fact, part) && fact.quantity.end <= quantity.start,
  );
  const whole = own.length > 0 ? own.at(-1) : onlyAmount(evidence, before(evidence, sentence), [part]);
  const ofOne = quantity.kind !== 'count' || measure.source === 'list' || measure.head === whole?.measure.head;
  return whole && own.length < 2 && ofOne && smallerFirst(part, whole) ? whole : null;
}

/** "How many metres are still to be repaired?": the whole less what is done so far, where no figure of the rest is told. */
export function answerUndone(asking: Asking): Draft | null {
  const { evidence, question } = asking;
  for (const { fact, score } of levelMatches(evidence)) {
    const whole = isDonePart(question, fact) ? wholeSoFar(evidence, fact) : null;
    const figure = whole && lessAll(question, whole, [fact]);
    if (figure) return figureDraft(figure, score, 'the whole less what is done');
  }
  return null;
}
