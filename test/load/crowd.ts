import { setTimeout as wait } from 'node:timers/promises';
import type { Double } from '../discord/double.ts';
import type { Interaction } from '../discord/interactions.ts';
import type { Person } from '../discord/people.ts';
import type { Channel, Message } from '../discord/world.ts';

export const DOORS = ['slash', 'mention', 'direct'] as const;
export type Door = (typeof DOORS)[number];

/** A question that was put, and by what its answer is known. */
export interface Put {
  readonly door: Door;
  /** When it was dispatched, by the clock of the double. */
  readonly at: number;
  readonly by: Interaction | Message;
}

export interface Pace {
  /** Questions a second. */
  readonly rate: number;
  readonly seconds: number;
}

/** So many questions from one person are within fair use, whatever the time between them. */
const EACH = 8;

/** People and channels for so many questions that none is refused for asking too much, and no channel is full. */
export interface Crowd {
  readonly people: readonly Person[];
  readonly channels: readonly Channel[];
}

export function gather(discord: Double, { rate, seconds }: Pace): Crowd {
  const many = (count: number): number[] => Array.from({ length: Math.ceil(count) }, (_, i) => i);
  return {
    people: many((rate * seconds) / EACH).map((i) => discord.person(`Reader ${i}`)),
    channels: many(rate * 1.2).map((i) => discord.open(discord.guild, `desk-${i}`)),
  };
}

/** Asks at an even pace, whether or not the bot keeps up, by each door in turn; gives what was put and the worst delay of its own. */
export async function askAll(
  discord: Double,
  { people, channels }: Crowd,
  questions: readonly string[],
  { rate, seconds }: Pace,
): Promise<{ readonly puts: readonly Put[]; readonly lateMs: number }> {
  const puts: Put[] = [];
  let lateMs = 0;
  const began = performance.now();
  for (let i = 0; i < rate * seconds; i += 1) {
    const due = began + (i * 1000) / rate;
    await wait(Math.max(0, due - performance.now()));
    lateMs = Math.max(lateMs, performance.now() - due);
    const door = DOORS[i % DOORS.length] ?? 'slash';
    const [person, channel] = [people[i % people.length], channels[Math.floor(i / DOORS.length) % channels.length]];
    const question = questions[i % questions.length] ?? '';
    if (person && channel)
      puts.push({ door, at: discord.clock.now(), by: put(discord, door, person, channel, question) });
  }
  return { puts, lateMs };
}

function put(discord: Double, door: Door, person: Person, channel: Channel, question: string): Interaction | Message {
  if (door === 'slash') return person.slash(channel, 'ask', { question }).interaction;
  if (door === 'direct') return person.direct(question).message;
  return person.say(channel, `<@${discord.world.bot.id}> ${question}`).message;
}
