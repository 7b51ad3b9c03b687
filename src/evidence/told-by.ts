import type { Sentence } from '#facts';
import type { Question } from '#question';

const ACCORDING = /\baccording to (?:the )?/i;

/** "When will the hall open, according to Ossian Hart?": what nobody of that name says there is told by somebody else. */
export function isToldByOther({ text, terms }: Question, { terms: said }: Pick<Sentence, 'terms'>): boolean {
  const match = ACCORDING.exec(text);
  if (!match) return false;
  const from = match.index + match[0].length;
  const end = /[,;?!]/.exec(text.slice(from));
  const to = end ? from + end.index : text.length;
  const names = terms.filter(({ start, name }) => name && start >= from && start < to);
  return names.length > 0 && !names.every(({ term }) => said.has(term));
}
