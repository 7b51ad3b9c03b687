import type { Sentence } from '#facts';
import { sortOfNoun } from '#question';
import type { Question, QuestionTerm } from '#question';
import { term } from '#text';
import type { Token } from '#text';
import { agentWords, isPassive, objectWords, subjectWords } from './clauses.ts';
import { LIGHT_VERBS } from './light-verbs.ts';
import { isPersonTerm } from './person-lexicon.ts';

/** Words that may stand for whatever is asked about. */
const PRONOUN =
  /^(?:he|she|it|they|him|her|them|this|these|those|there|i|we|you|one|some|others?|both|each|none|all)$/i;
const PERSONAL = /^(?:he|she|it|they|him|her|them)$/i;

/** A word of a subject: `bound` where the next one follows at once, as a first name does. */
interface Subject {
  readonly term: string;
  readonly word: string;
  readonly name: boolean;
  readonly bound: boolean;
}

/** What a question tells of: "why did Ann Lee resign", "was the pier painted". */
export interface AskedDeed {
  /** Terms of its subject, names among them marked. */
  readonly subject: readonly Subject[];
  readonly deed: string;
  readonly passive: boolean;
  /** Terms of what follows the deed at once: "Ann Lee" of "did Ida choose Ann Lee"; empty where a preposition does. */
  readonly object: readonly string[];
  /** Terms after the deed. */
  readonly rest: readonly string[];
}

/** The auxiliary that a question opens with, or that follows its question word and the words of it ("on what day did"). */
const AUXILIARY =
  /^\W*(?:(?:[a-z]+ )?(?:why|when|where|how|what|which|who|whom)\b(?: (?!did|does|do|has|have|had|will|would|was|were|is|are)[\p{L}’'-]+){0,3} )?(did|does|do|has|have|had|will|would|was|were|is|are)\b/iu;

/** Between a deed and its object, and between the words of the object. */
const JOINED = /^\s+(?:(?:the|a|an|his|her|its|their)\s+)?$/i;

function objectOf(text: string, [deed, ...after]: readonly QuestionTerm[]): string[] {
  const object: string[] = [];
  let end = deed?.end ?? 0;
  for (const each of after) {
    if (!JOINED.test(text.slice(end, each.start))) break;
    object.push(each.term);
    ({ end } = each);
  }
  return object;
}

/** The subject and the deed of a question whose subject stands behind its auxiliary; null where it has none. */
export function askedDeed({ text, terms }: Question): AskedDeed | null {
  const aux = AUXILIARY.exec(text);
  if (!aux) return null;
  const begin = aux.index + aux[0].length;
  const after = terms.filter(({ start }) => start >= begin);
  const isDone = ({ pos, word }: QuestionTerm): boolean => pos === 'VERB' && !/^\p{Lu}/u.test(word);
  // The tagger takes many a subject for a verb: "was captain Lee charged", "did mounts enter".
  const skipped = /^\W*(?:did|do|does|was|were|is|are|has|have|had|will)\b/i.test(text) ? 1 : 0;
  const verb = after.findIndex((each, i) => i >= skipped && isDone(each));
  const deed = after[verb];
  if (!deed || verb === 0 || terms.some(({ pos, start }) => pos === 'VERB' && start < begin)) return null;
  if (/\b(?:who|which|that)\b/i.test(text.slice(begin, deed.start))) return null;
  const passive = /^(?:is|are|was|were)$/i.test(aux[1] ?? '') || /\bbeen\b/i.test(text.slice(begin, deed.start));
  return {
    subject: after.slice(0, verb).map(({ term: each, name, word, end }, i) => ({
      term: each,
      word,
      name,
      bound: after[i + 1]?.start === end + 1,
    })),
    deed: deed.term,
    passive: passive && !/ing$/i.test(deed.word),
    object: objectOf(text, after.slice(verb)),
    rest: after.slice(verb + 1).map(({ term: each }) => each),
  };
}

/** Whether a word tells a deed; the tagger takes some for adjectives or nouns, as "beating" in ", beating Ann". */
const isDeed = ({ pos, text }: Token, before: Token | undefined): boolean =>
  pos === 'VERB' || pos === 'ADJ' || pos === 'AUX' || /ed$/i.test(text) || (/ing$/i.test(text) && before?.text === ',');

/** Those of whom a sentence tells what its verb says, as far as the question asks for them: who does it, or who suffers it. */
function partsAt(tokens: readonly Token[], at: number, asked: AskedDeed): readonly Token[] {
  const passive = isPassive(tokens, at);
  const subject = subjectWords(tokens, at);
  if (asked.passive) return passive ? subject : objectWords(tokens, at);
  if (!passive) return asked.rest.length > 0 ? subject : [...subject, ...objectWords(tokens, at)];
  const agent = agentWords(tokens, at);
  return asked.rest.length > 0 ? agent : [...subject, ...agent];
}

/** A word that stands before a name without being of it: "Mayor Pell", "Director Lark". */
const isTitle = (word: string): boolean =>
  sortOfNoun(word) === 'person' ||
  isPersonTerm(term(word)) ||
  /^(?:mr|mrs|ms|dr|sir|lady|lord|st|the|inspector|chief)\.?$/i.test(word);

/**
 * Whether some words name what others do: they share a word, and not only the last of "Ann Crade" and "Percy Crade", of "the fern
 * house" and "the palm house", which are another's.
 */
function likeness(asked: AskedDeed['subject'], parts: readonly Token[]): 'same' | 'other' | 'unsaid' {
  const shared = asked.filter((each) => parts.some(({ text }) => term(text) === each.term));
  const [first, ...more] = shared;
  if (!first) return 'unsaid';
  const before = asked[asked.indexOf(first) - 1];
  if (more.length > 0 || !before || isTitle(before.word) || !before.bound) return 'same';
  const place = parts.findIndex(({ text }) => term(text) === first.term);
  const lead = parts[place - 1];
  const other = lead !== undefined && (lead.pos === 'PROPN' || lead.pos === 'NOUN') && !isTitle(lead.text);
  return other ? 'other' : 'same';
}

/** "He took office in 2011, when he followed Ann Lee": a pronoun of the clause before a name does not mean that name. */
function pronounIsNot(terms: readonly string[], tokens: readonly Token[], part: Token): boolean {
  const at = tokens.indexOf(part);
  const places = tokens.flatMap(({ text }, i) => (terms.includes(term(text)) ? [i] : []));
  const fronted = tokens.slice(0, at).some(({ pos }) => pos === 'SCONJ' || pos === 'ADP' || pos === 'ADV');
  return PERSONAL.test(part.text) && !fronted && places.length > 0 && places.every((place) => place > at + 1);
}

/** How a sentence tells the deed of a question: of the one asked about, of others, or not at all. */
export type Teller = 'same' | 'others' | 'unsaid';

const places = ({ tokens }: Sentence, deed: string): number[] =>
  tokens.flatMap((token, at) => (isDeed(token, tokens[at - 1]) && term(token.text) === deed ? [at] : []));

/** Of whom a sentence tells the deed that a question asks about, in its own word. `isOther` says which others are known to be others. */
export function tellerIn(
  question: Question,
  sentence: Sentence,
  isOther: (parts: readonly Token[]) => boolean = () => true,
): Teller {
  const asked = askedDeed(question);
  const told = asked ? places(sentence, asked.deed) : [];
  if (!asked || told.length === 0) return 'unsaid';
  const { tokens } = sentence;
  const terms = asked.subject.map((each) => each.term);
  const fits = (at: number): boolean => {
    const parts = partsAt(tokens, at, asked);
    const [pronoun] = parts.filter(({ text }) => PRONOUN.test(text));
    if (pronoun && parts.length === 1 && pronounIsNot(terms, tokens, pronoun)) return false;
    if (LIGHT_VERBS.has(asked.deed)) return true;
    const like = likeness(asked.subject, parts);
    return like === 'same' || (like === 'unsaid' && (parts.length === 0 || pronoun !== undefined || !isOther(parts)));
  };
  return told.some(fits) ? 'same' : 'others';
}

/** Who does and who suffers what a verb of a sentence tells; empty where nobody was made out. */
export interface Parts {
  readonly doer: readonly Token[];
  readonly sufferer: readonly Token[];
}

/** The parts of a deed wherever a sentence tells it. `deed` is a term. */
export function partsOf(sentence: Sentence, deed: string): readonly Parts[] {
  const { tokens } = sentence;
  return places(sentence, deed).map((at) =>
    isPassive(tokens, at)
      ? { doer: agentWords(tokens, at), sufferer: subjectWords(tokens, at) }
      : { doer: subjectWords(tokens, at), sufferer: objectWords(tokens, at) },
  );
}

/** Whether none of some words mean what is asked for: neither a word of it, nor a pronoun that may stand for it. */
export function meansOther(asked: readonly string[], parts: readonly Token[], { tokens }: Sentence): boolean {
  const [pronoun] = parts.filter(({ text }) => PRONOUN.test(text));
  if (parts.length === 0 || asked.length === 0) return false;
  if (pronoun) return parts.length === 1 && pronounIsNot(asked, tokens, pronoun);
  return !parts.some(({ text }) => asked.includes(term(text)));
}

/** "Did Ida choose Ann Lee?" – "Ida chose Eva Berg over Ann Lee": the deed is done to somebody else. */
export function doneToOthers(question: Question, sentence: Sentence): boolean {
  const asked = askedDeed(question);
  if (!asked || asked.passive || asked.object.length === 0) return false;
  const told = partsOf(sentence, asked.deed);
  return told.length > 0 && told.every(({ sufferer }) => meansOther(asked.object, sufferer, sentence));
}
