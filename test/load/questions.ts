import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeCorpus } from '../bench/corpus.ts';
import { CORPORA } from '../golden/corpora.ts';
import { readTranscripts } from '../golden/transcript.ts';

/** Questions made of words of the generated paragraphs; asked again from the first once all are asked. */
const GENERATED = 2_000;

/**
 * Writes the repository's articles and so many generated paragraphs into a folder. Gives the questions of the golden corpora, which
 * are of every form and hold refused ones, and between them questions about the generated paragraphs.
 */
export function writeKnowledge(folder: string, paragraphs: number): readonly string[] {
  const { texts, pairs } = makeCorpus(paragraphs, GENERATED);
  for (const { name, knowledge } of CORPORA) cpSync(knowledge, join(folder, name), { recursive: true });
  writeFileSync(join(folder, 'generated.jsonl'), texts.map((text) => `${JSON.stringify(text)}\n`).join(''));
  const golden = CORPORA.flatMap(({ transcripts }) => readTranscripts(transcripts).map(({ question }) => question));
  return pairs.flatMap(({ question }, i) => [question, golden[i % golden.length] ?? question]);
}
