import { describe, expect, it } from 'vitest';
import { lazily, oncePer } from '#text';

describe('a value made lazily', () => {
  it.each([[5], [null], [undefined], [false]])('%j is made when it is first asked for, and once', (value) => {
    let made = 0;
    const get = lazily(() => {
      made += 1;
      return value;
    });
    expect(made).toBe(0);
    expect([get(), get()]).toEqual([value, value]);
    expect(made).toBe(1);
  });
});

describe('what is made once for each thing', () => {
  it('is the same for the same thing, and another for one that only looks like it', () => {
    const wrap = oncePer((thing: { readonly n: number }) => ({ twice: thing.n * 2 }));
    const [one, other] = [{ n: 1 }, { n: 1 }];
    expect(wrap(one)).toBe(wrap(one));
    expect(wrap(other)).toEqual({ twice: 2 });
    expect(wrap(other)).not.toBe(wrap(one));
  });
});
