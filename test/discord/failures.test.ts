import { MessageFlags } from 'discord-api-types/v10';
import { afterEach, describe, expect, it } from 'vitest';
import type { Desk } from '#discord';
import { createLibrarian } from '#librarian';
import { openDesk } from '../../src/desk.ts';
import { BOOKS, FERRIES, openRoom, RISE, townWith } from './room.ts';
import type { Room } from './room.ts';
import type { Channel, Message } from './world.ts';
import { directChannel } from './world.ts';

let room: Room;

afterEach(() => room.close());

const isPrivate = ({ flags }: Message): boolean => (flags & MessageFlags.Ephemeral) !== 0;
const APOLOGY = /^Something went wrong on my side; it is in the log as incident \d{6}\. Please ask again\.$/;
const broken = (): Promise<never> => Promise.reject(new TypeError('a secret of the question'));

/** An answer whose desk fails from now on at what is named. */
async function answerThenBreak(question: string, deeds: readonly (keyof Desk)[]): Promise<Message> {
  let works = true;
  const library = townWith(FERRIES);
  const whole = openDesk(library, await createLibrarian(library), {});
  const desk: Partial<Desk> = {
    ask: (...given) => (works || !deeds.includes('ask') ? whole.ask(...given) : broken()),
    draw: (...given) => (works || !deeds.includes('draw') ? whole.draw(...given) : broken()),
    suggest: (...given) => (works || !deeds.includes('suggest') ? whole.suggest(...given) : broken()),
  };
  room = await openRoom(library, { desk });
  const answer = await room.discord.person('Ada').slash(room.discord.channel, 'ask', { question }).message();
  works = false;
  return answer;
}

const asker = (answer: Message): ReturnType<Room['discord']['person']> => {
  const { discord } = room;
  const ada = discord.person('Ada again');
  const [row] = JSON.stringify(answer.components).match(/fn1:\w:\d+/g) ?? [];
  Object.assign(ada.user, { id: row?.split(':')[2] ?? '' });
  discord.guild.members.set(ada.user.id, { user: ada.user, roles: [], joined_at: discord.clock.stamp() });
  return ada;
};

describe('a failure of the program', () => {
  it.each(['Sources', 'Working', 'Other reading'])(
    'at the button %s is told in private, with its incident',
    async (button) => {
      const answer = await answerThenBreak(BOOKS, ['ask']);
      const before = answer.content;
      const told = await asker(answer).click(answer, button).message();
      expect(told.content).toMatch(APOLOGY);
      expect(isPrivate(told)).toBe(true);
      expect(answer.content).toBe(before);
      expect(room.lines.join()).toContain(/incident (\d+)/.exec(told.content)?.[1] ?? 'none');
      expect(room.lines.join()).not.toContain('secret');
    },
  );

  it('while a chart is drawn leaves the answer as it is', async () => {
    const answer = await answerThenBreak(RISE, ['draw']);
    const before = answer.content;
    const asked = asker(answer).click(answer, 'Chart');
    const [told] = await asked.followups(1);
    expect(told?.content).toMatch(APOLOGY);
    expect(told && isPrivate(told)).toBe(true);
    expect(answer.content).toBe(before);
    const other = await room.discord.person('Bo').click(answer, 'Chart').message();
    expect(other.content).toMatch(APOLOGY);
    expect(isPrivate(other)).toBe(true);
  });

  it('after a modal is told under the answer', async () => {
    const answer = await answerThenBreak(BOOKS, ['ask']);
    const ada = asker(answer);
    const pressed = ada.click(answer, 'Follow up');
    const told = await ada.submit(pressed, await pressed.modal(), { question: 'and in 2019?' }).message();
    expect(told.content).toMatch(APOLOGY);
  });

  it('while something is typed is only logged, and the next letter is answered', async () => {
    await answerThenBreak(BOOKS, ['suggest']);
    const bo = room.discord.person('Bo');
    bo.autocomplete(room.discord.channel, 'ask', 'question', { question: 'books' });
    await room.discord.ledger.until('a line in the log', () => room.events.includes('failed'));
    expect((await bo.slash(room.discord.channel, 'help').message()).content).toContain('Ask with');
  });
});

describe('who asks too much', () => {
  it('is told so in private at a button, and may still take answers away', async () => {
    room = await openRoom(townWith(FERRIES));
    const ada = room.discord.person('Ada');
    const answer = await ada.slash(room.discord.channel, 'ask', { question: BOOKS }).message();
    room.stand(true);
    for (let i = 0; i < 11; i++) await ada.click(answer, 'Working').message();
    const told = await ada.click(answer, 'Sources').message();
    expect(told.content).toMatch(/^That is more than I may answer at once: please ask again in \d+ s\.$/);
    expect(isPrivate(told)).toBe(true);
    ada.click(answer, 'Delete');
    await room.discord.ledger.until('the answer is gone', () => !room.discord.world.messages.has(answer.id));
  });
});

describe('a question that is too long', () => {
  it('is refused with the reason at every door that lets it in', async () => {
    room = await openRoom(townWith(FERRIES));
    const [ada, long] = [room.discord.person('Ada'), `how many ${'very '.repeat(70)}long books?`];
    const said = ada.say(room.discord.channel, `<@${room.discord.world.bot.id}> ${long}`);
    const byMenu = await ada.menu(said.message, 'Ask about this').message();
    for (const { content } of [await said.reply(), await ada.direct(long).reply(), byMenu]) {
      expect(content).toBe('That is longer than 300 characters: ask in fewer words.');
    }
    expect(() => ada.slash(room.discord.channel, 'ask', { question: long })).toThrow('too long');
  });
});

describe('while too many questions are in hand', () => {
  it('who asks is told so at once, and the others are answered when they can be', async () => {
    let open = (): void => undefined;
    const gate = new Promise<void>((resolve) => (open = resolve));
    const library = townWith(FERRIES);
    const librarian = await createLibrarian(library);
    const ask: Desk['ask'] = async (question) => {
      await gate;
      return librarian.ask(question);
    };
    room = await openRoom(library, { desk: { ask } });
    const { world, ledger } = room.discord;
    const people = Array.from({ length: 21 }, (_, i) => room.discord.person(`P${i}`));
    const channelOf = (person: (typeof people)[number]): Channel => directChannel(world, person.user);
    const asked = people
      .flatMap((person) => Array.from({ length: 10 }, () => person))
      .slice(0, 201)
      .map((person) => person.slash(channelOf(person), 'ask', { question: BOOKS }));
    await ledger.until('all are in hand', () => ledger.requests(/callback$/).length === 201);
    const late = people[20] ?? room.discord.owner;
    const told = await late.slash(channelOf(late), 'ask', { question: BOOKS }).message();
    expect(told.content).toBe('Too many questions are in hand just now: please ask again in a few seconds.');
    expect(isPrivate(told)).toBe(true);
    expect((await late.direct(BOOKS).reply()).content).toContain('Too many questions');
    open();
    for (const one of asked) expect((await one.message()).content).toContain('**84,200');
  });
});
