import type { Log } from './types.ts';

/** Where an error was thrown, as `src/room/file.ts:12`; its message is left out, for it may hold words of the question. */
function placeOf(error: unknown): string {
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  const frames = stack.split('\n').filter((line) => /^ {4}at /.test(line));
  return /((?:src|node_modules)\/[^\s()?]+?:\d+)(?::\d+)?\)?$/.exec(frames[0] ?? '')?.[1] ?? 'an unknown place';
}

/** Logs that something failed, under an id that can be told to who asked; gives the id. Nothing of what was asked is logged. */
export function logIncident(what: string, error: unknown, log: Log): string {
  const id = crypto.randomUUID().slice(0, 8);
  const name = error instanceof Error ? error.name : typeof error;
  log.error(`${what} failed: ${name} at ${placeOf(error)} (incident ${id})`);
  return id;
}
