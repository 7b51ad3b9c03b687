import type { Sentence } from '#facts';
import { THRESHOLDS, holds, isNumber } from '#evidence';
import type { Asking, Evidence } from '#evidence';
import { textDraft } from '#outcome';
import type { Draft } from '#outcome';
import { LIGHT_VERBS } from '#evidence';
import { isAround } from './told-exactly.ts';

/** "Staff by department:" leads to what follows and tells nothing. */
export const LEADS_IN = /:\s*$/;
/** Items quoted below their lead, at most: of a longer list the answer is a part. */
const MOST_ITEMS = 8;
/** Words of a question that a lead holds itself. */
const LEAST_HELD = 2;
const FORMS: ReadonlySet<string> = new Set(['who', 'what', 'where', 'list', 'why']);
const GIVES_REASONS = /\b(?:reasons?|causes?|because|why)\b/i;

/** The first sentence of each item of the list right below a lead. */
function itemsUnder({ article, paragraph }: Sentence, { read }: Evidence): readonly Sentence[] {
  const after = article.paragraphs.filter(({ n }) => n > paragraph.n);
  const end = after.findIndex(({ kind }) => kind !== 'item');
  return (end < 0 ? after : after.slice(0, end)).flatMap((item) => read(article, item).sentences[0] ?? []);
}

/** Whether a lead says what is asked for: all that the question says is told there, most of it in its own words. */
function leadsTo(
  { question, evidence }: Asking,
  lead: Sentence,
  around: (each: Evidence['sought'][number]) => boolean,
): boolean {
  const { sought } = evidence;
  const own = sought.filter((each) => holds(lead, each));
  if (own.length < LEAST_HELD || !sought.every((each) => own.includes(each) || around(each))) return false;
  if (!sought.every((each) => !each.term.name || own.includes(each) || around(each))) return false;
  if (question.form === 'why' && !GIVES_REASONS.test(lead.text)) return false;
  const from = question.form === 'where' && /\bfrom\W*$/i.test(question.text);
  return !from || /\bfrom\b/i.test(lead.text);
}

const asksList = ({ form, negated, sides, quantities, terms, gap }: Asking['question']): boolean =>
  FORMS.has(form) && !negated && sides === null && quantities.length === 0 && !terms.some(isNumber) && gap !== null;

/** "Where does the heat come from?" – "The heat comes from three sources:" and the items of its list. */
export function answerByList(asking: Asking): Draft | null {
  const { question, evidence } = asking;
  if (!asksList(question) || evidence.sought.length < LEAST_HELD) return null;
  const found = evidence.readings.flatMap((reading) => {
    const lead = reading.sentences.at(-1);
    if (!lead || reading.paragraph.kind !== 'text' || !LEADS_IN.test(lead.text)) return [];
    const told = leadsTo(asking, lead, (each) => isAround(reading, each) || LIGHT_VERBS.has(each.term.term));
    const items = told ? itemsUnder(lead, evidence) : [];
    return items.length > 0 ? [{ lead, items }] : [];
  });
  const [only, other] = found;
  if (!only || other) return null;
  const quotes = [only.lead, ...only.items.slice(0, MOST_ITEMS)];
  const status = only.items.length > MOST_ITEMS ? 'partial' : 'answered';
  return textDraft(only.lead, null, THRESHOLDS.sure, 'a list under its lead', { quotes, status });
}
