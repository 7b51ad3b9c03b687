import { describe, expect } from 'vitest';
import { ANSWER, linesOf, QUESTION, staged } from './process.ts';
import type { Stage } from './process.ts';

const logins = ({ discord }: Stage): number => discord.ledger.requests(/^GET \/gateway\/bot$/).length;

describe('a login that Discord refuses', () => {
  staged('for a wrong token is tried once, and ends with 2 and what to do', async ({ stage }) => {
    const run = stage.start({ DISCORD_TOKEN: 'not.a.token' });
    expect(await run.ended).toBe(2);
    expect(run.log()).toContain('copy it anew from the Developer Portal');
    expect(run.log()).not.toContain('not.a.token');
    expect(logins(stage)).toBe(1);
  });

  staged.for([
    [4014, 'Privileged Gateway Intents'],
    [4004, 'copy it anew from the Developer Portal'],
    [4013, 'bring it up to date'],
  ] as const)('with close code %i ends with 2 and what to do', async ([code, line], { stage }) => {
    stage.discord.faults.identify(code);
    const run = stage.start();
    expect(await run.ended).toBe(2);
    expect(run.log()).toContain(line);
    expect(run.log().match(/"level":"error"/g)).toHaveLength(1);
    expect(stage.discord.ledger.sent(2)).toHaveLength(1);
  });
});

describe.concurrent('a Discord that cannot be reached at the start', () => {
  staged('is waited for: nobody listens at first', async ({ stage }) => {
    const { discord } = stage;
    await discord.down();
    const run = stage.start();
    await run.logged(/cannot be reached \(ECONNREFUSED\); trying again in 1 s/);
    await discord.up();
    await run.logged(/answering on Discord/);
    expect(run.log()).not.toContain('token');
    expect((await discord.person('Ada').direct(QUESTION).reply()).content).toContain(ANSWER);
  });

  staged('is waited for: it fails at first, and ever more time passes between two tries', async ({ stage }) => {
    stage.discord.faults.rest(/^GET \/gateway\/bot$/, { status: 503 }, 8);
    const run = stage.start();
    await run.logged(/cannot be reached \(status 503\); trying again in 1 s/);
    await run.logged(/trying again in 2 s/);
    await run.logged(/answering on Discord/);
    expect(logins(stage)).toBe(9);
  });

  staged('is not waited for after SIGTERM', async ({ stage }) => {
    await stage.discord.down();
    const run = stage.start();
    await run.logged(/trying again in 2 s/);
    run.child.kill('SIGTERM');
    expect(await run.ended).toBe(0);
  });
});

describe.concurrent('a Discord that goes away later', () => {
  staged('costs two lines of the log, however often it is tried', async ({ stage }) => {
    const { discord } = stage;
    const run = await stage.startUp();
    const before = run.log().length;
    await discord.down('forgotten');
    await run.logged(/the connection to Discord is lost/);
    await discord.up();
    await run.logged(/connected to Discord again/);
    expect(linesOf(run.log().slice(before))).toHaveLength(2);
    expect((await discord.person('Ada').direct(QUESTION).reply()).content).toContain(ANSWER);
  });

  staged(
    'and never answers a message is given up after four tries; meanwhile others are answered',
    { timeout: 60_000 },
    async ({ stage }) => {
      const { discord } = stage;
      const run = await stage.startUp();
      const before = run.log().length;
      const sent = (): number => discord.ledger.requests(/^POST .*\/messages$/).length;
      discord.faults.rest(/^POST .*\/messages$/, { hang: true }, 4);
      const lost = discord.person('Ada').direct(QUESTION);
      await discord.ledger.until('try', () => sent() > 0);
      expect((await discord.person('Bob').slash(discord.channel, 'help').message()).content).toContain('/ask');
      await discord.ledger.until('line of the log', () => linesOf(run.log().slice(before)).length > 0, 15_000);
      expect([sent(), lost.replies.length]).toEqual([4, 0]);
      expect(linesOf(run.log().slice(before))).toHaveLength(1);
      expect((await discord.person('Ada').direct(QUESTION).reply()).content).toContain(ANSWER);
    },
  );
});
