import { Worker } from 'node:worker_threads';
import type { Desk } from '#discord';
import { callOver, fetchDesk } from '../../src/desk-calls.ts';
import type { Settings } from '../../src/desk-worker.ts';
import { timed, timeEach, watched } from './measure.ts';

/** How the thread of Discord fares while the articles are read and asked in theirs, as in the bot. */
export interface Beside {
  /** Milliseconds until the desk can be asked. */
  readonly readyMs: number;
  /** The longest waits of this thread's event loop meanwhile, and while questions are asked: by the clock, and its own. */
  readonly opening: string;
  readonly asking: string;
  /** Milliseconds for each question, from this thread and back. */
  readonly times: readonly number[];
}

/** Opens a folder of articles in the bot's thread, with its index kept in `cache` or anew, and asks. */
export async function measureBeside(
  knowledge: string,
  cache: string | null,
  questions: readonly string[],
): Promise<Beside> {
  const settings: Settings = { knowledge, cache, fiscalYearStart: 10, operator: {} };
  const worker = new Worker(new URL('../../src/desk-worker.ts', import.meta.url), { workerData: settings });
  const { served } = callOver(worker, () => undefined);
  const show = ({ longest, longestOwn }: { readonly longest: number; readonly longestOwn: number }): string =>
    `${longest.toFixed(0)}/${longestOwn.toFixed(0)}`;
  const opened = await watched(() => timed((): Promise<Desk> => fetchDesk(served)));
  const { ms, result: desk } = opened.result;
  const asked = await watched(() => timeEach(questions, (question) => desk.ask(question, 'en')));
  await worker.terminate();
  return { readyMs: ms, opening: show(opened), asking: show(asked), times: asked.result };
}
