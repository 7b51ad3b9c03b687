import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { logTo, runBot } from '#discord';
import type { BotExit } from '#discord';
import { loadLibrary } from '#library';
import type { Library } from '#library';
import { createLibrarian } from '#librarian';
import type { Librarian } from '#librarian';
import { toDiscord } from '#render';
import { CHAT_BEGUN, takeTurn } from '#terminal';
import { openDesk } from '../src/desk.ts';
import { byCalls } from './discord/desk.ts';
import { startDouble } from './discord/double.ts';
import type { Double } from './discord/double.ts';
import type { Person } from './discord/people.ts';
import { CORPORA } from './golden/corpora.ts';

/** A way to put a question, and what it shows for an answer. */
interface Door {
  readonly name: string;
  readonly ask: (question: string) => Promise<string>;
  readonly shows: (question: string) => Promise<string>;
}

let discord: Double;
let ada: Person;
let library: Library;
let librarian: Librarian;
let ended: Promise<BotExit>;
let stop: () => void = () => undefined;
const lines: string[] = [];
/** Each question comes a minute after the one before, so that fair use stays out of the way until a test stops the clock. */
let now = 0;
let stands = false;
const clock = (): number => (stands ? now : (now += 60_000));

beforeAll(async () => {
  library = await loadLibrary(CORPORA[0]?.knowledge ?? '');
  librarian = await createLibrarian(library, { clock: () => 0 });
  discord = await startDouble();
  const stopped = new Promise<void>((resolve) => (stop = resolve));
  const log = logTo((line) => void lines.push(JSON.stringify(line)));
  ended = runBot(
    { token: discord.token, apiBase: discord.api, syncCommands: true, stop: stopped, clock },
    await byCalls(openDesk(library, librarian, {})),
    log,
  );
  await discord.ready();
  await discord.ledger.until('the commands are written', () => discord.world.commands.size > 0);
  ada = discord.person('Ada');
});

afterAll(async () => {
  stop();
  expect(await ended).toBe(0);
  await discord.stop();
});

const onDiscord = async (question: string): Promise<string> => toDiscord(await librarian.ask(question));
const mention = (): string => `<@${discord.world.bot.id}>`;

const DOORS: readonly Door[] = [
  {
    name: 'a slash command',
    ask: async (question) => (await ada.slash(discord.channel, 'ask', { question }).message()).content,
    shows: onDiscord,
  },
  {
    name: 'a mention in a channel',
    ask: async (question) => (await ada.say(discord.channel, `${mention()} ${question}`).reply()).content,
    shows: onDiscord,
  },
  { name: 'a direct message', ask: async (question) => (await ada.direct(question).reply()).content, shows: onDiscord },
  {
    name: 'the message menu',
    ask: async (question) =>
      (await ada.menu(ada.say(discord.channel, question).message, 'Ask about this').message()).content,
    shows: onDiscord,
  },
  {
    name: 'the terminal chat',
    ask: async (question) => (await takeTurn(question, CHAT_BEGUN, library, librarian, false)).reply,
    shows: async (question) => (await takeTurn(question, CHAT_BEGUN, library, librarian, false)).reply,
  },
];

const QUESTIONS = [
  'how many flights?',
  'How many people were on the first flight?',
  'By what percentage did encounters with Chinese citizens fall?',
  'how many were on the second flight?',
  'How many Russian migrants were deported?',
  'Who is the Homeland Security Secretary?',
];

describe.each(DOORS)('through $name', ({ ask, shows }) => {
  it.each(QUESTIONS)('“%s” gets the same answer as at every other door', async (question) => {
    const said = await ask(question);
    expect(said).toBe(await shows(question));
    expect(said).toContain((await librarian.ask(question)).text.slice(0, 1));
  });
});

describe('the bot on Discord', () => {
  it('says nothing to chatter, to other bots’ names, or to its own name inside code', async () => {
    const silent = [
      ada.say(discord.channel, 'how many flights?'),
      ada.say(discord.channel, `look: \`${mention()} how many flights?\``),
      ada.say(discord.channel, '@everyone how many flights?'),
    ];
    await ada.say(discord.channel, `${mention()} how many flights?`).reply();
    expect(silent.flatMap(({ replies }) => [...replies])).toEqual([]);
  });

  it('answers a reply to its own message', async () => {
    const first = await ada.say(discord.channel, `${mention()} how many flights?`).reply();
    const second = await ada
      .say(discord.channel, 'How many people were on the first flight?', { replyTo: first })
      .reply();
    expect(second.content).toContain('116');
  });

  it('answers a command that Discord sends twice only once', async () => {
    discord.faults.duplicate('INTERACTION_CREATE');
    await ada.slash(discord.channel, 'ask', { question: 'how many flights?' }).message();
    await ada.direct('how many flights?').reply();
    expect(discord.ledger.requests(/callback/).filter(({ status }) => (status ?? 0) >= 400)).toEqual([]);
  });

  it('refuses a question that is too long with the reason', async () => {
    const said = await ada.direct('why '.repeat(100)).reply();
    expect(said.content).toContain('300 characters');
  });

  it.each([
    ['help', 'en-US', 'I answer only from the articles'],
    ['help', 'es-ES', 'Solo respondo a partir de los artículos'],
    ['articles', 'en-US', 'fifth large\\-scale deportation'],
    ['articles', 'es-ES', '2 artículos'],
    ['about', 'en-US', 'answering from 2 articles'],
  ])('tells /%s in %s', async (command, locale, words) => {
    const said = await discord.person('Bo', locale).slash(discord.channel, command).message();
    expect(said.content).toContain(words);
  });

  it('tells who asks too much once, and is silent after that', async () => {
    stands = true;
    const cy = discord.person('Cy');
    for (let i = 0; i < 10; i++) await cy.direct('how many flights?').reply();
    expect((await cy.direct('how many flights?').reply()).content).toContain('again in 6 s');
    const ignored = cy.direct('how many flights?');
    await ada.direct('how many flights?').reply();
    stands = false;
    expect(ignored.replies).toEqual([]);
  });

  it('pings nobody, whoever an article or a question names', async () => {
    await ada.direct('who is @everyone and <@1>?').reply();
    const sent = discord.ledger.requests(/POST .*messages/).map(({ body }) => JSON.stringify(body));
    expect(sent.length).toBeGreaterThan(0);
    expect(sent.every((body) => body.includes('"parse":[]'))).toBe(true);
  });

  it('writes no question, no name and no token to its log', () => {
    const log = lines.join('\n');
    expect(log).not.toContain('flights');
    expect(log).not.toContain(ada.user.id);
    expect(log).not.toContain(discord.token);
  });
});
