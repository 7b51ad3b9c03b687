import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { isatty } from 'node:tty';
import type { Io } from './io.ts';

/** The real terminal: colour and progress only where a person watches, and no colour where NO_COLOR asks for none. */
export function processIo(noColor: boolean): Io {
  const { stdin, stdout, stderr } = process;
  // In a thread of its own `stderr` does not know whether it leads to a terminal.
  const isWatched = isatty(2);
  // A reader that has seen enough (`| head`) closes the pipe: that is no failure of ours.
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(0);
  });
  return {
    out: (line) => void stdout.write(`${line}\n`),
    err: (line) => void stderr.write(`${line}\n`),
    lines: () => createInterface({ input: stdin, crlfDelay: Infinity }),
    fileLines: (path) => createInterface({ input: createReadStream(path, 'utf8'), crlfDelay: Infinity }),
    progress: (text) => {
      if (isWatched) stderr.write(`\r\u001b[2K${text}`);
    },
    colour: stdout.isTTY && !noColor,
    clock: () => performance.now(),
  };
}
