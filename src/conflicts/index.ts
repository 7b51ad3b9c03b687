/** Conflicts: where articles give one thing another figure, day or place in a row, and whether they speak of one thing and time. */
export { dateConflicts } from './date-conflicts.ts';
export { figureConflicts } from './figure-conflicts.ts';
export { rankConflicts } from './rank-conflicts.ts';
