import { ChannelType, GatewayIntentBits, PermissionFlagsBits } from 'discord-api-types/v10';
import { botPermissions } from './permissions.ts';
import type { Message, World } from './world.ts';
import { wireDispatched } from './wire.ts';

/** Something that the gateway tells, to those whose intents ask for it. */
export interface Happening {
  readonly event: string;
  /** The data for a session with these intents; null when such a session does not hear of it. */
  dataFor(intents: number): object | null;
}

export const hasIntent = (intents: number, intent: number): boolean => (intents & intent) !== 0;

/** What every session hears of, such as INTERACTION_CREATE. */
export const forAll = (event: string, data: object): Happening => ({ event, dataFor: () => data });

/** What sessions with the intent Guilds hear of: guilds, channels, threads, roles. */
export const forGuilds = (event: string, data: object): Happening => ({
  event,
  dataFor: (intents) => (hasIntent(intents, GatewayIntentBits.Guilds) ? data : null),
});

/** Whether a session hears of the messages of a channel: by its intents, and because the bot may look into the channel. */
function hears(world: World, channelId: string, intents: number): boolean {
  const channel = world.channels.get(channelId);
  if (!channel) return false;
  if (channel.type === ChannelType.DM) return hasIntent(intents, GatewayIntentBits.DirectMessages);
  const maySee = (botPermissions(world, channel) & PermissionFlagsBits.ViewChannel) !== 0n;
  return maySee && hasIntent(intents, GatewayIntentBits.GuildMessages);
}

/** Whether the words of a message reach a bot that lacks the intent MessageContent. */
function isReadable(world: World, message: Message): boolean {
  const isDirect = world.channels.get(message.channel_id)?.type === ChannelType.DM;
  const own = [message.author, ...message.mentions].some(({ id }) => id === world.bot.id);
  return isDirect || own;
}

const BLANK = { content: '', embeds: [], attachments: [], components: [] };

function blank(world: World, message: Message): Message {
  const original = message.referenced_message;
  const inside = original ? { referenced_message: blank(world, original) } : {};
  return { ...message, ...inside, ...(isReadable(world, message) ? {} : BLANK) };
}

/** A message that came or changed. */
export const forMessage = (world: World, event: string, message: Message): Happening => ({
  event,
  dataFor(intents) {
    if (!hears(world, message.channel_id, intents)) return null;
    const mayRead = hasIntent(intents, GatewayIntentBits.MessageContent);
    return wireDispatched(world, mayRead ? message : blank(world, message));
  },
});

/** A message that is gone. */
export const forDeletion = (world: World, { id, channel_id }: Message): Happening => ({
  event: 'MESSAGE_DELETE',
  dataFor(intents) {
    if (!hears(world, channel_id, intents)) return null;
    const guild = world.channels.get(channel_id)?.guild_id;
    return { id, channel_id, ...(guild === undefined ? {} : { guild_id: guild }) };
  },
});
