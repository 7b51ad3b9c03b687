import { DiscordAPIError } from 'discord.js';
import type { Message, MessageCreateOptions, PartialMessage } from 'discord.js';
import { putIn } from '#render';
import { answerTo } from './answering.ts';
import type { Answered } from './answering.ts';
import { questionOf } from './hear.ts';
import { logIncident } from './incident.ts';
import { errorCode } from './log-lines.ts';
import type { Door } from './measures.ts';
import { mayReply, missingToAnswer } from './permissions.ts';
import type { Context } from './types.ts';
import { wordsFor } from './locales.ts';

/** Discord's codes for a message or channel that is no longer there. */
const GONE: ReadonlySet<number> = new Set([10_003, 10_008]);
/** A channel that the bot may not write to, or a person who takes no direct messages. */
const CLOSED: ReadonlySet<number> = new Set([50_001, 50_007, 50_013]);

const doorOf = (message: Message): Door => (message.inGuild() ? 'mention' : 'direct');

interface Addressed {
  readonly question: string;
  readonly previous: string | null;
}

/** The question that a message of the bot's answers, where a message replies to one. */
async function questionBefore(message: Message): Promise<string | null> {
  if (message.reference === null) return null;
  const target = await message.fetchReference().catch(() => null);
  const put = target?.author.id === message.client.user.id ? putIn(target.content) : null;
  return put && (put.readAs ?? put.asked);
}

/** The question that a message asks the bot, with the one that it leans on; null where the bot is not spoken to. */
async function addressed(message: Message): Promise<Addressed | null> {
  const { id } = message.client.user;
  const heard = {
    content: message.content,
    direct: !message.inGuild(),
    fromBot: message.author.bot || message.webhookId !== null,
    pinged: message.mentions.users.has(id),
    repliesToBot: message.mentions.repliedUser?.id === id,
  };
  const question = questionOf(heard, id);
  return question === null ? null : { question, previous: await questionBefore(message) };
}

/** What the bot lacks to answer where a message stands; null where Discord has not told. */
function missingHere(message: Message): readonly string[] {
  if (!message.inGuild()) return [];
  const held = message.channel.permissionsFor(message.client.user);
  return held ? missingToAnswer(held, message.channel.isThread()) : [];
}

async function tellPrivately(message: Message, missing: readonly string[], { log }: Context): Promise<void> {
  log.write('cannot_send', {});
  const content = wordsFor(message.guild?.preferredLocale ?? 'en-US').cannotSend(missing);
  await message.author.send({ content, nonce: message.id, enforceNonce: true }).catch((error: unknown) => {
    if (!(error instanceof DiscordAPIError) || !CLOSED.has(errorCode(error))) throw error;
  });
}

async function send(message: Message, reply: MessageCreateOptions): Promise<Message> {
  // The nonce makes a repeated request one message: https://discord.com/developers/docs/resources/message#create-message
  const body = { ...reply, nonce: message.id, enforceNonce: true };
  const held = message.inGuild() ? message.channel.permissionsFor(message.client.user) : null;
  if (!message.channel.isSendable() || !held || mayReply(held))
    return message.reply({ ...body, failIfNotExists: false });
  return message.channel.send(body);
}

const answerFor = (message: Message, { question, previous }: Addressed, { desk }: Context): Promise<Answered> => {
  const locale = message.guild?.preferredLocale ?? 'en-US';
  return answerTo({ text: question, previous, asker: message.author.id, locale, isPrivate: false }, desk);
};

async function answer(message: Message, asked: Addressed, context: Context): Promise<void> {
  const { measures, clock, replies, fairUse, isBusy } = context;
  const began = clock();
  const missing = missingHere(message);
  if (missing.length > 0) return tellPrivately(message, missing, context);
  const words = wordsFor(message.guild?.preferredLocale ?? 'en-US');
  const refused = fairUse(message.author.id, message.channelId);
  if (refused || isBusy()) {
    measures.question(doorOf(message), 'refused_fair_use', clock() - began);
    const content = refused ? words.tooMany(Math.ceil(refused.waitMs / 1000)) : words.busy;
    if (refused?.told !== true) await send(message, { content });
    return;
  }
  const { outcome, ...reply } = await answerFor(message, asked, context);
  const sent = await send(message, reply);
  replies.add(message.id, sent.id);
  measures.question(doorOf(message), outcome, clock() - began);
}

/** A short apology with the incident's number, where it can still be sent; its nonce is not the answer's. */
async function apologise(message: Message, incident: number): Promise<void> {
  const content = wordsFor(message.guild?.preferredLocale ?? 'en-US').failed(incident);
  await message.reply({ content, failIfNotExists: false, nonce: `e${message.id}`, enforceNonce: true });
}

/** Answers a message that speaks to the bot; everything else is passed over in silence. */
export async function onMessage(message: Message, context: Context): Promise<void> {
  try {
    const asked = await addressed(message);
    if (asked !== null) await answer(message, asked, context);
  } catch (error) {
    const incident = logIncident('a message', error, context.log);
    context.measures.question(doorOf(message), 'failed', 0);
    // Where Discord itself failed there is no use in asking it again.
    if (!(error instanceof DiscordAPIError) && errorCode(error) === 0 && isOurs(error)) {
      await apologise(message, incident).catch(() => undefined);
    }
  }
}

/** An error of the program, not of the road to Discord. */
const isOurs = (error: unknown): boolean =>
  error instanceof Error && !/^(?:Unanswered|HTTPError|RateLimitError|AbortError|DiscordAPIError)/.test(error.name);

async function replyOf(message: Message | PartialMessage, { replies }: Context): Promise<Message | null> {
  const known = replies.of(message.id);
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
    const asked = await addressed(message);
    const ours = asked && (await replyOf(message, context));
    if (!asked || !ours || context.fairUse(message.author.id, message.channelId)) return;
    const { outcome, ...reply } = await answerFor(message, asked, context);
    await ours.edit({ ...reply, attachments: [] });
    context.measures.question(doorOf(message), outcome, 0);
  } catch (error) {
    logIncident('an edit', error, context.log);
  }
}

/** The answer goes with a question that is deleted, where the bot still knows it. */
export async function onDelete(message: Message | PartialMessage, context: Context): Promise<void> {
  const known = context.replies.of(message.id);
  if (known === null || !message.channel.isTextBased()) return;
  context.replies.forget(message.id);
  try {
    await message.channel.messages.delete(known);
  } catch (error) {
    if (!GONE.has(errorCode(error))) logIncident('an edit', error, context.log);
  }
}
