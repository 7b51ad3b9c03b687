import { PermissionFlagsBits } from 'discord.js';
import type { PermissionsBitField } from 'discord.js';

/** What the bot needs in a channel, by the names that Discord's settings show. */
const NEEDED = {
  'View Channel': PermissionFlagsBits.ViewChannel,
  'Send Messages': PermissionFlagsBits.SendMessages,
  'Send Messages in Threads': PermissionFlagsBits.SendMessagesInThreads,
  'Read Message History': PermissionFlagsBits.ReadMessageHistory,
  'Attach Files': PermissionFlagsBits.AttachFiles,
} as const;
export type Needed = keyof typeof NEEDED;

const namesOf = (names: readonly Needed[], held: Readonly<PermissionsBitField>): Needed[] =>
  names.filter((name) => !held.has(NEEDED[name]));

/** What is missing to write an answer in a channel; in a thread Send Messages counts for nothing. */
export const missingToAnswer = (held: Readonly<PermissionsBitField>, isThread: boolean): Needed[] =>
  namesOf(['View Channel', isThread ? 'Send Messages in Threads' : 'Send Messages'], held);

/** Without it an answer stands by itself: Discord lets no one reply to what he may not read. */
export const mayReply = (held: Readonly<PermissionsBitField>): boolean =>
  namesOf(['Read Message History'], held).length === 0;

/** Everything that is missing of what the bot is installed with. */
export const missingAtAll = (held: Readonly<PermissionsBitField>): Needed[] =>
  namesOf(['View Channel', 'Send Messages', 'Send Messages in Threads', 'Read Message History', 'Attach Files'], held);
