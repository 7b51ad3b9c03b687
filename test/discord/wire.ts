import { ChannelType } from 'discord-api-types/v10';
import type { Channel, Guild, Member, Message, Role, User, World } from './world.ts';

/** The bodies of Discord for what the world holds: guilds, roles, members, channels, the application. */
export const wireRole = (role: Role): object => ({
  ...role,
  color: 0,
  colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
  hoist: false,
  mentionable: false,
  icon: null,
  unicode_emoji: null,
  flags: 0,
});

/** A member without its user, as messages carry it. */
export const wireMemberOnly = ({ roles, joined_at }: Member): object => ({
  roles,
  joined_at,
  nick: null,
  avatar: null,
  banner: null,
  premium_since: null,
  communication_disabled_until: null,
  pending: false,
  flags: 0,
  mute: false,
  deaf: false,
});

export const wireMember = (member: Member): object => ({ ...wireMemberOnly(member), user: member.user });

/** What both REST and the gateway tell about a guild. */
export function wireGuild({ id, name, owner_id, preferred_locale, roles }: Guild): object {
  const nothing = [
    'icon description home_header splash discovery_splash banner application_id afk_channel_id system_channel_id',
    'widget_channel_id vanity_url_code rules_channel_id safety_alerts_channel_id public_updates_channel_id incidents_data',
  ];
  const nulls = Object.fromEntries(nothing.flatMap((line) => line.split(' ')).map((key) => [key, null]));
  const zeros = { verification_level: 0, default_message_notifications: 0, mfa_level: 0, explicit_content_filter: 0 };
  const more = { nsfw_level: 0, premium_tier: 0, premium_subscription_count: 0, system_channel_flags: 0 };
  const maxima = { max_presences: null, max_members: 500_000, max_video_channel_users: 25 };
  const flags = { widget_enabled: false, premium_progress_bar_enabled: false, nsfw: false };
  const rest = { afk_timeout: 300, region: 'us-west', max_stage_video_channel_users: 50, features: [], stickers: [] };
  const own = { id, name, owner_id, preferred_locale, roles: roles.map(wireRole), emojis: [] };
  return { ...nulls, ...zeros, ...more, ...maxima, ...flags, ...rest, ...own };
}

/** GUILD_CREATE: the guild with its channels, threads, and the only member that a bot sees without the intent, itself. */
export function wireGuildCreate(world: World, guild: Guild): object {
  const channels = [...world.channels.values()].filter(({ guild_id }) => guild_id === guild.id);
  const bot = guild.members.get(world.bot.id);
  return {
    ...wireGuild(guild),
    joined_at: bot?.joined_at,
    large: false,
    unavailable: false,
    member_count: guild.members.size,
    members: bot ? [wireMember(bot)] : [],
    channels: channels.filter(({ thread_metadata }) => !thread_metadata),
    threads: channels.filter(({ thread_metadata }) => thread_metadata),
    voice_states: [],
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}

/** A message as the gateway tells it: with its guild, its author as a member, and the type of its channel. */
export function wireDispatched(world: World, message: Message): object {
  const channel = world.channels.get(message.channel_id);
  const guild = world.guilds.get(channel?.guild_id ?? '');
  const member = guild?.members.get(message.author.id);
  return {
    ...message,
    channel_type: channel?.type ?? ChannelType.GuildText,
    ...(guild ? { guild_id: guild.id } : {}),
    ...(member ? { member: wireMemberOnly(member) } : {}),
  };
}

export const wireChannel = (channel: Channel): object => channel;

/** The application as it sees itself. */
export function wireApplication({ bot, owner }: World): object {
  const empty = { icon: null, description: '', type: null, team: null, redirect_uris: [], explicit_content_filter: 0 };
  const urls = { interactions_endpoint_url: null, role_connections_verification_url: null };
  const counts = { approximate_guild_count: 1, approximate_user_install_count: 0 };
  return {
    ...empty,
    ...urls,
    ...counts,
    approximate_user_authorization_count: 0,
    eligible_oauth2_scopes: [],
    id: bot.id,
    name: bot.username,
    bot,
    owner,
    bot_public: true,
    bot_require_code_grant: false,
    verify_key: '0'.repeat(64),
    flags: 0,
    flags_new: '0',
  };
}

export const wireSelf = (bot: User): object => ({
  ...bot,
  mfa_enabled: true,
  locale: 'en-US',
  verified: true,
  email: null,
});
