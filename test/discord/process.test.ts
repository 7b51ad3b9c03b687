import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startDouble } from './double.ts';
import type { Double } from './double.ts';

const ROOT = join(import.meta.dirname, '../..');

/** The bot as its own process, as `npm start` runs it. */
interface Run {
  readonly child: ChildProcess;
  readonly ended: Promise<number | null>;
  readonly log: () => string;
}

let discord: Double;
const runs: Run[] = [];

function start(token: string, more: Readonly<Record<string, string>> = {}): Run {
  const env = { PATH: process.env['PATH'], DISCORD_TOKEN: token, DISCORD_API_BASE: discord.api, ...more };
  const child = spawn(process.execPath, ['src/main.ts'], { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let text = '';
  child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (text += chunk.toString()));
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const run = { child, ended, log: () => text };
  runs.push(run);
  return run;
}

const commandsWritten = (): number => discord.ledger.requests(/^PUT .*\/commands$/).length;

/** The bot is up when it has asked for its commands, which is the last thing that it does at start. */
async function up(times = 1): Promise<void> {
  await discord.ready();
  const asked = (): boolean =>
    discord.ledger.requests(/^GET .*\/commands$/).length >= times && discord.world.commands.size > 0;
  await discord.ledger.until('the bot has compared its commands', asked);
}

beforeEach(async () => {
  discord = await startDouble();
});

afterEach(async () => {
  for (const { child, ended } of runs.splice(0)) {
    child.kill('SIGKILL');
    await ended;
  }
  await discord.stop();
});

describe('the bot as a process', () => {
  it('writes its commands once, answers, ends with 0 on SIGTERM, and writes nothing at the next start', async () => {
    const first = start(discord.token);
    await up();
    const ada = discord.person('Ada');
    const said = await ada.slash(discord.channel, 'ask', { question: 'how many flights?' }).message();
    expect(said.content).toContain('**5');
    first.child.kill('SIGTERM');
    expect(await first.ended).toBe(0);
    expect(commandsWritten()).toBe(1);

    const second = start(discord.token);
    await up(2);
    const again = await ada.direct('how many flights?').reply();
    expect(again.content).toContain('**5');
    expect(commandsWritten()).toBe(1);
    expect(second.log()).not.toContain(discord.token);
  });

  it('answers again after kill -9 and a restart', async () => {
    const first = start(discord.token);
    await up();
    first.child.kill('SIGKILL');
    await first.ended;
    start(discord.token);
    await up(2);
    expect((await discord.person('Ada').direct('how many flights?').reply()).content).toContain('**5');
  });

  it('ends with 2 and says what to do when Discord does not take the token', async () => {
    const run = start('not.a.token');
    expect(await run.ended).toBe(2);
    expect(run.log()).toContain('copy it anew from the Developer Portal');
    expect(run.log()).not.toContain('not.a.token');
  });

  it('ends with 1 when the token is reset while it runs', async () => {
    const run = start(discord.token);
    await up();
    discord.resetToken();
    expect(await run.ended).toBe(1);
    expect(run.log()).toContain('code 4004');
  });

  it('refuses to hand its token to another host', async () => {
    const run = start(discord.token, { DISCORD_API_BASE: 'http://example.com:80/api' });
    expect(await run.ended).toBe(2);
    expect(run.log()).toContain('DISCORD_API_BASE must be of the form');
  });
});
