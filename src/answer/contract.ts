import { z } from 'zod';

const BOUNDS = ['exact', 'over', 'under', 'at_least', 'at_most', 'about'] as const;

const figure = z.strictObject({
  label: z.string(),
  /** Base units; the low end of a range. */
  value: z.number().nullable(),
  unit: z.string().nullable(),
  bound: z.enum(BOUNDS),
  /** As a person reads it: "over 21,000", "62 %". */
  display: z.string(),
  kind: z.enum(['quoted', 'computed']),
  /** The working with its result: "24,314 − 2,176 = 22,138"; null for a figure quoted. */
  formula: z.string().nullable(),
  operands: z.array(z.strictObject({ value: z.number().nullable(), citation: z.int() })),
  cites: z.array(z.int()),
});

const citation = z.strictObject({
  n: z.int(),
  article: z.string(),
  title: z.string(),
  url: z.string().nullable(),
  published: z.string().nullable(),
  /** From 1. */
  paragraph: z.int(),
  sentence: z.int(),
  /** Whole sentence, verbatim: the file's text from `start` to `end`. */
  quote: z.string(),
  /** UTF-16 offsets into the file's text (for a JSON line: into its `text`). */
  start: z.int(),
  end: z.int(),
});

const note = z.strictObject({
  kind: z.enum(['conflict', 'claim_check', 'undisclosed', 'as_of', 'hedge', 'assumption', 'old']),
  text: z.string(),
  cites: z.array(z.int()),
});

/** The answer as every surface gets it and as `--json` prints it; docs/answer.md describes each part. */
export const AnswerSchema = z.strictObject({
  question: z.string(),
  status: z.enum(['answered', 'partial', 'not_found']),
  text: z.string(),
  answer: z
    .strictObject({
      kind: z.enum(['figure', 'text', 'name', 'date', 'list', 'yes_no']),
      span: z.string(),
      value: z.number().nullable(),
      unit: z.string().nullable(),
      bound: z.enum(BOUNDS).nullable(),
    })
    .nullable(),
  figures: z.array(figure),
  citations: z.array(citation),
  notes: z.array(note),
  /** What a refusal can say: words that no article mentions, and the paragraph nearest to the question; null where it is answered. */
  refusal: z
    .strictObject({
      terms: z.array(z.string()),
      nearest: z.strictObject({ article: z.string(), title: z.string(), paragraph: z.int() }).nullable(),
    })
    .nullable(),
  readings: z.array(z.string()),
  confidence: z.number().min(0).max(1),
  rules: z.array(z.string()),
  /** SHA-256 of the articles that the answer is from. */
  corpus: z.string(),
  elapsed_ms: z.number(),
  passages: z.array(z.strictObject({ article: z.string(), paragraph: z.int(), score: z.number() })).optional(),
});

export type Answer = z.infer<typeof AnswerSchema>;
export type FigureView = Answer['figures'][number];
export type Citation = Answer['citations'][number];
export type NoteView = Answer['notes'][number];
