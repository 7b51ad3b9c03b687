import { join } from 'node:path';
import { logTo, runBot } from '#discord';
import type { Desk } from '#discord';
import { createLibrarian } from '#librarian';
import { loadLibrary } from '#library';
import { openDesk } from '../../src/desk.ts';
import { startDouble } from '../discord/double.ts';
import type { Double } from '../discord/double.ts';
import type { Person } from '../discord/people.ts';
import { controlsOf } from '../discord/limits-components.ts';
import type { Channel, Message } from '../discord/world.ts';
import { isEphemeral } from '../discord/messages.ts';

/** What a member sees of one message of the bot, or does. */
export type Turn =
  { readonly kind: 'said' | 'pressed'; readonly text: string } | { readonly kind: 'answered'; readonly shown: Shown };

/** A message of the bot as it stood then. */
export interface Shown {
  /** In Discord's markup. */
  readonly content: string;
  readonly buttons: readonly string[];
  readonly isPrivate: boolean;
  readonly picture: { readonly png: Uint8Array; readonly alt: string } | null;
}

export interface Scene {
  /** Of its files. */
  readonly name: string;
  readonly title: string;
  readonly turns: readonly Turn[];
}

interface Stage {
  readonly discord: Double;
  readonly channel: Channel;
  readonly ada: Person;
}

const KNOWLEDGE = join(import.meta.dirname, '../../knowledge');

const said = (text: string): Turn => ({ kind: 'said', text });
const pressed = (text: string): Turn => ({ kind: 'pressed', text });

function answered({ world }: Double, message: Message): Turn {
  const [attachment] = message.attachments;
  const png = world.files.get(attachment?.id ?? '')?.bytes;
  const shown = {
    content: message.content,
    buttons: controlsOf(message.components).map(({ label }) => String(label)),
    isPrivate: isEphemeral(message),
    picture: png === undefined ? null : { png, alt: attachment?.description ?? '' },
  };
  return { kind: 'answered', shown };
}

const slash = async ({ discord, ada, channel }: Stage, question: string): Promise<readonly [Message, Turn[]]> => {
  const message = await ada.slash(channel, 'ask', { question }).message();
  return [message, [said(`/ask question: ${question}`), answered(discord, message)]];
};

const press = async ({ discord, ada }: Stage, message: Message, button: string): Promise<Turn[]> => [
  pressed(button),
  answered(discord, await ada.click(message, button).message()),
];

/** A question by command, and then a button under its answer. */
const askAndPress =
  (question: string, button: string) =>
  async (stage: Stage): Promise<readonly Turn[]> => {
    const [message, turns] = await slash(stage, question);
    return [...turns, ...(await press(stage, message, button))];
  };

async function mention({ discord, ada, channel }: Stage): Promise<readonly Turn[]> {
  const reply = await ada.say(channel, `<@${discord.world.bot.id}> how many flights?`).reply();
  return [said('@Footnote how many flights?'), answered(discord, reply)];
}

async function refusals({ discord, ada }: Stage): Promise<readonly Turn[]> {
  const asked = ['How many people were aboard the second flight?', 'How much did the second flight cost?'];
  const turns: Turn[] = [];
  for (const question of asked) {
    turns.push(said(question), answered(discord, await ada.direct(question).reply()));
  }
  return turns;
}

async function followUp(stage: Stage): Promise<readonly Turn[]> {
  const [message, turns] = await slash(
    stage,
    'How many Chinese citizens were found at the southwestern border in fiscal year 2024?',
  );
  const reply = await stage.ada.say(stage.channel, 'and in fiscal year 2023?', { replyTo: message }).reply();
  return [...turns, said('↩ and in fiscal year 2023?'), answered(stage.discord, reply)];
}

async function figures({ discord, ada, channel }: Stage): Promise<readonly Turn[]> {
  const topic = 'Chinese citizens at the southwestern border';
  const message = await ada.slash(channel, 'figures', { topic }).message();
  return [said(`/figures topic: ${topic}`), answered(discord, message)];
}

const PLAYS: readonly (Omit<Scene, 'turns'> & { readonly play: (stage: Stage) => Promise<readonly Turn[]> })[] = [
  {
    name: 'working',
    title: 'A change that is reckoned, and its working',
    play: askAndPress(
      'By what percentage did encounters with Chinese citizens fall from June to December 2024?',
      'Working',
    ),
  },
  { name: 'count', title: 'A count as of its article, and the count before it', play: mention },
  { name: 'refusals', title: 'What the articles do not say, and why', play: refusals },
  { name: 'follow-up', title: 'A follow-up by reply', play: followUp },
  {
    name: 'reading',
    title: 'Another reading of a question that names no time',
    play: askAndPress('How many Chinese citizens did border patrol encounter?', 'Other reading'),
  },
  { name: 'figures', title: 'The figures about a topic, with a chart', play: figures },
  {
    name: 'sources',
    title: 'Articles that disagree, and the whole paragraphs behind an answer',
    play: askAndPress(
      'What was the average number of Chinese citizens found per fiscal year from 2022 to 2024?',
      'Sources',
    ),
  },
];

async function openSeedDesk(): Promise<Desk> {
  const library = await loadLibrary(KNOWLEDGE);
  return openDesk(library, await createLibrarian(library, { clock: () => 0 }), {});
}

/** Plays every scene through the bot, within this process, against a double of Discord. */
export async function playScenes(): Promise<readonly Scene[]> {
  const discord = await startDouble();
  const log = logTo(() => discord.ledger.touch());
  let stop = (): void => undefined;
  const stopped = new Promise<void>((resolve) => (stop = resolve));
  const options = { token: discord.token, apiBase: discord.api, syncCommands: true, stop: stopped };
  const ended = runBot(options, await openSeedDesk(), log);
  await discord.ledger.until('commands', () => discord.world.commands.size > 0);
  const scenes: Scene[] = [];
  for (const { name, title, play } of PLAYS) {
    // A person and a channel of its own, within fair use.
    const stage = { discord, channel: discord.open(discord.guild, name), ada: discord.person('Ada') };
    scenes.push({ name, title, turns: await play(stage) });
  }
  stop();
  await ended;
  await discord.stop();
  return scenes;
}
