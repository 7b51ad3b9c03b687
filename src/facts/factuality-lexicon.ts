const alternatives = (words: string): string => words.trim().split(/\s+/).join('|');

const BE = '(?:is|are|was|were|be|been|being)';
/** What may stand between "is" and "to": "is now due to", "were not scheduled to". */
const ADVERBS = '(?: (?:not|now|also|still|then|once|originally|initially|first|only|\\p{L}+ly))?';

/** Participles after "to be" and before "to" or "for": "is expected to", "was planned for". */
const INTENDED = alternatives(`
  expected planned scheduled due set supposed intended meant projected forecast predicted estimated budgeted earmarked proposed
  urged
`);

/** Verbs of wish and intention before "to": "plans to hire". */
const INTENDS = alternatives(`
  plan plans planned planning hope hopes hoped hoping intend intends intended intending aim aims aimed aiming want wants wanted
  wish wishes wished propose proposes proposed proposing promise promises promised pledge pledges pledged vow vows vowed offer
  offers offered expect expects expected seek seeks sought threaten threatens threatened agree agrees prepare prepares
`);

/** Verbs and nouns whose object is wished for or foretold, and need not have come about. */
const WISHES = alternatives(`
  recommend recommends recommended recommending propose proposes proposed proposing consider considers considered considering
  forecast forecasts forecasted predict predicts predicted project projects projected expect expects expected request requests
  requested seek seeks seeking sought want wants wanted demand demands demanded
`);

/** Nouns of which "is to hold" says what they are, and no plan. */
const PURPOSES = alternatives(`
  aim aims goal goals role roles purpose purposes job task tasks duty duties function functions mission idea objective way method
  effect point challenge trick
`);

/** Signs at which a clause ends, and words that open one with a subject of its own. */
export const CLAUSE_END =
  /[;:–—]|,\s+(?=(?:and |but |while |which |who |where |when |as |of wh)\S)|\b(?:while|whereas|although|because|but)\b/gi;

/** Words that say that what follows them was planned, wished for, asked for or foretold. */
export const AHEAD = new RegExp(
  [
    String.raw`\b(?:will|shall|won['’]t)\b`,
    String.raw`(?<!\b(?:${PURPOSES})\b(?: of [^,;.]{1,40})? )\b${BE}${ADVERBS} to (?!(?:the|a|an|its|his|her|their|this|that)\b)`,
    String.raw`\b${BE}${ADVERBS} (?:${INTENDED}) (?:to|for|at|in|on|next|this)\b`,
    String.raw`\b${BE}${ADVERBS} (?:likely|about|going|ready|yet) to\b`,
    String.raw`\b(?:${INTENDS}) to\b`,
    String.raw`\b(?:${WISHES}) (?=\S)`,
    String.raw`\b(?:ask|asks|asked|asking|call|calls|called|calling|apply|applies|applied|bid|bids|plans?|proposals?|requests?|demands?|hopes?) (?:for|of)\b`,
  ].join('|'),
  'giu',
);

/** What is said of a subject that was planned or foretold: "eleven stations are planned". */
export const IS_PLANNED = new RegExp(
  String.raw`\b${BE}${ADVERBS} (?:${INTENDED})\b(?! (?:by|up|out|off|aside|down)\b)`,
  'giu',
);

/** Verbs of saying and foretelling, after which "would" tells of what is to be. */
export const SAID =
  /\b(?:said|says|told|estimated|believed|thought|hoped|warned|promised|announced|argued|forecast|predicted|expected)\b/giu;
export const WOULD = /\bwould\b/giu;

/** Words that say that what was meant to be did not come about. */
export const UNDONE =
  /\b(?:cancel(?:led|ed)|scrapped|abandoned|shelved|rejected|turned down|left out|called off|ruled out|withdrawn|postponed|voted down|never)\b/iu;

/** Words of a question that ask for what was only meant to be. */
export const PLANNED = new RegExp(String.raw`\b(?:should|going to|to be|${INTENDED}|${WISHES})\b`, 'iu');

/** In lower case: "May" is a month. "Could not" and "could only" tell what was so. */
export const MAYBE = /\b(?:may|might|could(?! (?:not|only)\b))\b/gu;
