import { term } from '#text';

const termsOf = (words: string): readonly string[] => words.trim().split(/\s+/).map(term);

/** Verbs that say only how much there is of something, or that it moved, as terms: what was done stands elsewhere. */
export const MEASURING: ReadonlySet<string> = new Set(
  termsOf(`
  be have do make take get go come become remain stay stand lie hold see find show include contain comprise
  reach total amount number count average measure equal exceed top hit fall rise drop grow climb increase decrease decline shrink
  double triple halve jump surge swell record register report say tell state announce estimate note claim add know
  call name list mention base follow begin start end let help need turn put set
`),
);

/** Verbs that tell one and the same deed of a number of things, one group a line. */
const SAME_DEED = `
die kill perish
hurt injure wound
catch land
sell market
admit receive accept
give donate pay grant contribute award provide
pay spend cost invest
cost buy purchase acquire
build construct erect
earn make gain
visit attend draw attract come
carry transport
live inhabit reside
vote cast elect poll
score kick throw pass run catch complete convert
win take gain beat
own have hold
collect gather raise
print publish issue
close shut
destroy ruin burn
rescue save
arrest detain
plant grow
finish complete reach
start enter begin
treat cure
lose drop shed
buy purchase acquire
send deport expel return fly
arrive come land enter
move transfer relocate
work serve
teach train
`;

/** For each verb the others of its groups, as terms. */
export const DEEDS_LIKE: ReadonlyMap<string, ReadonlySet<string>> = SAME_DEED.trim()
  .split('\n')
  .map(termsOf)
  .reduce((map, group) => {
    for (const each of group) map.set(each, new Set([...(map.get(each) ?? []), ...group]));
    return map;
  }, new Map<string, Set<string>>());

/** Verbs after which what they tell of is had no longer, or not yet. */
export const PARTING: ReadonlySet<string> = new Set(
  termsOf('lose sell lack want seek request miss spend destroy discard order demand'),
);

/** Verbs that tell by how much something moved, and not how much of it there is. */
export const GAINING: ReadonlySet<string> = new Set(termsOf('gain lose shed'));
