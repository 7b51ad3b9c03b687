import { deflateRawSync } from 'node:zlib';
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeReceipt, encodeReceipt } from '#replay';
import type { Receipt } from '#replay';

const RECEIPT: Receipt = {
  question: 'How many goats?',
  headline: '12 — goats, “2022”',
  digest: 'abcdefgh',
  quotes: ['aaaabbbbcccc', 'ddddeeeeffff'],
};
const field = fc.string({ unit: 'grapheme', maxLength: 120 }).map((text) => text.replaceAll('\u0000', ''));

/** An id over any words, with a check that fits. */
function forged(text: string): string {
  const packed = deflateRawSync(text);
  const check = createHash('sha256').update(packed).digest().subarray(0, 3);
  return Buffer.concat([check, packed]).toString('base64url');
}

describe('the id of an answer', () => {
  it('comes back as the receipt that it was made of', () => {
    const quotes = fc.array(
      fc.string({ minLength: 1, maxLength: 12 }).map((text) => text.replaceAll('\u0000', 'x')),
      {
        maxLength: 12,
      },
    );
    fc.assert(
      fc.property(field, field, field, quotes, (question, headline, digest, all) => {
        const receipt = { question, headline, digest, quotes: all };
        const id = encodeReceipt(receipt);
        expect(id).toMatch(/^[\w-]+$/);
        expect(decodeReceipt(id)).toEqual(receipt);
      }),
    );
  });

  it('is short enough for the command that takes it, for a question of 300 characters', () => {
    const quotes = Array.from({ length: 12 }, (_, i) => `${'abcdefghijk'}${i % 10}`);
    const receipt = { ...RECEIPT, question: 'Why did the ferries of '.repeat(14).slice(0, 300), quotes };
    expect(encodeReceipt(receipt).length).toBeLessThanOrEqual(1000);
  });

  it.each(['`%`', ' % ', '``%``'])('may be copied as %s', (around) => {
    expect(decodeReceipt(around.replace('%', encodeReceipt(RECEIPT)))).toEqual(RECEIPT);
  });

  it('is refused after any one letter is changed, dropped or added', () => {
    const id = encodeReceipt(RECEIPT);
    fc.assert(
      fc.property(fc.nat(id.length - 1), fc.constantFrom('', 'A', 'z', '_', '-', 'AA'), (at, other) => {
        const damaged = id.slice(0, at) + other + id.slice(at + 1);
        // The last letter of base64 has bits that stand for nothing.
        fc.pre(Buffer.from(damaged, 'base64url').toString('hex') !== Buffer.from(id, 'base64url').toString('hex'));
        expect(decodeReceipt(damaged)).toBeNull();
      }),
    );
  });

  it.each([
    ['nothing', ''],
    ['words', 'how many goats'],
    ['signs of another alphabet', 'абвгдежз'],
    ['a receipt without a digest', forged('question\u0000headline')],
    ['what swells to more than any receipt', forged('a'.repeat(100_000))],
    ['what is not packed', Buffer.from('abcdefghijkl').toString('base64url')],
  ])('is refused where it is %s', (_case, id) => {
    expect(decodeReceipt(id)).toBeNull();
  });

  it('is refused, whatever else it is', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (id) => {
        expect(decodeReceipt(id)).toBeNull();
      }),
    );
  });
});
