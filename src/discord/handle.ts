import { DiscordAPIError, MessageFlags } from 'discord.js';
import type { Interaction } from 'discord.js';
import { decodeControl } from './custom-id.ts';
import { isOurs, logIncident } from './incident.ts';
import { errorCode } from './log-lines.ts';
import type { Door, QuestionOutcome } from '#health';
import { noticeFor } from './notice.ts';
import type { Notice } from './notice.ts';
import { onButton, onModal } from './press.ts';
import { onAutocomplete, onCommand, onMenu } from './slash.ts';
import type { Context } from './types.ts';
import { wordsFor } from './locales.ts';

/** Discord's codes for what can no longer be answered: the interaction is gone, or was answered already. */
const GONE: ReadonlySet<number> = new Set([10_062, 40_060, 10_008, 10_015]);

/** What a person asks by: to be answered, and counted for fair use. */
type Asking = Exclude<Interaction, { type: 4 }>;

const PRIVATE = { flags: MessageFlags.Ephemeral } as const;

const doorOf = (interaction: Asking): Door => {
  if (interaction.isChatInputCommand()) return 'slash';
  return interaction.isContextMenuCommand() ? 'menu' : 'button';
};

async function dispatch(interaction: Asking, context: Context): Promise<QuestionOutcome | null> {
  if (interaction.isChatInputCommand()) return onCommand(interaction, context);
  if (interaction.isMessageContextMenuCommand()) return onMenu(interaction, context);
  if (interaction.isModalSubmit()) return onModal(interaction, context);
  if (interaction.isButton()) await onButton(interaction, context);
  return null;
}

/** A message of ours can be taken away however often its asker has asked. */
const isFree = (interaction: Asking): boolean =>
  interaction.isButton() && decodeControl(interaction.customId)?.action === 'delete';

function noticeOn(interaction: Asking, context: Context): Notice | null {
  const { user, channelId, locale } = interaction;
  return isFree(interaction) ? null : noticeFor(user.id, channelId ?? user.id, locale, context);
}

async function apologise(interaction: Asking, incident: number): Promise<void> {
  const content = wordsFor(interaction.locale).failed(incident);
  if (interaction.replied) return;
  // A button whose message is still to change has no answer of its own: to edit that would write over the message.
  const isUpdate = interaction.isButton() && interaction.deferred && interaction.ephemeral === null;
  if (isUpdate) await interaction.followUp({ ...PRIVATE, content });
  else await (interaction.deferred ? interaction.editReply({ content }) : interaction.reply({ ...PRIVATE, content }));
}

async function answer(interaction: Asking, context: Context): Promise<void> {
  const { clock, measures, log } = context;
  const [began, door] = [clock(), doorOf(interaction)];
  try {
    const notice = noticeOn(interaction, context);
    if (notice !== null) await interaction.reply({ ...PRIVATE, content: notice.content });
    const outcome = notice === null ? await dispatch(interaction, context) : notice.outcome;
    if (outcome !== null) measures.question(door, outcome, clock() - began);
  } catch (error) {
    if (error instanceof DiscordAPIError && GONE.has(errorCode(error))) {
      measures.question(door, 'gone', clock() - began);
      log.write('gone', { code: errorCode(error) });
      return;
    }
    const incident = logIncident(interaction.isButton() ? 'a button' : 'a command', error, log);
    measures.question(door, 'failed', clock() - began);
    if (isOurs(error)) await apologise(interaction, incident).catch(() => undefined);
  }
}

/** Answers a command, a button, a modal or what is typed into one. What is gone or answered already is only logged. */
export async function onInteraction(interaction: Interaction, context: Context): Promise<void> {
  if (!interaction.isAutocomplete()) return answer(interaction, context);
  // What is typed is answered again with the next letter: nothing is said of a failure but in the log.
  await onAutocomplete(interaction, context).catch((error: unknown) => {
    if (!GONE.has(errorCode(error))) logIncident('a command', error, context.log);
  });
}
