import type { Question } from '#question';
import type { Sentence } from '#facts';

const ASKS =
  /^\W*where\b.*\b(?:come|comes|came|coming|originate[sd]?|get|gets|got|taken|brought|obtained|derived|drawn)\b.*\bfrom\W*$/i;
const COMES =
  /\b(?:com(?:es?|ing)|came|originat\p{L}+|stem(?:s|med)|gets?|got|taken|brought|obtain\p{L}+|derived?s?|drawn|drew) (?:\p{L}+ )?from (?:both )?/giu;
/** Where the words for what something comes from end. */
const ENDS =
  /[.;!?—()]|, (?:which|who|where|when|while|but|although|and (?:is|was|has|it|they))\b|\s(?:after|before|because|until|since|when|while|in (?:\p{Lu}\p{L}+ )?\d{4})\b/u;
const MOST_WORDS = 16;

/** "Where does the money come from?" – "it came from a grant and from members": all that it comes from; null where none is told. */
export function sourceIn({ text: asked }: Question, { text }: Sentence): string | null {
  if (!ASKS.test(asked)) return null;
  const [only, other] = Array.from(text.matchAll(COMES));
  if (!only || other) return null;
  const rest = text.slice(only.index + only[0].length);
  const words = rest.slice(0, ENDS.exec(rest)?.index ?? rest.length).replace(/[\s,:]+$/, '');
  const count = words.split(/\s+/).length;
  return words !== '' && count <= MOST_WORDS ? words : null;
}
