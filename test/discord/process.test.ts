import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
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

/** A port of this machine on which nobody listens. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 0;
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

  it('waits for Discord where it cannot be reached at start, and then answers', async () => {
    await discord.down();
    const run = start(discord.token);
    const said = (): boolean => run.log().includes('Discord cannot be reached (');
    run.child.stdout?.on('data', () => discord.ledger.touch());
    await discord.ledger.until('the bot says that it waits', said);
    await discord.up();
    await up();
    expect((await discord.person('Ada').direct('how many flights?').reply()).content).toContain('**5');
    expect(run.log()).not.toContain('token');
  });

  it('ends with 0 when it is told to stop while it waits for Discord', async () => {
    await discord.down();
    const run = start(discord.token);
    run.child.stdout?.on('data', () => discord.ledger.touch());
    await discord.ledger.until('the bot says that it waits', () => run.log().includes('trying again in 1 s'));
    run.child.kill('SIGTERM');
    expect(await run.ended).toBe(0);
    await discord.up();
  });

  it('ends with 1 when the token is reset while it runs', async () => {
    const run = start(discord.token);
    await up();
    discord.resetToken();
    expect(await run.ended).toBe(1);
    expect(run.log()).toContain('code 4004');
  });

  it('tells its health while it runs, and writes log lines that can be read by a program', async () => {
    const port = await freePort();
    const run = start(discord.token, { HEALTH_PORT: String(port) });
    await up();
    await discord.person('Ada').direct('how many flights?').reply();
    const health = await fetch(`http://127.0.0.1:${port}/health`);
    expect([health.status, await health.json()]).toEqual([
      200,
      { status: 'ok', gateway: 'ready', uptime_seconds: expect.any(Number) },
    ]);
    const metrics = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
    expect(metrics).toContain('footnote_index_articles 2\n');
    expect(metrics).toContain('footnote_gateway_state{state="ready"} 1\n');
    run.child.kill('SIGTERM');
    expect(await run.ended).toBe(0);
    const lines = run
      .log()
      .trim()
      .split('\n')
      .map((line): unknown => JSON.parse(line));
    expect(lines).toContainEqual({
      level: 'info',
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
      event: 'answering',
      articles: 2,
      msg: 'answering on Discord from 2 articles',
    });
  });

  it('answers without its health where the port is in use, and says so', async () => {
    const run = start(discord.token, { HEALTH_PORT: new URL(discord.api).port });
    await up();
    expect((await discord.person('Ada').direct('how many flights?').reply()).content).toContain('**5');
    expect(run.log()).toContain('(HEALTH_PORT) cannot be opened (in use); choose another port');
  });

  it('refuses to hand its token to another host', async () => {
    const run = start(discord.token, { DISCORD_API_BASE: 'http://example.com:80/api' });
    expect(await run.ended).toBe(2);
    expect(run.log()).toContain('DISCORD_API_BASE must be of the form');
  });
});
