import { refuse } from '#outcome';
import type { Draft, Reason } from '#outcome';
import type { Asking } from './asking.ts';
import { coverage, isNumber, readingOf } from './evidence.ts';
import type { Evidence } from './evidence.ts';

/** Words of the question that no article of the scope mentions, as written. */
export function unknownWords({ sought }: Evidence): string[] {
  return sought.filter(({ known, term }) => !known && !isNumber(term)).map(({ term }) => term.word);
}

/** Why the evidence does not answer: words that no article knows, words that never meet, or only weak evidence. */
function reasonFor({ evidence }: Asking): Reason {
  const unknown = unknownWords(evidence);
  if (unknown.length > 0) return { reason: 'unknown_terms', words: unknown };
  const apart = evidence.sought.filter(({ term }) => term.name).map(({ term }) => term.word);
  return apart.length > 0 ? { reason: 'not_together', words: apart } : { reason: 'too_weak' };
}

/** Refuses and names the nearest sentence; `reason` where the form's rule knows a better one. */
export function refuseFor(asking: Asking, rule: string, reason?: Reason): Draft {
  const { evidence } = asking;
  const ranked = evidence.sentences
    .map((sentence) => {
      const reading = readingOf(evidence, sentence);
      return { sentence, score: reading ? coverage(evidence.sought, sentence, reading) : 0 };
    })
    .sort((a, b) => b.score - a.score);
  const nearest = ranked[0] && ranked[0].score > 0 ? ranked[0] : null;
  const general = reasonFor(asking);
  const said = general.reason === 'unknown_terms' ? general : (reason ?? general);
  return refuse(said, rule, {
    nearest: nearest?.sentence ?? null,
    confidence: Math.min(0.4, (nearest?.score ?? 0) / 2),
  });
}
