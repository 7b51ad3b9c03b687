import { GatewayIntentBits } from 'discord-api-types/v10';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startDouble } from './double.ts';
import type { Double } from './double.ts';

let discord: Double;

beforeEach(async () => {
  discord = await startDouble();
});

afterEach(() => discord.stop());

/** Sends these frames over a plain socket; gives the code that it is closed with. */
function closeCode(frames: readonly unknown[], version = 10): Promise<number> {
  const socket = new WebSocket(`${discord.api.replace('http', 'ws').replace('/api', '')}/?v=${version}&encoding=json`);
  socket.addEventListener('open', () => {
    for (const frame of frames) socket.send(typeof frame === 'string' ? frame : JSON.stringify(frame));
  });
  return new Promise((resolve) => socket.addEventListener('close', ({ code }) => resolve(code)));
}

const identify = (more: object = {}): object => {
  const d = { token: discord.token, intents: GatewayIntentBits.Guilds, properties: { os: 'linux' }, ...more };
  return { op: 2, d };
};
const heartbeat = { op: 1, d: null };
const presence = { op: 3, d: { since: null, activities: [], status: 'online', afk: false } };

describe('a socket is closed', () => {
  it.each([
    [4003, 'a presence before IDENTIFY', () => [presence]],
    [4004, 'a wrong token', () => [identify({ token: 'wrong' })]],
    [4004, 'a wrong token in a RESUME', () => [{ op: 6, d: { token: 'wrong', session_id: 'x', seq: 1 } }]],
    [4005, 'a second IDENTIFY', () => [identify(), identify()]],
    [4010, 'a shard that cannot be', () => [identify({ shard: [1, 1] })]],
    [4013, 'an intent that does not exist', () => [identify({ intents: 2 ** 30 })]],
    [4014, 'an intent that is not switched on', () => [identify({ intents: GatewayIntentBits.GuildMembers })]],
  ])('with %i for %s', async (code, _what, frames) => {
    expect(await closeCode(frames())).toBe(code);
  });

  it.each([
    [4001, 'an unknown op', () => [{ op: 42, d: null }]],
    [4002, 'a frame that is no JSON', () => ['{']],
    [4002, 'a frame over 4,096 bytes', () => [{ op: 3, d: 'x'.repeat(4096) }]],
    [4008, 'the 121st frame in a minute', () => Array.from({ length: 121 }, () => heartbeat)],
  ])('with %i for %s, and that is a violation', async (code, _what, frames) => {
    expect(await closeCode(frames())).toBe(code);
    expect(discord.ledger.forgive(/^gateway/)).toHaveLength(1);
  });

  it('with 4012 for another version of the API', async () => {
    expect(await closeCode([], 9)).toBe(4012);
  });

  it('with 4007 for a RESUME that has heard more than was said', async () => {
    const closed = closeCode([identify()]);
    await discord.ready();
    discord.gateway.cut();
    await closed;
    const session = discord.sessions.all[0];
    const d = { token: discord.token, session_id: session?.id, seq: (session?.seq ?? 0) + 1 };
    expect(await closeCode([{ op: 6, d }])).toBe(4007);
  });
});

describe('a RESUME', () => {
  it('of a session that lapsed long ago is answered by op 9', async () => {
    const closed = closeCode([identify()]);
    await discord.ready();
    discord.gateway.cut();
    await closed;
    await discord.ledger.until('end of the session', () => discord.sessions.all[0]?.line === null);
    discord.clock.move(10 * 60_000);
    const d = { token: discord.token, session_id: discord.sessions.all[0]?.id, seq: 1 };
    void closeCode([{ op: 6, d }]);
    const frame = await discord.ledger.until('op 9', () => discord.ledger.frames.find(({ op }) => op === 9));
    expect(frame.data).toBe(false);
  });
});
