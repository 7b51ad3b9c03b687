import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Person } from './people.ts';
import { ANSWER, createStage, fromBot, QUESTION } from './process.ts';
import type { Run, Stage } from './process.ts';

let stage: Stage;
let run: Run;
let ada: Person;

beforeAll(async () => {
  // A heartbeat each 300 ms, so that one without an answer shows soon.
  stage = await createStage({ heartbeatMs: 300 });
  run = await stage.startUp();
});

beforeEach(() => {
  ada = stage.discord.person('Ada');
});

afterEach(() => stage.discord.faults.clear());

afterAll(() => stage.clear());

const sent = (op: number): number => stage.discord.ledger.sent(op).length;

/** Waits until the bot has resumed or identified once more than before, with this operation code. */
async function again(op: number, before: number): Promise<void> {
  const { ledger, sessions } = stage.discord;
  await ledger.until(`op ${op}`, () => sent(op) > before);
  await ledger.until('session', () => sessions.all.some(({ line }) => line !== null));
}

/** The bot's answers to a question that was asked twice of the wire, once no more can come: the next one is answered after them. */
async function answersTo(question: ReturnType<Person['direct']>): Promise<number> {
  await question.reply();
  await ada.direct(QUESTION).reply();
  return question.replies.length;
}

describe('a connection that breaks', () => {
  it.each([
    ['op 7', (): void => stage.discord.gateway.askToReconnect()],
    ['op 9 with leave to resume', (): void => stage.discord.gateway.invalidate(true)],
    ['close code 4000', (): void => stage.discord.gateway.close(4000)],
    ['close code 4009', (): void => stage.discord.gateway.close(4009)],
    ['a cut socket', (): void => stage.discord.gateway.cut()],
  ])('by %s is resumed, and what was missed is answered once', async (_what, breakIt) => {
    const [resumed, identified] = [sent(6), sent(2)];
    breakIt();
    const missed = ada.direct(QUESTION);
    await again(6, resumed);
    expect((await missed.reply()).content).toContain(ANSWER);
    expect(await answersTo(missed)).toBe(1);
    expect(sent(2)).toBe(identified);
  });

  it('because no heartbeat is acknowledged is resumed, and what was missed is answered once', async () => {
    const resumed = sent(6);
    stage.discord.faults.silent.acks = true;
    await again(6, resumed);
    stage.discord.faults.silent.acks = false;
    expect(await answersTo(ada.direct(QUESTION))).toBe(1);
  });

  it('by op 9 is identified anew, and the next question is answered', async () => {
    const identified = sent(2);
    stage.discord.gateway.invalidate(false);
    await again(2, identified);
    expect((await ada.direct(QUESTION).reply()).content).toContain(ANSWER);
  });
});

describe('events', () => {
  it('of a message that come twice are answered once', async () => {
    stage.discord.faults.duplicate('MESSAGE_CREATE');
    expect(await answersTo(ada.direct(QUESTION))).toBe(1);
  });

  it('of a command that come twice are answered once, by one callback', async () => {
    stage.discord.faults.duplicate('INTERACTION_CREATE');
    const { interaction, message } = ada.slash(stage.discord.channel, 'ask', { question: QUESTION });
    expect((await message()).content).toContain(ANSWER);
    await ada.direct(QUESTION).reply();
    const callbacks = stage.discord.ledger.requests(/\/callback$/).filter(({ path }) => path.includes(interaction.id));
    expect(callbacks).toHaveLength(1);
    expect(fromBot(stage.discord).filter(({ id }) => id === interaction.original?.id)).toHaveLength(1);
  });

  it('out of order are all answered', async () => {
    stage.discord.faults.reorder('MESSAGE_CREATE');
    const [first, second] = [ada.direct(QUESTION), ada.direct(QUESTION)];
    expect((await first.reply()).content).toContain(ANSWER);
    expect((await second.reply()).content).toContain(ANSWER);
  });

  it('that discord.js cannot read are survived, with a line of the log that quotes nothing of them', async () => {
    const before = run.log().length;
    const [session] = stage.discord.sessions.all;
    if (!session) throw new Error('no session');
    stage.discord.sessions.tell(session, 'MESSAGE_CREATE', {
      id: '1',
      channel_id: stage.discord.channel.id,
      content: 7,
    });
    stage.discord.sessions.tell(session, 'INTERACTION_CREATE', { id: '2', type: 2, data: { type: 1, name: 'secret' } });
    expect((await ada.direct(QUESTION).reply()).content).toContain(ANSWER);
    expect(run.log().slice(before)).toContain('incident');
    expect(run.log().slice(before)).not.toContain('secret');
  });
});
