import { MessageFlags } from 'discord-api-types/v10';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Person } from './people.ts';
import { FERRIES, openRoom, townWith } from './room.ts';
import type { Room } from './room.ts';

let room: Room;
let ada: Person;

beforeAll(async () => {
  room = await openRoom(townWith(FERRIES));
  ada = room.discord.person('Ada');
});

afterAll(() => room.close());

describe('/figures', () => {
  it('is a table with its sources and a chart', async () => {
    const { content, attachments, flags } = await ada
      .slash(room.discord.channel, 'figures', { topic: 'books lent' })
      .message();
    const lines = content.split('\n');
    expect(lines[0]).toBe('**books lent**');
    expect(lines.filter((line) => line === '```')).toHaveLength(2);
    for (const figure of ['91,400', '79,900', '84,200']) expect(content).toContain(figure);
    expect(lines.at(-1)).toMatch(/^-# \[1\] Article library, <t:\d+:D>, ¶ 1$/);
    expect(attachments).toMatchObject([{ filename: 'chart.png' }]);
    expect(attachments[0]?.description).toContain('91,400');
    expect(flags & MessageFlags.Ephemeral).toBe(0);
  });

  it('is private where that is asked for', async () => {
    const values = { topic: 'books lent', private: true };
    const { flags } = await ada.slash(room.discord.channel, 'figures', values).message();
    expect(flags & MessageFlags.Ephemeral).not.toBe(0);
  });

  it.each([
    ['one figure', 'rooms of the town hall', /31 {2}/, 0],
    ['no figure', 'mill', /^Not in the articles/, 0],
    ['words that no article holds', 'volcanoes', /^Not in the articles.*volcanoes/, 0],
    ['blanks', '   ', /^Ask a question in words/, 0],
  ])('tells of %s without a chart', async (_case, topic, words, files) => {
    const { content, attachments } = await ada.slash(room.discord.channel, 'figures', { topic }).message();
    expect(content).toMatch(words);
    expect(attachments).toHaveLength(files);
  });

  it('speaks the language of the guild, and keeps the articles’ own words', async () => {
    const { attachments, content } = await room.discord
      .person('Eva', 'es-ES')
      .slash(room.discord.channel, 'figures', { topic: 'volcanoes', private: true })
      .message();
    expect(content).toContain('No está en los artículos');
    expect(attachments).toEqual([]);
  });

  it('lets nothing out of its table or its title', async () => {
    const topic = '``` **books** lent @everyone <@1>';
    const { content } = await ada.slash(room.discord.channel, 'figures', { topic }).message();
    expect(content).not.toMatch(/@everyone|(?<!\\)<@/);
  });
});
