import type { Sentence } from '#facts';
import type { Question } from '#question';
import { term } from '#text';

const ASKED_DOER = /\b(?:did|does|do|has|have|had|will)\s+((?:\p{L}[\p{L}'’.-]*\s+){1,4}?)(\p{L}+)/iu;

/** The doer and the deed of "what did Ann Lee break", as terms; null where the question has no such words. */
export function doerIn({ text, terms }: Question): { readonly doer: readonly string[]; readonly deed: string } | null {
  const aux = ASKED_DOER.exec(text);
  if (!aux) return null;
  const after = terms.filter(({ start }) => start > aux.index);
  const verb = after.findIndex(({ pos }) => pos === 'VERB');
  const [doer, deed] = [after.slice(0, verb), after[verb]];
  const named = doer.length > 0 && doer.every(({ name, pos }) => name || pos === 'PROPN' || pos === 'NOUN');
  return verb > 0 && deed && named ? { doer: doer.map(({ term: each }) => each), deed: deed.term } : null;
}

/** The name that a sentence opens with, where the deed follows it at once: "Ida Berg broke …". */
function openingDoer(sentence: Sentence, deed: string): readonly string[] {
  const first = sentence.tokens.findIndex(({ pos }) => pos === 'VERB' || pos === 'AUX');
  const opening = sentence.tokens.slice(0, Math.max(0, first));
  const named = opening.length > 0 && opening.every(({ pos }) => pos === 'PROPN');
  return named && term(sentence.tokens[first]?.text ?? '') === deed ? opening.map(({ text }) => term(text)) : [];
}

/** "What did Ann Lee break?" – "Ida Berg broke her wrist": the same deed, told of somebody else whom the question does not name. */
export function toldOfAnother(question: Question, sentence: Sentence): boolean {
  const asked = doerIn(question);
  if (!asked || asked.doer.some((each) => sentence.terms.has(each))) return false;
  const told = openingDoer(sentence, asked.deed);
  return told.length > 0 && !told.some((each) => question.terms.some(({ term: known }) => known === each));
}
