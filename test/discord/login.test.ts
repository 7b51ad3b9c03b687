import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createStage, QUESTION, ANSWER } from './process.ts';
import type { Stage } from './process.ts';

let stage: Stage;

beforeEach(async () => {
  stage = await createStage();
});

afterEach(() => stage.clear());

const logins = (): number => stage.discord.ledger.requests(/^GET \/gateway\/bot$/).length;

describe('a login that Discord refuses', () => {
  it('for a wrong token is tried once, and ends with 2 and what to do', async () => {
    const run = stage.start({ DISCORD_TOKEN: 'not.a.token' });
    expect(await run.ended).toBe(2);
    expect(run.log()).toContain('copy it anew from the Developer Portal');
    expect(run.log()).not.toContain('not.a.token');
    expect(logins()).toBe(1);
  });

  it.each([
    [4014, 'Privileged Gateway Intents'],
    [4004, 'copy it anew from the Developer Portal'],
    [4013, 'bring it up to date'],
  ])('with close code %i ends with 2 and what to do', async (code, line) => {
    stage.discord.faults.identify(code);
    const run = stage.start();
    expect(await run.ended).toBe(2);
    expect(run.log()).toContain(line);
    expect(run.log().match(/"level":50/g)).toHaveLength(1);
    expect(stage.discord.ledger.sent(2)).toHaveLength(1);
  });
});

describe('a Discord that cannot be reached at the start', () => {
  it('is waited for: nobody listens at first', async () => {
    const { discord } = stage;
    await discord.down();
    const run = stage.start();
    await run.logged(/cannot be reached \(ECONNREFUSED\); trying again in 1 s/);
    await discord.up();
    await run.logged(/answering on Discord/);
    expect(run.log()).not.toContain('token');
    expect((await discord.person('Ada').direct(QUESTION).reply()).content).toContain(ANSWER);
  });

  it('is waited for: it fails at first, and ever more time passes between two tries', async () => {
    stage.discord.faults.rest(/^GET \/gateway\/bot$/, { status: 503 }, 8);
    const run = stage.start();
    await run.logged(/cannot be reached \(status 503\); trying again in 1 s/);
    await run.logged(/trying again in 2 s/);
    await run.logged(/answering on Discord/);
    expect(logins()).toBe(9);
  });

  it('is not waited for after SIGTERM', async () => {
    await stage.discord.down();
    const run = stage.start();
    await run.logged(/trying again in 2 s/);
    run.child.kill('SIGTERM');
    expect(await run.ended).toBe(0);
  });
});
