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
