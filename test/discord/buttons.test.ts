import { MessageFlags, PermissionFlagsBits } from 'discord-api-types/v10';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { controlsOf } from './limits-components.ts';
import type { Person } from './people.ts';
import { BOOKS, FERRIES, openRoom, RISE, ROOMS, townWith, UNKNOWN } from './room.ts';
import type { Room } from './room.ts';
import type { Message } from './world.ts';

let room: Room;
let ada: Person;
let bo: Person;

beforeAll(async () => {
  room = await openRoom(townWith(FERRIES));
  ada = room.discord.person('Ada');
  bo = room.discord.person('Bo');
});

afterAll(() => room.close());

const asked = (question: string, person: Person = ada): Promise<Message> =>
  person.slash(room.discord.channel, 'ask', { question }).message();
const privately = (question: string, person: Person = ada): Promise<Message> =>
  person.slash(room.discord.channel, 'ask', { question, private: true }).message();
const labels = ({ components }: Message): unknown[] => controlsOf(components).map((one) => one['label']);
const isPrivate = ({ flags }: Message): boolean => (flags & MessageFlags.Ephemeral) !== 0;
const lastLines = ({ content }: Message, many: number): string[] => content.split('\n').slice(-many);

describe('the buttons under an answer', () => {
  it.each([
    ['a figure with other readings', BOOKS, ['Sources', 'Working', 'Other reading', 'Follow up', 'Delete']],
    ['a figure that was reckoned', RISE, ['Sources', 'Working', 'Chart', 'Follow up', 'Delete']],
    ['words', 'Who runs the library?', ['Sources', 'Working', 'Follow up', 'Delete']],
    ['a refusal', UNKNOWN, ['Working', 'Delete']],
  ])('are those that have something to show: %s', async (_case, question, names) => {
    expect(labels(await asked(question))).toEqual(names);
  });

  it('hold Share in the place of Delete where only the asker sees the answer', async () => {
    const answer = await privately(RISE);
    expect(isPrivate(answer)).toBe(true);
    expect(labels(answer)).toEqual(['Sources', 'Working', 'Chart', 'Follow up', 'Share']);
  });

  it.each(['Sources', 'Working', 'Chart'])('show %s to anyone, alone', async (button) => {
    const answer = await asked(RISE);
    const before = { ...answer };
    expect(isPrivate(await bo.click(answer, button).message())).toBe(true);
    expect({ ...answer }).toEqual(before);
  });

  it.each([
    ['Other reading', BOOKS],
    ['Follow up', BOOKS],
    ['Delete', BOOKS],
  ])('keep %s to the asker, and say so in private', async (button, question) => {
    const answer = await asked(question);
    const before = { ...answer };
    const told = await bo.click(answer, button).message();
    expect(isPrivate(told)).toBe(true);
    expect(told.content).toBe('That button is for who asked. Ask your own question with `/ask`, and you have one too.');
    expect({ ...answer }).toEqual(before);
  });

  it('keep Share to the asker, whoever shows the private answer to Discord', async () => {
    const told = await bo.click(await privately(BOOKS), 'Share').message();
    expect(told.content).toContain('for who asked');
    expect(isPrivate(told)).toBe(true);
  });

  it('work after a restart of the bot', async () => {
    const [books, rise] = [await asked(BOOKS), await asked(RISE)];
    await room.restart();
    expect((await bo.click(rise, 'Working').message()).content).toContain('18 − 12 = 6');
    expect((await bo.click(books, 'Sources').message()).content).toContain('79,900 in 2022');
    expect((await ada.click(books, 'Other reading').message()).content).toContain('**79,900');
    expect((await bo.click(books, 'Delete').message()).content).toContain('for who asked');
    expect((await ada.click(rise, 'Chart').message()).attachments).toHaveLength(1);
    expect((await ada.click(books, 'Delete').outcome()).kind).toBeDefined();
    await room.discord.ledger.until('the answer is gone', () => !room.discord.world.messages.has(books.id));
  });

  it('are lost, and say so, under a message whose question cannot be read', async () => {
    const answer = await asked(BOOKS);
    answer.content = 'Somebody else wrote this';
    for (const button of ['Sources', 'Working', 'Other reading', 'Follow up']) {
      const told = await ada.click(answer, button).message();
      expect(told.content).toBe('The question of this message can no longer be read: please ask it again.');
      expect(isPrivate(told)).toBe(true);
    }
  });
});

describe('Sources', () => {
  it('is the whole paragraph, with the words quoted in bold', async () => {
    const { content, attachments } = await ada.click(await asked(RISE), 'Sources').message();
    expect(content.split('\n')).toEqual([
      expect.stringMatching(/^-# \[1\] Article ferries, <t:\d+:D>, ¶ 1$/),
      '**The harbour counted 12 ferries in 2022 and 18 ferries in 2023.** The rise was welcomed.',
    ]);
    expect(attachments).toEqual([]);
  });

  it('marks two sentences of one paragraph, each for itself', async () => {
    const answer = await asked('How many books did the library lend in 2022 and who runs the library?');
    const { content } = await ada.click(answer, 'Sources').message();
    expect(content).toContain('2019.** **It is run');
    expect(content).not.toContain('****');
  });

  it('comes with the paragraphs as a file where they are too long', async () => {
    const { content, attachments } = await ada.click(await asked(ROOMS), 'Sources').message();
    expect(content).toContain('**The town hall has 31 rooms.**');
    expect(content).toContain('in the attached file');
    expect(attachments).toMatchObject([{ filename: 'sources.md' }]);
    const bytes = room.discord.world.files.get(attachments[0]?.id ?? '')?.bytes ?? new Uint8Array();
    expect(Buffer.from(bytes).toString('utf8')).toContain('window number 41');
  });
});

describe('Working', () => {
  it('holds the id, the formula, what it was reckoned from, and the rules', async () => {
    const { content } = await ada.click(await asked(RISE), 'Working').message();
    expect(content).toContain('• 18 − 12 = 6 [1]');
    expect(content).toContain('-# 18 — ferries, 2023 [1]');
    expect(content).toMatch(/-# 12 — .*2022 \[1\]/);
    expect(content).toMatch(/\*\*Rules\*\*: how many more or fewer → difference/);
    expect(content).toMatch(/\*\*Answer id \(for `\/verify`\)\*\*: `[\w-]{20,}`/);
    expect(content).toContain('one decimal');
  });

  it.each([
    ['a figure that was quoted', BOOKS, 'Quoted as it stands; nothing was reckoned.'],
    ['a refusal', UNKNOWN, 'words that no article holds'],
  ])('tells what there is of %s', async (_case, question, words) => {
    expect((await bo.click(await asked(question), 'Working').message()).content).toContain(words);
  });
});

describe('Other reading', () => {
  it('goes through all the ways to read the question, and back to the first', async () => {
    const answer = await asked(BOOKS);
    const first = answer.content;
    const heads: string[] = [];
    for (let i = 0; i < 3; i++) {
      await ada.click(answer, 'Other reading').message();
      heads.push(answer.content.split('\n')[0] ?? '');
      expect(answer.content.split('\n').at(-1)).toBe(`-# Asked: ${BOOKS}`);
      expect(labels(answer)).toContain('Other reading');
    }
    expect(heads).toEqual(['**79,900 — books, 2022**', '**91,400 — books, 2019**', '**84,200 — books, 2023**']);
    expect(lastLines(answer, 2)).toEqual(lastLines({ ...answer, content: first }, 2));
  });

  it('takes the chart of the reading before away', async () => {
    const [charted, answer] = [await asked(RISE), await asked(BOOKS)];
    await ada.click(charted, 'Chart').message();
    answer.attachments = charted.attachments;
    await ada.click(answer, 'Other reading').message();
    expect(answer.attachments).toEqual([]);
  });

  it('says so where the articles give no other reading any more', async () => {
    const answer = await asked(BOOKS);
    await room.restart(townWith('Nothing was counted.'));
    answer.content = answer.content.replace(/-# Read as: .*\n/, '').replaceAll(BOOKS, 'Who runs the library?');
    expect((await ada.click(answer, 'Other reading').message()).content).toContain('no other reading');
    await room.restart();
  });

  it('shows another reading at the first press where a follow-up has several', async () => {
    const first = await asked('How many films did the library lend?');
    const answer = await ada.say(room.discord.channel, 'and books?', { replyTo: first }).reply();
    const heads = [answer.content.split('\n')[0]];
    for (let i = 0; i < 3; i++) {
      await ada.click(answer, 'Other reading').message();
      heads.push(answer.content.split('\n')[0]);
    }
    expect(new Set(heads.slice(0, 3)).size).toBe(3);
    expect(heads[3]).toBe(heads[0]);
  });
});

describe('Chart', () => {
  it('puts a picture with its description under the answer, for the asker', async () => {
    const answer = await asked(RISE);
    const words = answer.content;
    await ada.click(answer, 'Chart').message();
    expect(answer.content).toBe(words);
    expect(answer.attachments).toMatchObject([{ filename: 'chart.png' }]);
    expect(answer.attachments[0]?.description).toMatch(/18.*12|12.*18/s);
    const bytes = room.discord.world.files.get(answer.attachments[0]?.id ?? '')?.bytes;
    expect([...(bytes?.slice(1, 4) ?? [])]).toEqual([...Buffer.from('PNG')]);
  });

  it('is there once, however often it is pressed', async () => {
    const answer = await asked(RISE);
    for (let i = 0; i < 2; i++) await ada.click(answer, 'Chart').message();
    expect(answer.attachments).toHaveLength(1);
  });

  it('is shown to anyone else alone', async () => {
    const answer = await asked(RISE);
    const shown = await bo.click(answer, 'Chart').message();
    expect(isPrivate(shown)).toBe(true);
    expect(shown.attachments[0]?.description).toBeTruthy();
    expect(answer.attachments).toEqual([]);
  });

  it('says so where there is nothing to compare any more', async () => {
    const answer = await asked(RISE);
    await room.restart(townWith('Nothing was counted.'));
    expect((await ada.click(answer, 'Chart').message()).content).toContain('no two figures');
    await room.restart();
  });
});

describe('Delete', () => {
  const gone = (answer: Message): Promise<boolean> =>
    room.discord.ledger.until('the answer is gone', () => !room.discord.world.messages.has(answer.id));

  it('takes the answer away for who asked', async () => {
    const answer = await asked(BOOKS);
    ada.click(answer, 'Delete');
    expect(await gone(answer)).toBe(true);
  });

  it('takes it away for who manages the messages of the channel', async () => {
    const mod = room.discord.person('Mo');
    const { guild, world } = room.discord;
    const role = { id: world.newId(), name: 'mods', position: 2, managed: false };
    guild.roles.push({ ...role, permissions: String(PermissionFlagsBits.ManageMessages) });
    guild.members.get(mod.user.id)?.roles.push(role.id);
    const answer = await asked(BOOKS);
    mod.click(answer, 'Delete');
    expect(await gone(answer)).toBe(true);
  });

  it('takes away what can no longer be read', async () => {
    const answer = await asked(BOOKS);
    answer.content = 'Somebody else wrote this';
    ada.click(answer, 'Delete');
    expect(await gone(answer)).toBe(true);
  });
});

describe('Share', () => {
  it('shows a private answer to all, with buttons of its own', async () => {
    const shared = await ada.click(await privately(BOOKS), 'Share').message();
    expect(isPrivate(shared)).toBe(false);
    expect(shared.content).toContain('**84,200');
    expect(labels(shared)).toEqual(['Sources', 'Working', 'Other reading', 'Follow up', 'Delete']);
  });

  it('shares the reading that was chosen', async () => {
    const answer = await privately(BOOKS);
    await ada.click(answer, 'Other reading').message();
    expect(isPrivate(answer)).toBe(true);
    expect(labels(answer)).toContain('Share');
    const shared = await ada.click(answer, 'Share').message();
    expect(lastLines(shared, 2)).toEqual([`-# Read as: ${BOOKS.replace('?', ' in 2022?')}`, `-# Asked: ${BOOKS}`]);
    expect(labels(shared)).toContain('Other reading');
  });
});
