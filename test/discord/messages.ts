import { MessageFlags, MessageType, PermissionFlagsBits } from 'discord-api-types/v10';
import { forDeletion, forMessage } from './intents.ts';
import type { Upload } from './ledger.ts';
import { numberComponents } from './limits-components.ts';
import type { AllowedMentions, Embed, MessageBody } from './limits.ts';
import { botPermissions } from './permissions.ts';
import { refuse } from './replies.ts';
import type { Reply } from './replies.ts';
import type { Scene } from './scene.ts';
import type { Attachment, Channel, Message, User, World } from './world.ts';

/** Where a message comes from besides its body. */
export interface Origin {
  readonly author: User;
  readonly channel: Channel;
  readonly type?: number;
  readonly flags?: number;
  readonly extra?: Pick<Message, 'application_id' | 'webhook_id' | 'interaction_metadata'>;
  readonly reference?: Message;
  /** Webhooks and interactions ping users only, when allowed_mentions is left out. */
  readonly byWebhook?: boolean;
}

const KEPT_FLAGS =
  MessageFlags.SuppressEmbeds |
  MessageFlags.SuppressNotifications |
  MessageFlags.IsComponentsV2 |
  MessageFlags.Ephemeral |
  MessageFlags.Loading;
const LARGEST_FILE = 10 * 1024 * 1024;

export const isEphemeral = ({ flags }: { readonly flags: number }): boolean => (flags & MessageFlags.Ephemeral) !== 0;

interface Pings {
  readonly mentions: readonly User[];
  readonly mention_roles: readonly string[];
  readonly mention_everyone: boolean;
}

/** Whom a message pings, by its words and by what the sender allows. */
export function pingsOf(world: World, content: string, origin: Origin, allowed?: AllowedMentions | null): Pings {
  const parse = allowed ? (allowed.parse ?? []) : origin.byWebhook ? ['users'] : ['users', 'roles', 'everyone'];
  const named = (mark: RegExp): string[] => [...new Set([...content.matchAll(mark)].map(([, id]) => id ?? ''))];
  const mayPing = (kind: string, listed: readonly string[] | null | undefined, id: string): boolean =>
    parse.includes(kind) || (listed ?? []).includes(id);
  const users = named(/<@!?(\d+)>/g).filter((id) => mayPing('users', allowed?.users, id));
  const roles = named(/<@&(\d+)>/g).filter((id) => mayPing('roles', allowed?.roles, id));
  const pingsAuthor = allowed ? allowed.replied_user === true : !origin.byWebhook;
  const replied = origin.reference && pingsAuthor ? [origin.reference.author.id] : [];
  const mentions = [...new Set([...replied, ...users])].flatMap((id) => world.users.get(id) ?? []);
  return {
    mentions,
    mention_roles: roles,
    mention_everyone: parse.includes('everyone') && /@(?:everyone|here)/.test(content),
  };
}

function attach({ world }: Scene, body: MessageBody, files: readonly Upload[]): Attachment[] {
  return files.map((file) => {
    const number = /^files\[(\d+)\]$/.exec(file.field)?.[1];
    const about = body.attachments?.find(({ id }) => id === number);
    const id = world.newId();
    world.files.set(id, file);
    const filename = about?.filename ?? file.name;
    const url = `https://cdn.discordapp.com/attachments/double/${id}/${encodeURIComponent(filename)}`;
    const head = { id, filename, size: file.bytes.length, url, proxy_url: url, content_type: file.type };
    return about?.description ? { ...head, description: about.description } : head;
  });
}

/** What forbids these files: any of them over 10 MiB. */
export const refuseFiles = (files: readonly Upload[]): Reply | null =>
  files.some(({ bytes }) => bytes.length > LARGEST_FILE) ? refuse(40005) : null;

const hasAny = (list: readonly unknown[] | null | undefined): boolean => (list ?? []).length > 0;

interface Shown {
  readonly content?: string | null | undefined;
  readonly embeds?: readonly unknown[] | null | undefined;
  readonly components?: readonly unknown[] | null | undefined;
}

/** Whether a message would show nothing. */
export function isEmpty(body: Shown, files: readonly unknown[]): boolean {
  const shows = [body.embeds, body.components, files].some(hasAny);
  return !shows && (body.content ?? '').trim() === '';
}

const typed = (embeds: readonly Embed[] | null | undefined): readonly Embed[] =>
  (embeds ?? []).map((embed) => ({ type: 'rich', ...embed }));

/** Makes a message and tells the gateway, unless it is private. */
export function createMessage(scene: Scene, body: MessageBody, files: readonly Upload[], origin: Origin): Message {
  const { world, clock, dispatch } = scene;
  const { author, channel, reference } = origin;
  const content = (body.content ?? '').trim();
  const mayEmbed = author.id !== world.bot.id || may(world, channel, PermissionFlagsBits.EmbedLinks);
  const referred = reference && {
    message_reference: { type: 0, channel_id: channel.id, message_id: reference.id },
    referenced_message: { ...reference },
  };
  const message: Message = {
    id: world.newId(),
    type: origin.type ?? (reference ? MessageType.Reply : MessageType.Default),
    channel_id: channel.id,
    author,
    timestamp: clock.stamp(),
    pinned: false,
    tts: body.tts === true,
    content,
    edited_timestamp: null,
    flags: ((body.flags ?? 0) | (origin.flags ?? 0)) & KEPT_FLAGS,
    ...pingsOf(world, content, origin, body.allowed_mentions),
    attachments: attach(scene, body, files),
    embeds: mayEmbed ? typed(body.embeds) : [],
    components: numberComponents(body.components ?? []),
    ...(body.nonce === null || body.nonce === undefined ? {} : { nonce: body.nonce }),
    ...(origin.extra ?? {}),
    ...(referred ?? {}),
  };
  world.messages.set(message.id, message);
  channel.last_message_id = message.id;
  if (!isEphemeral(message)) dispatch(forMessage(world, 'MESSAGE_CREATE', message));
  return message;
}

/** Changes a message where it stands, so that whoever holds it sees the change; what the body leaves out stays. */
export function editMessage(scene: Scene, message: Message, body: MessageBody, files: readonly Upload[]): Message {
  const { world, clock, dispatch } = scene;
  const channel = world.channels.get(message.channel_id);
  const listed = body.attachments?.map(({ id }) => id);
  const stay = message.attachments.filter(({ id }) => listed?.includes(id) ?? true);
  message.attachments = [...stay, ...attach(scene, body, files)];
  if (body.content !== undefined) message.content = (body.content ?? '').trim();
  if (body.embeds !== undefined) message.embeds = typed(body.embeds);
  if (body.components !== undefined) message.components = numberComponents(body.components ?? []);
  const layout = (body.flags ?? 0) & (MessageFlags.SuppressEmbeds | MessageFlags.IsComponentsV2);
  message.flags = (message.flags & ~MessageFlags.Loading) | layout;
  message.edited_timestamp = clock.stamp();
  if (body.content !== undefined && channel) {
    const { author, referenced_message: reference } = message;
    const origin = { author, channel, ...(reference ? { reference } : {}) };
    Object.assign(message, pingsOf(world, message.content, origin, body.allowed_mentions));
  }
  if (!isEphemeral(message)) dispatch(forMessage(world, 'MESSAGE_UPDATE', message));
  return message;
}

export function deleteMessage({ world, dispatch }: Scene, message: Message): void {
  world.messages.delete(message.id);
  if (!isEphemeral(message)) dispatch(forDeletion(world, message));
}

export const may = (world: World, channel: Channel, permission: bigint): boolean =>
  (botPermissions(world, channel) & permission) !== 0n;
