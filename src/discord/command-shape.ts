import { PermissionsBitField } from 'discord.js';
import type { ApplicationCommandData, PermissionResolvable } from 'discord.js';

/** Where commands stand: everywhere, or in one guild, where Discord knows no contexts and no ways of installing. */
export type Scope = 'everywhere' | 'guild';

type Fields = Readonly<Record<string, unknown>>;

/**
 * The fields of a command, an option or a choice that we set. What else Discord returns (ids, versions, translations for one
 * reader, fields of later years) is its own.
 * https://discord.com/developers/docs/interactions/application-commands#application-command-object
 */
const OURS: ReadonlySet<string> = new Set([
  'autocomplete',
  'channel_types',
  'choices',
  'contexts',
  'default_member_permissions',
  'description',
  'description_localizations',
  'file_types',
  'handler',
  'integration_types',
  'max_length',
  'max_value',
  'min_length',
  'min_value',
  'name',
  'name_localizations',
  'nsfw',
  'options',
  'required',
  'type',
  'value',
]);
const EVERYWHERE_ONLY: readonly string[] = ['contexts', 'integration_types'];
const CHAT_INPUT = 1;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isPermissions = (value: unknown): value is PermissionResolvable =>
  typeof value === 'string' || Array.isArray(value);
const snakeCase = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** Bits as Discord writes them: a decimal number in a string. */
function permissionBits(value: unknown): string | null {
  if (/^\d+$/.test(String(value))) return BigInt(String(value)).toString();
  return isPermissions(value) ? PermissionsBitField.resolve(value).toString() : null;
}

function wireValue(name: string, value: unknown): unknown {
  if (name === 'default_member_permissions') return permissionBits(value);
  // Translations are keyed by locales, such as es-ES, which are no names of fields.
  if (name.endsWith('_localizations')) return value;
  if (Array.isArray(value)) return value.map((each: unknown) => (isFields(each) ? wireFields(each) : each));
  return isFields(value) ? wireFields(value) : value;
}

function wireFields(fields: Fields): Fields {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(
    entries.map(([name, value]) => [snakeCase(name), wireValue(snakeCase(name), value)] as const),
  );
}

/** A command of the list as Discord's REST API takes it. */
export const toWire = (command: ApplicationCommandData): Fields => wireFields({ ...command });

const isNothing = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  value === false ||
  value === '' ||
  (Array.isArray(value) && value.length === 0) ||
  (isFields(value) && Object.keys(value).length === 0);

const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1);

function plainValue(name: string, value: unknown): unknown {
  if (name === 'default_member_permissions') return permissionBits(value);
  if (Array.isArray(value)) {
    // Options and choices are in the order that people see; lists of numbers and words are sets.
    const members = value.map((each: unknown) => (isFields(each) ? plainFields(each) : each));
    return members.every(isFields) ? members : members.toSorted((a, b) => (String(a) < String(b) ? -1 : 1));
  }
  if (name.endsWith('_localizations') && isFields(value)) return Object.fromEntries(Object.entries(value).sort(byName));
  return value;
}

const plainFields = (fields: Fields): Fields =>
  Object.fromEntries(
    Object.entries(fields)
      .filter(([name]) => OURS.has(name))
      .map(([name, value]) => [name, plainValue(name, value)] as const)
      .filter(([, value]) => !isNothing(value))
      .sort(byName),
  );

/** What tells a command from the others of its scope: its type and its name. */
export const keyOf = ({ type, name }: Fields): string => `${String(type ?? CHAT_INPUT)} ${String(name)}`;

/** Whether Discord's command is the one that we would write; a default left out is the same as one written out. */
export function isSameCommand(ours: Fields, theirs: Fields, scope: Scope): boolean {
  // Where our list leaves these to Discord, whatever stands there is right.
  const left = EVERYWHERE_ONLY.filter((name) => scope === 'guild' || isNothing(ours[name]));
  const plain = (command: Fields): string => {
    const kept = Object.entries({ ...command, type: command['type'] ?? CHAT_INPUT });
    return JSON.stringify(plainFields(Object.fromEntries(kept.filter(([name]) => !left.includes(name)))));
  };
  return plain(ours) === plain(theirs);
}
