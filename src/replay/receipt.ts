import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';

/** What an answer's id holds: enough to ask the question anew and to see what has changed, nothing of who asked. */
export interface Receipt {
  readonly question: string;
  /** The first line of the answer. */
  readonly headline: string;
  /** Digest of the answer's text and quotes. */
  readonly digest: string;
  /** Digest of each sentence quoted, with its article. */
  readonly quotes: readonly string[];
}

const SEPARATOR = '\u0000';
const CHECK_BYTES = 3;
/** No id of ours unpacks to more: an id comes from outside and may be made to swell. */
const MOST_BYTES = 8_192;

const checkOf = (bytes: Buffer): Buffer => createHash('sha256').update(bytes).digest().subarray(0, CHECK_BYTES);

/** The id of a receipt, in letters, digits, "-" and "_". */
export function encodeReceipt({ question, headline, digest, quotes }: Receipt): string {
  const packed = deflateRawSync([question, headline, digest, ...quotes].join(SEPARATOR), { level: 9 });
  return Buffer.concat([checkOf(packed), packed]).toString('base64url');
}

function unpack(bytes: Buffer): string | null {
  try {
    return inflateRawSync(bytes, { maxOutputLength: MOST_BYTES }).toString('utf8');
  } catch {
    return null;
  }
}

/** The receipt of an id; null for one that was cut, mistyped or is not ours. */
export function decodeReceipt(id: string): Receipt | null {
  const text = id.trim().replace(/^`+|`+$/g, '');
  if (!/^[\w-]{8,}$/.test(text)) return null;
  const bytes = Buffer.from(text, 'base64url');
  const packed = bytes.subarray(CHECK_BYTES);
  if (!checkOf(packed).equals(bytes.subarray(0, CHECK_BYTES))) return null;
  const [question, headline, digest, ...quotes] = unpack(packed)?.split(SEPARATOR) ?? [];
  if (question === undefined || headline === undefined || digest === undefined) return null;
  return { question, headline, digest, quotes };
}
