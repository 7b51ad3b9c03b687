/** Render: an answer in words for any surface. It reckons nothing and leaves no citation out. */
export { claimInEnglish, ENGLISH } from './catalogue.ts';
export type { Catalogue } from './catalogue.ts';
export { compose, tracesOf } from './compose.ts';
export type { Frame } from './compose.ts';
export { DISCORD_LIMIT, escapeDiscord, toDiscord } from './discord.ts';
export { layOut, toPlain, toTerminal } from './layout.ts';
export type { Line, Piece, PieceKind } from './layout.ts';
export { lockNumbers, untraced } from './lock.ts';
export { showFact } from './numbers.ts';
