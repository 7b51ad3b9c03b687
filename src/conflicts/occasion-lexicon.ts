import { term } from '#text';

const NOUNS = `
flight trip voyage journey tour cruise walk march parade procession run race rally regatta marathon
game match bout fight round semifinal final derby tournament championship cup contest competition
meeting summit session hearing trial debate conference congress convention assembly gathering
concert performance show premiere festival fair exhibition ceremony inauguration celebration anniversary wedding funeral
election vote referendum ballot census survey auction sale
attack raid bombing shooting battle siege invasion mutiny uprising revolt coup riot protest demonstration strike walkout
launch landing crash collision derailment explosion fire blaze flood storm hurricane typhoon tornado earthquake eruption avalanche landslide drought
eclipse outbreak evacuation rescue expedition ascent dive jump lecture broadcast interview verdict ruling
`;

const OCCASIONS: ReadonlySet<string> = new Set(NOUNS.trim().split(/\s+/).map(term));

/** Whether a term names what happens at one time, as a game does and a club does not. */
export const isOccasion = (of: string): boolean => OCCASIONS.has(of);

const terms = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/).map(term));

/** Verbs and nouns before "to" that say that a deed was meant, not that it was done. */
export const AIMING = terms(`
agree decide plan vote want hope try attempt ask order propose promise intend offer refuse expect seek prepare wish threaten fail aim
pledge vow urge demand require authorize authorise permit allow schedule resolve apply
decision plan permission attempt proposal promise offer order agreement intention deal
`);

/** Verbs before "to" after which the deed was done. */
export const ACHIEVING = terms('be come manage go get help happen begin start continue live return');

/** What "opened to" and "closed to" lead to where no one is left out. */
export const OPEN_TO_ALL = terms(
  'public traffic visitor passenger business use service guest reader audience travel acclaim review general people world operation customer',
);

/** Deeds that are done anew for each country and language. */
export const REGIONAL = terms(
  'publish release issue appear print translate premiere broadcast air launch introduce show screen perform',
);

/** What lasts from a year to a year, told as a bracket behind its name: "the war (1739–1745)". */
export const LASTING = terms(
  'war siege reign rule dynasty campaign occupation famine epidemic pandemic crisis expedition regime',
);

/** What is built before anybody uses it; an institution may be older than its house. */
export const STRUCTURES = terms(`
building bridge dam tower house hall castle fort fortress mill lighthouse tunnel canal palace temple barracks pier dock warehouse barn villa
mansion ship boat aqueduct viaduct windmill farmhouse
`);

/** Deeds after which a thing is used no longer. */
export const ENDING = terms('close demolish sink collapse destroy dissolve abolish scrap dismantle');
