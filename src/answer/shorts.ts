import type { Gap, Question } from '#question';
import { certainty } from './confidence.ts';
import type { StretchKind } from './stretches.ts';
import type { Ranked } from './sentences.ts';
import { THRESHOLDS } from './thresholds.ts';
import type { Short, ShortKind } from './types.ts';

const KIND: Partial<Record<StretchKind, ShortKind>> = { date: 'date', year: 'date', name: 'name', list: 'list' };
const NAMED: ReadonlySet<Gap['sort']> = new Set(['person', 'organisation', 'place', 'title', 'name']);

/** The words of the sentence that answer, where they are certain enough to be shown alone; null else. */
export function shortOf({ gap }: Question, best: Ranked, least: number | null): Short | null {
  const [span] = best.spans;
  if (!span || gap === null || (least === null && certainty(best) < THRESHOLDS.span)) return null;
  const kind = KIND[span.kind] ?? (span.kind === 'mixed' && NAMED.has(gap.sort) ? 'name' : 'text');
  return { kind, span: span.text, figure: null, yes: null };
}
