import { ChannelType, MessageFlags, PermissionFlagsBits } from 'discord-api-types/v10';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { controlsOf } from './limits-components.ts';
import type { Person } from './people.ts';
import { BOOKS, FERRIES, openRoom, townWith, UNKNOWN } from './room.ts';
import type { Room } from './room.ts';
import { addChannel, addGuild, join } from './world.ts';
import type { Channel, Guild, Message } from './world.ts';

let room: Room;
let ada: Person;
let eva: Person;
let spanish: Channel;
let foreign: Channel;

/** Another guild with a channel, and everybody in it. */
function newGuild(name: string, hasBot: boolean, locale: string): Channel {
  const { world, clock, sessions } = room.discord;
  const guild: Guild = addGuild(world, clock, name, hasBot, locale);
  for (const user of world.users.values()) if (!user.bot) join(guild, user, clock);
  const channel = addChannel(world, guild, 'general');
  if (hasBot) sessions.forgetAll();
  return channel;
}

beforeAll(async () => {
  const operator = { contact: 'Ops of the town', privacyUrl: 'https://example.org/privacy' };
  room = await openRoom(townWith(FERRIES), { operator });
  ada = room.discord.person('Ada');
  eva = room.discord.person('Eva', 'es-ES');
  spanish = newGuild('Redacción', true, 'es-ES');
  foreign = newGuild('Elsewhere', false, 'en-US');
  await room.restart();
});

afterAll(() => room.close());

const labels = ({ components }: Message): unknown[] => controlsOf(components).map((one) => one['label']);
const isPrivate = ({ flags }: Message): boolean => (flags & MessageFlags.Ephemeral) !== 0;
const mention = (): string => `<@${room.discord.world.bot.id}>`;

describe('the language of an answer', () => {
  const english = (): Channel => room.discord.channel;

  it.each([
    ['a public answer in an English guild to a Spanish reader', (): Person => eva, english, false, 'Asked', 'Sources'],
    ['a private answer in an English guild to a Spanish reader', () => eva, english, true, 'Pregunta', 'Fuentes'],
    ['a public answer in a Spanish guild to an English reader', () => ada, () => spanish, false, 'Pregunta', 'Fuentes'],
    ['a private answer in a Spanish guild to an English reader', () => ada, () => spanish, true, 'Asked', 'Sources'],
    ['a public answer in a Spanish guild to a Spanish reader', () => eva, () => spanish, false, 'Pregunta', 'Fuentes'],
  ])('of %s', async (_case, person, channel, hidden, word, button) => {
    const answer = await person().slash(channel(), 'ask', { question: BOOKS, private: hidden }).message();
    expect(answer.content.split('\n').at(-1)).toBe(`-# ${word}: ${BOOKS}`);
    expect(answer.content).toContain('**84,200 — books, 2023**');
    expect(labels(answer)[0]).toBe(button);
  });

  it('is the guild’s for who asks by a mention', async () => {
    const answer = await eva.say(spanish, `${mention()} ${UNKNOWN}`).reply();
    expect(answer.content).toMatch(/^No está en los artículos/);
    expect(labels(answer)).toEqual(['Cálculo', 'Borrar']);
  });

  it('of what a button shows one person is that person’s, of what it changes the answer’s', async () => {
    const answer = await eva.say(room.discord.channel, `${mention()} ${BOOKS}`).reply();
    expect((await eva.click(answer, 'Working').message()).content).toContain('**Cálculo**');
    await eva.click(answer, 'Other reading').message();
    expect(answer.content).toContain('-# Asked:');
    expect(
      (await eva.click(await ada.say(room.discord.channel, `${mention()} ${BOOKS}`).reply(), 'Delete').message())
        .content,
    ).toMatch(/^Ese botón es de quien preguntó/);
  });

  it('is the guild’s for what is shared there', async () => {
    const answer = await eva.slash(room.discord.channel, 'ask', { question: BOOKS, private: true }).message();
    const shared = await eva.click(answer, 'Compartir').message();
    expect(shared.content).toContain('-# Asked:');
    expect(labels(shared)).toContain('Delete');
  });

  it('lets a reply lean on an answer in another language', async () => {
    const first = await ada.say(spanish, `${mention()} How many books did the library lend in 2022?`).reply();
    const next = await ada.say(spanish, 'and in 2019?', { replyTo: first }).reply();
    expect(next.content.split('\n').slice(-2)).toEqual([
      '-# Se ha leído como: How many books did the library lend in 2019?',
      '-# Pregunta: and in 2019?',
    ]);
    expect((await ada.say(spanish, 'and in 2022?', { replyTo: next }).reply()).content).toContain('**79,900');
  });
});

describe('who sees an answer', () => {
  it('is everyone, unless it is asked for in private', async () => {
    expect(isPrivate(await ada.slash(room.discord.channel, 'ask', { question: BOOKS }).message())).toBe(false);
    const hidden = await ada.slash(room.discord.channel, 'ask', { question: BOOKS, private: true }).message();
    expect(isPrivate(hidden)).toBe(true);
  });

  it.each(['help', 'articles', 'about'])('of /%s is who asks', async (command) => {
    expect(isPrivate(await ada.slash(room.discord.channel, command).message())).toBe(true);
  });
});

describe('what the bot tells of itself', () => {
  it('/articles lists them with day and length', async () => {
    const { content } = await ada.slash(room.discord.channel, 'articles').message();
    expect(content).toMatch(/^\*\*3 articles\*\*\n• Article library, <t:\d+:D>, 2 paragraphs\n/);
  });

  it('/about names the operator', async () => {
    const { content } = await ada.slash(room.discord.channel, 'about').message();
    expect(content.split('\n').slice(1)).toEqual(['Run by: Ops of the town', 'Privacy: <https://example.org/privacy>']);
  });

  it('/help names every button and command', async () => {
    const { content } = await ada.slash(room.discord.channel, 'help').message();
    for (const word of ['Sources', 'Working', 'Other reading', 'Chart', 'Follow up', '/figures', '/verify']) {
      expect(content).toContain(word);
    }
  });
});

describe('/diagnose', () => {
  it('is hidden from who may not manage the server', () => {
    expect(() => ada.slash(room.discord.channel, 'diagnose')).toThrow('hidden');
  });

  it('says that nothing is missing, or what is', async () => {
    const { guild, owner } = room.discord;
    const fine = await owner.slash(room.discord.channel, 'diagnose').message();
    expect(isPrivate(fine)).toBe(true);
    expect(fine.content).toContain('nothing is missing');
    expect(fine.content).toContain('3 articles, 4 paragraphs');
    expect(fine.content).toMatch(/Node \d+\.\d+/);
    const bare = room.discord.open(guild, 'bare');
    const deny = String(PermissionFlagsBits.AttachFiles | PermissionFlagsBits.ReadMessageHistory);
    bare.permission_overwrites = [{ id: guild.id, type: 0, allow: '0', deny }];
    const told = await owner.slash(bare, 'diagnose').message();
    expect(told.content).toContain('missing Read Message History, Attach Files');
  });

  it('is not offered in direct messages', () => {
    expect(() => ada.slash(direct(), 'diagnose')).toThrow('not offered');
  });
});

const direct = (): Channel => {
  ada.direct('who runs the library?');
  const found = [...room.discord.world.channels.values()].find(({ recipients }) => recipients?.[0]?.id === ada.user.id);
  if (!found) throw new Error('No direct channel');
  return found;
};

describe('a guild that the bot is not in', () => {
  it('has answers and their buttons by user install', async () => {
    const answer = await ada.slash(foreign, 'ask', { question: BOOKS }).message();
    expect(answer.content).toContain('**84,200');
    expect((await eva.click(answer, 'Sources').message()).content).toContain('79,900');
    await ada.click(answer, 'Other reading').message();
    expect(answer.content).toContain('**79,900');
    const pressed = ada.click(answer, 'Follow up');
    const next = await ada.submit(pressed, await pressed.modal(), { question: 'and in 2019?' }).message();
    expect(next.content).toContain('**91,400');
    ada.click(answer, 'Delete');
    await room.discord.ledger.until('the answer is gone', () => !room.discord.world.messages.has(answer.id));
    const shared = await ada.slash(foreign, 'ask', { question: BOOKS, private: true }).message();
    expect(isPrivate(await ada.click(shared, 'Share').message())).toBe(false);
  });

  it('has figures and the menu of a message', async () => {
    expect((await ada.slash(foreign, 'figures', { topic: 'books lent' }).message()).attachments).toHaveLength(1);
    const answer = await eva.menu(ada.say(foreign, BOOKS).message, 'Ask about this').message();
    expect(answer.content).toContain('**84,200');
  });
});

describe('direct channels', () => {
  it('have every command but the diagnosis, and all buttons', async () => {
    const channel = direct();
    const answer = await ada.slash(channel, 'ask', { question: BOOKS }).message();
    expect(labels(answer)).toEqual(['Sources', 'Working', 'Other reading', 'Follow up', 'Delete']);
    ada.click(answer, 'Delete');
    await room.discord.ledger.until('the answer is gone', () => !room.discord.world.messages.has(answer.id));
    expect((await ada.slash(channel, 'verify', { id: 'nonsense' }).message()).content).toContain('not the id');
  });

  it('have them among friends, too', async () => {
    const { world } = room.discord;
    const group: Channel = { ...direct(), id: world.newId(), type: ChannelType.GroupDM };
    world.channels.set(group.id, group);
    const answer = await ada.slash(group, 'ask', { question: BOOKS }).message();
    await ada.click(answer, 'Other reading').message();
    expect(answer.content).toContain('**79,900');
  });
});
