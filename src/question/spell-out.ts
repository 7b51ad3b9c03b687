import { ASKS_IS, CHAT_WORDS, CONTRACTIONS } from './chat-lexicon.ts';

/** Tags of HTML and marks of Markdown, which are no words. */
const MARKUP = /<\/?[a-z][^<>]{0,200}>|[*_~`]{1,3}(?=\S)|(?<=\S)[*_~`]{1,3}/gi;

/** A word as it is meant: "because" for "bc", "What's" for "Whats". */
function spellWord(word: string): string {
  const meant = CONTRACTIONS.get(word.toLowerCase());
  return meant === undefined ? (CHAT_WORDS.get(word) ?? word) : word.slice(0, 1) + meant.slice(1);
}

/** A question without markup and with the short words of chat spelled out; the reply keeps the question as written. */
export function spellOut(text: string): string {
  return text
    .replace(MARKUP, '')
    .replace(/(?<![\p{L}.'’-])(?:^[A-Z])?[a-z]+(?![\p{L}.'’-])/gu, spellWord)
    .replace(ASKS_IS, '$1 is')
    .replace(/\bthe us\b/g, 'the US');
}
