/** Discord: hear and reply. It calls nothing of the inside but `ask`, which it is given. */
export { COMMANDS, LONGEST_QUESTION } from './commands.ts';
export { questionOf } from './hear.ts';
export type { Heard } from './hear.ts';
export { replyTo } from './reply.ts';
export { logIncident } from './incident.ts';
export { runBot } from './run.ts';
export type { BotOptions } from './run.ts';
export type { BotExit, Desk, Log, Shelf } from './types.ts';
