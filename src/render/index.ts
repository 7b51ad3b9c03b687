/** Render: an answer in words for any surface. It reckons nothing and leaves no citation out. */
export { CATALOGUES, ENGLISH, languageOf } from './languages.ts';
export type { Language } from './languages.ts';
export type { Catalogue } from './catalogue.ts';
export { chartOf } from './chart-of.ts';
export type { Chart } from '#chart';
export { compose, tracesOf } from './compose.ts';
export type { Frame } from './compose.ts';
export { dayStamp, DISCORD_LIMIT, putIn, quoteLine, sourceLine, toDiscord } from './discord.ts';
export type { Put } from './discord.ts';
export { escapeDiscord, shorten, unescapeDiscord } from './escape.ts';
export { layOut, toPlain, toTerminal } from './layout.ts';
export type { Line, Piece, PieceKind } from './layout.ts';
export { lockNumbers, untraced } from './lock.ts';
export { showFact } from './numbers.ts';
