import { ApplicationCommandOptionType, ChannelType, ComponentType, InteractionType } from 'discord-api-types/v10';
import type { Interaction } from './interactions.ts';
import type { CommandOption } from './limits-commands.ts';
import type { Modal } from './limits-components.ts';
import { botPermissions, channelPermissions } from './permissions.ts';
import type { Scene } from './scene.ts';
import { wireMember } from './wire.ts';
import type { Channel, Command, Message, User } from './world.ts';

export type Value = string | number | boolean;

/** A command's options as an interaction carries them; throws for what Discord's own form would not let through. */
export function optionsOf(
  command: { readonly name: string; readonly options?: readonly CommandOption[] | undefined },
  values: Readonly<Record<string, Value>>,
  focused?: string,
): object[] {
  const known = command.options ?? [];
  for (const name of Object.keys(values)) {
    if (!known.some((option) => option.name === name)) throw new Error(`/${command.name} has no option ${name}`);
  }
  for (const { name, required } of known) {
    if (required && focused === undefined && !(name in values)) throw new Error(`/${command.name} needs ${name}`);
  }
  return known.flatMap(({ name, type, max_length: longest, autocomplete }) => {
    const value = values[name];
    if (value === undefined) return [];
    const isText = type === ApplicationCommandOptionType.String;
    const isFlag = type === ApplicationCommandOptionType.Boolean;
    const wanted = isText ? 'string' : isFlag ? 'boolean' : 'number';
    if (typeof value !== wanted) throw new Error(`The option ${name} is a ${wanted}`);
    if (isText && String(value).length > (longest ?? 6000)) throw new Error(`The option ${name} is too long`);
    if (name === focused && !autocomplete) throw new Error(`The option ${name} suggests nothing`);
    return [{ name, type, value, ...(name === focused ? { focused: true } : {}) }];
  });
}

/** A command named as people type it, "ask" or "settings show", with its options wrapped as Discord wraps them. */
export function commandData(
  command: Command,
  words: readonly string[],
  values: Readonly<Record<string, Value>>,
  focused?: string,
): object {
  const head = { id: command.id, name: command.name, type: command.type };
  const place = command.guild_id === undefined ? {} : { guild_id: command.guild_id };
  const path: CommandOption[] = [];
  for (const word of words.slice(1)) {
    const next = (path.at(-1)?.options ?? command.options ?? []).find(({ name }) => name === word);
    if (!next) throw new Error(`/${words.join(' ')} is not registered`);
    path.push(next);
  }
  const innermost = optionsOf(path.at(-1) ?? command, values, focused);
  const options = path.reduceRight<object[]>((inside, { name, type }) => [{ name, type, options: inside }], innermost);
  return { ...head, ...place, options };
}

/** What a person typed into a modal, by the custom_id of each field. */
export function modalData(modal: Modal, values: Readonly<Record<string, string>>): object {
  const left = new Set(Object.keys(values));
  const field = (input: { custom_id: string; type: number; max_length?: unknown; required?: unknown }): object => {
    const value = values[input.custom_id] ?? '';
    left.delete(input.custom_id);
    if (value === '' && input.required !== false) throw new Error(`The field ${input.custom_id} is required`);
    if (value.length > Number(input.max_length ?? 4000)) throw new Error(`The field ${input.custom_id} is too long`);
    const isText = input.type === ComponentType.TextInput;
    return { type: input.type, id: 0, custom_id: input.custom_id, ...(isText ? { value } : { values: [value] }) };
  };
  const components = modal.components.flatMap((part): object[] => {
    if (part.type === ComponentType.TextDisplay) return [{ type: part.type, id: 0 }];
    if (part.type === ComponentType.Label) return [{ type: part.type, id: 0, component: field(part.component) }];
    return [{ type: part.type, id: 0, components: part.components.map(field) }];
  });
  if (left.size > 0) throw new Error(`The modal has no field ${[...left].join(', ')}`);
  return { custom_id: modal.custom_id, components };
}

/** Where and by whom: the part that all interactions share. */
function whereabouts({ world }: Scene, user: User, channel: Channel, locale: string): object {
  const guild = world.guilds.get(channel.guild_id ?? '');
  const common = { channel_id: channel.id, locale, entitlements: [], attachment_size_limit: 10 * 1024 * 1024 };
  const app_permissions = String(botPermissions(world, channel));
  const isDirect = channel.type === ChannelType.DM;
  const byUser = { authorizing_integration_owners: { 1: user.id } };
  if (!guild) {
    const owners = isDirect ? { authorizing_integration_owners: { 0: '0' } } : byUser;
    return { ...common, ...owners, user, app_permissions, channel, context: isDirect ? 1 : 2 };
  }
  const member = guild.members.get(user.id);
  if (!member) throw new Error(`${user.username} is not in ${guild.name}`);
  const permissions = String(channelPermissions(world, guild, channel, member));
  return {
    ...common,
    ...(guild.hasBot ? { authorizing_integration_owners: { 0: guild.id } } : byUser),
    app_permissions,
    context: 0,
    guild_id: guild.id,
    guild: { id: guild.id, locale: guild.preferred_locale, features: [] },
    guild_locale: guild.preferred_locale,
    channel: { ...channel, permissions },
    member: { ...wireMember(member), permissions },
  };
}

/** INTERACTION_CREATE. */
export function interactionPayload(scene: Scene, interaction: Interaction, data: object, locale: string): object {
  const { id, token, type, user, channel, source } = interaction;
  const message = source && type !== InteractionType.ApplicationCommand ? { message: source } : {};
  const head = { id, application_id: scene.world.bot.id, type, token, version: 1 };
  return { ...head, data, ...message, ...whereabouts(scene, user, channel, locale) };
}

/** The target of a message menu, with all its words, whatever the intents. */
export const targetData = (command: Command, target: Message): object => ({
  id: command.id,
  name: command.name,
  type: command.type,
  target_id: target.id,
  resolved: { messages: { [target.id]: target } },
});
