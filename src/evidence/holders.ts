import type { Fact, Reading, Sentence } from '#facts';
import type { Question } from '#question';
import { isFunctionWord, isVerb, mark, neighbours, oncePer, synonyms, term } from '#text';
import type { Token } from '#text';
import { agentWords, clauseOf, subjectWords } from './clauses.ts';
import { ANYBODY, GENERIC, MODAL, OF_CLASS, PRONOUN } from './holder-lexicon.ts';
import { isPersonTerm } from './person-lexicon.ts';

/** Whom a rule is for, as terms: "a patient in intensive care" is a patient, told from other ones by "intensive" and "care". */
interface Holder {
  /** The nouns that name whom: both of "members and guests". */
  readonly heads: readonly string[];
  /** The words that tell these from others of the noun. */
  readonly apart: readonly string[];
}

const isContent = ({ text }: Token): boolean => /^[\p{L}\p{N}]/u.test(text) && !isFunctionWord(text.toLowerCase());

/** A word that another one of the same phrase follows at once. */
const isLed = (words: readonly Token[], at: number): boolean => {
  const next = words[at + 1];
  return next !== undefined && isContent(next);
};

/** The nouns that end a phrase or one of its joined parts, up to its first preposition; null where it names nothing. */
function holderOf(words: readonly Token[]): Holder | null {
  const end = words.findIndex(({ pos }) => pos === 'ADP');
  const plain = end < 0 ? words : words.slice(0, end);
  if (plain.some(({ text }) => PRONOUN.test(text))) return null;
  const heads = plain.filter((token, at) => isContent(token) && !isLed(plain, at));
  const apart = words.filter((token) => isContent(token) && !heads.includes(token));
  const terms = (tokens: readonly Token[]): string[] => tokens.map(({ text }) => term(text));
  return heads.length === 0 ? null : { heads: terms(heads), apart: terms(apart) };
}

/** "A student", "members": whoever is of the class, and no one that is known. */
function isClass(words: readonly Token[]): boolean {
  const [first] = words;
  const last = words.findLast(isContent);
  if (!first || !last) return false;
  return (
    OF_CLASS.test(first.text) ||
    (first.pos !== 'DET' && /[^s]s$/.test(last.text) && !/^\p{Lu}.*\p{Lu}/u.test(last.text))
  );
}

/** "… may I take as an officer": the class that the question puts somebody in. */
function asClass(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex(({ text }, i) => /^as$/i.test(text) && OF_CLASS.test(tokens[i + 1]?.text ?? ''));
  const rest = at < 0 ? [] : tokens.slice(at + 2);
  const end = rest.findIndex(({ pos }) => !/^(?:NOUN|PROPN|ADJ)$/.test(pos));
  return rest.slice(0, end < 0 ? rest.length : end);
}

/** The words before a verb; the tagger takes some verbs for the nouns that they look like ("may a captain book?"). */
function beforeVerb(tokens: readonly Token[]): readonly Token[] {
  const verb = tokens.findIndex((token, at) => at > 0 && isVerb(token));
  if (verb >= 0) return tokens.slice(0, verb);
  const end = tokens.findIndex(({ pos }, at) => at > 0 && !/^(?:NOUN|PROPN|ADJ)$/.test(pos));
  return tokens.slice(0, Math.max(0, (end < 0 ? tokens.length : end) - 1));
}

/** Whom a question asks a rule of: "a trial raider" of "how many raids must a trial raider attend"; empty where it names nobody so. */
const askedHolders = oncePer(({ text }: Question): readonly Holder[] => {
  const { tokens } = mark(text);
  const aux = tokens.findIndex((token) => MODAL.test(token.text) || GENERIC.test(token.text));
  const rest = tokens.slice(aux + 1);
  const own = aux < 0 ? [] : beforeVerb(rest);
  const pronoun = own.length === 1 && PRONOUN.test(own[0]?.text ?? '');
  const words = pronoun ? asClass(rest) : own;
  const named = words.some((token) => /^\p{Lu}/u.test(token.text));
  if (named || (!pronoun && !MODAL.test(tokens[aux]?.text ?? '') && !isClass(words))) return [];
  return [holderOf(words) ?? []].flat();
});

/** "Teachers" at the start of a sentence is no name. */
const isCommon = ({ pos, text }: Token): boolean => pos !== 'PROPN' || isPersonTerm(term(text));

/** Whom the rule that a sentence tells at a place is for; null where it is told of nobody, or of whom the text told before. */
function holderAt(sentence: Sentence, at: number): Holder | null {
  const { tokens } = sentence;
  const modal = tokens.findLastIndex(({ text, start }) => start < at && MODAL.test(text));
  if (modal >= 0) return holderOf(subjectWords(tokens, modal));
  const later = tokens.findIndex(({ text, start }) => start > at && MODAL.test(text));
  if (later >= 0) {
    const verb = tokens.findIndex(({ pos }, i) => i > later && pos === 'VERB');
    return verb < 0 ? null : holderOf(agentWords(tokens, verb));
  }
  const subject = clauseOf(sentence, at)?.subject ?? [];
  return isClass(subject) && subject.every(isCommon) ? holderOf(subject) : null;
}

/** Whom the rules of a paragraph are for. */
const holdersIn = oncePer(({ sentences }: Reading): readonly Holder[] =>
  sentences.flatMap((sentence) => {
    const modals = sentence.tokens.flatMap(({ text }, at) => (MODAL.test(text) ? [at] : []));
    return modals.flatMap((at) => holderOf(subjectWords(sentence.tokens, at)) ?? []);
  }),
);

const alike = (one: string): readonly string[] => [one, ...neighbours(one), ...synonyms(one)];
const share = (some: readonly string[], others: readonly string[]): boolean =>
  some.some((each) => alike(each).some((one) => others.includes(one)));

const isAnybody = ({ heads }: Holder): boolean => heads.some((each) => ANYBODY.has(each));

/** Of two rules for whom one noun names, whether they are for different ones, as far as the paragraph tells them apart. */
function isOtherOfNoun(asked: Holder, told: Holder, reading: Reading): boolean {
  if (share(asked.apart, told.apart)) return false;
  if (asked.apart.length > 0 && told.apart.length > 0) return true;
  const others = holdersIn(reading).filter((each) => share(each.heads, asked.heads));
  if (told.apart.length > 0) return others.some(({ apart }) => !share(apart, told.apart));
  return asked.apart.length > 0 && others.some(({ apart }) => share(apart, asked.apart));
}

/**
 * "How many items may a veteran take a week?" – "an initiate may take 5 items a week": what one rank, role or kind may, has to or gets
 * is not what another does. What is told of everybody, of whom the text told before, or beside the name asked for is not judged.
 */
export function isOfOtherHolder(question: Question, { sentence, quantity }: Fact, reading: Reading): boolean {
  const [asked] = sentence.paragraph.kind === 'table' ? [] : askedHolders(question);
  const told = asked ? holderAt(sentence, quantity.start) : null;
  if (!asked || !told || isAnybody(told)) return false;
  if (isAnybody(asked)) return holdersIn(reading).some((each) => !isAnybody(each) && !share(each.heads, told.heads));
  if (share(asked.heads, told.heads)) return isOtherOfNoun(asked, told, reading);
  return !asked.heads.some((head) => alike(head).some((each) => sentence.terms.has(each)));
}
