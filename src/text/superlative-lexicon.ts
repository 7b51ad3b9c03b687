const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Superlatives that do not end in "-est", and "first", which reaches back as they do. */
const IRREGULAR = words('worst most least first');

/** Words in "-est" that compare nothing. */
const NO_SUPERLATIVES =
  words(`west midwest northwest southwest forest rainforest guest quest request conquest bequest inquest interest
  test contest protest attest arrest invest reinvest harvest rest nest chest crest pest vest jest zest fest honest modest earnest
  tempest digest suggest manifest priest behest everest latest divest detest infest ingest molest unrest`);

/** Whether a word in lower case compares one with all others: "lowest", "best", "most". */
export function isSuperlativeWord(word: string): boolean {
  return IRREGULAR.has(word) || (/^\p{L}+est$/u.test(word) && !NO_SUPERLATIVES.has(word));
}

/** What may stand before a superlative: "the lowest", "its worst year", "the second highest". */
export const BEFORE_SUPERLATIVE = words('the its their his her our my your whose second third joint');

/** Words that begin a clause of their own, so that a superlative before them is no longer spoken of. */
export const BREAKS_OFF =
  words(`has have had is was were are be been being will would can could may might must does did do that
  which who whom whose where and or but while because as if it he she they we i you not ever only`);

/** Participles that only say that something is on record: "the lowest recorded since 1990". */
export const ON_RECORD = words('recorded reported registered posted measured logged combined adjusted');
