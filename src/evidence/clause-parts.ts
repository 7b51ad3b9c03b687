import type { Token } from '#text';

const BE = /^(?:is|are|was|were|be|been|being|get|gets|got)$/i;
const RELATIVE = /^(?:who|which|that|whom)$/i;
const BREAK = /^[.!?,;:()—–"“”]$/;
/** Words that open a clause of their own, beside those that the tagger knows as such. */
const OPENS =
  /^(?:because|since|when|while|although|though|after|before|if|until|as|where|whose|but|and|or|than|whether)$/i;

/** A verb; the tagger takes some names for verbs, which are written with a capital. */
const isVerb = ({ pos, text }: Token): boolean => (pos === 'VERB' || pos === 'AUX') && !/^\p{Lu}\p{Ll}/u.test(text);

/** Past the auxiliaries, adverbs and denials that stand before a verb: the place after the last word of what stands before them. */
function verbGroupFrom(tokens: readonly Token[], at: number): number {
  let from = at;
  for (let token = tokens[from - 1]; token !== undefined; token = tokens[from - 1]) {
    const own =
      token.pos === 'AUX' || token.pos === 'ADV' || token.pos === 'PART' || /^(?:not|n['’]t|to)$/i.test(token.text);
    if (!own) break;
    from -= 1;
  }
  return from;
}

/** The place of the verb of its own before a place, in the same sentence; -1 without one. */
const verbBefore = (tokens: readonly Token[], at: number): number =>
  tokens.findLastIndex((token, i) => i < at && isVerb(token) && !/ing$/i.test(token.text));

/** The words before a place back to where their clause or phrase begins; an aside between commas is skipped. */
function nounsBefore(tokens: readonly Token[], to: number): readonly Token[] {
  let from = to;
  const stops = (token: Token): boolean =>
    isVerb(token) || BREAK.test(token.text) || RELATIVE.test(token.text) || OPENS.test(token.text);
  for (let token = tokens[from - 1]; token !== undefined && !stops(token); token = tokens[from - 1]) from -= 1;
  return tokens.slice(from, to);
}

/** Before a comma that closes an aside ("Odell, who voted against it, had"; "Ann, 48, took"): the aside's own words and what it is said of. */
function beforeAside(tokens: readonly Token[], to: number): readonly Token[] {
  const open = tokens.findLastIndex(({ text }, i) => i < to - 1 && text === ',');
  if (open < 0) return nounsBefore(tokens, to - 1);
  const aside = tokens.slice(open + 1, to - 1);
  const named = nounsBefore(tokens, open);
  // "Lowell Pryce, a cousin of Imogen Pryce, plays": whom the aside names does nothing.
  const names = aside.some(({ pos }) => pos === 'PROPN') && named.some(({ pos }) => pos === 'PROPN');
  return aside.some(isVerb) || names ? named : [...named, ...aside];
}

/** "Ann Lee, an engineer who": with the name that the words before a relative pronoun are said of. */
function withNamed(tokens: readonly Token[], words: readonly Token[], end: number): readonly Token[] {
  const comma = end - words.length - 1;
  const named = words.some(({ pos }) => pos === 'PROPN') || tokens[comma]?.text !== ',';
  return named ? words : [...nounsBefore(tokens, comma), ...words];
}

/** The words that a verb of a sentence is said of; empty where none were made out. `at` is the verb's place among the tokens. */
export function subjectWords(tokens: readonly Token[], at: number): readonly Token[] {
  const from = verbGroupFrom(tokens, at);
  const lead = tokens[from - 1];
  if (!lead) return [];
  if (RELATIVE.test(lead.text)) {
    const end = tokens[from - 2]?.text === ',' ? from - 2 : from - 1;
    return withNamed(tokens, nounsBefore(tokens, end), end);
  }
  const loose =
    /ing$/i.test(tokens[at]?.text ?? '') && (lead.text === ',' || lead.pos === 'ADP' || lead.pos === 'SCONJ');
  const shared = /^(?:and|or|but)$/i.test(lead.text) || loose;
  if (shared) {
    const other = verbBefore(tokens, from - 1);
    return other < 0 || other >= at ? [] : subjectWords(tokens, other);
  }
  return lead.text === ',' ? beforeAside(tokens, from) : nounsBefore(tokens, from);
}

/** The words after a verb up to the end of its object: "the boathouse on the lake" of "painted the boathouse on the lake". */
export function objectWords(tokens: readonly Token[], at: number): readonly Token[] {
  const rest = tokens.slice(at + 1);
  const end = rest.findIndex(
    (token) =>
      isVerb(token) ||
      BREAK.test(token.text) ||
      RELATIVE.test(token.text) ||
      OPENS.test(token.text) ||
      (token.pos === 'ADP' && token.text !== 'of'),
  );
  return end < 0 ? rest : rest.slice(0, end);
}

/** Whoever does what a passive verb tells: the words after "by"; empty where nobody is told. */
export function agentWords(tokens: readonly Token[], at: number): readonly Token[] {
  const by = tokens.findIndex(({ text }, i) => i > at && /^by$/i.test(text));
  const between = tokens.slice(at + 1, by);
  return by < 0 || between.some((token) => isVerb(token) || BREAK.test(token.text)) ? [] : objectWords(tokens, by);
}

/** Whether a verb is in the passive: "was founded", "the pier, painted by Ann". */
export function isPassive(tokens: readonly Token[], at: number): boolean {
  const group = tokens.slice(verbGroupFrom(tokens, at), at);
  if (/ing$/i.test(tokens[at]?.text ?? '')) return false;
  return (
    group.some(({ text }) => BE.test(text)) ||
    (group.length === 0 && agentWords(tokens, at).length > 0 && objectWords(tokens, at).length === 0)
  );
}
