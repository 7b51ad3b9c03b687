import { createServer } from 'node:net';
import { describe, expect } from 'vitest';
import { ANSWER, QUESTION, staged, START_MS } from './process.ts';
import type { Stage } from './process.ts';

/** A port of this machine on which nobody listens. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 0;
}

const commandsWritten = ({ discord }: Stage): number => discord.ledger.requests(/^PUT .*\/commands$/).length;

/** Asks, and waits until the answer is on a way that has no end. */
async function holdAnswer({ discord }: Stage): Promise<void> {
  discord.faults.rest(/^POST .*\/messages$/, { hang: true }, 9);
  discord.person('Ada').direct(QUESTION);
  await discord.ledger.until('answer under way', () => discord.ledger.requests(/^POST .*\/messages$/)[0]);
}

/** A setting by which the thread that answers does something when it is called for a deed. */
function at(called: string, deed: string): Readonly<Record<string, string>> {
  const code = `import { parentPort } from 'node:worker_threads';
    const on = parentPort?.on;
    if (on) parentPort.on = (name, take) => on.call(parentPort, name, (said) => {
      if (said.deed === '${called}') { ${deed} }
      take(said);
    });`;
  return { NODE_OPTIONS: `--import "data:text/javascript,${encodeURIComponent(code)}"` };
}

describe('the bot as a process', () => {
  staged(
    'writes its commands once, answers, ends with 0 on SIGTERM, and writes nothing at the next start',
    async ({ stage }) => {
      const { discord } = stage;
      const first = await stage.startUp();
      const ada = discord.person('Ada');
      const said = await ada.slash(discord.channel, 'ask', { question: QUESTION }).message();
      expect(said.content).toContain(ANSWER);
      first.child.kill('SIGTERM');
      expect(await first.ended).toBe(0);
      expect(commandsWritten(stage)).toBe(1);

      const second = await stage.startUp();
      expect((await ada.direct(QUESTION).reply()).content).toContain(ANSWER);
      expect(commandsWritten(stage)).toBe(1);
      expect(second.log()).not.toContain(discord.token);
    },
  );

  staged(
    'answers again after kill -9 amid an answer and a restart, and writes no commands again',
    async ({ stage }) => {
      const { discord } = stage;
      const first = await stage.startUp();
      const ada = discord.person('Ada');
      discord.faults.rest(/^POST .*\/messages$/, { hang: true });
      ada.direct(QUESTION);
      await discord.ledger.until('answer under way', () => discord.ledger.requests(/^POST .*\/messages$/)[0]);
      first.child.kill('SIGKILL');
      await first.ended;
      await stage.startUp();
      expect((await ada.direct(QUESTION).reply()).content).toContain(ANSWER);
      expect(commandsWritten(stage)).toBe(1);
    },
  );

  staged('tells its health while it runs, and writes log lines that can be read by a program', async ({ stage }) => {
    const port = await freePort();
    const run = await stage.startUp({ HEALTH_PORT: String(port) });
    await stage.discord.person('Ada').direct(QUESTION).reply();
    const health = await fetch(`http://127.0.0.1:${port}/health`);
    expect([health.status, await health.json()]).toEqual([
      200,
      { status: 'ok', gateway: 'ready', uptime_seconds: expect.any(Number) },
    ]);
    const told = async (): Promise<string> => (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
    expect(await told()).toContain('footnote_index_articles 2\n');
    expect(await told()).toContain('footnote_gateway_state{state="ready"} 1\n');
    await run.logged(/a question \(direct\): answered/);
    expect(await told()).toContain('outcome="answered"');
    expect(await told()).toMatch(/^nodejs_eventloop_lag_max_seconds \d/m);
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

  staged('answers without its health where the port is in use, and says so', async ({ stage }) => {
    const run = await stage.startUp({ HEALTH_PORT: new URL(stage.discord.api).port });
    expect((await stage.discord.person('Ada').direct(QUESTION).reply()).content).toContain(ANSWER);
    expect(run.log()).toContain('(HEALTH_PORT) cannot be opened (in use); choose another port');
  });

  staged('ends with 1 when the token is reset while it runs', async ({ stage }) => {
    const run = await stage.startUp();
    stage.discord.resetToken();
    expect(await run.ended).toBe(1);
    expect(run.log()).toContain('code 4004');
  });

  staged.for([
    ['fails', "throw new TypeError('a secret of the question')", 'the program failed: TypeError'],
    ['ends', 'process.exit(0)', 'the program failed: Error'],
  ])(
    'ends with 1 where the thread that answers %s, and logs nothing of what was asked',
    async ([, deed, line = ''], { stage }) => {
      const run = await stage.startUp(at('ask', deed ?? ''));
      stage.discord.person('Ada').direct(QUESTION);
      expect(await run.ended).toBe(1);
      expect(run.log()).toContain(line);
      expect(run.log()).not.toContain('secret');
    },
  );

  staged('survives a rejection that nobody caught in the thread that answers', async ({ stage }) => {
    const run = await stage.startUp(at('ask', "Promise.reject(new TypeError('a secret of the question'))"));
    expect((await stage.discord.person('Ada').direct(QUESTION).reply()).content).toContain(ANSWER);
    await run.logged(/something failed: TypeError/);
    expect(run.log()).not.toContain('secret');
  });

  staged('tells what it cannot read, and ends with 1 where nothing is left to answer from', async ({ stage }) => {
    const run = stage.start({ KNOWLEDGE: 'test/discord' });
    expect(await run.ended).toBe(1);
    expect(run.log()).toMatch(/^error: .*There is no article in test\/discord;/);
  });

  staged('refuses to hand its token to another host', async ({ stage }) => {
    const run = stage.start({ DISCORD_API_BASE: 'http://example.com:80/api' });
    expect(await run.ended).toBe(2);
    expect(run.log()).toContain('DISCORD_API_BASE must be of the form');
  });
});

describe.concurrent('SIGTERM', () => {
  staged('lets the answer in hand be finished', async ({ stage }) => {
    const { discord } = stage;
    const run = await stage.startUp();
    discord.faults.rest(/^POST .*\/messages$/, { delay: 400 });
    const said = discord.person('Ada').direct(QUESTION);
    await discord.ledger.until('answer under way', () => discord.ledger.requests(/^POST .*\/messages$/)[0]);
    run.child.kill('SIGTERM');
    expect(await run.ended).toBe(0);
    expect((await said.reply()).content).toContain(ANSWER);
  });

  staged('ends the bot after 5 s where an answer does not come to an end', async ({ stage }) => {
    const { discord } = stage;
    const run = await stage.startUp();
    await holdAnswer(stage);
    run.child.kill('SIGTERM');
    expect(await run.ended).toBe(0);
    expect(discord.ledger.requests(/^POST .*\/messages$/).length).toBeLessThanOrEqual(3);
  });

  staged('sent twice ends it at once', async ({ stage }) => {
    const { discord } = stage;
    const run = await stage.startUp();
    await holdAnswer(stage);
    run.child.kill('SIGTERM');
    await discord.ledger.until('second try', () => discord.ledger.requests(/^POST .*\/messages$/)[1]);
    run.child.kill('SIGTERM');
    expect(await run.ended).toBeNull();
    expect(run.child.signalCode).toBe('SIGTERM');
  });

  staged('ends it with 0 while the articles are still read', async ({ stage }) => {
    const run = stage.start(at('shelf', "process.stderr.write('held'); return;"));
    await run.logged(/held/);
    run.child.kill('SIGTERM');
    expect(await run.ended).toBe(0);
    expect(run.log()).toContain('stopped as asked');
  });

  staged('ends it with 0 while it waits for Discord to let it in', async ({ stage }) => {
    const { discord } = stage;
    discord.faults.rest(/^GET \/gateway\/bot$/, { hang: true });
    const run = stage.start();
    await discord.ledger.until('login', () => discord.ledger.requests(/^GET \/gateway\/bot$/)[0], START_MS);
    run.child.kill('SIGTERM');
    expect(await run.ended).toBe(0);
  });
});
