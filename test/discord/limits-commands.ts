import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord-api-types/v10';
import { z } from 'zod';

const CHAT_NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const isChatName = (name: string): boolean => CHAT_NAME.test(name) && name === name.toLowerCase();
const chatName = z.string().refine(isChatName, 'Must be lower case, of letters, digits, - and _, 1 to 32 long.');
const description = z.string().min(1).max(100);
const names = z.record(z.string(), chatName).nullish();
const descriptions = z.record(z.string(), description).nullish();

const choice = z.looseObject({
  name: z.string().min(1).max(100),
  name_localizations: z.record(z.string(), z.string().min(1).max(100)).nullish(),
  value: z.union([z.string().max(100), z.number()]),
});

const optionShape = {
  type: z.int().min(1).max(11),
  name: chatName,
  name_localizations: names,
  description,
  description_localizations: descriptions,
  required: z.boolean().optional(),
  autocomplete: z.boolean().optional(),
  choices: z.array(choice).max(25).optional(),
  min_length: z.int().min(0).max(6000).optional(),
  max_length: z.int().min(1).max(6000).optional(),
  min_value: z.number().optional(),
  max_value: z.number().optional(),
};
interface Suggesting {
  readonly autocomplete?: boolean | undefined;
  readonly choices?: readonly unknown[] | undefined;
}
const isExclusive = ({ autocomplete, choices }: Suggesting): boolean => !autocomplete || (choices ?? []).length === 0;
const BOTH = 'An option has choices or autocomplete, not both.';
const leaf = z.looseObject(optionShape).refine(isExclusive, BOTH);
const subcommand = z
  .looseObject({ ...optionShape, options: z.array(leaf).max(25).optional() })
  .refine(isExclusive, BOTH);
const option = z
  .looseObject({ ...optionShape, options: z.array(subcommand).max(25).optional() })
  .refine(isExclusive, BOTH);

/** An option of a command; below it stand options again when it is a subcommand or a group of them. */
export interface CommandOption {
  readonly type: number;
  readonly name: string;
  readonly description: string;
  readonly required?: boolean | undefined;
  readonly autocomplete?: boolean | undefined;
  readonly choices?: readonly { readonly name: string; readonly value: string | number }[] | undefined;
  readonly max_length?: number | undefined;
  readonly options?: readonly CommandOption[] | undefined;
}

const isGroup = ({ type }: { readonly type: number }): boolean =>
  type === ApplicationCommandOptionType.Subcommand || type === ApplicationCommandOptionType.SubcommandGroup;

/** Required options stand first. */
const isOrdered = (options: readonly CommandOption[]): boolean =>
  options.every((one, index) => !one.required || options.slice(0, index).every((before) => before.required));

const bits = z.union([z.string().regex(/^\d+$/), z.int()]).transform(String);

const shape = {
  name: z.string().min(1).max(32),
  name_localizations: z.record(z.string(), z.string().min(1).max(32)).nullish(),
  description: z.string().max(100).optional(),
  description_localizations: descriptions,
  options: z.array(option).max(25).optional(),
  default_member_permissions: bits.nullish(),
  contexts: z.array(z.int().min(0).max(2)).nullish(),
  integration_types: z.array(z.int().min(0).max(1)).nullish(),
  nsfw: z.boolean().nullish(),
};

interface Shape {
  readonly type?: number | undefined;
  readonly name?: string | undefined;
  readonly description?: string | undefined;
  readonly options?: readonly CommandOption[] | undefined;
}

/** What is wrong with a command as a whole. */
function wrongWith({
  type = ApplicationCommandType.ChatInput,
  name,
  description: text,
  options,
}: Shape): string | null {
  if (type !== ApplicationCommandType.ChatInput) return text ? 'Only a chat command has a description.' : null;
  if (name !== undefined && !isChatName(name)) return 'The name of a chat command is lower case.';
  if (!text) return 'A chat command has a description.';
  if (!isOrdered((options ?? []).filter((one) => !isGroup(one))))
    return 'Required options must be placed before others.';
  return JSON.stringify([name, text, options]).length > 16_000 ? 'The command is too long.' : null;
}

const PRIMARY_ENTRY_POINT = 4;
export const commandBody = z
  .looseObject({ ...shape, id: z.string().optional(), type: z.int().min(1).max(PRIMARY_ENTRY_POINT).optional() })
  .superRefine((command, context) => {
    const wrong = wrongWith(command);
    if (wrong !== null) context.addIssue({ code: 'custom', message: wrong });
  });
export const commandPatch = z.looseObject({ ...shape, name: shape.name.optional() });

/** Commands of one kind in one scope. */
const MOST = { chat: 100, menu: 15 };

export const commandList = z.array(commandBody).superRefine((commands, context) => {
  const keys = commands.map(({ type, name }) => `${type ?? 1} ${name}`);
  if (new Set(keys).size < keys.length) context.addIssue({ code: 'custom', message: 'Two commands of one name.' });
  for (const type of [1, 2, 3]) {
    const many = commands.filter((one) => (one.type ?? 1) === type).length;
    if (many > (type === 1 ? MOST.chat : MOST.menu)) {
      context.addIssue({ code: 'custom', message: `Maximum number of commands of type ${type} reached.` });
    }
  }
});
export type CommandBody = z.output<typeof commandBody>;
