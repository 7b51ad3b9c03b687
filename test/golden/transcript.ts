import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Answer } from '#outcome';

const texts = z.array(z.string()).default([]);

const Expectation = z.strictObject({
  bucket: z.enum([
    'answerable',
    'paraphrase',
    'figure',
    'as-of',
    'conflict',
    'withheld',
    'out-of-scope',
    'multi-part',
    'injection',
    'ambiguous',
  ]),
  status: z.union([z.string().transform((one) => [one]), z.array(z.string())]),
  value: z.number().optional(),
  bound: z.string().optional(),
  span: z.string().optional(),
  quotes: texts,
  notes: texts,
  mentions: texts,
  never: texts,
  why: z.string(),
  /** What the answer still lacks; written by the command that fills transcripts, gone once it is as expected. */
  short: z.string().optional(),
});

/** One question of a golden folder: what is expected of its answer, and the answer as a person reads it. */
export interface Transcript {
  readonly path: string;
  readonly head: string;
  readonly expected: z.infer<typeof Expectation>;
  readonly question: string;
  /** The rendered answer below the question; empty where none is recorded. */
  readonly answer: string;
}

/** Reads one transcript file; throws when it is not one. */
export function readTranscript(path: string): Transcript {
  const text = readFileSync(path, 'utf8');
  const match = /^---\n([\s\S]*?)\n---\n> ?([^\n]*)\n?([\s\S]*)$/.exec(text);
  if (!match) throw new Error(`${path} is no transcript: front matter, then a line "> question"`);
  const [, head = '', question = '', answer = ''] = match;
  return { path, head, expected: Expectation.parse(parse(head)), question, answer: answer.trim() };
}

/** The transcripts of a corpus folder, by name. */
export function readTranscripts(folder: string): Transcript[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => readTranscript(join(folder, name)));
}

/** The file's text with a newly rendered answer and what it lacks. */
export function withAnswer({ head, question }: Transcript, answer: string, lacking: readonly string[]): string {
  const kept = head.replace(/\nshort: .*$/m, '');
  const short = lacking.length === 0 ? '' : `\nshort: ${JSON.stringify(lacking.join('; '))}`;
  return `---\n${kept}${short}\n---\n> ${question}\n\n${answer}\n`;
}

const near = (a: number | null | undefined, b: number): boolean => typeof a === 'number' && Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(b));

const holds = (text: string, part: string): boolean => text.toLowerCase().includes(part.toLowerCase());

/** What an answer lacks of its expectation, a sentence each; none when it is as expected. */
export function shortcomings({ expected }: Transcript, answer: Answer): string[] {
  const said = [answer.text, answer.answer?.span ?? '', ...answer.notes.map(({ text }) => text), ...answer.readings].join('\n');
  const kinds: readonly string[] = answer.notes.map(({ kind }) => kind);
  const span = answer.answer?.span ?? '';
  return [
    ...(expected.status.includes(answer.status) ? [] : [`status is ${answer.status}, not ${expected.status.join(' or ')}`]),
    ...(expected.value === undefined || near(answer.answer?.value, expected.value)
      ? []
      : [`value is ${answer.answer?.value ?? 'none'}, not ${expected.value}`]),
    ...(expected.bound === undefined || answer.answer?.bound === expected.bound
      ? []
      : [`bound is ${answer.answer?.bound ?? 'none'}, not ${expected.bound}`]),
    ...(expected.span === undefined || holds(span, expected.span) ? [] : [`span is “${span}”, without “${expected.span}”`]),
    ...expected.quotes.filter((part) => !answer.citations.some(({ quote }) => holds(quote, part))).map((part) => `no quote holds “${part}”`),
    ...expected.notes.filter((kind) => !kinds.includes(kind)).map((kind) => `no note of kind ${kind}`),
    ...expected.mentions.filter((part) => !holds(said, part)).map((part) => `“${part}” is not mentioned`),
    ...expected.never.filter((part) => holds(said, part)).map((part) => `“${part}” must not be said`),
  ];
}

/** True for an answer that states something other than what is right: the worst outcome. */
export function isConfidentlyWrong({ expected }: Transcript, answer: Answer): boolean {
  if (answer.status !== 'answered') return false;
  if (!expected.status.includes('answered')) return true;
  const { value = null, span = '' } = answer.answer ?? {};
  if (expected.value !== undefined && value !== null && !near(value, expected.value)) return true;
  return expected.span !== undefined && span !== '' && !holds(span, expected.span) && !holds(answer.text, expected.span);
}
