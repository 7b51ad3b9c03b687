import { z } from 'zod';

const BOUNDS = ['exact', 'over', 'under', 'at_least', 'at_most', 'about'] as const;

const figure = z.strictObject({
  label: z.string(),
  /** Base units; the low end of a range. */
  value: z.number().nullable(),
  unit: z.string().nullable(),
  /** Head of what is counted, as a term: quoted figures of one unit and measure can be compared; null for a figure reckoned. */
  measure: z.string().nullable(),
  bound: z.enum(BOUNDS),
  /** As a person reads it: "over 21,000", "62 %". */
  display: z.string(),
  kind: z.enum(['quoted', 'computed']),
  /** The time of a figure that it rests on was not written in full beside it, but inferred. */
  implied: z.boolean(),
  /** The working with its result: "24,314 − 2,176 = 22,138"; null for a figure quoted. */
  formula: z.string().nullable(),
  /** The figures of the articles that it was reckoned from; empty for a figure quoted. */
  operands: z.array(
    z.strictObject({
      value: z.number().nullable(),
      unit: z.string().nullable(),
      bound: z.enum(BOUNDS),
      /** As its article writes it. */
      display: z.string(),
      /** What it is of, in the article's words: its name or measure, its period. */
      label: z.string(),
      /** Its period was not written beside it, but inferred. */
      implied: z.boolean(),
      citation: z.int(),
    }),
  ),
  cites: z.array(z.int()),
});

const citation = z.strictObject({
  n: z.int(),
  article: z.string(),
  title: z.string(),
  url: z.string().nullable(),
  published: z.string().nullable(),
  publisher: z.string().nullable(),
  /** From 1. */
  paragraph: z.int(),
  sentence: z.int(),
  /** Whole sentence, verbatim: the file's text from `start` to `end`. */
  quote: z.string(),
  /** Of a long sentence quoted for an answer in words, the part that answers: verbatim, with "…" where it is cut. */
  excerpt: z.string().optional(),
  /** UTF-16 offsets into the file's text (for a JSON line: into its `text`). */
  start: z.int(),
  end: z.int(),
});

const note = z.strictObject({
  kind: z.enum(['conflict', 'claim_check', 'undisclosed', 'as_of', 'corrected', 'hedge', 'assumption', 'old']),
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
  /** Only for a statement that was to be checked: what the articles make of each of its numbers. */
  checks: z
    .array(
      z.strictObject({
        words: z.string(),
        verdict: z.enum(['supported', 'contradicted', 'disputed', 'undecided', 'not_found']),
        cites: z.array(z.int()),
      }),
    )
    .optional(),
  /** What a refusal can say: words that no article mentions, and the paragraph nearest to the question; null where it is answered. */
  refusal: z
    .strictObject({
      terms: z.array(z.string()),
      nearest: z.strictObject({ article: z.string(), title: z.string(), paragraph: z.int() }).nullable(),
    })
    .nullable(),
  /** Where the question was read one way of several, that way as a question which can be asked as it stands; else null. */
  read_as: z.string().nullable(),
  /** The other ways, each a question that can be asked as it stands. */
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
