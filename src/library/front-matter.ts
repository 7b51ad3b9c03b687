import { isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import { describeUnknown, readMetadata } from './metadata.ts';
import type { Metadata } from './metadata.ts';
import { finding } from './parsed.ts';
import type { Finding } from './types.ts';

export interface FrontMatter {
  readonly metadata: Metadata;
  readonly findings: readonly Finding[];
}

/**
 * Reads the YAML between the `---` lines of a Markdown file; every value stays as written (a date is text).
 * `firstLine` is the line of the file on which the YAML starts, from 1.
 */
export function readFrontMatter(source: string, yaml: string, firstLine: number): FrontMatter {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { schema: 'failsafe', lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number): number => firstLine + Math.max(0, lines.linePos(offset).line - 1);
  const failed = document.errors[0];
  if (failed !== undefined) {
    const message = `The front matter is not readable YAML (${firstSentence(failed.message)}); quote a value that holds a colon.`;
    return { metadata: {}, findings: [finding('error', source, message, lineAt(failed.pos[0]))] };
  }
  const { contents } = document;
  if (contents === null || (isScalar(contents) && contents.value === '')) return { metadata: {}, findings: [] };
  if (!isMap(contents)) {
    const message =
      'The front matter is not a list of "key: value" lines; write one such line for each, for example "title: …".';
    return { metadata: {}, findings: [finding('error', source, message, firstLine)] };
  }
  const values: Record<string, unknown> = {};
  const lineOf = new Map<string, number>();
  for (const { key, value } of contents.items) {
    if (!isScalar(key)) continue;
    const name = String(key.value);
    values[name] = isScalar(value) ? value.value : value === null ? null : {};
    lineOf.set(name, lineAt(key.range?.[0] ?? 0));
  }
  const { metadata, problems, unknown } = readMetadata(values);
  const errors = problems.map(({ key, message }) => finding('error', source, message, lineOf.get(key)));
  const warnings = unknown.map((key) => finding('warning', source, describeUnknown(key), lineOf.get(key)));
  return { metadata, findings: [...errors, ...warnings] };
}

function firstSentence(message: string): string {
  return message.split(/[\n.]/)[0] ?? message;
}
