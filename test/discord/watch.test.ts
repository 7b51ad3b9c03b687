import { logTo } from '#discord';
import { Client, Events } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { NO_MEASURES } from '../../src/discord/measures.ts';
import { logErrors, watchGateway } from '../../src/discord/watch.ts';
import type { Watch } from '../../src/discord/watch.ts';

let client: Client;
let lines: string[];
let watch: Watch;

const log = logTo(({ sentence }) => void lines.push(sentence));
const closed = (code: number): void =>
  void client.emit(Events.ShardDisconnect, { code, reason: '', wasClean: true }, 0);

beforeEach(() => {
  [client, lines] = [new Client({ intents: [] }), []];
  logErrors(client, log);
  watch = watchGateway(client, log, NO_MEASURES, 5);
});

afterEach(async () => {
  watch.end();
  await client.destroy();
});

describe('the watch over the connection', () => {
  it('gives the run up when a try to come back has no end', async () => {
    client.emit(Events.ShardReconnecting, 0);
    expect(await watch.lost).toBe(1);
    expect(lines).toEqual([
      'the connection to Discord is lost; trying again',
      'Discord did not answer for 0.005 s: start again',
    ]);
  });

  it.each([Events.ShardResume, Events.ShardReady] as const)('is calm again after %s, and says so', (event) => {
    client.emit(Events.ShardReconnecting, 0);
    client.emit(Events.ShardReconnecting, 0);
    client.emit(event, 0, 0);
    closed(4004);
    expect(lines.slice(0, 2)).toEqual([
      'the connection to Discord is lost; trying again',
      'connected to Discord again',
    ]);
    expect(lines).toHaveLength(3);
  });

  it.each([4004, 4014])('gives the run up for close code %i', async (code) => {
    closed(code);
    expect(await watch.lost).toBe(1);
    expect(lines).toEqual([expect.stringContaining(`code ${code}`)]);
  });

  it('says nothing any more once the run ends itself', () => {
    watch.end();
    client.emit(Events.ShardReconnecting, 0);
    closed(1000);
    expect(lines).toEqual([]);
  });
});

describe('an error of the client', () => {
  it('is logged by its name, without its words, and ends nothing', () => {
    client.emit(Events.Error, new TypeError('secret'));
    client.emit(Events.ShardError, new RangeError('secret'), 0);
    expect(lines).toEqual(['error of the Discord client: TypeError', 'error on the connection to Discord: RangeError']);
  });
});
