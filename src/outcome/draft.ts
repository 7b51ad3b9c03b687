import type { Fact, Figure, Sentence } from '#facts';
import { leavesOf } from '#facts';
import type { LabelledFigure, Outcome, Reason, Short } from './types.ts';

/** What one form's own rule makes of the evidence; the notes that every answer gets are added after. */
export type Draft = Omit<Outcome, 'question'>;

const NOTHING: Draft = {
  status: 'not_found',
  short: null,
  figures: [],
  quotes: [],
  notes: [],
  reason: null,
  unknown: [],
  nearest: null,
  readAs: null,
  readings: [],
  confidence: 0,
  rules: [],
  checks: [],
  parts: [],
};

/** A refusal with its reason. */
export function refuse(reason: Reason, rule: string, more: Partial<Draft> = {}): Draft {
  return { ...NOTHING, reason, rules: [rule], ...more };
}

/** The sentences of facts, each once, in order. */
export function sentencesOf(facts: readonly Fact[]): Sentence[] {
  return [...new Set(facts.map(({ sentence }) => sentence))];
}

/** "The county gave 400,000, the friends 162,000": what the first is of says nothing of the second, which has a name of its own. */
const isOthersSubject = ({ measure, label }: Fact): boolean =>
  measure.source === 'subject' &&
  label !== '' &&
  !measure.words.includes(label) &&
  /^\p{Lu}|^(?:the|its|their) /u.test(label);

/** Words that say what a fact is of: its measure as written, and its period. */
export function labelOf(fact: Fact): string {
  const { measure, periodSource, periodWords } = fact;
  return [isOthersSubject(fact) ? fact.label : measure.words, periodSource === 'sentence' ? periodWords : '']
    .filter(Boolean)
    .join(', ');
}

/** A figure with its label: the words given, else those of the article for a figure quoted. */
export function labelled(figure: Figure, label?: string): LabelledFigure {
  const [leaf] = leavesOf(figure);
  return { figure, label: label ?? (figure.kind === 'quoted' && leaf ? labelOf(leaf) : '') };
}

/** An answer whose short form is one figure, with the sentences that it rests on. */
export function figureDraft(figure: Figure, confidence: number, rule: string, more: Partial<Draft> = {}): Draft {
  const short: Short = { kind: 'figure', span: null, figure, yes: null };
  const leaves = leavesOf(figure);
  return {
    ...NOTHING,
    status: 'answered',
    short,
    figures: [labelled(figure)],
    quotes: sentencesOf(leaves),
    confidence,
    rules: [rule],
    ...more,
  };
}

/** A list of figures, none of which is the one asked for; each is quoted as it stands. */
export function listDraft(figures: readonly LabelledFigure[], rule: string): Draft {
  return { ...NOTHING, status: 'answered', figures, confidence: 1, rules: [rule] };
}

/** An answer in words out of one sentence. */
export function textDraft(
  sentence: Sentence,
  short: Short | null,
  confidence: number,
  rule: string,
  more: Partial<Draft> = {},
): Draft {
  return { ...NOTHING, status: 'answered', short, quotes: [sentence], confidence, rules: [rule], ...more };
}

/** A refusal that names the figures of which none is surely meant. */
export function refuseTie(facts: readonly Fact[], rule: string): Draft {
  return refuse({ reason: 'ambiguous', facts }, rule, { quotes: sentencesOf(facts) });
}
