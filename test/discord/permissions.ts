import { PermissionFlagsBits } from 'discord-api-types/v10';
import type { Channel, Guild, Member, World } from './world.ts';

export const ALL_PERMISSIONS = Object.values(PermissionFlagsBits).reduce((all, bit) => all | bit, 0n);

/** What a member may do in a guild, whatever the channel. */
export function guildPermissions(guild: Guild, member: Member): bigint {
  if (guild.owner_id === member.user.id) return ALL_PERMISSIONS;
  const own = guild.roles.filter(({ id }) => id === guild.id || member.roles.includes(id));
  const base = own.reduce((sum, { permissions }) => sum | BigInt(permissions), 0n);
  return (base & PermissionFlagsBits.Administrator) === 0n ? base : ALL_PERMISSIONS;
}

/** What a member may do in a channel; a thread follows its parent. */
export function channelPermissions(world: World, guild: Guild, channel: Channel, member: Member): bigint {
  const base = guildPermissions(guild, member);
  if (base === ALL_PERMISSIONS) return base;
  const parent = channel.thread_metadata ? world.channels.get(channel.parent_id ?? '') : channel;
  const all = parent?.permission_overwrites ?? [];
  const steps = [
    all.filter(({ id }) => id === guild.id),
    all.filter(({ id, type }) => type === 0 && member.roles.includes(id)),
    all.filter(({ id, type }) => type === 1 && id === member.user.id),
  ];
  return steps.reduce((permissions, overwrites) => {
    const deny = overwrites.reduce((sum, one) => sum | BigInt(one.deny), 0n);
    const allow = overwrites.reduce((sum, one) => sum | BigInt(one.allow), 0n);
    return (permissions & ~deny) | allow;
  }, base);
}

/** What the bot may do in a channel; everything in a direct one, nothing in a guild that it is not in. */
export function botPermissions(world: World, channel: Channel): bigint {
  if (channel.guild_id === undefined) return ALL_PERMISSIONS;
  const guild = world.guilds.get(channel.guild_id);
  const member = guild?.members.get(world.bot.id);
  return guild && member ? channelPermissions(world, guild, channel, member) : 0n;
}
