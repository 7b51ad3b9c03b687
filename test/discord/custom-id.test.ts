import { describe, expect, it } from 'vitest';
import { decodeControl, encodeControl } from '../../src/discord/custom-id.ts';

describe('a control', () => {
  it.each([
    ['sources', 'fn1:s:42'],
    ['working', 'fn1:w:42'],
    ['reading', 'fn1:r:42'],
    ['chart', 'fn1:c:42'],
    ['follow', 'fn1:f:42'],
    ['delete', 'fn1:d:42'],
    ['share', 'fn1:p:42'],
    ['submit', 'fn1:m:42'],
  ] as const)('of %s is written %s, as it was in every message before', (action, id) => {
    expect(encodeControl({ action, asker: '42' })).toBe(id);
    expect(decodeControl(id)).toEqual({ action, asker: '42' });
  });

  it.each([
    '',
    'fn1',
    'fn1:s:',
    'fn1:x:42',
    'fn2:s:42',
    'fn1:s:42:7',
    'fn1:s:4x',
    'fn1:s:-1',
    ' fn1:s:42',
    'fn1:s:42\n',
    'vote:yes',
  ])('is not read from %j', (id) => {
    expect(decodeControl(id)).toBeNull();
  });
});
