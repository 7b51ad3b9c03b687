import type { IncomingMessage } from 'node:http';
import { parseJson } from './json.ts';
import type { Json } from './json.ts';
import type { Upload } from './ledger.ts';

/** What came with a request; null when it cannot be read. */
export interface Body {
  readonly json: Json | undefined;
  readonly files: readonly Upload[];
}

async function readForm(bytes: Uint8Array<ArrayBuffer>, type: string): Promise<Body> {
  const form = await new Response(bytes, { headers: { 'content-type': type } }).formData();
  const files: Upload[] = [];
  let json: Json | undefined;
  for (const [field, value] of form) {
    if (typeof value !== 'string') {
      files.push({ field, name: value.name, type: value.type, bytes: new Uint8Array(await value.arrayBuffer()) });
    } else if (field === 'payload_json') {
      json = parseJson(value);
    }
  }
  return { json, files };
}

/** The body of a request, of JSON or of a form whose field `payload_json` holds JSON beside files. */
export async function readRequest(request: IncomingMessage): Promise<Body> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const bytes = new Uint8Array(Buffer.concat(chunks));
  const type = request.headers['content-type'] ?? '';
  if (bytes.length === 0) return { json: undefined, files: [] };
  if (type.startsWith('multipart/form-data')) return readForm(bytes, type);
  return { json: parseJson(Buffer.from(bytes).toString('utf8')), files: [] };
}
