import { logTo, runBot } from '#discord';
import type { BotExit, Desk } from '#discord';
import { libraryOf } from '#library';
import type { Library } from '#library';
import { createLibrarian } from '#librarian';
import { openDesk } from '../../src/desk.ts';
import { byCalls } from './desk.ts';
import { parse } from '../articles.ts';
import { startDouble } from './double.ts';
import type { Double } from './double.ts';

const FILLER = Array.from(
  { length: 40 },
  (_, i) => `The hall was painted again by the wardens after window number ${i + 2} had let the rain in.`,
).join(' ');

export const LIBRARY =
  'The library lent 84,200 books in 2023, 79,900 in 2022 and 91,400 in 2019. It is run by Agnes Corrigan.';
export const FERRIES = 'The harbour counted 12 ferries in 2022 and 18 ferries in 2023. The rise was welcomed.';

/** Articles with readings, a chart, a paragraph longer than a message; `ferries` is what one of them says. */
export const townWith = (ferries: string): Library =>
  libraryOf([
    parse('library', `${LIBRARY}\n\nThe library opened because the mill had closed.`, '2024-02-01'),
    parse('ferries', ferries, '2024-01-05'),
    parse('hall', `The town hall has 31 rooms. ${FILLER}`, '2023-01-05'),
  ]);

/** Questions to these articles: with other readings, with a chart, of a long paragraph, and without an answer. */
export const BOOKS = 'How many books did the library lend?';
export const RISE = 'How many more ferries were counted in 2023 than in 2022?';
export const ROOMS = 'How many rooms does the town hall have?';
export const UNKNOWN = 'What is the capital of Peru?';

/** The bot in this process, over articles, on a double of Discord. */
export interface Room {
  readonly discord: Double;
  /** The events of the bot's log; live. */
  readonly events: readonly string[];
  readonly lines: readonly string[];
  /** The bot's own time stands still, so that what is asked counts for fair use; it runs on with false. */
  readonly stand: (still: boolean) => void;
  /** Ends the bot and starts it anew on the same Discord, perhaps on other articles. */
  readonly restart: (library?: Library) => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface RoomOptions {
  /** What the desk does otherwise. */
  readonly desk?: Partial<Desk>;
  readonly operator?: Parameters<typeof openDesk>[2];
}

/** Opens the room; each question comes a minute after the one before, unless the time stands. */
export async function openRoom(library: Library, { desk = {}, operator = {} }: RoomOptions = {}): Promise<Room> {
  const discord = await startDouble({ limits: [] });
  const [events, lines]: [string[], string[]] = [[], []];
  let [now, still] = [0, false];
  let [stop, ended]: [() => void, Promise<BotExit>] = [(): void => undefined, Promise.resolve(0)];
  const log = logTo((line) => {
    events.push(line.event);
    lines.push(JSON.stringify(line));
    discord.ledger.touch();
  });
  const clock = (): number => (still ? now : (now += 60_000));
  const start = async (articles: Library): Promise<void> => {
    const librarian = await createLibrarian(articles, { clock: () => 0 });
    const stopped = new Promise<void>((resolve) => (stop = resolve));
    const options = { token: discord.token, apiBase: discord.api, syncCommands: true, stop: stopped, clock };
    const own = await byCalls(openDesk(articles, librarian, operator));
    const before = events.length;
    ended = runBot(options, { ...own, ...desk }, log);
    await discord.ledger.until('the bot answers', () => events.indexOf('answering', before) >= 0);
  };
  const end = async (): Promise<void> => {
    stop();
    if ((await ended) !== 0) throw new Error('The bot did not end as asked');
  };
  await start(library);
  return {
    discord,
    events,
    lines,
    stand: (yes) => void (still = yes),
    restart: async (articles = library) => {
      await end();
      await start(articles);
    },
    close: async () => {
      await end();
      await discord.stop();
    },
  };
}
