import { MessageFlags } from 'discord-api-types/v10';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { encodeReceipt } from '../../src/replay/receipt.ts';
import type { Person } from './people.ts';
import { FERRIES, openRoom, RISE, townWith, UNKNOWN } from './room.ts';
import type { Room } from './room.ts';

let room: Room;
let ada: Person;

beforeEach(async () => {
  room = await openRoom(townWith(FERRIES));
  ada = room.discord.person('Ada');
});

afterEach(() => room.close());

async function idOf(question: string): Promise<string> {
  const answer = await ada.slash(room.discord.channel, 'ask', { question }).message();
  const { content } = await ada.click(answer, 'Working').message();
  return /`([\w-]{12,})`\n/.exec(content)?.[1] ?? '';
}

async function verify(id: string, person = ada): Promise<string> {
  const { content, flags } = await person.slash(room.discord.channel, 'verify', { id }).message();
  expect(flags & MessageFlags.Ephemeral).not.toBe(0);
  return content;
}

describe('/verify', () => {
  it.each([RISE, UNKNOWN])('tells that the answer to “%s” is the same', async (question) => {
    const id = await idOf(question);
    await room.restart();
    expect(await verify(id)).toBe(
      `**Same**: on today’s articles the answer is word for word the same.\n-# Asked: ${question}`,
    );
  });

  it('tells that a sentence quoted then is gone, and what the answer is now', async () => {
    const id = await idOf(RISE);
    await room.restart(townWith('The harbour counted 12 ferries in 2022 and 19 ferries in 2023.'));
    const told = await verify(id);
    expect(told).toContain('**Source removed**: 1 of the sentences quoted then is no longer in the articles.');
    expect(told).toContain('> 6 \\(18 − 12 = 6\\)');
    expect(told).toContain('> 7 \\(19 − 12 = 7\\)');
  });

  it('tells that an answer has changed though every sentence quoted still stands', async () => {
    const id = await idOf('How many ferries were counted in 2023?');
    await room.restart(townWith(`${FERRIES}\n\nThe harbour counted 21 ferries in 2023, the port office said.`));
    const told = await verify(id);
    expect(told).toContain('**Changed**');
    expect(told).toContain('Every sentence that was quoted then still stands');
  });

  it('tells that the article is gone', async () => {
    const id = await idOf(RISE);
    await room.restart(townWith('Nothing was counted.'));
    expect(await verify(id)).toMatch(/^\*\*Source removed\*\*.*\n[^]*> This cannot be reckoned/);
  });

  it.each([
    ['a word', 'hello'],
    ['a mistyped id', 'x'],
    ['an id that was cut', ''],
  ])('takes no %s', async (_case, how) => {
    const id = await idOf(RISE);
    const mistyped = how === 'x' ? id.replace(/.$/, (end) => (end === 'A' ? 'B' : 'A')) : id.slice(0, -3);
    expect(await verify(how === 'hello' ? how : mistyped)).toContain('That is not the id of an answer');
  });

  it('takes an id with its marks of code', async () => {
    expect(await verify(`\`${await idOf(RISE)}\``)).toContain('**Same**');
  });

  it('answers in one message whatever an id made by hand holds', async () => {
    for (const text of ['-'.repeat(4000), 'how many ferries **_`~|<@1>@everyone'.repeat(100)]) {
      const id = encodeReceipt({ question: text, headline: text.slice(0, 3900), digest: 'x', quotes: ['abcd'] });
      expect(id.length).toBeLessThanOrEqual(1000);
      const told = await verify(id);
      expect(told).toContain('Source removed');
      expect(told).not.toMatch(/@everyone|(?<!\\)<@/);
    }
  });

  it('speaks the person’s language', async () => {
    expect(await verify(await idOf(RISE), room.discord.person('Eva', 'es-419'))).toContain('**Igual**');
  });
});
