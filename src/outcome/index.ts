/** Outcome: what is decided on a question, before it has words of its own; and the contract of the answer made of it. */
export { AnswerSchema } from './contract.ts';
export type { Answer, Citation, FigureView, NoteView } from './contract.ts';
export { figureDraft, labelOf, labelled, listDraft, refuse, refuseTie, sentencesOf, textDraft } from './draft.ts';
export type { Draft } from './draft.ts';
export type {
  Assumption,
  CheckVerdict,
  CheckedNumber,
  LabelledFigure,
  Note,
  Outcome,
  Reason,
  Short,
  ShortKind,
  Status,
} from './types.ts';
