import { DiscordAPIError } from 'discord.js';
import type { Message, MessageCreateOptions, PartialMessage, PermissionsBitField } from 'discord.js';
import { putIn } from '#render';
import { answerTo } from './answering.ts';
import type { Answered } from './answering.ts';
import { questionOf } from './hear.ts';
import { isOurs, logIncident } from './incident.ts';
import { errorCode } from './log-lines.ts';
import type { Door } from '#health';
import { noticeFor } from './notice.ts';
import { mayReply, missingToAnswer } from './permissions.ts';
import type { Context } from './types.ts';
import { wordsFor } from './locales.ts';

/** Discord's codes for a message or channel that is no longer there. */
const GONE: ReadonlySet<number> = new Set([10_003, 10_008]);
/** A channel that the bot may not write to, or a person who takes no direct messages. */
const CLOSED: ReadonlySet<number> = new Set([50_001, 50_007, 50_013]);

const doorOf = (message: Message): Door => (message.inGuild() ? 'mention' : 'direct');

/** The question that a message of the bot's answers, where a message replies to one. */
async function questionBefore(message: Message): Promise<string | null> {
  if (message.reference === null) return null;
  const target = await message.fetchReference().catch(() => null);
  const put = target?.author.id === message.client.user.id ? putIn(target.content) : null;
  return put && (put.readAs ?? put.asked);
}

/** The question that a message asks the bot; null where the bot is not spoken to. */
function questionIn(message: Message): string | null {
  const { id } = message.client.user;
  const heard = {
    content: message.content,
    direct: !message.inGuild(),
    // A pin or a call in a direct channel is told by a message of the person's, too.
    fromBot: message.author.bot || message.webhookId !== null || message.system,
    pinged: message.mentions.users.has(id),
    repliesToBot: message.mentions.repliedUser?.id === id,
  };
  return questionOf(heard, id);
}

/** What the bot says in a guild is for all; elsewhere Discord tells no language of a message. */
const localeOf = ({ guild }: Message): string => guild?.preferredLocale ?? 'en-US';

/** What the bot may do where a message stands; null outside guilds, and where Discord has not told. */
const heldAt = (message: Message): Readonly<PermissionsBitField> | null =>
  message.inGuild() ? message.channel.permissionsFor(message.client.user) : null;

async function tellPrivately(message: Message, missing: readonly string[], { log }: Context): Promise<void> {
  log.write('cannot_send', {});
  const content = wordsFor(localeOf(message)).cannotSend(missing);
  await message.author.send({ content, nonce: message.id, enforceNonce: true }).catch((error: unknown) => {
    if (!(error instanceof DiscordAPIError) || !CLOSED.has(errorCode(error))) throw error;
  });
}

async function send(message: Message, reply: MessageCreateOptions): Promise<Message> {
  // The nonce makes a repeated request one message: https://discord.com/developers/docs/resources/message#create-message
  const body = { ...reply, nonce: message.id, enforceNonce: true };
  const held = heldAt(message);
  if (!message.channel.isSendable() || !held || mayReply(held))
    return message.reply({ ...body, failIfNotExists: false });
  return message.channel.send(body);
}

async function answerFor(message: Message, question: string, { desk }: Context): Promise<Answered> {
  const locale = localeOf(message);
  const previous = await questionBefore(message);
  return answerTo({ text: question, previous, asker: message.author.id, locale, isPrivate: false }, desk);
}

/** Answers a question; gives the id of the message that does, null where the bot may not. */
async function answer(message: Message, question: string, context: Context): Promise<string | null> {
  const { measures, clock } = context;
  const began = clock();
  const notice = noticeFor(message.author.id, message.channelId, localeOf(message), context);
  const held = heldAt(message);
  const missing = held ? missingToAnswer(held, message.channel.isThread()) : [];
  if (missing.length > 0) {
    if (notice?.outcome !== 'refused_fair_use') await tellPrivately(message, missing, context);
    return null;
  }
  if (notice) {
    measures.question(doorOf(message), notice.outcome, clock() - began);
    if (!notice.isTold) await send(message, { content: notice.content });
    return null;
  }
  const { outcome, ...reply } = await answerFor(message, question, context);
  const { id } = await send(message, reply);
  measures.question(doorOf(message), outcome, clock() - began);
  return id;
}

/** A short apology with the incident's number, where it can still be sent; its nonce is not the answer's. */
async function apologise(message: Message, incident: number): Promise<void> {
  const content = wordsFor(localeOf(message)).failed(incident);
  await message.reply({ content, failIfNotExists: false, nonce: `e${message.id}`, enforceNonce: true });
}

/** Answers a message that speaks to the bot; everything else is passed over in silence. */
export async function onMessage(message: Message, context: Context): Promise<void> {
  try {
    const question = questionIn(message);
    if (question === null) return;
    const answering = answer(message, question, context);
    // Who edits or deletes a question while its answer is on its way means that answer, too.
    context.replies.add(
      message.id,
      answering.catch(() => null),
    );
    await answering;
  } catch (error) {
    const incident = logIncident('a message', error, context.log);
    context.measures.question(doorOf(message), 'failed', 0);
    // Where Discord itself failed there is no use in asking it again.
    if (isOurs(error)) {
      await apologise(message, incident).catch(() => undefined);
    }
  }
}

async function replyOf(message: Message | PartialMessage, { replies }: Context): Promise<Message | null> {
  const known = await replies.of(message.id);
  if (!message.channel.isTextBased()) return null;
  if (known !== null) return message.channel.messages.fetch(known).catch(() => null);
  // After a restart the answer is looked for among the messages that follow.
  const after = await message.channel.messages.fetch({ after: message.id, limit: 20 }).catch(() => null);
  return (
    after?.find(
      ({ author, reference }) => author.id === message.client.user.id && reference?.messageId === message.id,
    ) ?? null
  );
}

/** A question that its author edits gets its answer edited; a message that was not answered stays so. */
export async function onEdit(message: Message, context: Context): Promise<void> {
  try {
    if (message.author.bot || message.editedTimestamp === null) return;
    const question = questionIn(message);
    const ours = question === null ? null : await replyOf(message, context);
    if (question === null || !ours || context.fairUse(message.author.id, message.channelId)) return;
    const { outcome, ...reply } = await answerFor(message, question, context);
    await ours.edit({ ...reply, attachments: [] });
    context.measures.question(doorOf(message), outcome, 0);
  } catch (error) {
    logIncident('an edit', error, context.log);
  }
}

/** The answer goes with a question that is deleted, where the bot still knows it. */
export async function onDelete(message: Message | PartialMessage, context: Context): Promise<void> {
  const known = await context.replies.of(message.id);
  if (known === null || !message.channel.isTextBased()) return;
  context.replies.forget(message.id);
  try {
    await message.channel.messages.delete(known);
  } catch (error) {
    if (!GONE.has(errorCode(error))) logIncident('an edit', error, context.log);
  }
}
