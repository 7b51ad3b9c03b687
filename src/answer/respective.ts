import type { Fact, Reading } from '#facts';
import { findTerms } from '#text';

interface Row {
  readonly facts: readonly Fact[];
  /** For each term of the things named before the figures the place of the one thing that it stands in; null for several. */
  readonly places: ReadonlyMap<string, number | null>;
}

function rowIn(facts: readonly Fact[]): Row | null {
  const [first] = facts;
  if (!first || facts.length < 2) return null;
  const { text, span } = first.sentence;
  const items = text
    .slice(0, first.quantity.start - span.start)
    .split(/,? and |, /)
    .slice(-facts.length);
  if (items.length !== facts.length) return null;
  const places = new Map<string, number | null>();
  items.forEach((item, at) => {
    for (const each of new Set(findTerms(item))) places.set(each, places.has(each) ? null : at);
  });
  return { facts, places };
}

/** The rows of a paragraph's figures that are given respectively, by what their members share. */
const read = new WeakMap<Reading, ReadonlyMap<string, Row | null>>();

const keyOf = ({ sentence, role, quantity }: Fact): string => [sentence.n, role, quantity.kind].join(' ');

function rowsOf(reading: Reading): ReadonlyMap<string, Row | null> {
  const known = read.get(reading);
  if (known) return known;
  const ordered = new Set(reading.sentences.filter(({ text }) => /\brespectively\b/i.test(text)));
  const found = reading.facts.filter(({ sentence }) => ordered.has(sentence));
  const rows = new Map(Array.from(Map.groupBy(found, keyOf), ([key, facts]) => [key, rowIn(facts)] as const));
  read.set(reading, rows);
  return rows;
}

/**
 * "The Reds and the Blues had 9 and 7 respectively": whether one of the things named in order is this figure's, by a term of it;
 * null where the sentence gives no figures so, or where the term stands in none or in several of the things.
 */
export function respectivelyOf(term: string, fact: Fact, reading: Reading): boolean | null {
  const rows = rowsOf(reading);
  const row = rows.size === 0 ? null : (rows.get(keyOf(fact)) ?? null);
  const place = row?.places.get(term) ?? null;
  return row === null || place === null ? null : row.facts[place] === fact;
}
