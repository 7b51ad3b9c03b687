/** Answer: choose evidence, reckon, note, refuse. It formats nothing and never throws for "not found". */
export type { Assumption, LabelledFigure, Note, Outcome, Reason, Short, ShortKind, Status } from './types.ts';
export { answerQuestion } from './answer.ts';
export { suggestAbout, suggestFrom } from './suggest.ts';
export { figuresAbout } from './figures.ts';
export type { Sources } from './evidence.ts';
export { AnswerSchema } from './contract.ts';
export type { Answer, Citation, FigureView, NoteView } from './contract.ts';
export { THRESHOLDS } from './thresholds.ts';
