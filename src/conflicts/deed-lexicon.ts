import { term } from '#text';

/** Words for one deed, verbs and nouns: what one article calls founding another one calls establishing. One deed a line. */
const DEEDS = `
take happen occur hold stage fight place
born birth
die death
founded foundation establish
build construct erect
begin start commence beginning
end finish conclude
marry wed wedding
publish release issue appear
open inaugurate
complete completion finish
close closure shut
create creation
invent invention
sink sinking
`;

const groups: readonly (readonly string[])[] = DEEDS.trim()
  .split('\n')
  .map((line) => [...new Set(line.split(' ').map(term))]);

/** The terms of words that tell the same deed as a term does, itself among them. */
export function sameDeeds(of: string): readonly string[] {
  const found = groups.filter((group) => group.includes(of)).flat();
  return found.length > 0 ? [...new Set(found)] : [of];
}

const known = new Set(groups.flat());

/** Whether a term tells a deed by a verb or a noun, as "birth" does. */
export const isDeed = (of: string): boolean => known.has(of);

/** Deeds told by more than one word, each with its first word in a group. */
const PHRASES: readonly (readonly [deeds: string, phrase: RegExp])[] = [
  ['begin start commence', /\b(break|breaks|broke|broken) out\b|\b(got|gets?) under ?way\b|\b(kick|kicked) off\b/i],
  ['end finish conclude', /\b(come|comes|came) to an end\b|\b(drew|draw) to a close\b/i],
  ['close shut', /\b(shut|shuts|shutting) down\b/i],
  ['founded establish', /\b(sets?) up\b/i],
  ['build construct erect', /\b(dat(?:e|es|ed|ing)) (?:from|back to)\b/i],
  ['publish release issue', /\b(come|comes|came) out\b/i],
  ['die', /\b(pass|passed|passes) away\b|\b(lost|lose) (?:his|her) life\b/i],
];

const phrases = PHRASES.map(([deeds, phrase]) => [deeds.split(' ').map(term), phrase] as const);

const firstWord = (phrase: RegExp, text: string): string | null => {
  const first = phrase
    .exec(text)
    ?.slice(1)
    .find((each) => each !== undefined);
  return first === undefined ? null : term(first);
};

/** The first words, as terms, of the phrases by which a text tells a deed: "broke out" of what began. */
export const phrasesFor = (deed: string, text: string): readonly string[] =>
  phrases.flatMap(([deeds, phrase]) => (deeds.includes(deed) ? (firstWord(phrase, text) ?? []) : []));

/** The deeds, as terms, that a question tells by a phrase that begins with a term: "break out" for beginning. */
export const deedsOfPhrase = (first: string, question: string): readonly string[] =>
  phrases.flatMap(([deeds, phrase]) => (firstWord(phrase, question) === first ? deeds : []));
