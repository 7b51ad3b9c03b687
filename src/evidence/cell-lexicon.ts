import { term } from '#text';

const terms = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/).map(term));

/** Words that ask for a price, as terms: a cell of money answers them, whatever its heading says. */
export const PRICE_TERMS = terms('price cost pay charge fare fee');
/** Words that ask for a chance, as terms: a cell of percent answers them. */
export const CHANCE_TERMS = terms('chance odds probability likelihood rate percentage percent');

/** What of a thing each adjective asks for, as terms of the headings that give it. */
export const DIMENSIONS: readonly (readonly [RegExp, ReadonlySet<string>, up: boolean])[] = [
  [/^fast(?:er|est)?$/i, terms('speed'), true],
  [/^slow(?:er|est)?$/i, terms('speed'), false],
  [/^(?:cheap(?:er|est)?)$/i, terms('price cost fare fee'), false],
  [/^(?:expensive|dear(?:er|est)?|costl(?:y|ier|iest))$/i, terms('price cost fare fee'), true],
  [/^(?:old(?:er|est)?)$/i, terms('age'), true],
  [/^(?:young(?:er|est)?)$/i, terms('age'), false],
  [/^(?:heav(?:y|ier|iest))$/i, terms('weight mass'), true],
  [/^light(?:er|est)$/i, terms('weight mass'), false],
  [/^(?:tall(?:er|est)?|high(?:er|est)?)$/i, terms('height elevation altitude'), true],
  [/^(?:long(?:er|est)?)$/i, terms('length'), true],
  [/^(?:deep(?:er|est)?)$/i, terms('depth'), true],
  [/^(?:wide(?:r|st)?)$/i, terms('width'), true],
];

/** Headings of years in which things began, as terms: the oldest of them has the least. */
export const BEGUN = terms('founded built opened established born launched completed');

/** Words of headings and questions for when something begins and when it ends, as terms. */
export const START_TERMS = terms('start begin open opening starts begins opens launch');
export const END_TERMS = terms('end finish close closing closes ends deadline expire');
/** … and as a question may say it in several words. */
export const FIRST_DAY = /\bfirst day\b/i;
export const LAST_DAY = /\blast day\b/i;

/** What tells that a thing will be at another time than a table says, or not at all. */
export const MOVED =
  /\b(?:moved|moves|postponed|rescheduled|delayed|brought forward|(?:put|pushed) back|cancelled|canceled|called off)\b/i;

/** Words of a question that say nothing of the cell that is asked for, as terms; what is headed "now" need not be so any more. */
export const IDLE_TERMS = terms(
  'u ur pls please thing know table row column figure number value look want need get give have take become come go make say cost whole entire full now today',
);

/** What parts a time before from a time after: "before the rise". */
export const CHANGES = terms('rise increase change cut reform update switch move reduction reorganisation');

/** A part of a heading that means until then, and one that means from then on. */
export const UNTIL_THEN =
  /^(?:now|current(?:ly)?|today|at present|old|before|previous(?:ly)?|until\b.*|to date|so far)$/i;
export const FROM_THEN = /^(?:from|as of|as from|since|after|new)\b/i;

/** A cell that says there is no value. */
export const EMPTY_CELL = /^[\s–—−\-.…*/?]*$|^n\/?a$|^not (?:applicable|available|given|known)$|^unknown$/i;
