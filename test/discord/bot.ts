import { Client, Events, GatewayIntentBits, Partials } from 'discord.js';
import type { ClientOptions, Interaction } from 'discord.js';
import type { Double } from './double.ts';

/** A plain client of discord.js with the intents of Footnote, pointed at a double. */
export function createBot(discord: Double, options: Partial<ClientOptions> = {}): Client {
  const intents = [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages];
  const bot = new Client({ intents, partials: [Partials.Channel], rest: { api: discord.api }, ...options });
  bot.on(Events.Error, () => undefined);
  return bot;
}

/** Waits until discord.js itself is ready, with its guilds. */
export async function login(discord: Double, bot: Client): Promise<void> {
  const ready = new Promise<void>((resolve) => void bot.once(Events.ClientReady, () => resolve()));
  await bot.login(discord.token);
  await ready;
}

/** The bot does this with every interaction; gives what that throws, live. */
export function onInteraction(
  discord: Double,
  bot: Client,
  act: (interaction: Interaction) => Promise<unknown>,
): readonly unknown[] {
  const thrown: unknown[] = [];
  bot.on(Events.InteractionCreate, (interaction) => {
    act(interaction).catch((error: unknown) => {
      thrown.push(error);
      discord.ledger.touch();
    });
  });
  return thrown;
}

/** The bot replies to every message that names it and to direct ones. */
export function onMessage(bot: Client, answer: (content: string) => string): void {
  bot.on(Events.MessageCreate, (message) => {
    const isAddressed = !message.guildId || message.mentions.has(bot.user?.id ?? '');
    if (message.author.bot || !isAddressed) return;
    void message.reply({ content: answer(message.content), allowedMentions: { parse: [], repliedUser: false } });
  });
}

/** The words of every message that the bot hears, live. */
export function hearing(discord: Double, bot: Client): readonly string[] {
  const heard: string[] = [];
  bot.on(Events.MessageCreate, ({ content }) => {
    heard.push(content);
    discord.ledger.touch();
  });
  return heard;
}

/** The next event of this name. */
export const next = (bot: Client, event: string): Promise<unknown> =>
  new Promise((resolve) => void bot.once(event, resolve));
