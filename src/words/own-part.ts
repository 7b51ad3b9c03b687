import type { Sentence } from '#facts';
import type { Question } from '#question';
import { term } from '#text';
import type { Span, Token } from '#text';
import type { Ranked } from './sentences.ts';

const JOINT = /[;:]|,(?!\d)|\b(?:and|but|while|whereas)\b/gi;

/** The stretch between two joints of a sentence that holds a place, as offsets into its paragraph. */
function partAt({ text, span }: Sentence, at: number): Span {
  const cuts = Array.from(text.matchAll(JOINT), ({ index }) => span.start + index);
  return { start: cuts.findLast((cut) => cut <= at) ?? span.start, end: cuts.find((cut) => cut > at) ?? span.end };
}

/** Two words of a question side by side, of which the first tells one of several from the others: "junior team". */
const pairsIn = ({ terms, text }: Question): readonly (readonly [string, string])[] =>
  terms.flatMap((each, i) => {
    const next = terms[i + 1];
    const beside = next !== undefined && /^\s+$/.test(text.slice(each.end, next.start));
    const plain = beside && [each, next].every(({ name, pos }) => !name && pos !== 'VERB' && pos !== 'PROPN');
    return plain ? [[each.term, next.term] as const] : [];
  });

/** "The senior team": a noun that ends its phrase, with one word that tells which one of those that are known. */
function isLed(tokens: readonly Token[], at: number): boolean {
  const [lead, before, next] = [tokens[at - 2], tokens[at - 1], tokens[at + 1]];
  const ends = next?.pos !== 'NOUN' && next?.pos !== 'PROPN';
  return ends && /^(?:the|its|their|our|his|her)$/i.test(lead?.text ?? '') && /^(?:ADJ|NOUN)$/.test(before?.pos ?? '');
}

/** The part of a sentence that tells of the one that is asked about, where another part tells of another one; null where none does. */
function ownPart(question: Question, sentence: Sentence): Span | null {
  const terms = sentence.tokens.map(({ text }) => term(text));
  for (const [word, noun] of pairsIn(question)) {
    const places = sentence.tokens.flatMap(({ pos, start }, at) =>
      terms[at] === noun && pos === 'NOUN' && isLed(sentence.tokens, at) ? [{ at, start }] : [],
    );
    const own = places.filter(({ at }) => terms[at - 1] === word);
    const others = places.filter(({ at }) => terms[at - 1] !== word);
    const [first] = own;
    if (!first || own.length > 1 || others.length === 0) continue;
    const part = partAt(sentence, first.start);
    if (others.every(({ start }) => start < part.start || start >= part.end)) return part;
  }
  return null;
}

/** "Who captains the junior team?" – "the senior team is led by Ann Lee, the junior team by Ida Berg": only the words of its own part answer. */
export function withinOwnPart(question: Question, ranked: Ranked): Ranked {
  const [best] = ranked.spans;
  const part = best ? ownPart(question, ranked.sentence) : null;
  if (!best || !part || (best.start < part.end && part.start < best.end)) return ranked;
  return { ...ranked, spans: ranked.spans.filter(({ start, end }) => start >= part.start && end <= part.end) };
}
