import type { Reading, Sentence } from '#facts';
import type { Question } from '#question';
import { findTerms, neighbours, synonyms } from '#text';
import { LIGHT_VERBS, titleTerms } from '#evidence';

/** "Which group shrank?" – a row of a table, where neither the row nor a heading says that anything shrank. */
export function rowLacksVerb({ gap }: Question, sentence: Sentence, reading: Reading): boolean {
  const verb = gap?.verb ?? null;
  if (reading.paragraph.kind !== 'table' || verb === null || LIGHT_VERBS.has(verb)) return false;
  const headings = new Set([...titleTerms(reading), ...findTerms(reading.sentences[0]?.text ?? '')]);
  return ![verb, ...neighbours(verb), ...synonyms(verb)].some((each) => sentence.terms.has(each) || headings.has(each));
}
