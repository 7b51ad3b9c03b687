import { InteractionResponseType, InteractionType, MessageFlags, MessageType } from 'discord-api-types/v10';
import { z } from 'zod';
import { mayAnswer } from './interactions.ts';
import type { Interaction } from './interactions.ts';
import { choicesBody, messageBody, modalBody, readBody } from './limits.ts';
import { createMessage, deleteMessage, editMessage, isEmpty, refuseFiles } from './messages.ts';
import type { Origin } from './messages.ts';
import { NO_CONTENT, invalidForm, ok, refuse } from './replies.ts';
import type { Reply } from './replies.ts';
import type { Request, Route, Scene } from './scene.ts';
import type { Message } from './world.ts';

const callbackBody = z.looseObject({ type: z.int(), data: z.unknown().optional() });
const deferral = z.looseObject({ flags: z.int().nullish() });

/** The metadata that an answer shows: who asked, with what. */
function metadataOf(interaction: Interaction, isFollowup: boolean): object {
  const { id, type, user, original, source, channel } = interaction;
  const owners = channel.guild_id === undefined ? { 1: user.id } : { 0: channel.guild_id };
  const head = { id, type, user, authorizing_integration_owners: owners };
  const first = isFollowup && original ? { original_response_message_id: original.id } : {};
  return type === InteractionType.MessageComponent
    ? { ...head, ...first, interacted_message_id: source?.id }
    : { ...head, ...first };
}

function originOf({ world }: Scene, interaction: Interaction, flags: number, isFollowup: boolean): Origin {
  const byCommand = interaction.type === InteractionType.ApplicationCommand;
  const extra = {
    application_id: world.bot.id,
    webhook_id: world.bot.id,
    interaction_metadata: metadataOf(interaction, isFollowup),
  };
  const type = byCommand && !isFollowup ? MessageType.ChatInputCommand : MessageType.Default;
  const source = interaction.type === InteractionType.MessageComponent ? interaction.source : null;
  const head = { author: world.bot, channel: interaction.channel, flags, extra, byWebhook: true };
  return source ? { ...head, type: MessageType.Reply, reference: source } : { ...head, type };
}

/** The answer to `with_response`; a deferral has no `resource`. */
function callbackAnswer(interaction: Interaction, request: Request, message: Message | null): Reply {
  if (request.query['with_response'] !== 'true') return NO_CONTENT;
  const { id, type, callback, original, loading } = interaction;
  const about = original
    ? {
        response_message_id: original.id,
        response_message_loading: loading,
        response_message_ephemeral: (original.flags & MessageFlags.Ephemeral) !== 0,
      }
    : {};
  const resource = message ? { resource: { type: callback, message } } : {};
  return ok({ interaction: { id, type, ...about }, ...resource });
}

type Answer = (scene: Scene, interaction: Interaction, request: Request, data: unknown) => Reply;

const reply: Answer = (scene, interaction, request, data) => {
  const read = readBody(messageBody, data);
  if (read.refused) return read.refused;
  const refused = refuseFiles(request.files) ?? (isEmpty(read.value, request.files) ? refuse(50006) : null);
  if (refused) return refused;
  const message = createMessage(scene, read.value, request.files, originOf(scene, interaction, 0, false));
  Object.assign(interaction, { callback: 4, original: message, outcome: { kind: 'message', message } });
  return callbackAnswer(interaction, request, message);
};

const DEFERRAL_FLAGS = MessageFlags.Ephemeral | MessageFlags.SuppressNotifications;

const defer: Answer = (scene, interaction, request, data) => {
  const read = readBody(deferral, data);
  if (read.refused) return read.refused;
  const flags = read.value.flags ?? 0;
  if ((flags & ~DEFERRAL_FLAGS) !== 0) {
    return invalidForm([
      { path: ['data', 'flags'], code: 'BASE_TYPE_INVALID', message: 'A deferral is only EPHEMERAL.' },
    ]);
  }
  const origin = originOf(scene, interaction, flags | MessageFlags.Loading, false);
  const original = createMessage(scene, { content: '' }, [], origin);
  Object.assign(interaction, { callback: 5, original, loading: true });
  return callbackAnswer(interaction, request, null);
};

const deferUpdate: Answer = (_scene, interaction, request) => {
  const { source } = interaction;
  Object.assign(interaction, { callback: 6, original: source, outcome: { kind: 'deferred' } });
  return callbackAnswer(interaction, request, null);
};

const update: Answer = (scene, interaction, request, data) => {
  const read = readBody(messageBody, data);
  if (read.refused) return read.refused;
  const { source } = interaction;
  if (!source) return refuse(10008);
  const message = editMessage(scene, source, read.value, request.files);
  Object.assign(interaction, { callback: 7, original: message, outcome: { kind: 'update', message } });
  return callbackAnswer(interaction, request, message);
};

const suggest: Answer = (_scene, interaction, request, data) => {
  const read = readBody(choicesBody, data);
  if (read.refused) return read.refused;
  Object.assign(interaction, { callback: 8, outcome: { kind: 'choices', choices: read.value.choices } });
  return callbackAnswer(interaction, request, null);
};

const openModal: Answer = (_scene, interaction, request, data) => {
  const read = readBody(modalBody, data);
  if (read.refused) return read.refused;
  Object.assign(interaction, { callback: 9, outcome: { kind: 'modal', modal: read.value } });
  return callbackAnswer(interaction, request, null);
};

const ANSWERS: Readonly<Record<number, Answer>> = {
  [InteractionResponseType.ChannelMessageWithSource]: reply,
  [InteractionResponseType.DeferredChannelMessageWithSource]: defer,
  [InteractionResponseType.DeferredMessageUpdate]: deferUpdate,
  [InteractionResponseType.UpdateMessage]: update,
  [InteractionResponseType.ApplicationCommandAutocompleteResult]: suggest,
  [InteractionResponseType.Modal]: openModal,
};

function callback(scene: Scene, request: Request): Reply {
  const interaction = scene.interactions.find(request.param('interaction'), request.param('token'));
  if (!interaction) return refuse(10062);
  if (interaction.callback !== null) return refuse(40060);
  if (scene.interactions.isLate(interaction)) return refuse(10062);
  const read = readBody(callbackBody, request.body);
  if (read.refused) return read.refused;
  const { type, data } = read.value;
  const answer = ANSWERS[type];
  if (answer && mayAnswer(interaction, type)) return answer(scene, interaction, request, data);
  return invalidForm([{ path: ['type'], code: 'BASE_TYPE_CHOICES', message: `Type ${type} does not answer this.` }]);
}

type Act = (scene: Scene, request: Request, interaction: Interaction) => Reply;

/** Runs an act of the interaction's webhook while its token lives. */
const withToken =
  (act: Act) =>
  (scene: Scene, request: Request): Reply => {
    const interaction = scene.interactions.findByToken(request.param('token'));
    if (!interaction || interaction.callback === null) return refuse(10015);
    return scene.interactions.isDead(interaction) ? refuse(50027) : act(scene, request, interaction);
  };

function messageOf(interaction: Interaction, request: Request): Message | null {
  const id = request.param('message');
  if (id === '@original') return interaction.original;
  return [interaction.original, ...interaction.followups].find((message) => message?.id === id) ?? null;
}

const fetchOne: Act = (_scene, request, interaction) => {
  const message = messageOf(interaction, request);
  return message ? ok(message) : refuse(10008);
};

const editOne: Act = (scene, request, interaction) => {
  const message = messageOf(interaction, request);
  if (!message || !scene.world.messages.has(message.id)) return refuse(10008);
  const read = readBody(messageBody, request.body);
  if (read.refused) return read.refused;
  const kept = read.value.attachments ?? message.attachments;
  if (isEmpty({ ...message, ...read.value }, [...request.files, ...kept])) return refuse(50006);
  const edited = editMessage(scene, message, read.value, request.files);
  if (message === interaction.original) {
    const kind = interaction.callback === InteractionResponseType.DeferredMessageUpdate ? 'update' : 'message';
    Object.assign(interaction, { loading: false, outcome: { kind, message: edited } });
  }
  return ok(edited);
};

const removeOne: Act = (scene, request, interaction) => {
  const message = messageOf(interaction, request);
  if (!message || !scene.world.messages.has(message.id)) return refuse(10008);
  deleteMessage(scene, message);
  if (message === interaction.original) {
    Object.assign(interaction, { original: null, loading: false, outcome: { kind: 'removed' } });
  }
  return NO_CONTENT;
};

/** Follow-ups that a bot may send where it is not in the guild. */
const MOST_FOLLOWUPS = 5;

const followUp: Act = (scene, request, interaction) => {
  const { world } = scene;
  const guild = world.guilds.get(interaction.channel.guild_id ?? '');
  if (guild?.hasBot === false && interaction.followups.length >= MOST_FOLLOWUPS) return refuse(40094);
  const read = readBody(messageBody, request.body);
  if (read.refused) return read.refused;
  const refused = refuseFiles(request.files) ?? (isEmpty(read.value, request.files) ? refuse(50006) : null);
  if (refused) return refused;
  if (interaction.loading && interaction.original) {
    const message = editMessage(scene, interaction.original, read.value, request.files);
    Object.assign(interaction, { loading: false, outcome: { kind: 'message', message } });
    return { ...ok(message), violation: 'a follow-up straight after a deferral edits the original: edit it instead' };
  }
  const message = createMessage(scene, read.value, request.files, originOf(scene, interaction, 0, true));
  interaction.followups.push(message);
  return ok(message);
};

/** What a bot answers interactions with: the callback, then the webhook of the token. */
export const INTERACTION_ROUTES: readonly Route[] = [
  { method: 'POST', pattern: '/interactions/:interaction/:token/callback', open: true, handle: callback },
  { method: 'POST', pattern: '/webhooks/:application/:token', open: true, handle: withToken(followUp) },
  {
    method: 'GET',
    pattern: '/webhooks/:application/:token/messages/:message',
    open: true,
    handle: withToken(fetchOne),
  },
  {
    method: 'PATCH',
    pattern: '/webhooks/:application/:token/messages/:message',
    open: true,
    handle: withToken(editOne),
  },
  {
    method: 'DELETE',
    pattern: '/webhooks/:application/:token/messages/:message',
    open: true,
    handle: withToken(removeOne),
  },
];
