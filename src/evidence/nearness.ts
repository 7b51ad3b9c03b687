import type { Fact, Reading } from '#facts';
import { membersOf, sameKind, sharedWords } from '#facts';
import { conversionOf, currencyNamed, unitNamed } from '#text';
import { creditIn, NEIGHBOUR } from './evidence.ts';
import type { Sought } from './evidence.ts';
import { soughtIn } from './idle-verbs.ts';

/** A word this far before the first of several figures, or after the last, is said of all of them. */
const SHARED_FROM = 4;
/** Credit for a word that all figures of the sentence share. */
const SHARED = 0.92;
/** … and for a word that belongs to another figure of the sentence. */
const ELSEWHERE = 0.45;
const PER_WORD = 0.015;

/** Figures of the sentence that compete with a fact for its words, in order, with their members of the list. */
export interface Rivals {
  readonly facts: readonly Fact[];
  readonly members: ReturnType<typeof membersOf>;
  /** For each figure the words of the first member that are said of it too. */
  readonly shared: ReturnType<typeof sharedWords>;
}

/** The members of a list are read once for all of its figures. */
const read = new WeakMap<Reading, Map<string, Rivals>>();

/** The rivals of a fact, itself among them. */
export function rivalsOf(fact: Fact, reading: Reading): Rivals {
  const { sentence, role, quantity } = fact;
  const key = [sentence.n, role, quantity.kind, quantity.unit].join(' ');
  const lists = read.get(reading) ?? new Map<string, Rivals>();
  read.set(reading, lists);
  const known = lists.get(key);
  if (known) return known;
  const facts = reading.facts.filter(
    (other) => other.sentence === sentence && other.role === role && sameKind(other, fact),
  );
  const members = facts.length > 1 ? membersOf(facts) : [];
  const rivals = { facts, members, shared: members.length > 1 ? sharedWords(facts, members) : [] };
  lists.set(key, rivals);
  return rivals;
}

const gap = (fact: Fact, at: number): number => Math.abs(fact.at - at);

/** The ages of several people: each has the words of its own member. */
const areOwned = (first: Fact, last: Fact): boolean =>
  first.quantity.kind === 'age' && first.label !== '' && last.label !== '' && first.label !== last.label;
/** "Ann Lee, 48, took over from Ida Berg, 61": an age between commas is of the name before it. */
const appositive = ({ quantity, sentence: { paragraph } }: Fact): boolean =>
  quantity.kind === 'age' && /\p{L}, $/u.test(paragraph.text.slice(Math.max(0, quantity.start - 3), quantity.start));

/** The figure that a word belongs to: of its member of the list, else the nearest; null where it is said of each. */
function ownerOf(at: number, { facts, members }: Rivals): Fact | null {
  const [first, last] = [facts.at(0), facts.at(-1)];
  if (!first || !last || facts.length === 1) return first ?? null;
  if (appositive(first)) return facts.find((fact) => fact.at >= at) ?? last;
  if (at <= first.at - SHARED_FROM && !areOwned(first, last)) return null;
  const member = members.findIndex((each) => each !== null && at >= each.from && at < each.to);
  if (member >= 0) return facts[member] ?? null;
  if (at >= last.at + 2 * SHARED_FROM) return null;
  return facts.reduce((best, next) => (gap(next, at) < gap(best, at) ? next : best));
}

/** For each term the figures that it is told of alone, of sentences that tell several figures of one kind. */
const owned = new WeakMap<Reading, Map<string, readonly Fact[]>>();

/** The figures of a paragraph that have a term to themselves: "5,900 in schools, 6,300 in surgeries" parts the two places. */
export function ownersOf(term: string, reading: Reading): readonly Fact[] {
  const known = owned.get(reading) ?? new Map<string, readonly Fact[]>();
  owned.set(reading, known);
  const found = known.get(term);
  if (found) return found;
  const facts = reading.facts.filter((fact) => {
    const rivals = fact.sentence.terms.has(term) ? rivalsOf(fact, reading) : null;
    if (!rivals || rivals.facts.length < 2) return false;
    const owners = (fact.sentence.terms.get(term) ?? []).map((at) => ownerOf(at, rivals));
    return owners.length > 0 && owners.every((owner) => owner === fact);
  });
  known.set(term, facts);
  return facts;
}

/** How near a term stands to a fact inside its sentence, from 0 (absent) to 1 (in its own noun phrase). */
function nearness(fact: Fact, rivals: Rivals, term: string): number {
  if (fact.measure.terms.includes(term) && fact.measure.source !== 'subject') return 1;
  if (fact.labelTerms.includes(term)) return 1;
  const shared = rivals.shared[rivals.facts.indexOf(fact)];
  const scores = (fact.sentence.terms.get(term) ?? []).map((at) => {
    if (shared?.has(at)) return SHARED;
    const owner = ownerOf(at, rivals);
    if (owner === null) return SHARED;
    return owner === fact ? Math.max(SHARED - 0.2, 1 - PER_WORD * gap(fact, at)) : ELSEWHERE;
  });
  return Math.max(0, ...scores);
}

/** Credit of a unit's name for a figure that is told in it, or in one that it can be told in; 0 for another word. */
function unitCredit({ term }: Sought, { quantity }: Fact): number {
  if (quantity.kind === 'currency') return currencyNamed(term.word) === quantity.unit ? 1 : 0;
  const unit = quantity.unit === undefined ? null : unitNamed(term.word);
  if (unit === null || quantity.unit === undefined) return 0;
  if (unit === quantity.unit) return 1;
  return conversionOf(quantity.unit, unit) ? NEIGHBOUR : 0;
}

/** Credit of one sought term for a fact: by nearness in the sentence, else by where else it stands. */
function credit(sought: Sought, fact: Fact, reading: Reading, rivals: Rivals): number {
  const by = sought.corrected === null ? NEIGHBOUR : 1;
  const inSentence = Math.max(
    unitCredit(sought, fact),
    nearness(fact, rivals, sought.term.term),
    ...sought.also.map((term) => nearness(fact, rivals, term) * by),
  );
  return inSentence > 0 ? inSentence : creditIn(sought, fact.sentence, reading);
}

/** Share of the sought information that stands with a fact, from 0 to 1; null where nothing is sought. */
export function scoreFact(fact: Fact, reading: Reading, wanted: readonly Sought[]): number | null {
  const sought = soughtIn(reading, wanted);
  const all = sought.reduce((sum, { weight }) => sum + weight, 0);
  if (all === 0) return null;
  const rivals = rivalsOf(fact, reading);
  return sought.reduce((sum, each) => sum + each.weight * credit(each, fact, reading, rivals), 0) / all;
}

/** Mean credit of some terms for a fact by its own words, from 0 to 1; 1 where there are none. */
export function ownCredit(fact: Fact, reading: Reading, sought: readonly Sought[]): number {
  if (sought.length === 0) return 1;
  const rivals = rivalsOf(fact, reading);
  return sought.reduce((sum, each) => sum + credit(each, fact, reading, rivals), 0) / sought.length;
}
