import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
} from 'discord.js';
import type { ApplicationCommandData } from 'discord.js';

/** The longest question that is taken; longer ones are refused with the reason. */
export const LONGEST_QUESTION = 300;

const EVERYWHERE = {
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
  integrationTypes: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
};

export const ASK_ABOUT = 'Ask about this';

/** The commands as Discord is told of them. */
export const COMMANDS = [
  {
    ...EVERYWHERE,
    type: ApplicationCommandType.ChatInput,
    name: 'ask',
    description: 'Ask the articles: quoted, cited, with the working of every figure',
    descriptionLocalizations: { 'es-ES': 'Pregunta a los artículos: con citas, fuentes y el cálculo de cada cifra' },
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'question',
        nameLocalizations: { 'es-ES': 'pregunta' },
        description: 'Your question, in English',
        descriptionLocalizations: { 'es-ES': 'Tu pregunta, en inglés' },
        required: true,
        maxLength: LONGEST_QUESTION,
      },
      {
        type: ApplicationCommandOptionType.Boolean,
        name: 'private',
        nameLocalizations: { 'es-ES': 'privado' },
        description: 'Show the answer only to you',
        descriptionLocalizations: { 'es-ES': 'Mostrar la respuesta solo a ti' },
      },
    ],
  },
  {
    ...EVERYWHERE,
    type: ApplicationCommandType.ChatInput,
    name: 'articles',
    description: 'The articles that answers come from',
    descriptionLocalizations: { 'es-ES': 'Los artículos de los que salen las respuestas' },
  },
  {
    ...EVERYWHERE,
    type: ApplicationCommandType.ChatInput,
    name: 'help',
    description: 'How to ask, and what is kept (nothing)',
    descriptionLocalizations: { 'es-ES': 'Cómo preguntar, y qué se guarda (nada)' },
  },
  {
    ...EVERYWHERE,
    type: ApplicationCommandType.ChatInput,
    name: 'about',
    description: 'Version and articles',
    descriptionLocalizations: { 'es-ES': 'Versión y artículos' },
  },
  { ...EVERYWHERE, type: ApplicationCommandType.Message, name: ASK_ABOUT },
] as const satisfies readonly ApplicationCommandData[];
