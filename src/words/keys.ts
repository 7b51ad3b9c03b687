import type { Reading, Sentence } from '#facts';
import type { Question, QuestionTerm } from '#question';
import { findTerms, synonyms, term } from '#text';
import { LIGHT_VERBS, holds, titleTerms } from '#evidence';
import type { Evidence, Sought } from '#evidence';

const COPULAR = /^\W*(?:what|who)(?:['’]?s|\s+(?:is|was|were|are))\b/i;
const SUPERLATIVES = /\b(?:most|least|first|last|\p{L}{3,}est|best|worst|fewest|maximum|minimum)\b/gu;
const SUBJECT = /^\W*who\s+(?!is\b|was\b|are\b|were\b|did\b|does\b|do\b)(?:has |have |had |will |would )?/i;

/** A sentence that opens with a pronoun speaks of what the one before named. */
const PRONOUN = /^\W*(?:it|its|they|their|he|his|she|her)\b/i;

/** The subject of an encyclopedic article, whose sentences need not repeat it. */
function isTopic({ article }: Reading, each: Sought): boolean {
  const words = findTerms(article.title);
  return words.length <= 3 && words.includes(each.term.term);
}

const OFFICE_OF =
  /^\W*who(?:['’]?s|\s+(?:is|was|are|were))\s+(?:now\s+)?the\s+((?:\p{Ll}+[ -])+)of\s+(?:the\s+)?(\p{Lu}.*?)\W*$/u;

/** "The director, Ann Lee," in an article titled "Lantern Theatre reopens" is the director of the Lantern Theatre, where no other is named. */
function isOfficeOfTopic({ text }: Question, sentence: Sentence, reading: Reading): boolean {
  const [, office = '', owner = ''] = OFFICE_OF.exec(text.replace(/^(\W*)W/, '$1w')) ?? [];
  const titled = titleTerms(reading);
  const owned = findTerms(owner);
  if (owned.length === 0 || !owned.every((each) => titled.has(each))) return false;
  return new RegExp(`\\b(?:the|its) ${office.trim()}(?! (?:of|at|for|in)\\b)`, 'iu').test(sentence.text);
}

/** Without figures to rank, only a sentence that says "the largest" itself answers which is the largest. */
function saysSuperlative(question: string, { text }: Sentence): boolean {
  const asked = question.toLowerCase().match(SUPERLATIVES) ?? [];
  const said: readonly string[] = text.toLowerCase().match(SUPERLATIVES) ?? [];
  return asked.some((word) => said.includes(word));
}

/** Nouns by which a topic only says that something about it is wanted. */
const ABOUT: ReadonlySet<string> = new Set(
  'news info information detail story update fact summary overview history background list thing stuff article report page'
    .split(' ')
    .map(term),
);
/** Terms from which on a text that asks nothing is a statement, and not the name of what is wanted. */
const STATEMENT = 6;

/** Whether a text that asks nothing is long enough for a statement, which sentences bear out, and not the name of what is wanted. */
export const saysStatement = ({ form, terms }: Question): boolean => form === 'topic' && terms.length >= STATEMENT;

const PREPOSITION =
  /\s(?:of|in|for|from|to|at|on|by|with|between|after|before|during|since|per|among|against|about|than)\s/i;

/** The noun of a fragment that says what is wanted of the rest: "turnout" of "turnout in the strike vote"; null where none does. */
function topicHead(question: Question): QuestionTerm | null {
  const { form, terms, text } = question;
  if (form !== 'topic' || saysStatement(question)) return null;
  const first = terms[0]?.start ?? 0;
  const link = PREPOSITION.exec(text.slice(first));
  if (!link) return null;
  const lead = terms.filter(({ end }) => end <= first + link.index);
  const head = lead.findLast(({ pos }) => pos === 'NOUN');
  return head && !ABOUT.has(head.term) ? head : null;
}

/** Forms whose answer is told of a deed. */
const OF_DEEDS: ReadonlySet<string> = new Set(['who', 'when', 'where', 'why']);

/** The verb that a question turns on, or what it asks of something to be: "when will the hall be ready". */
const isDeed = ({ text }: Question, { pos, term: own, start }: QuestionTerm): boolean =>
  (pos === 'VERB' && !LIGHT_VERBS.has(own)) || (pos === 'ADJ' && /\bbe (?:\p{L}+ly )?$/iu.test(text.slice(0, start)));

/**
 * Whether nothing near a sentence tells the deed that "who", "when", "where" or "why" asks about, in its own word or one that means
 * nearly the same: when somebody resigned is not told by who succeeded them.
 */
export function lacksDeed({ question, sought }: Evidence, sentence: Sentence, reading: Reading): boolean {
  if (!OF_DEEDS.has(question.form)) return false;
  const deeds = sought.filter(({ term }) => isDeed(question, term));
  const near = [reading.sentences[sentence.n - 2], sentence, reading.sentences[sentence.n]];
  const told = (each: Sought): boolean =>
    near.some((one) => holds(one, each) || synonyms(each.term.term).some((other) => one?.terms.has(other) === true));
  return deeds.length > 0 && !deeds.some(told);
}

/** Whether a sentence names no time for a question that asks when. */
export const lacksTime = ({ question }: Evidence, { periods, text }: Sentence): boolean =>
  question.form === 'when' &&
  periods.length === 0 &&
  !/\d|\b(?:after|before|during|until|once|while|as soon as)\b/i.test(text);

/** Which of the words that the question turns on is not there; null where all are. */
export type Missing = 'superlative' | 'asked' | 'verb' | 'pair' | 'head' | 'deed' | null;

/**
 * What the question turns on must stand in the sentence: what "what is the …" asks for, the verb of "who won …", and both words
 * of "president of China", which are said of one another.
 */
export function missingKey(evidence: Evidence, sentence: Sentence, reading: Reading): Missing {
  const { question, sought } = evidence;
  const before = reading.sentences[sentence.n - 2];
  const key = COPULAR.test(question.text) ? question.asked.at(-1) : undefined;
  const verb = SUBJECT.test(question.text) ? question.terms.find(({ pos }) => pos === 'VERB') : undefined;
  const away = (each: Sought): boolean => !holds(sentence, each) && !holds(before, each);
  if (question.form === 'extreme' && !saysSuperlative(question.text, sentence)) return 'superlative';
  const apart = sought.some((each, i) => {
    const head = sought[i - 1];
    const bound =
      COPULAR.test(question.text) &&
      head &&
      each.term.name &&
      /^\s+of\s+(?:the\s+)?$/i.test(question.text.slice(head.term.end, each.term.start));
    return (
      bound === true &&
      !(
        holds(sentence, head) &&
        (holds(sentence, each) ||
          isTopic(reading, each) ||
          isOfficeOfTopic(question, sentence, reading) ||
          (PRONOUN.test(sentence.text) && holds(before, each)))
      )
    );
  });
  if (apart) return 'pair';
  const head = topicHead(question);
  const titled = titleTerms(reading);
  const meant = (each: Sought): boolean => synonyms(each.term.term).some((other) => sentence.terms.has(other));
  if (sought.some((each) => each.term === head && away(each) && !meant(each) && !titled.has(head.term))) return 'head';
  if (sought.some((each) => each.term === key && away(each))) return 'asked';
  if (sought.some((each) => each.term === verb && away(each)))
    return sought.some((each) => each.term === verb && meant(each)) ? 'verb' : 'deed';
  return null;
}
