import { z } from 'zod';
import type { Article } from './types.ts';

/** What an article may say of itself, beside its text. */
export type Metadata = Partial<
  Pick<Article, 'id' | 'title' | 'publisher' | 'url' | 'published' | 'accessed' | 'language' | 'licence'>
>;

export interface MetadataProblem {
  readonly key: string;
  /** One sentence: what is written, and what to write instead. */
  readonly message: string;
}

export interface MetadataReading {
  readonly metadata: Metadata;
  readonly problems: readonly MetadataProblem[];
  readonly unknown: readonly string[];
}

const phrase = z.string().trim().min(1).max(500);
const writtenDay = z.iso.datetime({ offset: true, local: true }).transform((instant) => instant.slice(0, 10));
const day = z.union([z.iso.date(), writtenDay]);

const schema = z.object({
  id: z.union([phrase, z.int().transform(String)]).optional(),
  title: phrase.optional(),
  publisher: phrase.optional(),
  url: z.url({ protocol: /^https?$/ }).optional(),
  published: day.optional(),
  accessed: day.optional(),
  language: z
    .string()
    .regex(/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i)
    .optional(),
  licence: phrase.optional(),
});

/** What a right value looks like, for the person who mends a wrong one. */
const advice: Readonly<Record<string, string>> = {
  url: 'an address such as https://example.org/article',
  published: 'a day such as 2024-10-17',
  accessed: 'a day such as 2024-10-17',
  language: 'a language tag such as en or en-GB',
};

const knownKeys: readonly string[] = Object.keys(schema.shape);

/** Checks the values an article gives of itself. Empty values count as not given. `besides` are keys with another reader. */
export function readMetadata(
  values: Readonly<Record<string, unknown>>,
  besides: readonly string[] = [],
): MetadataReading {
  const given = Object.fromEntries(Object.entries(values).filter(([, value]) => !isEmpty(value)));
  const result = schema.safeParse(given);
  const unknown = Object.keys(values).filter((key) => !knownKeys.includes(key) && !besides.includes(key));
  if (result.success) return { metadata: withoutUndefined(result.data), problems: [], unknown };
  const keys = new Set(result.error.issues.map((issue) => String(issue.path[0])));
  const problems = Array.from(keys, (key) => ({ key, message: describe(key, given[key]) }));
  return { metadata: {}, problems, unknown };
}

/** Says that a key is not one of ours. */
export function describeUnknown(key: string): string {
  return `"${key}" is not a key that is read; remove it, or use one of ${knownKeys.join(', ')}.`;
}

function describe(key: string, value: unknown): string {
  const written = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing');
  const shown = written.length > 60 ? `${written.slice(0, 60)}…` : written;
  return `The ${key} is "${shown}"; write ${advice[key] ?? 'a short text on one line'}.`;
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || (typeof value === 'string' && value.trim() === '');
}

function withoutUndefined(data: z.infer<typeof schema>): Metadata {
  return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined));
}
