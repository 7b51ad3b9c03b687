import type { Sentence } from '#facts';
import type { Short } from '#outcome';

const short = (kind: Short['kind'], span: string): Short => ({ kind, span, figure: null, yes: null });

const CAUSE =
  /\b(?:because(?: of)?|due to|owing to|thanks to|as a result of|on account of|in order to|so that|so as to|caused by|put (?:it |this |the \w+ )?down to|blamed (?:it |this |the \w+ )?on|attributed to|led by|driven by)\b /i;
const BLAME = /\b(?:blam(?:es?|ed)|reasons?|causes?|obstacles?|explain(?:s|ed))\b/i;
const COPULA = /\b(?:is|was|are|were)\b (?:that )?/i;

/** "The cause was never found", "the reason is not known". */
const UNTOLD =
  /^(?: \p{L}+){0,6} (?:(?:is|was|are|were|has|have|had)(?: been)? (?:not|never|still|yet|un\p{L}+)\b|remains?\b)/iu;

/** The clause after "because", "due to", "in order to"; or what is said to be the reason; a bare "to" or "since" is too weak. */
export function findReason(sentence: Sentence): Short | null {
  const match = CAUSE.exec(sentence.text);
  if (match) return short('text', clauseFrom(sentence.text.slice(match.index)));
  const blame = BLAME.exec(sentence.text);
  if (!blame) return null;
  const rest = sentence.text.slice(blame.index + blame[0].length);
  const copula = COPULA.exec(rest);
  if (UNTOLD.test(rest)) return null;
  return short(
    'text',
    clauseFrom(copula ? rest.slice(copula.index + copula[0].length) : rest.replace(/^[\s:—–-]+/, '')),
  );
}

/** Words up to the end of their sentence or to the next statement. */
function clauseFrom(text: string): string {
  const [first = text] = text.split(
    /;\s|,? and (?:that|said|says|he|she|it|they|was|were|is|are)\b|, (?:which|who|where|while|but|although)\b/,
  );
  return first.replace(/[.!?,]+(["”’']?)$/, '$1').trim();
}

/** Words with which a sentence may give a reason, weak ones too: "to save money", "over the delays", "after a quarrel", "under pressure". */
const MAY_GIVE_REASON = [
  /\b(?:because|since|as|due|owing|thanks|result(?:s|ed|ing)?|account|so|after|over|reasons?|caus\w+|why|therefore|thus|hence|blam\w+|explain\w*|attribut\w+|motiv\w+|purpose|goal|aim\w*|hop(?:e|ed|ing)|want\w*|prevent\w*|allow\w*|enabl\w+|help\w*|mak(?:e|es|ing)|led|leads?|based|believ\w+|consider\w*|fear\w*|need\w*|lack\w*|without|if|when|given|through|by|response|under|despite)\b/i,
  // "For health reasons" and "for taking a tow", not "for two months".
  /\bfor (?!\d|(?:a|an|the|one|two|three|four|five|six|seven|eight|nine|ten|several|many|some|about) (?:\p{L}+ )?(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?)\b)/iu,
  // "To save money", not "to the harbour".
  /\bto (?!the\b|a\b|an\b|\p{Lu}|\d)\p{Ll}+/u,
  /[:;—]|, \p{L}+ing\b/u,
];

/** A text without the words of a question: a cue for a reason that the question says itself ("stopped making") gives none. */
function beyond(text: string, question: string): string {
  const asked = new Set(question.toLowerCase().match(/\p{L}+/gu));
  return text.replace(/\p{L}+/gu, (word) => (asked.has(word.toLowerCase()) ? '' : word));
}

/** Whether any word of a sentence, beyond those of the question, could lead to a reason: one without tells that something was so, never why. */
export function givesReason({ text }: Sentence, question = ''): boolean {
  const rest = beyond(text, question);
  return (
    !UNTOLD.test(text.replace(/^.*?(?=\b(?:cause|reason)\b)/i, '').replace(/^\p{L}+/u, '')) &&
    MAY_GIVE_REASON.some((pattern) => pattern.test(rest))
  );
}
