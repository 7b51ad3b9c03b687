import type { Marks, NounPhrase, Quantity, Token } from '#text';
import { findTerms, partitionPoint, term } from '#text';
import type { Outline } from './outline.ts';
import { rowLead } from './row-lead.ts';
import { inside } from './sentence.ts';
import type { Fact, FactRole, Measure, Sentence } from './types.ts';

const NO_MEASURE: Measure = { head: null, terms: [], words: '', source: 'none' };

/** Verbs after which "by 62%" tells a movement, in dictionary form. */
const MOVES: ReadonlySet<string> = new Set(
  'fall rise drop decline decrease increase grow climb jump surge plunge sink gain lose shrink slip soar improve reduce cut widen narrow double triple dip tumble'.split(
    ' ',
  ),
);
/** Nouns that name a movement: "an increase of 5%". */
const MOVE_NOUNS: ReadonlySet<string> = new Set(
  'rise fall drop decline decrease increase growth jump surge gain loss reduction cut change improvement'.split(' '),
);

/** The measure that a noun phrase names. */
export function measureOf(paragraph: string, phrase: NounPhrase, source: Measure['source']): Measure {
  const words = paragraph.slice(phrase.start, phrase.end);
  return { head: term(paragraph.slice(phrase.head.start, phrase.head.end)), terms: findTerms(words), words, source };
}

/** Nouns that stand for a figure named elsewhere: "the number rose to …". */
const FIGURE_NOUN = /^(?:number|total|figure|count|sum|amount|tally)s?$/i;
const CLAUSE_START = /[,;:]/;

/** The tokens of the clause that a quantity stands in, up to its verb. */
function clauseBefore({ tokens }: Sentence, before: number): readonly Token[] {
  let verb = partitionPoint(tokens, (token) => token.end <= before) - 1;
  while (verb >= 0 && tokens[verb]?.pos !== 'VERB' && tokens[verb]?.pos !== 'AUX') verb -= 1;
  if (verb < 0) return [];
  let start = verb;
  while (start > 0 && !CLAUSE_START.test(tokens[start - 1]?.text ?? '')) start -= 1;
  return tokens.slice(start, verb);
}

/** The noun phrase that a clause is about: its first, with what "the number of …" counts; null for a pronoun or a bare "the total". */
function subjectOf(sentence: Sentence, marks: Marks, before: number): NounPhrase | null {
  const clause = clauseBefore(sentence, before);
  const [first, last] = [clause.at(0), clause.at(-1)];
  if (!first || !last || first.pos === 'PRON') return null;
  const phrases = inside(marks.nounPhrases, { start: first.start, end: last.end });
  return phrases.find((phrase) => !FIGURE_NOUN.test(headText(sentence, phrase))) ?? null;
}

const headText = (sentence: Sentence, phrase: NounPhrase): string =>
  sentence.paragraph.text.slice(phrase.head.start, phrase.head.end);

/** What the sentence before measured, for "the number rose to …" and "this surpasses the total, which was …". */
function antecedent(quantity: Quantity, before: readonly Fact[]): Measure | null {
  const model = before.findLast(
    (fact) =>
      fact.role === 'level' &&
      fact.measure.head !== null &&
      fact.quantity.kind === quantity.kind &&
      fact.quantity.unit === quantity.unit,
  );
  return model?.measure ?? null;
}

const isBare = ({ kind, unit }: Quantity): boolean => kind === 'count' && unit === undefined;

/** "Norby had 9" counts no Norby: a name with a capital that the start of the sentence does not explain. */
function isNamed(sentence: Sentence, { start, head }: NounPhrase): boolean {
  const { text } = sentence.paragraph;
  return /^\p{Lu}/u.test(text.slice(head.start, head.end)) && start > sentence.span.start;
}

/** "of" and an article are now and then taken for phrases of their own. */
const PHRASES_NEAR = 3;
const OF_BEFORE = /\bof\s+$/;
const OF_AFTER = /^\s+of\s+(?:the\s+|its\s+|their\s+)?$/;

/** "revenue of €26 million", "€48 million of damage": the noun on the other side of "of". */
function joinedByOf(text: string, marks: Marks, quantity: Quantity): NounPhrase | null {
  const start = quantity.hedge?.start ?? quantity.start;
  const { nounPhrases } = marks;
  const ended = partitionPoint(nounPhrases, (phrase) => phrase.end <= start);
  const before = nounPhrases
    .slice(Math.max(0, ended - PHRASES_NEAR), ended)
    .findLast((phrase) => start - phrase.end < 8 && OF_BEFORE.test(text.slice(phrase.end, start)));
  if (before) return before;
  const next = partitionPoint(nounPhrases, (phrase) => phrase.start < quantity.end);
  const after = nounPhrases.slice(next, next + PHRASES_NEAR);
  return after.find((phrase) => OF_AFTER.test(text.slice(quantity.end, phrase.start))) ?? null;
}

/** "Many cast a ballot, 1,870 of which were invalid": what stands right before a part of it. */
function parted(text: string, { nounPhrases }: Marks, { start, end, hedge }: Quantity): NounPhrase | null {
  if (!/^\s+of which\b/.test(text.slice(end, end + 'of which  '.length))) return null;
  const from = hedge?.start ?? start;
  const before = nounPhrases[partitionPoint(nounPhrases, (phrase) => phrase.end <= from) - 1];
  return before && /^,\s+$/.test(text.slice(before.end, from)) ? before : null;
}

const TAKES_UP = /^\s+of (?:them|these|those|whom|which)\b/;

const isCounted = ({ role, quantity, measure }: Fact): boolean =>
  role === 'level' && quantity.kind === 'count' && measure.head !== null && measure.source !== 'subject';

/** "Damage on 64 fields. The state paid for 41 of them": what the last count before has counted. */
function takenUp(text: string, quantity: Quantity, earlier: readonly Fact[], before: readonly Fact[]): Measure | null {
  const { kind, end } = quantity;
  if (kind !== 'count' || !TAKES_UP.test(text.slice(end, end + ' of which '.length))) return null;
  const [own, told] = [earlier.findLast(isCounted), before.findLast(isCounted)];
  if (own) return { ...own.measure, source: 'list' };
  return told ? { ...told.measure, source: 'antecedent' } : null;
}

/** "2,160 individuals in June to 820 in December": the noun of the same kind of figure before it in its sentence. */
function ofList({ kind, unit }: Quantity, earlier: readonly Fact[]): Measure | null {
  const model = earlier.findLast(
    ({ quantity: other, measure }) => other.kind === kind && other.unit === unit && measure.source !== 'subject',
  );
  return model && model.measure.head !== null ? { ...model.measure, source: 'list' } : null;
}

/** Verbs after which a number of things is what goes from one to another. */
const HANDED = /^(?:move|shift|transfer|switch|swing)$/;

const isMoved = ({ kind }: Quantity, last: Token | undefined): boolean =>
  kind === 'count' && last !== undefined && HANDED.test(last.lemma);

/**
 * What a quantity measures: what leads its row; else its own noun; else the noun joined to it by "of"; else, in a list that leaves the noun out, the
 * noun of the same kind of quantity before it ("from 2,160 individuals in June to 820 in December"); else the subject of its
 * clause; else, where the clause only says "the number" or "this", what the sentence before measured.
 */
export function readMeasure(
  sentence: Sentence,
  marks: Marks,
  quantity: Quantity,
  earlier: readonly Fact[],
  before: readonly Fact[],
): Measure {
  const { text } = sentence.paragraph;
  const lead = rowLead(sentence, marks, quantity);
  if (lead) return measureOf(text, lead, 'heading');
  // The unit's own word is no measure: it says nothing that the unit does not.
  if (quantity.noun && quantity.noun.start >= quantity.end) return measureOf(text, quantity.noun, 'noun');
  if (quantity.kind === 'duration' || quantity.kind === 'age') return NO_MEASURE;
  const joined = joinedByOf(text, marks, quantity) ?? parted(text, marks, quantity);
  if (joined) return measureOf(text, joined, 'of');
  const shared = takenUp(text, quantity, earlier, before) ?? ofList(quantity, earlier);
  if (shared) return shared;
  const subject = subjectOf(sentence, marks, quantity.start);
  const elided = subject && isNamed(sentence, subject) && isBare(quantity) ? antecedent(quantity, before) : null;
  if (elided) return { ...elided, source: 'antecedent' };
  if (subject) return measureOf(text, subject, 'subject');
  const named = antecedent(quantity, before);
  return named ? { ...named, source: 'antecedent' } : NO_MEASURE;
}

const MORE_OR_LESS = /^(?:more|less|fewer|higher|lower)$/;

/** A percentage beside a word of movement: "rose 5%", "a 5% rise", "5% more". */
function isPercentMove(last: Token | undefined, next: Token | undefined): boolean {
  if (last && MOVES.has(last.lemma)) return true;
  return next !== undefined && (MOVE_NOUNS.has(next.lemma) || MORE_OR_LESS.test(next.lemma));
}

/** "100 tonnes smaller than in 2021", "320 fewer than last year": how far two figures are apart. */
const LESS_THAN =
  /^ (?:\p{L}+ )?(?:more|less|fewer|higher|lower|larger|smaller|bigger|longer|shorter|taller|heavier|lighter|cheaper|dearer|wider|deeper) than\b/iu;

/** Whether a quantity is a level, a movement ("fell by 62%", "an increase of 300") or a place in a row. */
export function readRole({ spoken, sentence }: Outline, quantity: Quantity): FactRole {
  if (quantity.kind === 'ordinal') return 'rank';
  if (quantity.kind === 'multiple' || quantity.kind === 'points') return 'change';
  const start = quantity.hedge?.start ?? quantity.start;
  const ended = partitionPoint(spoken, (token) => token.end <= start);
  const before = spoken.slice(Math.max(0, ended - 3), ended);
  const last = before.at(-1);
  const lead = before.slice(0, -1);
  if (isMoved(quantity, last)) return 'change';
  if (last?.lemma === 'by' && lead.some((token) => MOVES.has(token.lemma))) return 'change';
  if (last?.lemma === 'of' && lead.some((token) => MOVE_NOUNS.has(token.lemma))) return 'change';
  if (LESS_THAN.test(sentence.paragraph.text.slice(quantity.end, quantity.end + 40))) return 'change';
  const next = spoken[partitionPoint(spoken, (token) => token.start < quantity.end)];
  return quantity.kind === 'percent' && isPercentMove(last, next) ? 'change' : 'level';
}
