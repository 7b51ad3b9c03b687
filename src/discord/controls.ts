import { ButtonStyle, ComponentType, TextInputStyle } from 'discord.js';
import type {
  APIActionRowComponent,
  APIButtonComponentWithCustomId,
  APIModalInteractionResponseCallbackData,
} from 'discord.js';
import type { Answer } from '#outcome';
import { chartOf } from '#render';
import { LONGEST_QUESTION } from './commands.ts';
import { encodeControl } from './custom-id.ts';
import type { ButtonName, Words } from './words.ts';

export type ButtonRow = APIActionRowComponent<APIButtonComponentWithCustomId>;

/** Whom an answer is for, and what it offers beside what it holds itself. */
export interface Offer {
  /** The id of who asked. */
  readonly asker: string;
  readonly isPrivate: boolean;
  /** The question can be read in another way. */
  readonly hasOther: boolean;
}

/** Discord takes at most five buttons a row. */
const ROW = 5;

function namesFor(answer: Answer, { isPrivate, hasOther }: Offer): ButtonName[] {
  const answered = answer.status !== 'not_found';
  const offered: readonly (readonly [ButtonName, boolean])[] = [
    ['sources', answer.citations.length > 0],
    ['working', true],
    ['reading', hasOther],
    ['chart', answered && chartOf(answer) !== null],
    ['follow', answered],
    // A private answer can be dismissed by Discord's own means, but only the bot can show it to all.
    [isPrivate ? 'share' : 'delete', true],
  ];
  return offered.filter(([, isOffered]) => isOffered).map(([name]) => name);
}

const button = (name: ButtonName, asker: string, words: Words): APIButtonComponentWithCustomId => ({
  type: ComponentType.Button,
  style: name === 'delete' ? ButtonStyle.Danger : ButtonStyle.Secondary,
  label: words.buttons[name],
  custom_id: encodeControl({ action: name, asker }),
});

/** The one button under a message that answers no question: it can be taken away. */
export const deleteOnly = (asker: string, words: Words): ButtonRow[] => [
  { type: ComponentType.ActionRow, components: [button('delete', asker, words)] },
];

/** The buttons under an answer, in rows. */
export function controlsFor(answer: Answer, offer: Offer, words: Words): ButtonRow[] {
  const buttons = namesFor(answer, offer).map((name) => button(name, offer.asker, words));
  const rows = Array.from({ length: Math.ceil(buttons.length / ROW) }, (_, i) => buttons.slice(i * ROW, (i + 1) * ROW));
  return rows.map((components) => ({ type: ComponentType.ActionRow, components }));
}

/** The field of the modal that takes the next question. */
export const NEXT_QUESTION = 'question';

/** The modal that asks on; which question it leans on stands in the message that it was opened from. */
export function followUpModal(asker: string, { followUp }: Words): APIModalInteractionResponseCallbackData {
  return {
    custom_id: encodeControl({ action: 'submit', asker }),
    title: followUp.title,
    components: [
      {
        type: ComponentType.Label,
        label: followUp.label,
        component: {
          type: ComponentType.TextInput,
          custom_id: NEXT_QUESTION,
          style: TextInputStyle.Short,
          placeholder: followUp.placeholder,
          max_length: LONGEST_QUESTION,
          required: true,
        },
      },
    ],
  };
}
