/** Discord: hear and reply. It calls nothing of the inside but the desk that it is given. */
export { COMMANDS, LONGEST_QUESTION } from './commands.ts';
export { deployCommands } from './deploy.ts';
export type { Deployed, DeployOptions } from './deploy.ts';
export { questionOf } from './hear.ts';
export type { Heard } from './hear.ts';
export { errorKind, lineOf, logTo } from './log-lines.ts';
export type { Log, LogEvent, LogEvents, LogLine } from './log-lines.ts';
export type { Door, GatewayState, Measures, QuestionOutcome } from '#health';
export { logIncident } from './incident.ts';
export { runBot } from './run.ts';
export type { BotOptions } from './run.ts';
export type { BotExit, Desk, Picture, Replay, Shelf } from './types.ts';
