import type { Fact, Reading, Sentence } from '#facts';
import { sameKind } from '#facts';
import type { Question } from '#question';
import { findTerms, isFunctionWord, term } from '#text';
import type { Evidence, Sought } from './evidence.ts';
import { numberedElsewhere } from './numbered.ts';
import { isOfOtherVersion } from './versions.ts';

/** The word right behind a figure and its noun that tells it from another: "11 games at home", "4 away", "24 seconds in arena". */
const BEHIND = /^ (?:(?:at|in|on|for|by|from|with|against|under|over|per) )?(?:the |an? )?(\p{L}[\p{L}’'-]*)/iu;

function qualifierOf({ sentence: { paragraph, span }, quantity }: Fact): string | null {
  // The noun of "90 of whom" stands before it.
  const end = Math.max(quantity.end, quantity.noun?.end ?? 0);
  const word = BEHIND.exec(paragraph.text.slice(end, span.end))?.[1];
  return word === undefined || isFunctionWord(word.toLowerCase()) ? null : term(word);
}

/** "11 games at home and 4 away": of the two, the one beside which the question's word does not stand is of the other. */
function isOfOtherMember(question: Question, fact: Fact, reading: Reading, sought: readonly Sought[]): boolean {
  const own = qualifierOf(fact);
  if (own === null || reading.paragraph.kind === 'table') return false;
  const asked = sought.flatMap(({ term: each }) => (question.asked.includes(each) ? [] : [each.term]));
  if ([...question.asked, ...question.terms].some((each) => each.term === own)) return false;
  return reading.facts.some((other) => {
    if (other === fact || other.sentence !== fact.sentence || !sameKind(other, fact)) return false;
    const word = other.measure.head === fact.measure.head ? qualifierOf(other) : null;
    return word !== null && word !== own && asked.includes(word);
  });
}

/** "… on mythic", "… in raids": a common word behind a preposition at the end of a question. */
const LAST = /\b(on|in|at|for|under|with|during) (?:the |an? )?(\p{Ll}[\p{L}’'-]*)\W*$/u;
const SAID = (preposition: string): RegExp =>
  new RegExp(`\\b${preposition} (?:the |an? )?(\\p{Ll}[\\p{L}’'-]{2,})`, 'giu');

/** Whether no article writes a word as a name: "in arena", and not "in Paris", which a member may write small. */
function isCommon({ sentences }: Evidence, own: string): boolean {
  const said = sentences.filter(({ terms }) => terms.has(own)).flatMap(({ tokens }) => tokens.slice(1));
  return !said.some(({ pos, text }) => pos === 'PROPN' && term(text) === own);
}

/**
 * "When does it enrage on mythic?" – "on heroic it enrages after 7 minutes": the sentence tells by the same preposition of which one it
 * is, and that is another one; nothing near it names the one asked about.
 */
function isOfOtherQualifier(evidence: Evidence, sentence: Sentence, reading: Reading): boolean {
  const { question, sought } = evidence;
  const [, preposition = '', word = ''] = LAST.exec(question.text) ?? [];
  const own = sought.find(({ term: each }) => each.word === word && !each.name);
  if (!own || question.form === 'yes_no' || own.corrected !== null) return false;
  const alike = [own.term.term, ...own.also];
  const { paragraph, article } = reading;
  const near = findTerms([paragraph.text, ...paragraph.headings, article.title].join(' '));
  if (alike.some((each) => near.includes(each)) || !isCommon(evidence, own.term.term)) return false;
  const asked = question.terms.map(({ term: each }) => each);
  const { periods, span } = sentence;
  return Array.from(sentence.text.matchAll(SAID(preposition))).some(({ index, 0: whole, 1: other = '' }) => {
    const at = span.start + index + whole.length - 1;
    const timed = periods.some(({ start, end }) => start <= at && at < end);
    return !timed && !asked.includes(term(other));
  });
}

/** Whether a figure is that of another number of a row, another version, or stands beside another one of the words that tell values apart. */
export const isOtherValue = (question: Question, fact: Fact, reading: Reading, sought: readonly Sought[]): boolean =>
  numberedElsewhere(question, fact.sentence, reading) ||
  isOfOtherVersion(question, fact.sentence, reading) ||
  isOfOtherMember(question, fact, reading, sought);

/** Whether a sentence tells of another version, or of another one than the word that ends the question. */
export const tellsOtherValue = (evidence: Evidence, sentence: Sentence, reading: Reading): boolean =>
  isOfOtherVersion(evidence.question, sentence, reading) || isOfOtherQualifier(evidence, sentence, reading);
