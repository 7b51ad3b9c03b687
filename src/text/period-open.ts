import { addDays } from './calendar.ts';
import { firstReading } from './period-choice.ts';
import { readAgoOnly } from './period-counted.ts';
import { readDate } from './period-dates.ts';
import { readFeast } from './period-feasts.ts';
import { readFiscalYear } from './period-fiscal.ts';
import { readWrittenYear } from './period-hosts.ts';
import { lexemeAt, skip, wordAt } from './period-lexer.ts';
import { readQuarter } from './period-parts.ts';
import { readEdge, readThird } from './period-portions.ts';
import { readNamedDay, readPointed } from './period-relative.ts';
import { isReachedBackTo } from './period-reach.ts';
import type { Bounds, Reader, Reading, Scan } from './period-types.ts';
import { readDecade, readYear } from './period-years.ts';

type Side = 'since' | 'after' | 'until' | 'before';

const OPENERS: ReadonlyMap<string, Side> = new Map([
  ['since', 'since'],
  ['after', 'after'],
  ['until', 'until'],
  ['till', 'until'],
  ['before', 'before'],
]);

const ANCHORS: readonly Reader[] = [
  ...[
    readAgoOnly,
    readNamedDay,
    readFeast,
    readPointed,
    readEdge,
    readThird,
    readFiscalYear,
    readQuarter,
    readDecade,
    readDate,
    readYear,
  ],
  readWrittenYear,
];

/** The side and the lexeme after its words: "since", "prior to", "later than", "no later than", "starting on". */
function readOpener(scan: Scan, at: number): { side: Side; next: number } | null {
  const word = wordAt(scan, at);
  const following = wordAt(scan, at + 1);
  if (word === 'prior' && following === 'to') return { side: 'before', next: at + 2 };
  if (word === 'later' && following === 'than') return { side: 'after', next: at + 2 };
  if (word === 'no' && following === 'later' && wordAt(scan, at + 2) === 'than') return { side: 'until', next: at + 3 };
  if (word === 'earlier' && following === 'than') return { side: 'before', next: at + 2 };
  if (word === 'starting' || word === 'beginning') {
    return { side: 'since', next: /^(?:on|in|from)$/.test(following) ? at + 2 : at + 1 };
  }
  const side = OPENERS.get(word);
  return side === undefined ? null : { side, next: at + 1 };
}

/** A date that only describes a noun ("after the 2020 election", "before Friday's vote") opens nothing. */
function describesNoun(scan: Scan, anchor: Reading): boolean {
  if (lexemeAt(scan, anchor.next - 1).possessive) return true;
  const after = lexemeAt(scan, anchor.next);
  const definite = wordAt(scan, anchor.start) === 'the' || wordAt(scan, anchor.start - 1) === 'the';
  return (
    definite &&
    after.kind === 'word' &&
    /^(?:year|month|season|day)/.test(anchor.bounds.grain) &&
    anchor.parts !== undefined
  );
}

/** "before the end of June" reaches to its last day, "after the start of 2020" begins with its first. */
function sideOf(side: Side, anchor: Reading): Side {
  if (side === 'before' && anchor.rule === 'last day of a period') return 'until';
  return side === 'after' && anchor.rule === 'first day of a period' ? 'since' : side;
}

function openBounds(side: Side, anchor: Bounds): Bounds {
  const { from, to, basis, implied } = anchor;
  const source = { basis, implied, grain: 'open' } as const;
  if (side === 'since') return { from, to: null, ...source };
  if (side === 'until') return { from: null, to, ...source };
  if (side === 'after') return { from: to === null ? null : addDays(to, 1), to: null, ...source };
  return { from: null, to: from === null ? null : addDays(from, -1), ...source };
}

/** "since 2018", "after March 2024", "until Friday", "before 2020": one end is left open. */
export function readOpen(scan: Scan, at: number): Reading | null {
  const opener = readOpener(scan, at);
  if (opener === null) return null;
  const anchor =
    firstReading(scan, opener.next, ANCHORS) ?? firstReading(scan, skip(scan, opener.next, 'the'), ANCHORS);
  if (anchor === null || describesNoun(scan, anchor) || isReachedBackTo(scan, anchor)) return null;
  // "Starting March 5" opens a time, "a starting 2024 budget" does not.
  const bare = opener.next === at + 1 && /ing$/.test(wordAt(scan, at));
  if (bare && anchor.bounds.grain !== 'day') return null;
  return open(at, anchor, anchor.next, sideOf(opener.side, anchor));
}

/** "2018 or later", "2016 onwards", "from 1 March on", "March and later". */
export function readOnwards(scan: Scan, at: number): Reading | null {
  const anchor = firstReading(scan, at, [readQuarter, readDate, readYear]);
  if (anchor === null) return null;
  const word = wordAt(scan, anchor.next);
  if (word === 'onwards' || word === 'onward') return open(at, anchor, anchor.next + 1, 'since');
  const pause = lexemeAt(scan, anchor.next + 1).kind !== 'word' && lexemeAt(scan, anchor.next + 1).kind !== 'number';
  if (word === 'on' && wordAt(scan, at - 1) === 'from' && pause) return open(at, anchor, anchor.next + 1, 'since');
  if (word !== 'or' && word !== 'and') return null;
  const following = wordAt(scan, anchor.next + 1);
  if (following === 'later') return open(at, anchor, anchor.next + 2, 'since');
  return following === 'earlier' || following === 'before' ? open(at, anchor, anchor.next + 2, 'until') : null;
}

function open(start: number, anchor: Reading, next: number, side: Side): Reading {
  return { start, next, rule: `open period: ${side}`, bounds: openBounds(side, anchor.bounds) };
}
