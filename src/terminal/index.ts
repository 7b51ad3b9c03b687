/** Terminal: hear and reply in a terminal — one question, a batch, a chat, the editor's check. */
export { runAsk, showAnswer } from './ask.ts';
export { chat, CHAT_BEGUN, takeTurn } from './chat.ts';
export type { ChatState } from './chat.ts';
export { runCheck } from './check.ts';
export { runCommands } from './commands.ts';
export type { Deploy } from './commands.ts';
export { EXIT } from './io.ts';
export type { ExitCode, Io } from './io.ts';
export { openLibrarian, openLibrary, showFinding } from './open.ts';
export { processIo } from './process-io.ts';
