import { DiscordAPIError, MessageFlags } from 'discord.js';
import type { Client, Interaction, Message } from 'discord.js';
import { ASK_ABOUT } from './commands.ts';
import type { May } from './fair-use.ts';
import { questionOf } from './hear.ts';
import { errorCode, errorKind, newIncident } from './log-lines.ts';
import { replyTo } from './reply.ts';
import type { Desk, Log } from './types.ts';
import { listArticles, wordsFor } from './words.ts';

/** Discord's codes for what can no longer be answered: the interaction is gone, or was answered already. */
const GONE: ReadonlySet<number | string> = new Set([10_062, 40_060, 10_008]);

const isPrivate = (interaction: Interaction): boolean =>
  interaction.isChatInputCommand() &&
  (interaction.commandName !== 'ask' || interaction.options.getBoolean('private') === true);

async function contentFor(interaction: Interaction, desk: Desk): Promise<string | null> {
  const { locale } = interaction;
  if (interaction.isMessageContextMenuCommand() && interaction.commandName === ASK_ABOUT) {
    return replyTo(interaction.targetMessage.content, desk, locale);
  }
  if (!interaction.isChatInputCommand()) return null;
  switch (interaction.commandName) {
    case 'ask':
      return replyTo(interaction.options.getString('question', true), desk, locale);
    case 'articles':
      return listArticles(desk.shelf, locale);
    case 'help':
      return wordsFor(locale).help;
    case 'about':
      return wordsFor(locale).about(desk.shelf);
    default:
      return null;
  }
}

/** Whether a person may ask in a channel now. */
export type FairUse = (person: string, channel: string) => May;

/** Answers a command. An interaction that is gone or answered is only logged. */
export async function onInteraction(interaction: Interaction, desk: Desk, log: Log, fairUse: FairUse): Promise<void> {
  if (!interaction.isChatInputCommand() && !interaction.isMessageContextMenuCommand()) return;
  try {
    if (fairUse(interaction.user.id, interaction.channelId) !== 'yes') {
      await interaction.reply({ content: wordsFor(interaction.locale).tooMany, flags: MessageFlags.Ephemeral });
      return;
    }
    // Answers come in milliseconds, but a busy machine must not miss the three seconds that Discord gives.
    await interaction.deferReply(isPrivate(interaction) ? { flags: MessageFlags.Ephemeral } : {});
    const content = await contentFor(interaction, desk);
    await interaction.editReply({ content: content ?? wordsFor(interaction.locale).failed });
  } catch (error) {
    if (error instanceof DiscordAPIError && GONE.has(error.code)) {
      log.write('command_gone', { code: errorCode(error) });
      return;
    }
    log.write('command_failed', { kind: errorKind(error), code: errorCode(error), incident: newIncident() });
    if (interaction.deferred)
      await interaction.editReply({ content: wordsFor(interaction.locale).failed }).catch(() => undefined);
  }
}

async function repliesToBot(message: Message, client: Client<true>): Promise<boolean> {
  if (message.reference === null) return false;
  const target = message.mentions.repliedUser ?? (await message.fetchReference().catch(() => null))?.author;
  return target?.id === client.user.id;
}

/** Answers a message that speaks to the bot; everything else is passed over in silence. */
export async function onMessage(
  message: Message,
  client: Client<true>,
  desk: Desk,
  log: Log,
  fairUse: FairUse,
): Promise<void> {
  const question = questionOf(
    {
      content: message.content,
      direct: !message.inGuild(),
      fromBot: message.author.bot || message.webhookId !== null,
      pinged: message.mentions.users.has(client.user.id),
      repliesToBot: await repliesToBot(message, client),
    },
    client.user.id,
  );
  if (question === null) return;
  const may = fairUse(message.author.id, message.channelId);
  if (may === 'told') return;
  try {
    const locale = message.guild?.preferredLocale ?? 'en-US';
    const content = may === 'yes' ? await replyTo(question, desk, locale) : wordsFor(locale).tooMany;
    // The nonce makes a repeated request one message: https://discord.com/developers/docs/resources/message#create-message
    await message.reply({ content, failIfNotExists: false, nonce: message.id, enforceNonce: true });
  } catch (error) {
    log.write('message_failed', { kind: errorKind(error), code: errorCode(error), incident: newIncident() });
  }
}
