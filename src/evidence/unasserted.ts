import type { Sentence } from '#facts';
import type { Question } from '#question';
import {
  CALLED_OFF,
  CONDITION,
  ONLY_SUPPOSED,
  RUMOURED,
  SUPPOSED,
  WISHED,
  WISHED_ABOVE,
} from './unasserted-lexicon.ts';

/** Why what a sentence tells need not be so: it is wished for or planned, rumoured, follows from a condition only, or was called off. */
export type Unasserted = 'wished' | 'rumoured' | 'conditional' | 'called_off';

const isSupposed = (text: string): boolean => (CONDITION.test(text) && SUPPOSED.test(text)) || ONLY_SUPPOSED.test(text);

/** What was called off may have been planned: that it was not is what counts. */
const WAYS: readonly { readonly way: Unasserted; readonly says: (text: string) => boolean }[] = [
  { way: 'called_off', says: (text) => CALLED_OFF.test(text) },
  { way: 'wished', says: (text) => WISHED.test(text) },
  { way: 'rumoured', says: (text) => RUMOURED.test(text) },
  { way: 'conditional', says: isSupposed },
];

/** An item, or words without a verb, under a heading of wishes or plans tells one of them. */
function standsUnderWishes({ paragraph, tokens, n }: Sentence): boolean {
  const above = paragraph.headings.some((heading) => WISHED_ABOVE.test(heading));
  const told = tokens.some(({ pos }) => pos === 'AUX' || pos === 'VERB');
  return above && ((paragraph.kind === 'item' && n === 1) || !told);
}

/** Why what a sentence tells need not be so; null where it asserts it, or where the question asks for the very wish, rumour or condition. */
export function unassertedBy({ text }: Question, sentence: Sentence): Unasserted | null {
  const way = WAYS.find(({ says }) => says(sentence.text) && !says(text))?.way ?? null;
  return way ?? (standsUnderWishes(sentence) && !WISHED.test(text) ? 'wished' : null);
}
