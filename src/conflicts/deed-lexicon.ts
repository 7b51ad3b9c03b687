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
