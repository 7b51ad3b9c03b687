/** Store: what lasts between runs, on this machine: bytes under a name, whole and unchanged or not at all. */
export type { Store } from './store.ts';
export { openStore } from './store.ts';
