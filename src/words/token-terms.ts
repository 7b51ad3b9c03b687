import { term } from '#text';

/** The terms of all words of a text, words such as "more" and "before" among them. */
export function tokenTerms(text: string): string[] {
  return Array.from(text.matchAll(/[\p{L}\p{N}]+/gu), ([word]) => term(word));
}
