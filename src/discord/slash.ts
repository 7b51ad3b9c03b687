import { MessageFlags, version as discordVersion } from 'discord.js';
import type {
  AutocompleteInteraction,
  ChatInputCommandInteraction,
  MessageContextMenuCommandInteraction,
} from 'discord.js';
import { CATALOGUES, chartOf, escapeDiscord, languageOf, shorten, toDiscord } from '#render';
import { answerTo } from './answering.ts';
import type { QuestionOutcome } from './measures.ts';
import { missingAtAll } from './permissions.ts';
import { localeFor } from './press.ts';
import type { Context, Desk } from './types.ts';
import { aboutView, articlesView, figuresView } from './views.ts';
import { wordsFor } from './locales.ts';
import type { CommandName, Words } from './words.ts';

const PRIVATE = { flags: MessageFlags.Ephemeral } as const;
/** Discord shows at most 25; more than ten are not read. */
const SUGGESTIONS = 10;
const LONGEST_CHOICE = 100;
const LONGEST_HEADLINE = 400;

type Outcome = QuestionOutcome | null;

async function ask(interaction: ChatInputCommandInteraction, { desk }: Context): Promise<Outcome> {
  const isPrivate = interaction.options.getBoolean('private') ?? false;
  // Answers come in milliseconds, but a busy machine must not miss the three seconds that Discord gives.
  await interaction.deferReply(isPrivate ? PRIVATE : {});
  const text = interaction.options.getString('question', true);
  const locale = localeFor(interaction, isPrivate);
  const asking = { text, previous: null, asker: interaction.user.id, locale, isPrivate };
  const { outcome, ...reply } = await answerTo(asking, desk);
  await interaction.editReply(reply);
  return outcome;
}

async function figures(interaction: ChatInputCommandInteraction, { desk }: Context): Promise<Outcome> {
  const isPrivate = interaction.options.getBoolean('private') ?? false;
  await interaction.deferReply(isPrivate ? PRIVATE : {});
  const locale = localeFor(interaction, isPrivate);
  const [language, words] = [languageOf(locale), wordsFor(locale)];
  const topic = interaction.options.getString('topic', true).replace(/\s+/g, ' ').trim();
  if (topic === '') {
    await interaction.editReply({ content: words.empty });
    return 'empty';
  }
  const answer = await desk.figures(topic, language);
  if (answer.status === 'not_found') {
    await interaction.editReply({ content: toDiscord(answer, CATALOGUES[language]) });
    return 'not_found';
  }
  const chart = chartOf(answer, CATALOGUES[language]);
  const picture = chart && (await desk.draw(chart, language));
  const files = picture ? [{ attachment: Buffer.from(picture.png), name: 'chart.png', description: picture.alt }] : [];
  await interaction.editReply({ content: figuresView(answer, words), files });
  return answer.status;
}

const headline = (text: string): string => escapeDiscord(shorten(text.split('\n')[0] ?? '', LONGEST_HEADLINE));

async function verificationOf(id: string, desk: Desk, locale: string, words: Words): Promise<string> {
  const replay = await desk.replay(id);
  if (replay.verdict === 'unreadable') return words.verify.unreadable;
  const { verify } = words;
  const [before, now] = [headline(replay.before), headline(replay.now.text)];
  const change = before === now ? [] : [verify.changed(before, now)];
  const asked = `-# ${CATALOGUES[languageOf(locale)].asked}: ${escapeDiscord(replay.now.question)}`;
  const verdict = {
    same: [verify.same],
    changed: [...(change.length > 0 ? change : [verify.changed(before, now)]), verify.sameSources],
    removed: [verify.removed(replay.gone), ...change],
  }[replay.verdict];
  return [...verdict, asked].join('\n');
}

async function verify(interaction: ChatInputCommandInteraction, { desk }: Context): Promise<Outcome> {
  await interaction.deferReply(PRIVATE);
  const id = interaction.options.getString('id', true);
  const content = await verificationOf(id, desk, interaction.locale, wordsFor(interaction.locale));
  await interaction.editReply({ content });
  return null;
}

function diagnosisOf(interaction: ChatInputCommandInteraction, { shelf }: Desk): string {
  const { diagnose } = wordsFor(interaction.locale);
  const missing = missingAtAll(interaction.appPermissions);
  const paragraphs = shelf.articles.reduce((sum, article) => sum + article.paragraphs, 0);
  return [
    `**${diagnose.title}**`,
    diagnose.intents,
    `${diagnose.permissions}: ${missing.length > 0 ? diagnose.missing(missing) : diagnose.nothingMissing}`,
    diagnose.index(shelf.articles.length, paragraphs, shelf.hash.slice(0, 12)),
    diagnose.versions(shelf.version, process.versions.node, discordVersion),
    diagnose.latency(Math.round(interaction.client.ws.ping)),
  ].join('\n');
}

const tell =
  (content: (interaction: ChatInputCommandInteraction, desk: Desk, words: Words) => string) =>
  async (interaction: ChatInputCommandInteraction, { desk }: Context): Promise<Outcome> => {
    await interaction.reply({ ...PRIVATE, content: content(interaction, desk, wordsFor(interaction.locale)) });
    return null;
  };

const COMMANDS: Readonly<
  Record<CommandName, (interaction: ChatInputCommandInteraction, context: Context) => Promise<Outcome>>
> = {
  ask,
  figures,
  verify,
  articles: tell((_, { shelf }, words) => articlesView(shelf, words)),
  help: tell((_, __, { help }) => help),
  about: tell((_, { shelf }, words) => aboutView(shelf, words)),
  diagnose: tell((interaction, desk) => diagnosisOf(interaction, desk)),
};

const isOurs = (name: string): name is CommandName => name in COMMANDS;

/** Answers a slash command; gives what became of its question, null where it asked none. */
export async function onCommand(interaction: ChatInputCommandInteraction, context: Context): Promise<Outcome> {
  const { commandName } = interaction;
  return isOurs(commandName) ? COMMANDS[commandName](interaction, context) : null;
}

/** Answers the text of a message, for whoever chose “Ask about this” in its menu. */
export async function onMenu(interaction: MessageContextMenuCommandInteraction, { desk }: Context): Promise<Outcome> {
  await interaction.deferReply();
  const text = interaction.targetMessage.content;
  const locale = localeFor(interaction, false);
  const asking = { text, previous: null, asker: interaction.user.id, locale, isPrivate: false };
  const { outcome, ...reply } = await answerTo(asking, desk);
  await interaction.editReply(reply);
  return outcome;
}

/** Offers whole questions that are answered when they are sent as they stand; examples while nothing is typed. */
export async function onAutocomplete(interaction: AutocompleteInteraction, { desk }: Context): Promise<void> {
  const suggested = await desk.suggest(interaction.options.getFocused(), SUGGESTIONS);
  const fitting = suggested.filter((question) => question.length <= LONGEST_CHOICE);
  await interaction.respond(fitting.map((question) => ({ name: question, value: question })));
}
