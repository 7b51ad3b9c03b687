import type { Reading, Sentence } from '#facts';
import type { Question } from '#question';
import { findTerms, synonyms } from '#text';
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

/** Forms whose answer is told of a deed. */
const OF_DEEDS: ReadonlySet<string> = new Set(['who', 'when', 'where', 'why']);

/**
 * Whether nothing near a sentence tells the deed that "who", "when", "where" or "why" asks about, in its own word or one that means
 * nearly the same: when somebody resigned is not told by who succeeded them.
 */
export function lacksDeed({ question, sought }: Evidence, sentence: Sentence, reading: Reading): boolean {
  if (!OF_DEEDS.has(question.form)) return false;
  const deeds = sought.filter(({ term }) => term.pos === 'VERB' && !LIGHT_VERBS.has(term.term));
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
export type Missing = 'superlative' | 'asked' | 'verb' | 'pair' | null;

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
  if (sought.some((each) => each.term === key && away(each))) return 'asked';
  if (sought.some((each) => each.term === verb && away(each))) return 'verb';
  return null;
}
