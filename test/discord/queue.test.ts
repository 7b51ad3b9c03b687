import { expect, it } from 'vitest';
import { createQueue, queueAt } from '../../src/discord/queue.ts';
import { DESK } from './desk.ts';

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

it('does one piece of work at a time, in order, and gives to each what it gives', async () => {
  const queue = createQueue();
  const done: string[] = [];
  const work = (name: string) => async (): Promise<string> => {
    done.push(`${name} begins`);
    await turn();
    done.push(`${name} ends`);
    return name;
  };
  expect(await Promise.all(['a', 'b'].map((name) => queue(work(name))))).toEqual(['a', 'b']);
  expect(done).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
});

it('lets the event loop turn more than once before each piece of work', async () => {
  const queue = createQueue();
  const done: string[] = [];
  const pieces = ['a', 'b', 'c'].map((name) => queue(async () => void done.push(name)));
  expect(done).toEqual([]);
  await turn();
  await turn();
  expect(done).toEqual([]);
  await Promise.all(pieces);
  expect(done).toEqual(['a', 'b', 'c']);
});

it('goes on after work that fails, and tells only who asked for that', async () => {
  const queue = createQueue();
  const failing = queue(() => Promise.reject(new Error('no')));
  const next = queue(() => Promise.resolve('next'));
  await expect(failing).rejects.toThrow('no');
  expect(await next).toBe('next');
});

it('of a desk keeps what needs no time as it is', async () => {
  const desk = queueAt({ ...DESK, suggest: (typed, most) => Promise.resolve([`${typed} ${most}`]) });
  expect(await desk.suggest('how', 3)).toEqual(['how 3']);
  expect([desk.shelf, desk.complete('a', 'b'), desk.paragraph('a', 1)]).toEqual([DESK.shelf, null, null]);
});
