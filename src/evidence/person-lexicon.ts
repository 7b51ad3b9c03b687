import { term } from '#text';

/** Nouns for people: "how many people" may be answered by a count of any of them. */
const PEOPLE = `
  people person individual citizen nationals resident inhabitant migrant immigrant passenger deportee detainee refugee evacuee
  man woman child boy girl adult student pupil teacher worker employee staff soldier troop officer official victim patient voter
  member player fan spectator supporter protester demonstrator guest visitor tourist traveller customer user subscriber prisoner
  inmate survivor casualty villager townspeople farmer doctor nurse driver pedestrian volunteer firefighter police rescuer crew
  sailor settler slave native tenant homeowner parent mother father minor elder pensioner civilian fighter rebel
  attendee participant candidate delegate lawmaker senator representative judge juror suspect defendant hostage
`;

const TERMS: ReadonlySet<string> = new Set(PEOPLE.trim().split(/\s+/).map(term));

/** True for a term that names people. */
export function isPersonTerm(of: string): boolean {
  return TERMS.has(of);
}
