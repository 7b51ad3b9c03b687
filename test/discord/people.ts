import {
  ApplicationCommandType,
  ButtonStyle,
  ChannelType,
  ComponentType,
  InteractionType,
} from 'discord-api-types/v10';
import { forAll } from './intents.ts';
import type { Started } from './interactions.ts';
import { controlsOf } from './limits-components.ts';
import type { Modal } from './limits-components.ts';
import { createMessage, deleteMessage, editMessage } from './messages.ts';
import { commandData, interactionPayload, modalData, targetData } from './payloads.ts';
import type { Value } from './payloads.ts';
import { guildPermissions } from './permissions.ts';
import type { Scene } from './scene.ts';
import { createAsked, createSaid } from './turns.ts';
import type { Asked, Said } from './turns.ts';
import { directChannel, guildOf } from './world.ts';
import type { Channel, Command, Message, User, World } from './world.ts';

/** How something is said. */
export interface Manner {
  /** The message that it replies to, and whether its author is pinged; he is unless this says no. */
  readonly replyTo?: Message;
  readonly ping?: boolean;
}

/** One person, with everything that he can do; each act is done at once, and its result tells what came of it. */
export interface Person {
  readonly user: User;
  say(channel: Channel, content: string, manner?: Manner): Said;
  /** Says it in the direct channel with the bot. */
  direct(content: string, manner?: Manner): Said;
  edit(message: Message, content: string): void;
  delete(message: Message): void;
  /** Runs a chat command such as "ask" or "settings show"; throws when it is not registered or not offered here. */
  slash(channel: Channel, name: string, values?: Readonly<Record<string, Value>>): Asked;
  /** Types into an option; `values` holds what is typed so far, that option's text included. */
  autocomplete(channel: Channel, name: string, option: string, values: Readonly<Record<string, Value>>): Asked;
  /** Presses the button with this custom_id or label. */
  click(message: Message, button: string): Asked;
  /** Chooses in the select with this custom_id. */
  choose(message: Message, select: string, values: readonly string[]): Asked;
  /** Fills in and sends a modal that `asked` opened. */
  submit(asked: Asked, modal: Modal, values: Readonly<Record<string, string>>): Asked;
  /** Uses an entry of the message's menu. */
  menu(message: Message, name: string): Asked;
}

const CONTEXT: Readonly<Record<number, number>> = { [ChannelType.DM]: 1, [ChannelType.GroupDM]: 2 };

/** The command that a person sees here; a guild's own stands before one that is everywhere. */
function findCommand(world: World, user: User, channel: Channel, type: number, name: string): Command {
  const here = [...world.commands.values()].filter(
    (command) =>
      command.type === type && command.name === name && (command.guild_id ?? channel.guild_id) === channel.guild_id,
  );
  const command = here.find(({ guild_id }) => guild_id !== undefined) ?? here[0];
  if (!command) throw new Error(`No command "${name}" of type ${type} is registered here`);
  const context = CONTEXT[channel.type] ?? 0;
  if (command.contexts && !command.contexts.includes(context))
    throw new Error(`"${name}" is not offered in context ${context}`);
  const guild = guildOf(world, channel);
  const member = guild?.members.get(user.id);
  const needed = BigInt(command.default_member_permissions ?? 0);
  if (guild && member && (guildPermissions(guild, member) & needed) !== needed) {
    throw new Error(`"${name}" is hidden from ${user.username}`);
  }
  if (guild && !guild.hasBot && !command.integration_types?.includes(1))
    throw new Error(`"${name}" is not user-installed`);
  return command;
}

function channelOf(world: World, message: Message): Channel {
  const channel = world.channels.get(message.channel_id);
  if (!channel) throw new Error(`The channel of message ${message.id} is gone`);
  return channel;
}

/** The control of a message that a person can use; throws when it is not there, a link, or greyed out. */
function findControl(message: Message, name: string): { readonly custom_id: string; readonly type: number } {
  const control = controlsOf(message.components).find((one) => one.custom_id === name || one['label'] === name);
  if (!control) throw new Error(`The message has no control "${name}"`);
  const isLink = control.type === ComponentType.Button && control.style === ButtonStyle.Link;
  if (isLink || control.disabled || control.custom_id === undefined) throw new Error(`"${name}" cannot be used`);
  return { custom_id: control.custom_id, type: control.type };
}

export function createPerson(scene: Scene, user: User, locale = 'en-US'): Person {
  const { world, interactions, dispatch } = scene;

  const say = (channel: Channel, content: string, { replyTo, ping = true }: Manner = {}): Said => {
    const allowed_mentions = { parse: ['users' as const, 'roles' as const, 'everyone' as const], replied_user: ping };
    const reference = replyTo ? { reference: replyTo } : {};
    return createSaid(
      scene,
      createMessage(scene, { content, allowed_mentions }, [], { author: user, channel, ...reference }),
    );
  };
  const ask = (started: Omit<Started, 'id' | 'user'>, data: object): Asked => {
    const interaction = interactions.start({ ...started, id: world.newId(), user });
    dispatch(forAll('INTERACTION_CREATE', interactionPayload(scene, interaction, data, locale)));
    return createAsked(scene, interaction);
  };
  const onControl = (message: Message, name: string, more: object): Asked => {
    const { custom_id, type } = findControl(message, name);
    const started = {
      type: InteractionType.MessageComponent,
      channel: channelOf(world, message),
      source: message,
      name,
    };
    return ask(started, { custom_id, component_type: type, id: 0, ...more });
  };
  const onCommand = (
    type: InteractionType,
    channel: Channel,
    name: string,
    values: Readonly<Record<string, Value>>,
    focused?: string,
  ): Asked => {
    const words = name.split(' ');
    const command = findCommand(world, user, channel, ApplicationCommandType.ChatInput, words[0] ?? '');
    return ask({ type, channel, source: null, name: `/${name}` }, commandData(command, words, values, focused));
  };

  return {
    user,
    say,
    direct: (content, manner) => say(directChannel(world, user), content, manner),
    edit: (message, content) => void editMessage(scene, message, { content }, []),
    delete: (message) => deleteMessage(scene, message),
    slash: (channel, name, values = {}) => onCommand(InteractionType.ApplicationCommand, channel, name, values),
    autocomplete: (channel, name, option, values) =>
      onCommand(InteractionType.ApplicationCommandAutocomplete, channel, name, values, option),
    click: (message, button) => onControl(message, button, {}),
    choose: (message, select, values) => onControl(message, select, { values }),
    submit: ({ interaction: { channel, source } }, modal, values) =>
      ask({ type: InteractionType.ModalSubmit, channel, source, name: modal.title }, modalData(modal, values)),
    menu(message, name) {
      const channel = channelOf(world, message);
      const command = findCommand(world, user, channel, ApplicationCommandType.Message, name);
      const started = { type: InteractionType.ApplicationCommand, channel, source: null, name };
      return ask(started, targetData(command, message));
    },
  };
}
