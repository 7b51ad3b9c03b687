import type { Sentence } from '#facts';
import type { Question } from '#question';
import { term } from '#text';
import type { Token } from '#text';

const LEADS =
  /^(?:in|at|on|near|from|to|into|onto|under|inside|outside|beside|along|across|between|through|around|off|over|behind|above|below|beyond|via|within|north|south|east|west|opposite|where|there|here|abroad|home)$/i;
/** Verbs that place a thing without a preposition: "left Selby", "reached the pass". */
const REACHES =
  /\b(?:left|leaves?|reach\w*|enter\w*|cross\w*|visit\w*|occup\w+|inhabit\w*|border\w*|surround\w*|join\w*|attend\w*|tour\w*)\b/i;

/** "At 4 Ferry Lane": a number and the name of a street. */
function isAddress(tokens: readonly Token[], number: Token): boolean {
  const after = tokens[tokens.indexOf(number) + 1];
  return /^\d{1,5}[a-z]?$/i.test(number.text) && after?.pos === 'PROPN' && /^\p{Lu}/u.test(after.text);
}

/** Whether words of a sentence could name a place: a preposition of place before anything but a time, a number or what is asked about. */
export function tellsPlace({ terms, text: question }: Question, { tokens, periods, text }: Sentence): boolean {
  if (!/^\W*where\b/i.test(question) || REACHES.test(text)) return true;
  // What something comes from need not be a place: "comes from three sources".
  if (/\bfrom\W*$/i.test(question) && /\bfrom\b/i.test(text)) return true;
  const asked = new Set(terms.map((each) => each.term));
  const inTime = (start: number): boolean => periods.some((period) => period.start <= start && start < period.end);
  return tokens.some(({ text: word }, at) => {
    if (!LEADS.test(word)) return false;
    const next = tokens.slice(at + 1).find(({ pos }) => pos !== 'DET' && pos !== 'ADJ' && pos !== 'ADV');
    return (
      next === undefined ||
      !(
        inTime(next.start) ||
        (next.pos === 'NUM' && !isAddress(tokens, next)) ||
        (next.pos === 'VERB' && /^to$/i.test(word)) ||
        asked.has(term(next.text))
      )
    );
  });
}
