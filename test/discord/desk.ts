import { MessageChannel } from 'node:worker_threads';
import type { Desk } from '#discord';
import { callOver, fetchDesk, serveDesk } from '../../src/desk-calls.ts';

const nobody = (): Promise<never> => Promise.reject(new Error('nobody asks here'));

/** A desk at which nobody asks; a test puts its own in the place of what it uses. */
export const DESK: Desk = {
  ask: nobody,
  check: nobody,
  figures: nobody,
  suggest: nobody,
  idOf: nobody,
  replay: nobody,
  draw: nobody,
  complete: () => Promise.resolve(null),
  paragraph: () => Promise.resolve(null),
  shelf: { articles: [], hash: '', version: '0' },
};

/** A desk as the bot has it, through calls from one port to another; they keep no process running. */
export function byCalls(desk: Desk): Promise<Desk> {
  const { port1, port2 } = new MessageChannel();
  serveDesk(desk, port1);
  const { served } = callOver(port2, () => undefined);
  port1.unref();
  port2.unref();
  return fetchDesk(served);
}
