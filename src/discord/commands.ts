import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
} from 'discord.js';
import type { ApplicationCommandData, ChatInputApplicationCommandData } from 'discord.js';
import { localised, WORDS } from './locales.ts';
import type { CommandName, Naming, OptionName } from './words.ts';

/** The longest question that is taken; longer ones are refused with the reason. */
export const LONGEST_QUESTION = 300;
/** An answer's id holds its question, so it is longer. */
const LONGEST_ID = 1000;

const EVERYWHERE = {
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
  integrationTypes: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
};

export const ASK_ABOUT = WORDS.en.askAbout;

interface Translations {
  readonly nameLocalizations: ReturnType<typeof localised>;
  readonly descriptionLocalizations: ReturnType<typeof localised>;
}
type Option = NonNullable<ChatInputApplicationCommandData['options']>[number];

const naming = (command: CommandName): Omit<ChatInputApplicationCommandData, 'options'> => ({
  ...EVERYWHERE,
  type: ApplicationCommandType.ChatInput,
  ...WORDS.en.commands[command],
  nameLocalizations: localised(({ commands }) => commands[command].name),
  descriptionLocalizations: localised(({ commands }) => commands[command].description),
});

const optionNaming = (option: OptionName): Naming & Translations => ({
  ...WORDS.en.options[option],
  nameLocalizations: localised(({ options }) => options[option].name),
  descriptionLocalizations: localised(({ options }) => options[option].description),
});

const text = (option: OptionName, maxLength: number, autocomplete = false): Option => ({
  type: ApplicationCommandOptionType.String,
  ...optionNaming(option),
  required: true,
  maxLength,
  ...(autocomplete ? { autocomplete } : {}),
});

const isPrivate: Option = { type: ApplicationCommandOptionType.Boolean, ...optionNaming('private') };

/** The one list of commands, as Discord is told of them. */
export const COMMANDS: readonly ApplicationCommandData[] = [
  { ...naming('ask'), options: [text('question', LONGEST_QUESTION, true), isPrivate] },
  { ...naming('figures'), options: [text('topic', LONGEST_QUESTION), isPrivate] },
  naming('articles'),
  { ...naming('verify'), options: [text('id', LONGEST_ID)] },
  naming('help'),
  naming('about'),
  {
    ...naming('diagnose'),
    contexts: [InteractionContextType.Guild],
    integrationTypes: [ApplicationIntegrationType.GuildInstall],
    defaultMemberPermissions: PermissionFlagsBits.ManageGuild,
  },
  {
    ...EVERYWHERE,
    type: ApplicationCommandType.Message,
    name: ASK_ABOUT,
    nameLocalizations: localised(({ askAbout }) => askAbout),
  },
];
