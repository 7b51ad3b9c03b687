import { MessageFlags } from 'discord-api-types/v10';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { controlsOf } from './limits-components.ts';
import type { Person } from './people.ts';
import { BOOKS, FERRIES, openRoom, townWith, UNKNOWN } from './room.ts';
import type { Room } from './room.ts';
import type { Message } from './world.ts';

const IN_2022 = 'How many books did the library lend in 2022?';
const IN_2019 = 'How many books did the library lend in 2019?';

let room: Room;
let ada: Person;
let bo: Person;

beforeAll(async () => {
  room = await openRoom(townWith(FERRIES));
  ada = room.discord.person('Ada');
  bo = room.discord.person('Bo');
});

afterAll(() => room.close());

const mention = (): string => `<@${room.discord.world.bot.id}>`;
const asked = (question: string, isPrivate = false): Promise<Message> =>
  ada.slash(room.discord.channel, 'ask', { question, private: isPrivate }).message();

async function followUp(answer: Message, question: string): Promise<Message> {
  const pressed = ada.click(answer, 'Follow up');
  return ada.submit(pressed, await pressed.modal(), { question }).message();
}

describe('a follow-up by the button', () => {
  it('opens a modal, and completes the question that stands above it', async () => {
    const answer = await asked(IN_2022);
    const pressed = ada.click(answer, 'Follow up');
    const modal = await pressed.modal();
    expect(modal.title).toBe('Follow up');
    const next = await ada.submit(pressed, modal, { question: 'and in 2019?' }).message();
    expect(next.content.split('\n')[0]).toBe('**91,400 — books, 2019**');
    expect(next.content.split('\n').slice(-2)).toEqual([`-# Read as: ${IN_2019}`, '-# Asked: and in 2019?']);
    expect(answer.content).toContain('79,900');
  });

  it('follows a follow-up', async () => {
    const second = await followUp(await asked(IN_2022), 'and in 2019?');
    const third = await followUp(second, 'and in 2023?');
    expect(third.content).toContain('**84,200');
    expect(third.content.split('\n').at(-2)).toBe('-# Read as: How many books did the library lend in 2023?');
  });

  it('follows the reading that was chosen', async () => {
    const answer = await asked(BOOKS);
    await ada.click(answer, 'Other reading').message();
    expect((await followUp(answer, 'and in 2019?')).content).toContain('**91,400');
  });

  it('takes a question that stands by itself as it is', async () => {
    const next = await followUp(await asked(IN_2022), 'Who runs the library?');
    expect(next.content).toContain('**Agnes Corrigan**');
    expect(next.content).not.toContain('Read as');
  });

  it('stays private under a private answer', async () => {
    const next = await followUp(await asked(IN_2022, true), 'and in 2019?');
    expect(next.flags & MessageFlags.Ephemeral).not.toBe(0);
    expect(controlsOf(next.components).map((one) => one['label'])).toContain('Share');
  });

  it('is sent into the modal after a restart of the bot', async () => {
    const pressed = ada.click(await asked(IN_2022), 'Follow up');
    const modal = await pressed.modal();
    await room.restart();
    expect((await ada.submit(pressed, modal, { question: 'and in 2019?' }).message()).content).toContain('91,400');
  });

  it('of blanks asks for words', async () => {
    expect((await followUp(await asked(IN_2022), '   ')).content).toContain('Ask a question in words');
  });

  it.each([1, 2])('never outgrows a message, after %i long ones', async (many) => {
    let answer = await asked(`${'long '.repeat(50)}books lent in 2022?`);
    for (let i = 0; i < many; i++) {
      answer = await ada
        .say(room.discord.channel, `and ${'-'.repeat(240)} ferries counted?`, { replyTo: answer })
        .reply();
    }
    expect(answer.content.length).toBeLessThanOrEqual(2000);
    expect(answer.content).toMatch(/300 characters|Asked/);
  });
});

describe('a reply to an answer', () => {
  const WAYS: readonly (readonly [string, (text: string, replyTo?: Message) => Promise<Message>])[] = [
    [
      'in a channel',
      (text, replyTo): Promise<Message> =>
        ada.say(room.discord.channel, replyTo ? text : `${mention()} ${text}`, replyTo ? { replyTo } : {}).reply(),
    ],
    ['in a direct channel', (text, replyTo): Promise<Message> => ada.direct(text, replyTo ? { replyTo } : {}).reply()],
  ];

  it.each(WAYS)('%s completes its question, and the next reply completes that', async (_where, say) => {
    const first = await say(IN_2022);
    const second = await say('and in 2019?', first);
    expect(second.content.split('\n').slice(-2)).toEqual([`-# Read as: ${IN_2019}`, '-# Asked: and in 2019?']);
    const third = await say('and in 2023?', second);
    expect(third.content).toContain('**84,200');
  });

  it.each(WAYS)('%s does so after a restart of the bot', async (_where, say) => {
    const first = await say(IN_2022);
    await room.restart();
    expect((await say('and in 2019?', first)).content).toContain('**91,400');
  });

  it('may be another person’s', async () => {
    const next = await bo.say(room.discord.channel, 'and in 2019?', { replyTo: await asked(IN_2022) }).reply();
    expect(next.content).toContain('**91,400');
    expect((await ada.click(next, 'Delete').message()).content).toContain('for who asked');
  });

  it('leans on a refusal, too', async () => {
    const next = await ada.say(room.discord.channel, 'and of the library?', { replyTo: await asked(UNKNOWN) }).reply();
    expect(next.content).toMatch(/-# Asked: and of the library\?$/);
  });

  it('stands by itself under a message of the bot that answers nothing', async () => {
    const help = await bo.direct('').reply();
    expect(help.content).toContain('Ask a question in words');
    expect((await bo.direct('Who runs the library?', { replyTo: help }).reply()).content).toContain('Agnes');
  });

  it('stands by itself under a message of another person', async () => {
    const other = bo.say(room.discord.channel, IN_2022).message;
    const next = await ada.say(room.discord.channel, `${mention()} who runs the library?`, { replyTo: other }).reply();
    expect(next.content).toMatch(/-# Asked: who runs the library\?$/);
    expect(next.content).not.toContain('Read as');
  });
});
