import type { Io } from '#terminal';

/** What a program wrote to a terminal. */
export interface Written {
  readonly out: string[];
  readonly err: string[];
  readonly progress: string[];
}

/** What the double of a terminal gives to read. */
export interface Given {
  /** Lines of standard input, or a stream of them. */
  readonly lines?: readonly string[] | AsyncIterable<string>;
  /** Lines of files by path; others cannot be read. */
  readonly files?: Readonly<Record<string, readonly string[]>>;
  readonly colour?: boolean;
  readonly clock?: () => number;
}

async function* stream(lines: Iterable<string> | AsyncIterable<string>): AsyncGenerator<string> {
  yield* lines;
}

async function* unreadable(path: string): AsyncGenerator<string> {
  yield* [];
  throw Object.assign(new Error(`ENOENT: no such file, open '${path}'`), { code: 'ENOENT', path });
}

/** A terminal in memory: a plain record to pass, and what was written to it. */
export function terminal({ lines = [], files = {}, colour = false, clock = () => 0 }: Given = {}): Written & {
  readonly io: Io;
} {
  const written: Written = { out: [], err: [], progress: [] };
  const io: Io = {
    out: (line) => void written.out.push(line),
    err: (line) => void written.err.push(line),
    lines: () => stream(lines),
    fileLines: (path) => {
      const found = files[path];
      return found ? stream(found) : unreadable(path);
    },
    progress: (text) => void written.progress.push(text),
    colour,
    clock,
  };
  return { ...written, io };
}
