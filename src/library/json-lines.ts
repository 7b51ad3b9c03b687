import { z } from 'zod';
import { describeUnknown, readMetadata } from './metadata.ts';
import { splitParagraphs } from './paragraphs.ts';
import { finding, finish } from './parsed.ts';
import type { Parsed } from './parsed.ts';

const record = z.record(z.string(), z.unknown());

/**
 * An article from one line of a JSON-lines file, `{"id":…,"title":…,"text":…}` with the metadata keys beside;
 * `line` from 1. Paragraph offsets count in the decoded `text`.
 */
export function parseJsonLine(file: string, line: number, written: string): Parsed {
  const fail = (message: string): Parsed => ({ article: null, findings: [finding('error', file, message, line)] });
  const entry = record.safeParse(parseJson(written));
  if (!entry.success)
    return fail('The line is not a JSON object; write {"id":"…","title":"…","text":"…"} on one line.');
  const { text } = entry.data;
  const { metadata, problems, unknown } = readMetadata(entry.data, ['text']);
  const [problem] = problems;
  if (problem !== undefined) return fail(problem.message);
  const { id, title } = metadata;
  if (id === undefined || title === undefined || typeof text !== 'string') {
    const missing = id === undefined ? 'id' : title === undefined ? 'title' : 'text';
    return fail(`The line has no "${missing}"; add it as a text in quotes.`);
  }
  const warnings = unknown.map((key) => finding('warning', file, describeUnknown(key), line));
  const source = `${file}:${line}`;
  return finish({ source, id, title, metadata, paragraphs: splitParagraphs(text) }, warnings);
}

function parseJson(written: string): unknown {
  try {
    return JSON.parse(written);
  } catch {
    return undefined;
  }
}
