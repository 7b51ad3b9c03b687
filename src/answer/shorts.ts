import type { Gap, Question } from '#question';
import { certainty } from './confidence.ts';
import { findReason } from './reasons.ts';
import type { StretchKind } from './stretches.ts';
import type { Ranked } from './sentences.ts';
import { THRESHOLDS } from './thresholds.ts';
import type { Short, ShortKind } from './types.ts';

const KIND: Partial<Record<StretchKind, ShortKind>> = { date: 'date', year: 'date', name: 'name', list: 'list' };
const NAMED: ReadonlySet<Gap['sort']> = new Set(['person', 'organisation', 'place', 'title', 'name']);

/** The words of the sentence that answer, where sentence and words together are as certain as `least`; null else. */
export function shortOf({ form, gap }: Question, best: Ranked, confidence: number, least: number = THRESHOLDS.span): Short | null {
  const reason = form === 'why' ? findReason(best.sentence) : null;
  if (reason) return reason;
  const [span] = best.spans;
  if (!span || certainty(best) * confidence < least) return null;
  const named = span.kind === 'mixed' && gap !== null && NAMED.has(gap.sort);
  const kind = KIND[span.kind] ?? (named ? 'name' : 'text');
  return { kind, span: span.text, figure: null, yes: null };
}
