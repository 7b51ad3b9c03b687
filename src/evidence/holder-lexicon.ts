import { term } from '#text';

/** Auxiliaries of what somebody may or has to do. */
export const MODAL = /^(?:may|can|could|must|should|shall|might)$/i;

/** Auxiliaries that ask what is so for whoever is of a class: "how much does a student pay", "are members allowed to". */
export const GENERIC = /^(?:do|does|is|are|get|gets)$/i;

/** Before a noun that stands for all of its class. */
export const OF_CLASS = /^(?:an?|each|every|any|all)$/i;

/** Nouns for whoever it may be, as terms: a rule for them is one for everybody, and one asked of them is anybody's. */
export const ANYBODY: ReadonlySet<string> = new Set(
  'people person anyone anybody everyone everybody someone somebody one each all both other individual human'
    .split(' ')
    .map(term),
);

/** What stands for a name that was told before, or for whoever asks. */
export const PRONOUN = /^(?:i|you|we|they|he|she|it|this|that|these|those|there|who|which|nobody|none|no)$/i;
