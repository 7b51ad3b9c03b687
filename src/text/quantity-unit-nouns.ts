import type { Draft, Reading } from './quantity-drafts.ts';

/**
 * Millions are of something: in "1.2 million hectares" what is counted is the hectares, where no other noun says of what. A sign
 * ("3m km²") names nothing.
 */
export function withUnitNoun(reading: Reading, draft: Draft): Draft {
  const { kind, noun, scale, attributive, next } = draft;
  if (kind !== 'measure' || noun !== undefined || scale === undefined || attributive === true) return draft;
  const [before, last] = [reading.pieces[next - 2], reading.pieces[next - 1]];
  if (last?.shape !== 'word' || !last.spaced || !/^\p{Ll}{4,}s$/u.test(last.text)) return draft;
  const squared = before?.shape === 'word' && /^(?:square|cubic)$/.test(before.lower);
  const head = { start: last.start, end: last.end };
  return { ...draft, noun: { start: squared ? before.start : head.start, end: head.end, head } };
}
