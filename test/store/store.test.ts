import { mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '#store';

const PARTS = [Uint8Array.of(1, 2, 3), new Uint8Array(0), new Uint8Array(3_000_000).fill(7)];

describe('a store', () => {
  let folder = '';
  let path = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'store-'));
    path = join(folder, 'deep', 'index.bin');
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('gives back what was kept, for the same key', async () => {
    expect(await openStore(path).keep('key', PARTS)).toBe(true);
    expect(await openStore(path).recall('key')).toEqual(PARTS);
  });

  it('holds nothing at first, and nothing for another key', async () => {
    const store = openStore(path);
    expect(await store.recall('key')).toBeNull();
    await store.keep('key', PARTS);
    expect(await store.recall('another key')).toBeNull();
  });

  it('keeps the last thing only, in one file', async () => {
    const store = openStore(path);
    await store.keep('first', PARTS);
    await store.keep('second', [Uint8Array.of(9)]);
    expect(await store.recall('first')).toBeNull();
    expect(await store.recall('second')).toEqual([Uint8Array.of(9)]);
    expect(await readdir(join(folder, 'deep'))).toEqual(['index.bin']);
  });

  it.each<[string, (bytes: Buffer) => Buffer]>([
    ['a byte changed in a part', (bytes) => Buffer.from(bytes).fill(8, bytes.length - 100, bytes.length - 99)],
    ['a byte changed in the checksum', (bytes) => Buffer.from(bytes).fill((bytes.at(-1) ?? 0) ^ 1, bytes.length - 1)],
    ['its end cut off', (bytes) => bytes.subarray(0, bytes.length - 1)],
    ['something added', (bytes) => Buffer.concat([bytes, Buffer.of(0)])],
    ['another signature', (bytes) => Buffer.from(bytes.toString('latin1').replace('footnote', 'headnote'), 'latin1')],
    ['lengths that are none', (bytes) => Buffer.from(bytes.toString('latin1').replace(',3,0,', ',"x",0,'), 'latin1')],
    ['nothing in it', () => Buffer.alloc(0)],
    ['only text in it', () => Buffer.from('hello\n')],
    ['a first line without end', () => Buffer.alloc(5000, '[')],
  ])('does not trust a file with %s', async (_, harm) => {
    const store = openStore(path);
    await store.keep('key', PARTS);
    await writeFile(path, harm(await readFile(path)));
    expect(await store.recall('key')).toBeNull();
  });

  it('leaves what was there when it cannot write, and says so', async () => {
    await writeFile(join(folder, 'deep'), 'a file where the folder should be');
    expect(await openStore(path).keep('key', PARTS)).toBe(false);
    expect(await openStore(path).recall('key')).toBeNull();
  });

  it('does not take a file that was cut off while it was written', async () => {
    await openStore(path).keep('key', PARTS);
    await truncate(path, 1000);
    expect(await openStore(path).recall('key')).toBeNull();
  });
});
