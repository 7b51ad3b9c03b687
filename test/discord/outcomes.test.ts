import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { logTo, runBot } from '#discord';
import type { BotExit, BotOptions, Desk } from '#discord';
import { DESK } from './desk.ts';
import { startDouble } from './double.ts';
import type { Double } from './double.ts';

let discord: Double;
let lines: string[];
let stop: () => void;

/** The bot within this process, where a test needs its own time or desk; its log is `lines`. */
function run(ask: Desk['ask'], more: Partial<BotOptions> = {}): Promise<BotExit> {
  const log = logTo(({ sentence }) => {
    lines.push(sentence);
    discord.ledger.touch();
  });
  const stopped = new Promise<void>((resolve) => (stop = resolve));
  const options = { token: discord.token, apiBase: discord.api, syncCommands: true, stop: stopped, ...more };
  return runBot(options, { ...DESK, ask }, log);
}

const silent: Desk['ask'] = () => new Promise(() => undefined);
const failing: Desk['ask'] = (question) => Promise.reject(new TypeError(`cannot read ${question}`));
const untilLine = (line: RegExp): Promise<string> =>
  discord.ledger.until(`line like ${String(line)}`, () => lines.find((one) => line.test(one)));

beforeEach(async () => {
  [discord, lines] = [await startDouble(), []];
});

afterEach(() => discord.stop());

describe('a run of the bot', () => {
  it('is given up with 1 when Discord never confirms that it has taken it back', async () => {
    const ended = run(silent, { patienceMs: 700 });
    await untilLine(/answering on Discord/);
    discord.faults.silent.resumed = true;
    discord.gateway.cut();
    expect(await ended).toBe(1);
    expect(discord.ledger.sent(6)).toHaveLength(1);
    expect(lines).toContain('Discord did not answer for 0.7 s: start again');
  });

  it('waits for the name of Discord to be found, and does not call it a wrong token', async () => {
    const ended = run(silent, { apiBase: 'http://discord.invalid/api' });
    expect(await untilLine(/cannot be reached/)).toMatch(/\((?:ENOTFOUND|EAI_AGAIN)\); trying again in 1 s$/);
    stop();
    expect(await ended).toBe(0);
    expect(lines.join()).not.toContain('token');
  });

  it('is stopped before it has logged in', async () => {
    const ended = run(silent, { stop: Promise.resolve() });
    expect(await ended).toBe(0);
  });

  it('goes on where its commands cannot be written', async () => {
    discord.faults.rest(/^GET .*\/commands$/, { status: 500 }, 4);
    const ended = run(silent);
    await untilLine(/commands could not be compared/);
    await untilLine(/answering on Discord/);
    stop();
    expect(await ended).toBe(0);
  });
});

describe('a question that the program fails on', () => {
  const SECRET = 'who is the culprit?';
  const incidentIn = (text: string | undefined): string | undefined => /incident (\d{6})/.exec(text ?? '')?.[1];

  it('is logged without a word of it', async () => {
    const ended = run(failing);
    await untilLine(/answering on Discord/);
    discord.person('Ada').direct(SECRET);
    await discord.person('Ada').slash(discord.channel, 'ask', { question: SECRET }).message();
    stop();
    expect(await ended).toBe(0);
    expect(lines.length).toBeGreaterThan(3);
    expect(lines.join()).not.toContain('culprit');
  });

  it.each([
    [
      'a command',
      async (): Promise<string> =>
        (await discord.person('Ada').slash(discord.channel, 'ask', { question: SECRET }).message()).content,
    ],
    ['a direct message', async (): Promise<string> => (await discord.person('Ada').direct(SECRET).reply(1000)).content],
  ])('by %s is answered with an incident that stands in the log', async (_way, ask) => {
    const ended = run(failing);
    await untilLine(/answering on Discord/);
    const told = await ask().finally(() => stop());
    expect(await ended).toBe(0);
    expect(incidentIn(told)).toBe(incidentIn(lines.find((line) => line.includes('incident'))) ?? 'an incident');
  });
});
