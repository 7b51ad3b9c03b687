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

/** Deeds told by more than one word, each with its first word in group 1. */
const PHRASES: readonly (readonly [deeds: string, phrase: RegExp])[] = [
  ['begin start commence', /\b(broke) out\b|\b(got|gets) under ?way\b|\b(kicked) off\b/i],
  ['end finish conclude', /\b(came|comes) to an end\b|\b(drew) to a close\b/i],
  ['close shut', /\b(shut|shuts|shutting) down\b/i],
  ['founded establish', /\b(set) up\b/i],
  ['build construct erect', /\b(dat(?:es|ed|ing)) (?:from|back to)\b/i],
  ['publish release issue', /\b(came|comes) out\b/i],
  ['die', /\b(passed|passes) away\b|\b(lost) (?:his|her) life\b/i],
];

const byDeed: ReadonlyMap<string, RegExp> = new Map(
  PHRASES.flatMap(([deeds, phrase]) => deeds.split(' ').map((deed) => [term(deed), phrase] as const)),
);

/** The first word, as a term, of a phrase by which a text tells a deed: "broke out" of what began; null where it has none. */
export function phraseFor(deed: string, text: string): string | null {
  const first = byDeed
    .get(deed)
    ?.exec(text)
    ?.slice(1)
    .find((each) => each !== undefined);
  return first === undefined ? null : term(first);
}
