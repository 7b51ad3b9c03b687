import { createHash } from 'node:crypto';
import type { Hash } from 'node:crypto';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';

/** A place for one thing in parts. What it holds is given back only for the key it was kept under, and only unharmed. */
export interface Store {
  /** The parts kept under this key; null where there are none, or others, or harmed ones. */
  recall(key: string): Promise<readonly Uint8Array[] | null>;
  /** Keeps parts in place of what was there; tells whether that went well. */
  keep(key: string, parts: readonly Uint8Array[]): Promise<boolean>;
}

const SIGNATURE = 'footnote-store-1';
/** Bytes read, written and hashed between two turns of the event loop. */
const CHUNK = 1 << 20;
/** Bytes of a SHA-256. */
const CHECKSUM = 32;
/** The longest first line that is believed. */
const LONGEST_HEAD = 4096;

/** The first line of a file: what it is, for which key, and how long its parts are. */
function headOf(key: string, parts: readonly Uint8Array[]): Uint8Array {
  const lengths = parts.map(({ byteLength }) => byteLength);
  return new TextEncoder().encode(`${JSON.stringify([SIGNATURE, key, ...lengths])}\n`);
}

/** The lengths of the parts, where a first line is just that of this key. */
function lengthsIn(line: string, key: string): number[] | null {
  let head: unknown;
  try {
    head = JSON.parse(line);
  } catch {
    return null;
  }
  if (!Array.isArray(head) || head[0] !== SIGNATURE || head[1] !== key) return null;
  const lengths = head.slice(2).map(Number);
  return lengths.every((length) => Number.isSafeInteger(length) && length >= 0) ? lengths : null;
}

async function* chunksOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.byteLength; at += CHUNK) yield bytes.subarray(at, at + CHUNK);
}

/** Fills bytes from a file, chunk by chunk; false where the file ends before. */
async function fill(file: FileHandle, bytes: Uint8Array, from: number, hash: Hash): Promise<boolean> {
  let at = from;
  for await (const chunk of chunksOf(bytes)) {
    const { bytesRead } = await file.read(chunk, 0, chunk.byteLength, at);
    if (bytesRead < chunk.byteLength) return false;
    hash.update(chunk);
    at += bytesRead;
  }
  return true;
}

async function readParts(file: FileHandle, key: string): Promise<Uint8Array[] | null> {
  const { size } = await file.stat();
  const opening = Buffer.alloc(Math.min(LONGEST_HEAD, size));
  await file.read(opening, 0, opening.length, 0);
  const line = opening.subarray(0, opening.indexOf(10) + 1);
  const lengths = lengthsIn(line.toString(), key);
  if (!lengths) return null;
  const hash = createHash('sha256').update(line);
  let at = line.length;
  if (at + lengths.reduce((sum, length) => sum + length, 0) + CHECKSUM !== size) return null;
  const parts: Uint8Array[] = [];
  for (const length of lengths) {
    const part = new Uint8Array(length);
    if (!(await fill(file, part, at, hash))) return null;
    parts.push(part);
    at += length;
  }
  const checksum = Buffer.alloc(CHECKSUM);
  await file.read(checksum, 0, CHECKSUM, at);
  return checksum.equals(hash.digest()) ? parts : null;
}

async function writeParts(path: string, key: string, parts: readonly Uint8Array[]): Promise<void> {
  const file = await open(path, 'w');
  try {
    const hash = createHash('sha256');
    for (const part of [headOf(key, parts), ...parts]) {
      for await (const chunk of chunksOf(part)) {
        hash.update(chunk);
        await file.writeFile(chunk);
      }
    }
    await file.writeFile(hash.digest());
    await file.sync();
  } finally {
    await file.close();
  }
}

const isSystemError = (error: unknown): boolean => error instanceof Error && 'syscall' in error;

/** Gives null where the file system, not the program, is at fault. */
async function unlessSystemFails<T>(work: () => Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return null;
  }
}

/**
 * A store in one file. It is written beside its place and then put there, so that a run that is cut off leaves what was there;
 * a checksum over all of it tells harm of any kind.
 */
export function openStore(path: string): Store {
  return {
    recall: (key) =>
      unlessSystemFails(async () => {
        const file = await open(path, 'r');
        try {
          return await readParts(file, key);
        } finally {
          await file.close();
        }
      }),
    keep: async (key, parts) => {
      const beside = `${path}.${process.pid}.new`;
      const kept = await unlessSystemFails(async () => {
        await mkdir(dirname(path), { recursive: true });
        await writeParts(beside, key, parts);
        await rename(beside, path);
        return true;
      });
      if (kept === null) await unlessSystemFails(() => rm(beside, { force: true }));
      return kept === true;
    },
  };
}
