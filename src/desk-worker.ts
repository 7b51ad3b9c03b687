import { parentPort, workerData } from 'node:worker_threads';
import type { MessagePort } from 'node:worker_threads';
import type { Config } from '#config';
import { EXIT, openLibrarian, openLibrary, processIo, showFinding } from '#terminal';
import { serveDesk } from './desk-calls.ts';
import type { Aside } from './desk-calls.ts';
import { openDesk } from './desk.ts';

/** What the thread needs of the settings. */
export type Settings = Pick<Config, 'knowledge' | 'cache' | 'fiscalYearStart' | 'operator'>;

/** Reads and indexes the articles, then answers calls. Without an article the thread ends, with the code for the process. */
async function start(settings: Settings, port: MessagePort): Promise<void> {
  const io = processIo(true);
  const library = await openLibrary(settings, io);
  if (library.articles.length === 0) {
    for (const finding of library.findings) io.err(showFinding(finding));
    process.exitCode = EXIT.unread;
    return;
  }
  const tell = (aside: Aside): void => port.postMessage(aside);
  const librarian = await openLibrarian(library, { ...settings, onBreach: (breach) => tell({ breach }) }, io);
  process.on('unhandledRejection', (stray) => tell({ stray }));
  serveDesk(openDesk(library, librarian, settings.operator), port);
  await librarian.readAhead();
}

if (parentPort) void start(workerData, parentPort);
