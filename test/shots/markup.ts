/** A stretch of a line of a message, without its markup. */
export interface Span {
  readonly kind: 'plain' | 'bold' | 'code' | 'link';
  readonly text: string;
  readonly url?: string;
}

/** A line of a message as Discord shows it; `code` is a whole block. */
export interface Line {
  readonly kind: 'plain' | 'small' | 'quote' | 'code';
  readonly spans: readonly Span[];
}

const DAY = new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' });
const MARK =
  /\*\*(?<bold>(?:\\.|[^*\\])+)\*\*|`(?<code>[^`]+)`|\[(?<name>(?:\\.|[^\]\\])+)\]\(<(?<url>[^>]+)>\)|<t:(?<day>\d+):D>/g;

const unescape = (text: string): string => text.replace(/\\([^\w\s])/g, '$1');

function marked({ bold, code, name, url, day }: Readonly<Record<string, string | undefined>>): readonly Span[] {
  if (bold !== undefined)
    return spansOf(bold).map((span) => (span.kind === 'plain' ? { ...span, kind: 'bold' } : span));
  if (code !== undefined) return [{ kind: 'code', text: code }];
  if (name !== undefined && url !== undefined) return [{ kind: 'link', text: unescape(name), url }];
  return [{ kind: 'plain', text: DAY.format(Number(day) * 1000) }];
}

function spansOf(line: string): Span[] {
  const spans: Span[] = [];
  let at = 0;
  const plain = (to: number): void => {
    if (to > at) spans.push({ kind: 'plain', text: unescape(line.slice(at, to)) });
  };
  for (const match of line.matchAll(MARK)) {
    plain(match.index);
    spans.push(...marked(match.groups ?? {}));
    at = match.index + match[0].length;
  }
  plain(line.length);
  return spans;
}

function lineOf(line: string): Line {
  if (line.startsWith('-# ')) return { kind: 'small', spans: spansOf(line.slice(3)) };
  return line.startsWith('> ')
    ? { kind: 'quote', spans: spansOf(line.slice(2)) }
    : { kind: 'plain', spans: spansOf(line) };
}

/** The lines of a message in the markup of Discord that this bot uses: bold, code, links, dates, quotes, small lines. */
export function linesOf(content: string): readonly Line[] {
  const parts = content.split(/^```\n([\s\S]*?)\n```$/m);
  return parts.flatMap((part, i): Line[] => {
    if (i % 2 === 1) return [{ kind: 'code', spans: [{ kind: 'plain', text: part }] }];
    return part
      .split('\n')
      .filter((line) => line !== '')
      .map(lineOf);
  });
}
