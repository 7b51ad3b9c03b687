import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import type { Text } from './texts.ts';

const TextLine = z.object({ id: z.string(), title: z.string(), text: z.string() });
const QuestionLine = z.object({
  passages: z.array(TextLine),
  corpus: z.string().optional(),
  question: z.string(),
  answers: z.array(z.string()),
});

/** A question of a set: its gold passages, and answers any of which is right. */
export type KitQuestion = z.infer<typeof QuestionLine>;

/** The kit's own reader of a corpus, whose lines may point into another file. */
const KitReader = z.object({
  loadCorpus: z.custom<(set: string, corpus: string) => unknown>((value) => typeof value === 'function'),
});

const pathOf = (kit: string, set: string): string => join(kit, 'dev', `${set}.jsonl`);

/** The questions of a set. */
export function questionsIn(kit: string, set: string): KitQuestion[] {
  return readFileSync(pathOf(kit, set), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => QuestionLine.parse(JSON.parse(line)));
}

/** The texts of a corpus, as the set names it. */
export async function corpusOf(kit: string, set: string, corpus: string): Promise<Text[]> {
  const reader = KitReader.parse(await import(pathToFileURL(join(kit, 'lib/load.mjs')).href));
  return z.array(TextLine).parse(reader.loadCorpus(pathOf(kit, set), corpus));
}

const plain = (text: string): string =>
  ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\b(?:a|an|the)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()} `;

/** Whether a text holds any of the answers, on word boundaries; articles, capitals and signs aside. */
export function holdsAny(text: string, answers: readonly string[]): boolean {
  return answers.some((answer) => plain(answer).trim() !== '' && plain(text).includes(plain(answer)));
}
