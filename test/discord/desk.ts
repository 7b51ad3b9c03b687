import type { Desk } from '#discord';

const nobody = (): Promise<never> => Promise.reject(new Error('nobody asks here'));

/** A desk at which nobody asks; a test puts its own in the place of what it uses. */
export const DESK: Desk = {
  ask: nobody,
  figures: nobody,
  suggest: nobody,
  idOf: nobody,
  replay: nobody,
  draw: nobody,
  complete: () => null,
  paragraph: () => null,
  shelf: { articles: [], hash: '', version: '0' },
};
