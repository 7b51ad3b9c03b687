import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadLibrary } from '#library';
import { CORPORA, openCorpus } from '../golden/corpora.ts';
import type { Person } from './people.ts';
import { openRoom } from './room.ts';
import type { Room } from './room.ts';

let room: Room;
let ada: Person;

beforeAll(async () => {
  const league = CORPORA.find(({ name }) => name === 'league');
  room = await openRoom(await loadLibrary(league?.knowledge ?? ''));
  ada = room.discord.person('Ada');
});

afterAll(() => room.close());

async function suggested(question: string): Promise<readonly string[]> {
  const choices = await ada.autocomplete(room.discord.channel, 'ask', 'question', { question }).choices();
  for (const { name, value } of choices) expect(value).toBe(name);
  return choices.map(({ name }) => name);
}

describe('what is offered while a question is typed', () => {
  it.each(['', 'how many', 'attendance', 'average attendance of the', 'spectators in', 'specta'])(
    'to “%s” is answered when it is sent as it stands',
    async (typed) => {
      const questions = await suggested(typed);
      expect(questions.length).toBeLessThanOrEqual(25);
      for (const question of questions) {
        expect(question.length).toBeLessThanOrEqual(100);
        const { content } = await ada.slash(room.discord.channel, 'ask', { question }).message();
        expect(content).toMatch(/^\*\*/);
        expect(content).toContain('-# [1]');
      }
    },
  );

  it('is an example while nothing is typed', async () => {
    expect((await suggested('')).length).toBeGreaterThan(2);
    expect(await suggested('   ')).toEqual(await suggested(''));
  });

  it('holds a word of what was typed', async () => {
    const questions = await suggested('attendance');
    expect(questions.length).toBeGreaterThan(0);
    for (const question of questions) expect(question).toContain('attendance');
  });

  it.each(['zzzzz', '🙂', '%'.repeat(6000), '@everyone'])(
    'is nothing for what no article holds: %.9s',
    async (typed) => {
      expect(
        await room.discord
          .person('Bo')
          .autocomplete(room.discord.channel, 'ask', 'question', { question: typed.slice(0, 300) })
          .choices(),
      ).toEqual([]);
    },
  );
});

describe.each(CORPORA)('every suggestion about $name', ({ knowledge }) => {
  it('is answered with a citation', async () => {
    const librarian = await openCorpus(knowledge);
    const library = await loadLibrary(knowledge);
    const typed = library.articles.flatMap(({ title }) => title.split(/\s+/)).slice(0, 24);
    const questions = new Set<string>();
    for (const words of ['', 'how many', ...typed]) {
      for (const question of await librarian.suggest(words, 25)) questions.add(question);
    }
    // Articles about people give few figures to ask for.
    expect(questions.size).toBeGreaterThan(0);
    for (const question of questions) {
      expect(question.length).toBeLessThanOrEqual(100);
      const { status, citations } = await librarian.ask(question);
      expect(status, question).toBe('answered');
      expect(citations.length, question).toBeGreaterThan(0);
    }
  });
});
