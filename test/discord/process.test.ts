import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ANSWER, createStage, QUESTION } from './process.ts';
import type { Stage } from './process.ts';

let stage: Stage;
const commandsWritten = (): number => stage.discord.ledger.requests(/^PUT .*\/commands$/).length;

beforeEach(async () => {
  stage = await createStage();
});

afterEach(() => stage.clear());

describe('the bot as a process', () => {
  it('writes its commands once, answers, ends with 0 on SIGTERM, and writes nothing at the next start', async () => {
    const { discord } = stage;
    const first = await stage.startUp();
    const ada = discord.person('Ada');
    const said = await ada.slash(discord.channel, 'ask', { question: QUESTION }).message();
    expect(said.content).toContain(ANSWER);
    first.child.kill('SIGTERM');
    expect(await first.ended).toBe(0);
    expect(commandsWritten()).toBe(1);

    const second = await stage.startUp();
    expect((await ada.direct(QUESTION).reply()).content).toContain(ANSWER);
    expect(commandsWritten()).toBe(1);
    expect(second.log()).not.toContain(discord.token);
  });

  it('answers again after kill -9 amid an answer and a restart, and writes no commands again', async () => {
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
    expect(commandsWritten()).toBe(1);
  });

  it('ends with 1 when the token is reset while it runs', async () => {
    const run = await stage.startUp();
    stage.discord.resetToken();
    expect(await run.ended).toBe(1);
    expect(run.log()).toContain('code 4004');
  });

  it('refuses to hand its token to another host', async () => {
    const run = stage.start({ DISCORD_API_BASE: 'http://example.com:80/api' });
    expect(await run.ended).toBe(2);
    expect(run.log()).toContain('DISCORD_API_BASE must be of the form');
  });
});

describe('SIGTERM', () => {
  it('lets the answer in hand be finished', async () => {
    const { discord } = stage;
    const run = await stage.startUp();
    discord.faults.rest(/^POST .*\/messages$/, { delay: 400 });
    const said = discord.person('Ada').direct(QUESTION);
    await discord.ledger.until('answer under way', () => discord.ledger.requests(/^POST .*\/messages$/)[0]);
    run.child.kill('SIGTERM');
    expect(await run.ended).toBe(0);
    expect((await said.reply()).content).toContain(ANSWER);
  });

  it('ends the bot after 5 s where an answer does not come to an end', async () => {
    const { discord } = stage;
    const run = await stage.startUp();
    discord.faults.rest(/^POST .*\/messages$/, { hang: true }, 9);
    discord.person('Ada').direct(QUESTION);
    await discord.ledger.until('answer under way', () => discord.ledger.requests(/^POST .*\/messages$/)[0]);
    run.child.kill('SIGTERM');
    expect(await run.ended).toBe(0);
    expect(discord.ledger.requests(/^POST .*\/messages$/).length).toBeLessThanOrEqual(3);
  });

  it('sent twice ends it at once', async () => {
    const { discord } = stage;
    const run = await stage.startUp();
    discord.faults.rest(/^POST .*\/messages$/, { hang: true }, 9);
    discord.person('Ada').direct(QUESTION);
    await discord.ledger.until('answer under way', () => discord.ledger.requests(/^POST .*\/messages$/)[0]);
    run.child.kill('SIGTERM');
    await discord.ledger.until('second try', () => discord.ledger.requests(/^POST .*\/messages$/)[1]);
    run.child.kill('SIGTERM');
    expect(await run.ended).toBeNull();
    expect(run.child.signalCode).toBe('SIGTERM');
  });

  it('ends it with 0 while it waits for Discord to let it in', async () => {
    const { discord } = stage;
    discord.faults.rest(/^GET \/gateway\/bot$/, { hang: true });
    const run = stage.start();
    await discord.ledger.until('login', () => discord.ledger.requests(/^GET \/gateway\/bot$/)[0]);
    run.child.kill('SIGTERM');
    expect(await run.ended).toBe(0);
  });
});
