import { ChannelType, GatewayIntentBits, PermissionFlagsBits } from 'discord-api-types/v10';
import type { Clock } from './clock.ts';
import type { Upload } from './ledger.ts';
import type { CommandBody } from './limits-commands.ts';
import type { Component } from './limits-components.ts';
import type { Embed } from './limits.ts';
import { createSnowflakes } from './snowflakes.ts';

/** The shapes below are those of the wire, as far as discord.js and the description of the API ask for them. */
export interface User {
  readonly id: string;
  readonly username: string;
  readonly global_name: string | null;
  readonly discriminator: string;
  readonly avatar: null;
  readonly public_flags: number;
  readonly flags: number;
  readonly primary_guild: null;
  readonly bot: boolean;
}

export interface Role {
  readonly id: string;
  readonly name: string;
  permissions: string;
  readonly position: number;
  readonly managed: boolean;
}

export interface Member {
  readonly user: User;
  readonly roles: string[];
  readonly joined_at: string;
}

export interface Guild {
  readonly id: string;
  readonly name: string;
  readonly owner_id: string;
  readonly preferred_locale: string;
  readonly roles: Role[];
  readonly members: Map<string, Member>;
  /** False when people brought the bot by user install only. */
  readonly hasBot: boolean;
}

export interface Overwrite {
  readonly id: string;
  /** 0 a role, 1 a member. */
  readonly type: 0 | 1;
  readonly allow: string;
  readonly deny: string;
}

export interface Channel {
  readonly id: string;
  readonly type: number;
  readonly flags: number;
  readonly guild_id?: string;
  readonly name?: string;
  readonly position?: number;
  readonly parent_id?: string | null;
  readonly recipients?: readonly User[];
  readonly owner_id?: string;
  readonly thread_metadata?: object;
  readonly message_count?: number;
  readonly member_count?: number;
  readonly total_message_sent?: number;
  permission_overwrites?: readonly Overwrite[];
  last_message_id: string | null;
}

export interface Attachment {
  readonly id: string;
  readonly filename: string;
  readonly size: number;
  readonly url: string;
  readonly proxy_url: string;
  readonly content_type: string;
  readonly description?: string;
}

export interface Message {
  readonly id: string;
  readonly type: number;
  readonly channel_id: string;
  readonly author: User;
  readonly timestamp: string;
  readonly pinned: boolean;
  readonly tts: boolean;
  content: string;
  edited_timestamp: string | null;
  flags: number;
  /** Those who are pinged, not those who are merely named. */
  mentions: readonly User[];
  mention_roles: readonly string[];
  mention_everyone: boolean;
  attachments: readonly Attachment[];
  embeds: readonly Embed[];
  components: readonly Component[];
  readonly nonce?: string | number;
  readonly application_id?: string;
  readonly webhook_id?: string;
  readonly message_reference?: { readonly type: number; readonly channel_id: string; readonly message_id: string };
  readonly referenced_message?: Message | null;
  readonly interaction_metadata?: object;
}

export type Command = CommandBody & {
  readonly id: string;
  readonly type: number;
  readonly application_id: string;
  readonly version: string;
  readonly guild_id?: string;
};

/** Everything that exists. */
export interface World {
  readonly newId: () => string;
  /** Where the application's id and its bot's id are one, as in every application of the last years. */
  readonly bot: User;
  readonly owner: User;
  token: string;
  /** Privileged intents that are switched on in the developer portal. */
  privileged: number;
  readonly users: Map<string, User>;
  readonly guilds: Map<string, Guild>;
  readonly channels: Map<string, Channel>;
  readonly messages: Map<string, Message>;
  readonly commands: Map<string, Command>;
  /** The bytes of every attachment, by its id. */
  readonly files: Map<string, Upload>;
  /** People who take no direct messages. */
  readonly closed: Set<string>;
}

export const PRIVILEGED =
  GatewayIntentBits.GuildMembers | GatewayIntentBits.GuildPresences | GatewayIntentBits.MessageContent;

const EVERYONE =
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.SendMessagesInThreads |
  PermissionFlagsBits.CreatePublicThreads |
  PermissionFlagsBits.EmbedLinks |
  PermissionFlagsBits.AttachFiles |
  PermissionFlagsBits.ReadMessageHistory |
  PermissionFlagsBits.UseApplicationCommands;

export function addUser(world: World, name: string, bot = false): User {
  const user = createUser(world.newId(), name, bot);
  world.users.set(user.id, user);
  return user;
}

function createUser(id: string, name: string, bot: boolean): User {
  const username = name.toLowerCase().replaceAll(/[^a-z0-9_.]/g, '_');
  const look = { discriminator: '0', avatar: null, public_flags: 0, flags: 0, primary_guild: null };
  return { id, username, global_name: bot ? null : name, ...look, bot };
}

/** A guild whose @everyone may read and write; with the bot in it unless told otherwise. */
export function addGuild(world: World, clock: Clock, name: string, hasBot = true, locale = 'en-US'): Guild {
  const id = world.newId();
  const everyone = { id, name: '@everyone', permissions: String(EVERYONE), position: 0, managed: false };
  const own = { id: world.newId(), name: world.bot.username, permissions: '0', position: 1, managed: true };
  const head = { id, name, owner_id: world.owner.id, preferred_locale: locale, hasBot };
  const guild: Guild = { ...head, roles: hasBot ? [everyone, own] : [everyone], members: new Map() };
  world.guilds.set(id, guild);
  join(guild, world.owner, clock);
  if (hasBot) join(guild, world.bot, clock, [own.id]);
  return guild;
}

export function join(guild: Guild, user: User, clock: Clock, roles: string[] = []): Member {
  const member = { user, roles, joined_at: clock.stamp() };
  guild.members.set(user.id, member);
  return member;
}

/** A text channel, or another kind of channel of a guild. */
export function addChannel(world: World, guild: Guild, name: string, type: number = ChannelType.GuildText): Channel {
  const head = { id: world.newId(), type, flags: 0, guild_id: guild.id, name, parent_id: null, last_message_id: null };
  const channel: Channel = { ...head, position: world.channels.size, permission_overwrites: [] };
  world.channels.set(channel.id, channel);
  return channel;
}

/** A public thread under a channel, or a post when the channel is a forum. */
export function addThread(world: World, clock: Clock, parent: Channel, name: string): Channel {
  const archive = { archived: false, locked: false, auto_archive_duration: 1440, archive_timestamp: clock.stamp() };
  const counts = { message_count: 0, member_count: 1, total_message_sent: 0, owner_id: world.owner.id };
  const head = { id: world.newId(), type: ChannelType.PublicThread, flags: 0, name, parent_id: parent.id };
  const place = parent.guild_id === undefined ? {} : { guild_id: parent.guild_id };
  const thread: Channel = { ...head, ...place, ...counts, thread_metadata: archive, last_message_id: null };
  world.channels.set(thread.id, thread);
  return thread;
}

/** The direct channel of a person and the bot; always the same one. */
export function directChannel(world: World, user: User): Channel {
  const found = [...world.channels.values()].find(
    ({ type, recipients }) => type === ChannelType.DM && recipients?.[0]?.id === user.id,
  );
  if (found) return found;
  const channel: Channel = {
    id: world.newId(),
    type: ChannelType.DM,
    flags: 0,
    recipients: [user],
    last_message_id: null,
  };
  world.channels.set(channel.id, channel);
  return channel;
}

export function guildOf(world: World, channel: Channel): Guild | undefined {
  return channel.guild_id === undefined ? undefined : world.guilds.get(channel.guild_id);
}

/** One guild with one channel and its owner, and the bot. */
export function createWorld(clock: Clock): World {
  const newId = createSnowflakes(clock);
  const bot = createUser(newId(), 'footnote', true);
  const owner = createUser(newId(), 'Olga Owner', false);
  const world: World = {
    newId,
    bot,
    owner,
    token: `${Buffer.from(bot.id).toString('base64url')}.double.${newId()}`,
    privileged: 0,
    users: new Map([
      [bot.id, bot],
      [owner.id, owner],
    ]),
    guilds: new Map(),
    channels: new Map(),
    messages: new Map(),
    commands: new Map(),
    files: new Map(),
    closed: new Set(),
  };
  addChannel(world, addGuild(world, clock, 'Newsroom'), 'general');
  return world;
}
