import type { Sentence } from '#facts';
import type { Short } from '#outcome';

const short = (kind: Short['kind'], span: string): Short => ({ kind, span, figure: null, yes: null });

const CAUSE =
  /\b(?:because(?: of)?|due to|owing to|thanks to|as a result of|on account of|in order to|so that|so as to|caused by|put (?:it |this |the \w+ )?down to|blamed (?:it |this |the \w+ )?on|attributed to|led by|driven by)\b /i;
const BLAME = /\b(?:blam(?:es?|ed)|reasons?|causes?|obstacles?|explain(?:s|ed))\b/i;
const COPULA = /\b(?:is|was|are|were)\b (?:that )?/i;

/** The clause after "because", "due to", "in order to"; or what is said to be the reason; a bare "to" or "since" is too weak. */
export function findReason(sentence: Sentence): Short | null {
  const match = CAUSE.exec(sentence.text);
  if (match) return short('text', clauseFrom(sentence.text.slice(match.index)));
  const blame = BLAME.exec(sentence.text);
  if (!blame) return null;
  const rest = sentence.text.slice(blame.index + blame[0].length);
  const copula = COPULA.exec(rest);
  return short('text', clauseFrom(copula ? rest.slice(copula.index + copula[0].length) : rest.trim()));
}

/** Words up to the end of their sentence or to the next statement. */
function clauseFrom(text: string): string {
  const [first = text] = text.split(
    /;\s|,? and (?:that|said|says|he|she|it|they|was|were|is|are)\b|, (?:which|who|where|while|but|although)\b/,
  );
  return first.replace(/[.!?,]+(["”’']?)$/, '$1').trim();
}
