import { errorCode, errorKind, newIncident } from './log-lines.ts';
import type { Failed, Place } from './log-lines.ts';
import type { Log } from './types.ts';

const isPlace = (text: string): text is Place => /^(?:src|node_modules)\/[\w@./-]+:\d+$/.test(text);

/** Where an error was thrown; its message is left out, for it may hold words of the question. */
function placeOf(error: unknown): Place {
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  const frame = stack.split('\n').find((line) => /^ {4}at /.test(line)) ?? '';
  const place = /((?:src|node_modules)\/[^\s()?]+?:\d+)(?::\d+)?\)?$/.exec(frame)?.[1] ?? '';
  return isPlace(place) ? place : 'an unknown place';
}

/** Logs that something failed, under a number that can be told to who asked; gives the number. Nothing of what was asked is logged. */
export function logIncident(what: Failed, error: unknown, log: Log): number {
  const incident = newIncident();
  log.write('failed', { what, kind: errorKind(error), code: errorCode(error), place: placeOf(error), incident });
  return incident;
}
