import type { Fact } from '#facts';
import { findTerms } from '#text';

type Side = 'for' | 'against';

/** Things that a vote turns down: of "rejected by 31 votes to 12" the first are against. */
const TURNED_DOWN = /\b(?:reject|defeat|vot(?:e|es|ed|ing) down|turn(?:ed)? down|block|lost|fail|refus)/i;
const NUMBER = String.raw`(?:\d[\d,]*|[a-z]+(?:-[a-z]+)?)`;
const VERSUS = new RegExp(String.raw`^(?: (?:votes?|members?))? to ${NUMBER}\b(?! (?:the|a|an|be|[a-z]+ing)\b)`, 'i');
const AFTER_VERSUS = new RegExp(String.raw`\b${NUMBER}(?: (?:votes?|members?))? to $`, 'i');
const SAID = /^(?: [\p{L}'’]+){0,3}? (for|in favou?r|against)\b/iu;
const VOTES = /\bvot(?:e|es|ed|ing)\b/i;
const NEAR = 40;

/** On which side of a vote a count stands; null where the sentence does not say. */
function sideOf({ quantity, sentence }: Fact): Side | null {
  if (quantity.kind !== 'count' || !VOTES.test(sentence.text)) return null;
  const start = quantity.start - sentence.span.start;
  const before = sentence.text.slice(0, start);
  const after = sentence.text.slice(quantity.end - sentence.span.start).slice(0, NEAR);
  const winners = TURNED_DOWN.test(before) ? 'against' : 'for';
  if (VERSUS.test(after)) return winners;
  if (AFTER_VERSUS.test(before.slice(-NEAR))) return winners === 'for' ? 'against' : 'for';
  const said = SAID.exec(after)?.[1]?.toLowerCase();
  return said === undefined ? null : said === 'against' ? 'against' : 'for';
}

const ASKED = /\bvot(?:e|es|ed|ing)\b (?:[\p{L}'’]+ ){0,2}?(for|in favou?r|against)\b/iu;

/** "Seven voted for it": what is voted on stands elsewhere. */
const IT = /\b(?:it|them|him|her|this|that)\b/i;

/**
 * Whether a count is of another vote or its other side than the question asks about: of those for it, asked who voted against;
 * or of a vote on something else.
 */
export function isOfOtherSide(question: string, fact: Fact): boolean {
  const asked = ASKED.exec(question);
  const side = asked ? sideOf(fact) : null;
  if (!asked || side === null) return false;
  if ((asked[1]?.toLowerCase() === 'against') !== (side === 'against')) return true;
  const votedOn = findTerms(question.slice(asked.index + asked[0].length));
  const { terms, text } = fact.sentence;
  return votedOn.length > 0 && !IT.test(text) && !votedOn.some((each) => terms.has(each));
}
