import { DERIVATIONS } from './derivation-lexicon.ts';
import { IRREGULAR_VERBS } from './verb-lexicon.ts';

/**
 * Derivations that a stemmer leaves apart and that mean the same in a question about an article; one family a line,
 * each word written as it is read. The first word stands for its family in an index.
 */
const FAMILIES = `
apprehend apprehension
migrate migrant migration
immigrate immigrant immigration
repatriate repatriation
die death dead died
kill killing killed
injure injury injured
born birth
encounter encountered
announce announcement
decide decision
describe description
succeed succeeded succeeding success successful
proceed proceeded proceeding
exceed exceeded exceeding
fail failure
defend defence defense
attend attendance
perform performance
resist resistance
assist assistance
appear appearance
arrive arrival
depart departure
refuse refusal
approve approval
remove removal
renew renewal
survive survival survivor
propose proposal
score scorer
own owner
employ employee employer employment
visit visitor
play player
marry marriage
bury burial
long length
high height
wide width
deep depth
strong strength
poor poverty
analyse analyze analysis
organise organize organisation organization
colour color
metre meter
kilometre kilometer
centimetre centimeter
millimetre millimeter
litre liter
centre center
licence license
theatre theater
harbour harbor
neighbour neighbor
programme program
travelled traveled travel
labour labor
man men
woman women
child children
person people
citizen citizens nationals
official officials
foot feet
tooth teeth
`;

/** Each word of a family, in lower case, with the word that stands for it. */
export const FAMILY_OF: ReadonlyMap<string, string> = new Map(
  `${FAMILIES.trim()}\n${IRREGULAR_VERBS.trim()}\n${DERIVATIONS.trim()}`.split('\n').flatMap((line) => {
    const words = line.split(' ');
    return words.map((word): [string, string] => [word, words[0] ?? word]);
  }),
);

/**
 * Words that a question may use for one another although they are not the same: weaker evidence than the word itself.
 * One group a line.
 */
const NEIGHBOURS = `
people person individual citizen resident inhabitant
migrant immigrant
flight plane aircraft
apprehend arrest detain encounter stop
deport repatriate remove expel return
kill die
injure wound hurt
fall drop decline decrease plunge sink
rise increase climb grow jump surge
begin start launch resume
end finish stop cease
revenue sale turnover
profit earnings income
evacuate displace
house home household
company firm business corporation
buy acquire purchase
say state announce declare
big large
illegal unlawful undocumented
location place
movie film
doctor physician
lawyer attorney
car vehicle automobile
cost price
city town
country nation
war conflict
game match
team club
author writer
build construct
create make establish found
located situated
called named
member membership
employee staff worker personnel workforce
pupil student
salary wage pay
illness disease
`;

/**
 * What a question may ask for by a wider word: people, of whom passengers are some. A passenger is no migrant, and a count of
 * people need not be one of passengers. One wider word a line, with what it takes in.
 */
const KINDS = `
people migrant immigrant passenger
person migrant immigrant passenger
individual migrant immigrant passenger
`;

const linesOf = (table: string): string[][] =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split(' '));

/** For each word of a group the others, and for a wider word its kinds, in lower case. */
export const NEIGHBOURS_OF: ReadonlyMap<string, readonly string[]> = [
  ...linesOf(NEIGHBOURS).flatMap((words) =>
    words.map((word) => [word, words.filter((other) => other !== word)] as const),
  ),
  ...linesOf(KINDS).map(([word = '', ...kinds]) => [word, kinds] as const),
].reduce(
  (map, [word, others]) => map.set(word, [...(map.get(word) ?? []), ...others]),
  new Map<string, readonly string[]>(),
);
