import { setImmediate } from 'node:timers/promises';

/** Values by id. */
export interface IdMap<T> {
  get(id: string): T | undefined;
  set(id: string, value: T): void;
}

const PARTS = 256;

/** Spreads ids that differ anywhere over the parts. */
function partOf(id: string): number {
  let sum = 0;
  for (let i = 0; i < id.length; i += 1) sum = (Math.imul(sum, 31) + id.charCodeAt(i)) | 0;
  return (sum >>> 0) % PARTS;
}

/** A map in many small parts. One map of a million entries is made anew each time it doubles, and nothing else is done meanwhile. */
export function idMap<T>(): IdMap<T> {
  const parts = Array.from({ length: PARTS }, () => new Map<string, T>());
  return {
    get: (id) => parts[partOf(id)]?.get(id),
    set: (id, value) => void parts[partOf(id)]?.set(id, value),
  };
}

/** Things put into a map between two turns of the event loop: some milliseconds of work. */
const AT_ONCE = 10_000;

/** Things by their ids, put there in turns. */
export async function mapById<T extends { readonly id: string }>(things: readonly T[]): Promise<IdMap<T>> {
  const byId = idMap<T>();
  for (const [at, thing] of things.entries()) {
    byId.set(thing.id, thing);
    if (at % AT_ONCE === AT_ONCE - 1) await setImmediate();
  }
  return byId;
}
