/** How a question came in. */
export type Door = 'slash' | 'mention' | 'direct' | 'menu' | 'button';

/** What became of a question; `gone`: Discord had forgotten it, or had an answer already. */
export type QuestionOutcome =
  'answered' | 'partial' | 'not_found' | 'empty' | 'too_long' | 'refused_fair_use' | 'gone' | 'failed';

export type GatewayState = 'connecting' | 'ready' | 'resuming' | 'lost';

/** What a run tells of itself while it runs: words of closed lists and milliseconds, nothing of a user. */
export interface Measures {
  /** One question, with the milliseconds from hearing it to its reply. */
  question(door: Door, outcome: QuestionOutcome, ms: number): void;
  gateway(state: GatewayState): void;
}

/** Measures that nobody reads. */
export const NO_MEASURES: Measures = { question: () => undefined, gateway: () => undefined };
