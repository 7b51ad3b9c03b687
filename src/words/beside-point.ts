import { isDated } from '#facts';
import type { Sentence } from '#facts';
import { deniedClauses } from '#evidence';
import type { DeniedClause } from '#evidence';
import type { Question } from '#question';
import type { Short } from '#outcome';
import { neighbours, synonyms } from '#text';

const ASKS_VIEW =
  /\b(?:thinks?|thought|feels?|felt|opinions?|views?|stance|attitude|reactions?|likes?|hates?|make)\s+(?:about|of|on|to|towards?)\s+(.+)/i;

const PRONOUN = /^["“]?(?:it|its|they|their|he|his|she|her)\b/i;

/** "What does Ann think of the plan?": a view of something is told beside the thing. */
function viewOfOther({ text, terms }: Question, sentence: Sentence): boolean {
  const match = ASKS_VIEW.exec(text);
  if (!match) return false;
  const from = match.index + match[0].length - (match[1]?.length ?? 0);
  const viewers = terms.filter(({ name, start }) => name && start < match.index);
  const told = (own: string): boolean => sentence.terms.has(own);
  if (viewers.length > 0 && !viewers.some(({ term: own }) => told(own)) && !PRONOUN.test(sentence.text)) return true;
  const things = terms.filter(
    ({ start, pos }) => start >= from && (pos === 'NOUN' || pos === 'PROPN' || pos === 'ADJ'),
  );
  return things.length > 0 && !things.some(({ term: own }) => [own, ...neighbours(own), ...synonyms(own)].some(told));
}

const POSITIVE: ReadonlySet<string> = new Set(['who', 'where', 'when']);
const ASKS_USE = /\bfor\W*$/i;

/** "Where do I get a charm?" – "the charm has no effect on bosses": what is not so does not tell what is, unless it denies the very deed. */
function onlyDenies({ form, text, negated, gap }: Question, sentence: Sentence, short: Short | null): boolean {
  if (negated || !(POSITIVE.has(form) || (form === 'what' && ASKS_USE.test(text)))) return false;
  const denied = deniedClauses(sentence);
  const span = short?.span ?? null;
  const [only] = denied;
  if (!only || (span === null && only.tokens.length + 1 < sentence.tokens.length)) return false;
  const { text: words } = sentence.paragraph;
  const at = span === null ? -1 : sentence.text.indexOf(span) + sentence.span.start;
  const leads = ({ tokens, at: no }: DeniedClause): boolean => {
    const end = tokens[no]?.end ?? 0;
    return end <= at && !/[.;:,()—]/.test(words.slice(end, at));
  };
  const clause = span === null ? only : denied.find(leads);
  return clause !== undefined && clause.kind !== 'anybody' && !clause.said.some((each) => each.term === gap?.verb);
}

const THIS_YEAR = /\bthis (?:year|season)\b/i;

/** "This year" is that of the newest article: a day of an earlier year is none of it. */
function isOfEarlierYear({ text }: Question, { article, periods, paragraph }: Sentence, short: Short | null): boolean {
  const year = article.published?.slice(0, 4);
  const span = short?.span ?? null;
  if (!THIS_YEAR.test(text) || year === undefined) return false;
  const told = periods.filter(isDated);
  const named = span === null ? told : told.filter(({ start, end }) => paragraph.text.slice(start, end).includes(span));
  return named.length > 0 && named.every(({ to }) => to !== null && to.slice(0, 4) < year);
}

/** Whether a sentence holds the words of a question and tells something beside its point. */
export const besidePoint = (question: Question, sentence: Sentence, short: Short | null): boolean =>
  viewOfOther(question, sentence) ||
  onlyDenies(question, sentence, short) ||
  isOfEarlierYear(question, sentence, short);
