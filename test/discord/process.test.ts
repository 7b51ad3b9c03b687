import { describe, expect } from 'vitest';
import { ANSWER, QUESTION, staged, START_MS } from './process.ts';
import type { Stage } from './process.ts';

const commandsWritten = ({ discord }: Stage): number => discord.ledger.requests(/^PUT .*\/commands$/).length;

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

  staged('ends with 1 when the token is reset while it runs', async ({ stage }) => {
    const run = await stage.startUp();
    stage.discord.resetToken();
    expect(await run.ended).toBe(1);
    expect(run.log()).toContain('code 4004');
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
    discord.faults.rest(/^POST .*\/messages$/, { hang: true }, 9);
    discord.person('Ada').direct(QUESTION);
    await discord.ledger.until('answer under way', () => discord.ledger.requests(/^POST .*\/messages$/)[0]);
    run.child.kill('SIGTERM');
    expect(await run.ended).toBe(0);
    expect(discord.ledger.requests(/^POST .*\/messages$/).length).toBeLessThanOrEqual(3);
  });

  staged('sent twice ends it at once', async ({ stage }) => {
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

  staged('ends it with 0 while it waits for Discord to let it in', async ({ stage }) => {
    const { discord } = stage;
    discord.faults.rest(/^GET \/gateway\/bot$/, { hang: true });
    const run = stage.start();
    await discord.ledger.until('login', () => discord.ledger.requests(/^GET \/gateway\/bot$/)[0], START_MS);
    run.child.kill('SIGTERM');
    expect(await run.ended).toBe(0);
  });
});
