import { MessageFlags, PermissionFlagsBits } from 'discord.js';
import type { ButtonInteraction, ModalSubmitInteraction } from 'discord.js';
import type { Answer } from '#outcome';
import { CATALOGUES, chartOf, languageOf, putIn } from '#render';
import type { Put } from '#render';
import { answerTo, replyWith } from './answering.ts';
import { followUpModal, NEXT_QUESTION } from './controls.ts';
import { decodeControl } from './custom-id.ts';
import type { Action, Control } from './custom-id.ts';
import type { QuestionOutcome } from '#health';
import type { Context } from './types.ts';
import { sourcesView, workingView } from './views.ts';
import { wordsFor } from './locales.ts';
import type { Words } from './words.ts';

/** What a press asks for is done with the message that it stands under. */
interface Press {
  readonly interaction: ButtonInteraction;
  readonly control: Control;
  readonly put: Put;
  readonly context: Context;
  /** Words of the person, for what only the person sees. */
  readonly words: Words;
  /** The locale of the answer under which it stands. */
  readonly locale: string;
}

const PRIVATE = { flags: MessageFlags.Ephemeral } as const;

/** These change what others see, or ask in the asker's name; the rest is shown privately to whoever presses. */
const ASKERS_OWN: ReadonlySet<Action> = new Set(['reading', 'follow', 'delete', 'share']);

const currentOf = ({ asked, readAs }: Put): string => readAs ?? asked;

const isPrivateMessage = (interaction: ButtonInteraction | ModalSubmitInteraction): boolean =>
  interaction.message?.flags.has(MessageFlags.Ephemeral) ?? false;

/** In a guild an answer speaks the guild's language, for it is for all; elsewhere, and in private, the person's. */
export const localeFor = (
  interaction: { readonly locale: string; readonly guildLocale?: string | null },
  isPrivate: boolean,
): string => (isPrivate ? interaction.locale : (interaction.guildLocale ?? interaction.locale));

function mayPress({ action, asker }: Control, interaction: ButtonInteraction): boolean {
  if (!ASKERS_OWN.has(action) || interaction.user.id === asker) return true;
  return action === 'delete' && (interaction.memberPermissions?.has(PermissionFlagsBits.ManageMessages) ?? false);
}

const answerNow = ({ context, put, locale }: Press): Promise<Answer> =>
  context.desk.ask(currentOf(put), languageOf(locale));

async function showSources(press: Press): Promise<void> {
  const { interaction, context, words } = press;
  const { content, whole } = await sourcesView(await answerNow(press), context.desk, words);
  const files = whole === null ? [] : [{ attachment: Buffer.from(whole, 'utf8'), name: 'sources.md' }];
  await interaction.reply({ ...PRIVATE, content, files });
}

async function showWorking(press: Press): Promise<void> {
  const { interaction, context, words } = press;
  await interaction.reply({ ...PRIVATE, content: await workingView(await answerNow(press), context.desk, words) });
}

/** The ways to read a question, the one taken first, and the question as it was put to get them. */
async function readingsOf({ context, put, locale }: Press): Promise<{ base: string; ways: readonly string[] }> {
  const [language, current] = [languageOf(locale), currentOf(put)];
  const first = await context.desk.ask(put.asked, language);
  const ways = [first.read_as ?? put.asked, ...first.readings];
  if (ways.includes(current) || current === put.asked) return { base: put.asked, ways };
  // A follow-up's own words have no readings: those of the question that it was completed to are meant.
  const whole = await context.desk.ask(current, language);
  return { base: current, ways: [whole.read_as ?? current, ...whole.readings] };
}

async function readOtherwise(press: Press): Promise<void> {
  const { interaction, control, context, words, locale, put } = press;
  const { base, ways } = await readingsOf(press);
  // What is read in the first of the ways is not among them itself.
  const next = ways[(Math.max(0, ways.indexOf(currentOf(put))) + 1) % ways.length];
  if (next === undefined || ways.length < 2) {
    await interaction.reply({ ...PRIVATE, content: words.noOtherReading });
    return;
  }
  const answer = await context.desk.ask(next, languageOf(locale));
  const asking = { asker: control.asker, locale, isPrivate: isPrivateMessage(interaction) };
  await interaction.update({ ...replyWith(answer, base, true, asking), files: [], attachments: [] });
}

/** The asker's press puts the chart under the answer for all; anyone else sees it alone. */
async function showChart(press: Press): Promise<void> {
  const { interaction, control, context, words, locale } = press;
  const language = languageOf(locale);
  const chart = chartOf(await answerNow(press), CATALOGUES[language]);
  if (chart === null) {
    await interaction.reply({ ...PRIVATE, content: words.noChart });
    return;
  }
  const isOwn = interaction.user.id === control.asker;
  await (isOwn ? interaction.deferUpdate() : interaction.deferReply(PRIVATE));
  const { png, alt } = await context.desk.draw(chart, language);
  const files = [{ attachment: Buffer.from(png), name: 'chart.png', description: alt }];
  await interaction.editReply(isOwn ? { files } : { content: '', files });
}

async function remove({ interaction }: Press): Promise<void> {
  await interaction.deferUpdate();
  await interaction.deleteReply();
}

async function share(press: Press): Promise<void> {
  const { interaction, control, context, put } = press;
  const locale = localeFor(interaction, false);
  const answer = await context.desk.ask(currentOf(put), languageOf(locale));
  const { ways } = await readingsOf(press);
  const asking = { asker: control.asker, locale, isPrivate: false };
  await interaction.reply(replyWith(answer, put.asked, ways.length > 1, asking));
}

const DEEDS: Readonly<Record<Exclude<Action, 'submit'>, (press: Press) => Promise<void>>> = {
  sources: showSources,
  working: showWorking,
  reading: readOtherwise,
  chart: showChart,
  follow: async ({ interaction, control, words }) => interaction.showModal(followUpModal(control.asker, words)),
  delete: remove,
  share,
};

/** Does what a button asks for. State is read off the button and its message, so that it works after a restart, too. */
export async function onButton(interaction: ButtonInteraction, context: Context): Promise<void> {
  const words = wordsFor(interaction.locale);
  const control = decodeControl(interaction.customId);
  const put = putIn(interaction.message.content);
  if (control === null || control.action === 'submit' || (put === null && control.action !== 'delete')) {
    await interaction.reply({ ...PRIVATE, content: words.lost });
    return;
  }
  if (!mayPress(control, interaction)) {
    await interaction.reply({ ...PRIVATE, content: words.notYours });
    return;
  }
  const locale = localeFor(interaction, isPrivateMessage(interaction));
  const press = { interaction, control, put: put ?? { asked: '', readAs: null }, context, words, locale };
  await DEEDS[control.action](press);
}

/** Answers the next question of a modal, which leans on the one of the message that it was opened from. */
export async function onModal(interaction: ModalSubmitInteraction, { desk }: Context): Promise<QuestionOutcome> {
  const isPrivate = isPrivateMessage(interaction);
  await interaction.deferReply(isPrivate ? PRIVATE : {});
  const put = putIn(interaction.message?.content ?? '');
  const text = interaction.fields.getTextInputValue(NEXT_QUESTION);
  const locale = localeFor(interaction, isPrivate);
  const asking = { text, previous: put && currentOf(put), asker: interaction.user.id, locale, isPrivate };
  const { outcome, ...reply } = await answerTo(asking, desk);
  await interaction.editReply(reply);
  return outcome;
}
