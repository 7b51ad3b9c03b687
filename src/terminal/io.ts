/** What a terminal program reads from and writes to; tests pass plain records. */
export interface Io {
  /** Writes one line to standard output. */
  out(line: string): void;
  /** Writes one line to standard error. */
  err(line: string): void;
  /** Lines of standard input as they arrive. */
  lines(): AsyncIterable<string>;
  /** Lines of a file; rejects when it cannot be read. */
  fileLines(path: string): AsyncIterable<string>;
  /** Overwrites the progress line on standard error; an empty text removes it. Does nothing where nobody watches. */
  progress(text: string): void;
  readonly colour: boolean;
  /** Milliseconds from any origin. */
  clock(): number;
}

/** Exit codes of every command. */
export const EXIT = { ok: 0, unread: 1, usage: 2 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
