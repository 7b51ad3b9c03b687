import { ChannelType, PermissionFlagsBits } from 'discord-api-types/v10';
import { z } from 'zod';
import { messageBody, readBody } from './limits.ts';
import type { MessageBody } from './limits.ts';
import { createMessage, deleteMessage, editMessage, isEmpty, isEphemeral, may, refuseFiles } from './messages.ts';
import { NO_CONTENT, UNKNOWN_REFERENCE, ok, refuse } from './replies.ts';
import type { Reply } from './replies.ts';
import type { Request, Route, Scene } from './scene.ts';
import type { Channel, Message, World } from './world.ts';

type Found<T> = { readonly value: T; readonly refused?: undefined } | { readonly refused: Reply };

function findChannel({ world }: Scene, request: Request): Found<Channel> {
  const channel = world.channels.get(request.param('channel'));
  if (!channel) return { refused: refuse(10003) };
  return may(world, channel, PermissionFlagsBits.ViewChannel) ? { value: channel } : { refused: refuse(50001) };
}

/** A message that anyone in its channel can see. */
function findMessage(scene: Scene, request: Request): Found<Message> {
  const found = findChannel(scene, request);
  if (found.refused) return found;
  const message = scene.world.messages.get(request.param('message'));
  const isHere = message?.channel_id === found.value.id && !isEphemeral(message);
  return isHere ? { value: message } : { refused: refuse(10008) };
}

const state = z.looseObject({ archived: z.boolean(), locked: z.boolean() });

/** What keeps the bot from sending this message here. */
function refuseSend(world: World, channel: Channel, body: MessageBody, request: Request): Reply | null {
  if (channel.type === ChannelType.DM)
    return world.closed.has(channel.recipients?.[0]?.id ?? '') ? refuse(50007) : null;
  const inThread = channel.thread_metadata !== undefined;
  if (inThread && state.safeParse(channel.thread_metadata).data?.locked) return refuse(50083);
  const send = inThread ? PermissionFlagsBits.SendMessagesInThreads : PermissionFlagsBits.SendMessages;
  if (!may(world, channel, send)) return refuse(50013);
  if (request.files.length > 0 && !may(world, channel, PermissionFlagsBits.AttachFiles)) return refuse(50013);
  return body.message_reference && !may(world, channel, PermissionFlagsBits.ReadMessageHistory) ? refuse(160002) : null;
}

/** How long a nonce stands for the message that it made. */
const NONCE_MS = 5 * 60_000;

function findByNonce({ world, clock }: Scene, channel: Channel, body: MessageBody): Message | undefined {
  if (!body.enforce_nonce || body.nonce === undefined || body.nonce === null) return undefined;
  const since = clock.now() - NONCE_MS;
  return [...world.messages.values()].find(
    ({ nonce, author, channel_id, timestamp }) =>
      nonce === body.nonce && author.id === world.bot.id && channel_id === channel.id && Date.parse(timestamp) > since,
  );
}

function send(scene: Scene, request: Request): Reply {
  const { world } = scene;
  const found = findChannel(scene, request);
  if (found.refused) return found.refused;
  const read = readBody(messageBody, request.body);
  if (read.refused) return read.refused;
  const channel = found.value;
  const body = read.value;
  const refused = refuseSend(world, channel, body, request) ?? refuseFiles(request.files);
  if (refused) return refused;
  if (isEmpty(body, request.files)) return refuse(50006);
  const before = findByNonce(scene, channel, body);
  if (before) return ok(before);
  const asked = body.message_reference;
  const reference = asked ? world.messages.get(asked.message_id) : undefined;
  if (asked && !reference && asked.fail_if_not_exists !== false) return UNKNOWN_REFERENCE;
  const origin = { author: world.bot, channel, ...(reference ? { reference } : {}) };
  return ok(createMessage(scene, body, request.files, origin));
}

function edit(scene: Scene, request: Request): Reply {
  const found = findMessage(scene, request);
  if (found.refused) return found.refused;
  const read = readBody(messageBody, request.body);
  if (read.refused) return read.refused;
  const message = found.value;
  if (message.author.id !== scene.world.bot.id) return refuse(50005);
  const kept = read.value.attachments ?? message.attachments;
  if (isEmpty({ ...message, ...read.value }, [...request.files, ...kept])) return refuse(50006);
  return refuseFiles(request.files) ?? ok(editMessage(scene, message, read.value, request.files));
}

function remove(scene: Scene, request: Request): Reply {
  const found = findMessage(scene, request);
  if (found.refused) return found.refused;
  const channel = scene.world.channels.get(found.value.channel_id);
  const own = found.value.author.id === scene.world.bot.id;
  if (!own && channel && !may(scene.world, channel, PermissionFlagsBits.ManageMessages)) return refuse(50013);
  deleteMessage(scene, found.value);
  return NO_CONTENT;
}

function list(scene: Scene, request: Request): Reply {
  const found = findChannel(scene, request);
  if (found.refused) return found.refused;
  if (!may(scene.world, found.value, PermissionFlagsBits.ReadMessageHistory)) return ok([]);
  const { before, after, limit = '50' } = request.query;
  const here = [...scene.world.messages.values()].filter(
    (message) =>
      message.channel_id === found.value.id &&
      !isEphemeral(message) &&
      (before === undefined || BigInt(message.id) < BigInt(before)) &&
      (after === undefined || BigInt(message.id) > BigInt(after)),
  );
  return ok(here.reverse().slice(0, Number(limit)));
}

function fetchOne(scene: Scene, request: Request): Reply {
  const found = findMessage(scene, request);
  return found.refused ?? ok(found.value);
}

/** Messages of channels: send, edit, delete, fetch, and the typing indicator. */
export const MESSAGE_ROUTES: readonly Route[] = [
  { method: 'POST', pattern: '/channels/:channel/messages', handle: send },
  { method: 'GET', pattern: '/channels/:channel/messages', handle: list },
  { method: 'GET', pattern: '/channels/:channel/messages/:message', handle: fetchOne },
  { method: 'PATCH', pattern: '/channels/:channel/messages/:message', handle: edit },
  { method: 'DELETE', pattern: '/channels/:channel/messages/:message', handle: remove },
  {
    method: 'POST',
    pattern: '/channels/:channel/typing',
    handle: (scene, request) => findChannel(scene, request).refused ?? NO_CONTENT,
  },
];
