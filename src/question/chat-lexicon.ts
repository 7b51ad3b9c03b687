/** Short spellings of chat and what they stand for. */
export const CHAT_WORDS: ReadonlyMap<string, string> = new Map([
  ['ppl', 'people'],
  ['pls', 'please'],
  ['plz', 'please'],
  ['govt', 'government'],
  ['yr', 'year'],
  ['yrs', 'years'],
  ['mth', 'month'],
  ['mths', 'months'],
  ['pct', 'percent'],
  ['avg', 'average'],
  ['approx', 'approximately'],
  ['diff', 'difference'],
  ['btw', 'between'],
  ['abt', 'about'],
  ['wat', 'what'],
  ['wht', 'what'],
  ['bc', 'because'],
  ['cuz', 'because'],
  ['thru', 'through'],
  ['vs', 'versus'],
  ['rn', 'now'],
]);

/** Verbs that are denied, and words that ask, as they stand before what is written without its apostrophe: "arent", "whats". */
const DENIED = 'is was are were do did does have has had wo would could should ca ai'.split(' ');
const ASKING = 'what who how where when why there that'.split(' ');

/** "arent" and what is meant by it. A denial that is not seen turns an answer round. */
export const CONTRACTIONS: ReadonlyMap<string, string> = new Map([
  ...DENIED.map((verb) => [`${verb}nt`, `${verb}n't`] as const),
  ...ASKING.map((word) => [`${word}s`, `${word}'s`] as const),
]);

/** "What's the", "who’s": a question word with "is"; before a participle the same letter stands for "has". */
export const ASKS_IS =
  /\b(what|who|where|when|how|why)['’]s(?= (?!been|got|gone|done|had|become|come|taken|made|won|lost|left|\p{L}+ed\b)[\p{L}\p{N}"“])/giu;
