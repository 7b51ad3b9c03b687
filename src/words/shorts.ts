import type { Gap, Question } from '#question';
import { THRESHOLDS } from '#evidence';
import type { Short, ShortKind } from '#outcome';
import { certainty } from './certainty.ts';
import { sourceIn } from './sources-told.ts';
import { findReason } from '#spans';
import type { Scored, StretchKind } from '#spans';
import type { Ranked } from './sentences.ts';

const KIND: Partial<Record<StretchKind, ShortKind>> = { date: 'date', year: 'date', name: 'name', list: 'list' };
const NAMED: ReadonlySet<Gap['sort']> = new Set(['person', 'organisation', 'place', 'title', 'name']);

/** How far behind its best member a whole row may be where several people are asked for. */
const ROW_BEHIND = 2.5;

/** "Who are …": the row of names that the best one belongs to. */
function wholeRow(gap: Gap | null, { spans }: Ranked): Scored | undefined {
  const [best] = spans;
  if (!best || !gap?.several || gap.sort !== 'person') return best;
  const row = spans.find(
    ({ kind, from, to, score }) =>
      kind === 'list' && from <= best.from && to >= best.to && score >= best.score - ROW_BEHIND,
  );
  return row ?? best;
}

const kinds = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Kinds of words that may stand alone as the answer to a sort of question; any, where there is no row. */
const SHOWN: Partial<Record<Gap['sort'], ReadonlySet<string>>> = {
  date: kinds('date year list'),
  year: kinds('date year list'),
  number: kinds('number list'),
  reason: kinds('cause clause joined'),
  manner: kinds('cause clause joined'),
  person: kinds('name mixed noun number list joined'),
  place: kinds('name mixed noun list joined'),
};
/** "What did the act do?" asks for a clause. */
const ASKS_DEED = /^\W*what\b.*\bdo\W*$/i;

/** Whether words of this kind can be what is asked for. */
function isOfKind({ form, text, gap }: Question, { kind }: Scored): boolean {
  if (form === 'list') return kind === 'list';
  if (ASKS_DEED.test(text)) return kind === 'clause' || kind === 'cause';
  return gap === null || (SHOWN[gap.sort]?.has(kind) ?? true);
}

/** A date in full: "Sunday" and "27" alone say less than the time that they are a part of, unless that part is asked for. */
function wholeDate({ text }: Question, { sentence }: Ranked, span: Scored): string {
  if (span.kind !== 'date' || /\b(?:year|month|weekday|day of the week|what day|which day)\b/i.test(text))
    return span.text;
  const period = sentence.periods.find(
    ({ start, end, grain }) =>
      grain !== 'duration' && start <= span.start && end >= span.end && end - start > span.end - span.start,
  );
  return period ? sentence.paragraph.text.slice(period.start, period.end) : span.text;
}

/** A number with the minus sign that stands before it: "−51.3" is not "51.3". */
function withSign({ sentence: { paragraph } }: Ranked, { start, text }: Scored): string {
  const [sign, before] = [paragraph.text.charAt(start - 1), paragraph.text.charAt(start - 2)];
  return /^\d/.test(text) && /[-−–]/.test(sign) && /^[\s(]?$/.test(before) ? sign : '';
}

/** The words of the sentence that answer, where sentence and words together are as certain as `least`; null else. */
export function shortOf(
  question: Question,
  best: Ranked,
  confidence: number,
  least: number = THRESHOLDS.span,
): Short | null {
  const { form, gap } = question;
  const reason = form === 'why' ? findReason(best.sentence) : null;
  if (reason) return reason;
  const source = sourceIn(question, best.sentence);
  if (source !== null) return { kind: 'text', span: source, figure: null, yes: null };
  const span = wholeRow(gap, best);
  if (!span || certainty(best, span) * confidence < least) return null;
  if (least > 0 && !isOfKind(question, span)) return null;
  const named = span.kind === 'mixed' && gap !== null && NAMED.has(gap.sort);
  const kind = KIND[span.kind] ?? (named ? 'name' : 'text');
  return { kind, span: withSign(best, span) + wholeDate(question, best, span), figure: null, yes: null };
}
