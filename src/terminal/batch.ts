import { z } from 'zod';
import type { AskOptions, Librarian } from '#librarian';
import type { Library } from '#library';
import type { Io } from './io.ts';

const within = z.union([z.string().transform((id) => [id]), z.array(z.string())]).optional();

const AskLine = z.object({ id: z.union([z.string(), z.number()]), question: z.string(), within });
export const TextLine = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  published: z.string().optional(),
});

/** A line of a batch as a value, or one sentence on what is wrong with it. */
export function readLine<T>(schema: z.ZodType<T>, line: string, n: number): T | { readonly problem: string } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { problem: `line ${n} is not JSON` };
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  return { problem: `line ${n}: ${issue?.path.join('.') || 'the line'}: ${issue?.message ?? 'not as expected'}` };
}

/**
 * Reads lines and writes one line for each, in order, as it arrives. A line that cannot be read gives `{"error": …}` in its
 * place, and the rest goes on; the result is how many such lines there were.
 */
export async function eachLine<T>(
  lines: AsyncIterable<string>,
  schema: z.ZodType<T>,
  io: Io,
  reply: (value: T) => object | Promise<object>,
): Promise<number> {
  let n = 0;
  let problems = 0;
  for await (const line of lines) {
    n += 1;
    if (line.trim() === '') continue;
    const value = readLine(schema, line, n);
    if (typeof value === 'object' && value !== null && 'problem' in value) {
      problems += 1;
      io.out(JSON.stringify({ error: value.problem }));
    } else {
      const answer = await reply(value);
      if ('error' in answer) problems += 1;
      io.out(JSON.stringify(answer));
    }
  }
  return problems;
}

/** What holds for every line that does not say otherwise. */
export interface BatchDefaults {
  readonly within: readonly string[];
  readonly passages: number | null;
  readonly minConfidence: number | null;
}

/** Options of a command as the librarian takes them: what is not given is left out. */
export function askOptions({ passages, minConfidence }: Omit<BatchDefaults, 'within'>): AskOptions {
  return { ...(passages === null ? {} : { passages }), ...(minConfidence === null ? {} : { minConfidence }) };
}

/** Answers each line `{"id","question","within"?}`; each answer carries its `id`. */
export function answerLines(
  lines: AsyncIterable<string>,
  library: Library,
  librarian: Librarian,
  defaults: BatchDefaults,
  io: Io,
): Promise<number> {
  const known = new Set(library.articles.map(({ id }) => id));
  return eachLine(lines, AskLine, io, async ({ id, question, within: own }) => {
    const only = own ?? (defaults.within.length > 0 ? defaults.within : undefined);
    const missing = only?.find((article) => !known.has(article));
    if (missing !== undefined) return { id, error: `no article has the id “${missing}”` };
    const answer = await librarian.ask(question, only ? { articles: only } : {}, askOptions(defaults));
    return { id, ...answer };
  });
}
