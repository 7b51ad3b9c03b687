const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Nouns that stand for one person, so that "the baby was 3" tells an age. */
export const ONE_PERSON = words(
  `he she who man woman boy girl child baby toddler teenager person victim suspect son daughter father mother parent brother
   sister husband wife uncle aunt nephew niece cousin grandson granddaughter grandfather grandmother widow partner friend
   actor actress singer author player driver pilot pupil student teacher patient prisoner soldier officer doctor nurse worker
   minister mayor king queen prince princess leader member winner champion survivor`,
);

/** Nouns that stand for many people, so that "children under 12" tells an age. */
export const MANY_PEOPLE = words(
  `children child kids youngsters teenagers adults people persons men women boys girls those anyone everyone residents pupils
   students patients visitors passengers players citizens voters workers members employees drivers victims pensioners`,
);
