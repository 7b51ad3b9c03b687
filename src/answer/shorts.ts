import type { Gap, Question } from '#question';
import { certainty } from './confidence.ts';
import { findReason } from './reasons.ts';
import type { StretchKind } from './stretches.ts';
import type { Ranked, Scored } from './sentences.ts';
import { THRESHOLDS } from './thresholds.ts';
import type { Short, ShortKind } from './types.ts';

const KIND: Partial<Record<StretchKind, ShortKind>> = { date: 'date', year: 'date', name: 'name', list: 'list' };
const NAMED: ReadonlySet<Gap['sort']> = new Set(['person', 'organisation', 'place', 'title', 'name']);

/** How far behind its best member a whole row may be where several people are asked for. */
const ROW_BEHIND = 1.5;

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

/** The words of the sentence that answer, where sentence and words together are as certain as `least`; null else. */
export function shortOf(
  { form, gap }: Question,
  best: Ranked,
  confidence: number,
  least: number = THRESHOLDS.span,
): Short | null {
  const reason = form === 'why' ? findReason(best.sentence) : null;
  if (reason) return reason;
  const span = wholeRow(gap, best);
  if (!span || certainty(best, span) * confidence < least) return null;
  const named = span.kind === 'mixed' && gap !== null && NAMED.has(gap.sort);
  const kind = KIND[span.kind] ?? (named ? 'name' : 'text');
  return { kind, span: span.text, figure: null, yes: null };
}
