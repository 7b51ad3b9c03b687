import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { logTo, runBot } from '#discord';
import type { LogEvent, Measures } from '#discord';
import { DESK } from './desk.ts';
import { startDouble } from './double.ts';
import type { Double } from './double.ts';

let discord: Double;

/** Measures that keep the states of the connection. */
function watched(): { readonly states: readonly string[]; readonly measures: Measures } {
  const states: string[] = [];
  const gateway = (state: string): void => {
    states.push(state);
    discord.ledger.touch();
  };
  return { states, measures: { question: () => undefined, gateway } };
}

beforeEach(async () => {
  discord = await startDouble();
});

afterEach(() => discord.stop());

describe('a run of the bot', () => {
  it('tells its measures and its log how the connection stands', async () => {
    const { states, measures } = watched();
    const events: LogEvent[] = [];
    const log = logTo(({ event }) => void events.push(event));
    let stop = (): void => undefined;
    const stopped = new Promise<void>((resolve) => (stop = resolve));
    const ended = runBot(
      { token: discord.token, apiBase: discord.api, syncCommands: false, measures, stop: stopped },
      DESK,
      log,
    );
    await discord.ledger.until('the bot is ready', () => states.at(-1) === 'ready');
    discord.gateway.close(4000, 'Unknown error');
    await discord.ledger.until('the bot is back', () => states.length === 4);
    expect(states).toEqual(['connecting', 'ready', 'resuming', 'ready']);
    stop();
    expect(await ended).toBe(0);
    expect(events).toEqual(['answering', 'connection_lost', 'connection_back', 'stopped']);
  });

  it('is lost when its token is reset', async () => {
    const { states, measures } = watched();
    const never = new Promise<void>(() => undefined);
    const log = logTo(() => undefined);
    const ended = runBot(
      { token: discord.token, apiBase: discord.api, syncCommands: false, measures, stop: never },
      DESK,
      log,
    );
    await discord.ledger.until('the bot is ready', () => states.at(-1) === 'ready');
    discord.resetToken();
    expect(await ended).toBe(1);
    expect(states).toEqual(['connecting', 'ready', 'lost']);
  });
});
