import type { Sentence } from '#facts';
import type { Question } from '#question';
import { term } from '#text';
import type { Token } from '#text';
import { LIGHT_VERBS } from './light-verbs.ts';

const BE = /^(?:is|are|was|were|be|been|being|get|gets|got)$/i;
const RELATIVE = /^(?:who|which|that|whom)$/i;
const PRONOUN = /^(?:he|she|it|they|him|her|them|this|these|those|there|i|we|you|one|some|others?|both|each|none|all)$/i;
const BREAK = /^[,;:()—–"“”]$/;
/** Words that open a clause of their own, beside those that the tagger knows as such. */
const OPENS = /^(?:because|since|when|while|although|though|after|before|if|until|as|where|whose|but|and|or|than|whether)$/i;

/** A verb; the tagger takes some names for verbs, which are written with a capital. */
const isVerb = ({ pos, text }: Token): boolean => (pos === 'VERB' || pos === 'AUX') && !/^\p{Lu}\p{Ll}/u.test(text);

/** Past the auxiliaries, adverbs and denials that stand before a verb: the place after the last word of what stands before them. */
function verbGroupFrom(tokens: readonly Token[], at: number): number {
  let from = at;
  for (let token = tokens[from - 1]; token !== undefined; token = tokens[from - 1]) {
    const own = token.pos === 'AUX' || token.pos === 'ADV' || token.pos === 'PART' || /^(?:not|n['’]t|to)$/i.test(token.text);
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
  const stops = (token: Token): boolean => isVerb(token) || BREAK.test(token.text) || RELATIVE.test(token.text) || OPENS.test(token.text);
  for (let token = tokens[from - 1]; token !== undefined && !stops(token); token = tokens[from - 1]) from -= 1;
  return tokens.slice(from, to);
}

/** Before a comma that closes an aside ("Odell, who voted against it, had"; "Ann, 48, took"): the aside's own words and what it is said of. */
function beforeAside(tokens: readonly Token[], to: number): readonly Token[] {
  const open = tokens.findLastIndex(({ text }, i) => i < to - 1 && text === ',');
  if (open < 0) return nounsBefore(tokens, to - 1);
  const aside = tokens.slice(open + 1, to - 1);
  const named = nounsBefore(tokens, open);
  return aside.some(isVerb) ? named : [...named, ...aside];
}

/** The words that a verb of a sentence is said of; empty where none were made out. `at` is the verb's place among the tokens. */
export function subjectWords(tokens: readonly Token[], at: number): readonly Token[] {
  const from = verbGroupFrom(tokens, at);
  const lead = tokens[from - 1];
  if (!lead) return [];
  if (RELATIVE.test(lead.text)) {
    const end = tokens[from - 2]?.text === ',' ? from - 2 : from - 1;
    return nounsBefore(tokens, end);
  }
  const loose = /ing$/i.test(tokens[at]?.text ?? '') && (lead.text === ',' || lead.pos === 'ADP' || lead.pos === 'SCONJ');
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
    (token) => isVerb(token) || BREAK.test(token.text) || RELATIVE.test(token.text) || OPENS.test(token.text) || (token.pos === 'ADP' && token.text !== 'of'),
  );
  return end < 0 ? rest : rest.slice(0, end);
}

/** Whoever does what a passive verb tells: the words after "by"; empty where nobody is told. */
function agentWords(tokens: readonly Token[], at: number): readonly Token[] {
  const by = tokens.findIndex(({ text }, i) => i > at && /^by$/i.test(text));
  const between = tokens.slice(at + 1, by);
  return by < 0 || between.some((token) => isVerb(token) || BREAK.test(token.text)) ? [] : objectWords(tokens, by);
}

/** What a question tells of: "why did Ann Lee resign", "was the pier painted". */
export interface AskedDeed {
  /** Terms of its subject, names among them marked. */
  readonly subject: readonly { readonly term: string; readonly name: boolean }[];
  readonly deed: string;
  readonly passive: boolean;
  /** Terms after the deed. */
  readonly rest: readonly string[];
}

/** The auxiliary that a question opens with, or that follows its question word and the words of it ("on what day did"). */
const AUXILIARY =
  /^\W*(?:(?:[a-z]+ )?(?:why|when|where|how|what|which|who|whom)\b(?: (?!did|does|do|has|have|had|will|would|was|were|is|are)[\p{L}’'-]+){0,3} )?(did|does|do|has|have|had|will|would|was|were|is|are)\b/iu;

/** The subject and the deed of a question whose subject stands behind its auxiliary; null where it has none. */
export function askedDeed({ text, terms }: Question): AskedDeed | null {
  const aux = AUXILIARY.exec(text);
  if (!aux) return null;
  const begin = aux.index + aux[0].length;
  const after = terms.filter(({ start }) => start >= begin);
  const verb = after.findIndex(({ pos, word }) => pos === 'VERB' && !/^\p{Lu}/u.test(word));
  const deed = after[verb];
  if (!deed || verb === 0 || terms.some(({ pos, start }) => pos === 'VERB' && start < begin)) return null;
  if (/\b(?:who|which|that)\b/i.test(text.slice(begin, deed.start))) return null;
  const passive = /^(?:is|are|was|were)$/i.test(aux[1] ?? '') || /\bbeen\b/i.test(text.slice(begin, deed.start));
  return {
    subject: after.slice(0, verb).map(({ term: each, name }) => ({ term: each, name })),
    deed: deed.term,
    passive: passive && !/ing$/i.test(deed.word),
    rest: after.slice(verb + 1).map(({ term: each }) => each),
  };
}

/** Whether a verb is in the passive: "was founded", "the pier, painted by Ann". */
function isPassive(tokens: readonly Token[], at: number): boolean {
  const group = tokens.slice(verbGroupFrom(tokens, at), at);
  if (/ing$/i.test(tokens[at]?.text ?? '')) return false;
  return group.some(({ text }) => BE.test(text)) || (group.length === 0 && agentWords(tokens, at).length > 0);
}

const isDeed = ({ pos, text }: Token): boolean => pos === 'VERB' || pos === 'ADJ' || pos === 'AUX' || /(?:ed|ing)$/i.test(text);

/** Those of whom a sentence tells what its verb says, as far as the question asks for them: who does it, or who suffers it. */
function partsAt(tokens: readonly Token[], at: number, asked: AskedDeed): readonly Token[] {
  const passive = isPassive(tokens, at);
  const subject = subjectWords(tokens, at);
  if (asked.passive) return passive ? subject : objectWords(tokens, at);
  if (!passive) return asked.rest.length > 0 ? subject : [...subject, ...objectWords(tokens, at)];
  const agent = agentWords(tokens, at);
  return asked.rest.length > 0 ? agent : [...subject, ...agent];
}

/** How a sentence tells the deed of a question: of the one asked about, of others, or not at all. */
export type Teller = 'same' | 'others' | 'unsaid';

/** Of whom a sentence tells the deed that a question asks about, in its own word. `fits` says which others are known to be others. */
export function tellerIn(question: Question, { tokens }: Sentence, isOther: (parts: readonly Token[]) => boolean = () => true): Teller {
  const asked = askedDeed(question);
  if (!asked || LIGHT_VERBS.has(asked.deed)) return 'unsaid';
  const places = tokens.flatMap((token, at) => (isDeed(token) && term(token.text) === asked.deed ? [at] : []));
  if (places.length === 0) return 'unsaid';
  const fits = (at: number): boolean => {
    const parts = partsAt(tokens, at, asked);
    const open = parts.length === 0 || parts.some(({ text }) => PRONOUN.test(text));
    return open || parts.some(({ text }) => asked.subject.some((each) => each.term === term(text))) || !isOther(parts);
  };
  return places.some(fits) ? 'same' : 'others';
}
