import { MessageChannel } from 'node:worker_threads';
import { afterEach, describe, expect, it } from 'vitest';
import type { Desk } from '#discord';
import { callOver, fetchDesk, serveDesk } from '../src/desk-calls.ts';
import type { Aside, Calling } from '../src/desk-calls.ts';
import { DESK } from './discord/desk.ts';

const shelfOf = (count: number): Desk['shelf'] => ({
  articles: Array.from({ length: count }, (_, i) => ({ title: `T${i}`, published: null, paragraphs: 1, url: null })),
  operator: { contact: 'Ada' },
  hash: 'h',
  version: '1',
});

let close = (): void => undefined;
afterEach(() => close());

/** The calling side of a desk that is served at the other end of a channel, and what it was told beside. */
function serving(
  desk: Partial<Desk>,
): Calling & { readonly told: readonly Aside[]; readonly tell: (aside: Aside) => void } {
  const { port1, port2 } = new MessageChannel();
  close = () => port1.close();
  serveDesk({ ...DESK, ...desk }, port1);
  const told: Aside[] = [];
  const calling = callOver(port2, (aside) => void told.push(aside));
  return { ...calling, told, tell: (aside) => port1.postMessage(aside) };
}

describe('a call', () => {
  it('gives what the desk gives, with all that was given to it', async () => {
    const { served } = serving({
      suggest: async (typed, most) => [typed, String(most)],
      paragraph: async (article, n) => ({ text: article, start: n }),
      draw: async () => ({ png: Uint8Array.of(1, 2), alt: 'two bars' }),
    });
    expect(await served.suggest('how', 3)).toEqual(['how', '3']);
    expect(await served.paragraph('a', 7)).toEqual({ text: 'a', start: 7 });
    const chart = { bars: [] };
    expect(await served.draw(Object(chart), 'en')).toEqual({ png: Uint8Array.of(1, 2), alt: 'two bars' });
    expect(await served.complete('what?', 'and then?')).toBeNull();
  });

  it('gets its own reply, in whatever order replies come', async () => {
    const waiting: (() => void)[] = [];
    const { served } = serving({
      suggest: (typed) => new Promise((resolve) => waiting.push(() => resolve([typed]))),
      complete: async () => 'all are in',
    });
    const order: string[] = [];
    const asked = ['a', 'b', 'c'].map(async (typed) => {
      const [said = ''] = await served.suggest(typed, 1);
      order.push(said);
      return said;
    });
    expect(await served.complete('what?', 'and then?')).toBe('all are in');
    for (const which of [2, 0, 1]) waiting[which]?.();
    expect(await Promise.all(asked)).toEqual(['a', 'b', 'c']);
    expect(order).toEqual(['c', 'a', 'b']);
  });

  it('is rejected with the error of the desk, its kind and place kept, and the next one is answered', async () => {
    const { served } = serving({
      ask: () => Promise.reject(new TypeError('no such thing')),
      suggest: async () => ['how?'],
    });
    const failed = served.ask('how many?', 'en');
    await expect(failed).rejects.toThrow(TypeError('no such thing'));
    await expect(failed).rejects.toHaveProperty('stack', expect.stringContaining('desk-calls.test.ts'));
    expect(await served.suggest('', 1)).toEqual(['how?']);
  });

  it('is rejected where the desk throws at once, or what it gives cannot be sent', async () => {
    const { served } = serving({
      ask: () => {
        throw new RangeError('too far');
      },
      suggest: async () => Object([() => 'a function']),
    });
    await expect(served.ask('how many?', 'en')).rejects.toThrow(RangeError('too far'));
    await expect(served.suggest('', 1)).rejects.toThrow('could not be cloned');
  });

  it('is rejected with one sentence when the other side ends, whether it was open or comes later', async () => {
    const { served, end } = serving({ ask: () => new Promise(() => undefined), suggest: async () => ['how?'] });
    const open = [served.ask('how many?', 'en'), served.ask('how much?', 'en')];
    const reason = new Error('The thread that answers has ended.');
    end(reason);
    expect(await Promise.allSettled(open)).toEqual([
      { status: 'rejected', reason },
      { status: 'rejected', reason },
    ]);
    await expect(served.suggest('', 1)).rejects.toBe(reason);
  });
});

describe('beside its calls a desk', () => {
  it('tells of answers that the number lock rebuilt, and of rejections that nobody caught', async () => {
    const { served, tell, told } = serving({});
    tell({ breach: 3 });
    tell({ stray: new TypeError('nobody caught it') });
    await served.complete('what?', 'and then?');
    expect(told).toEqual([{ breach: 3 }, { stray: new TypeError('nobody caught it') }]);
  });

  it.each([0, 1, 499, 500, 501, 1201])('hands over its shelf of %i articles whole', async (count) => {
    const shelf = shelfOf(count);
    expect((await fetchDesk(serving({ shelf }).served)).shelf).toEqual(shelf);
  });
});
