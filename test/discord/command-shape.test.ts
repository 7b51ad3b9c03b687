import { ApplicationCommandOptionType, PermissionFlagsBits } from 'discord.js';
import type { ApplicationCommandData } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '#discord';
import { isSameCommand, keyOf, toWire } from '../../src/discord/command-shape.ts';

type Fields = Readonly<Record<string, unknown>>;

const OURS = toWire({
  name: 'weigh',
  nameLocalizations: { 'es-ES': 'pesar' },
  description: 'Weigh a thing',
  descriptionLocalizations: { 'es-ES': 'Pesar una cosa' },
  contexts: [0, 1, 2],
  integrationTypes: [0, 1],
  defaultMemberPermissions: PermissionFlagsBits.ManageGuild,
  options: [
    {
      type: ApplicationCommandOptionType.String,
      name: 'thing',
      description: 'What to weigh',
      required: true,
      maxLength: 300,
      autocomplete: true,
    },
    {
      type: ApplicationCommandOptionType.Integer,
      name: 'unit',
      description: 'In what',
      minValue: 0,
      choices: [
        { name: 'grams', value: 1, nameLocalizations: { 'es-ES': 'gramos' } },
        { name: 'ounces', value: 2 },
      ],
    },
  ],
});

/** The command as Discord returns it: with fields of its own, every default written out. */
const THEIRS: Fields = {
  id: '1',
  application_id: '2',
  version: '3',
  dm_permission: true,
  nsfw: false,
  type: 1,
  name: 'weigh',
  name_localized: null,
  name_localizations: { 'es-ES': 'pesar' },
  description: 'Weigh a thing',
  description_localizations: { 'es-ES': 'Pesar una cosa' },
  contexts: [2, 0, 1],
  integration_types: [1, 0],
  default_member_permissions: '32',
  handler: null,
  options: [
    {
      type: 3,
      name: 'thing',
      name_localizations: null,
      description: 'What to weigh',
      description_localizations: {},
      required: true,
      max_length: 300,
      autocomplete: true,
      options: [],
    },
    {
      type: 4,
      name: 'unit',
      description: 'In what',
      required: false,
      autocomplete: false,
      min_value: 0,
      choices: [
        { name: 'grams', value: 1, name_localizations: { 'es-ES': 'gramos' } },
        { name: 'ounces', value: 2, name_localizations: null },
      ],
    },
  ],
};

/** The command with other fields in one of its options. */
const withOption = (at: number, more: Fields): Fields => ({
  ...THEIRS,
  options: [THEIRS['options']].flat().map((option, i) => (i === at ? Object.assign({}, option, more) : option)),
});

describe('a command on the wire', () => {
  it('has the names of Discord’s API, its permissions as a decimal number, and locales as they are', () => {
    expect(OURS).toMatchObject({
      name_localizations: { 'es-ES': 'pesar' },
      integration_types: [0, 1],
      default_member_permissions: '32',
      options: [{ max_length: 300 }, { min_value: 0, choices: [{ name_localizations: { 'es-ES': 'gramos' } }, {}] }],
    });
  });

  it.each<[ApplicationCommandData['defaultMemberPermissions'], string | null]>([
    [0n, '0'],
    ['ManageGuild', '32'],
    [['ManageGuild', 'ManageMessages'], '8224'],
    [null, null],
  ])('has for the permissions %s the bits %s', (defaultMemberPermissions, bits) => {
    const command = toWire({
      name: 'a',
      description: 'b',
      ...(defaultMemberPermissions === undefined ? {} : { defaultMemberPermissions }),
    });
    expect(command['default_member_permissions']).toBe(bits);
  });
});

describe('the same command', () => {
  it('is found though Discord writes out its defaults and adds fields', () => {
    expect(isSameCommand(OURS, THEIRS, 'everywhere')).toBe(true);
  });

  it.each<[string, Fields, Fields]>([
    ['a type left out', { name: 'a', description: 'b' }, { type: 1, name: 'a', description: 'b' }],
    ['no description of a menu', { type: 3, name: 'A' }, { type: 3, name: 'A', description: '' }],
    ['no options', { name: 'a' }, { name: 'a', options: [] }],
    ['no translations', { name: 'a' }, { name: 'a', name_localizations: null, description_localizations: {} }],
    ['no permissions', { name: 'a' }, { name: 'a', default_member_permissions: null }],
    [
      'permissions as a number',
      { name: 'a', default_member_permissions: '32' },
      { name: 'a', default_member_permissions: 32 },
    ],
    ['contexts left to Discord', { name: 'a' }, { name: 'a', contexts: [0, 1, 2], integration_types: [0] }],
    ['contexts null', { name: 'a' }, { name: 'a', contexts: null }],
    ['contexts in another order', { name: 'a', contexts: [0, 1] }, { name: 'a', contexts: [1, 0] }],
    [
      'locales in another order',
      { name: 'a', name_localizations: { de: 'x', fr: 'y' } },
      { name: 'a', name_localizations: { fr: 'y', de: 'x' } },
    ],
    ['a field of later years', { name: 'a' }, { name: 'a', glow: { strong: 1 } }],
  ])('is found with %s', (_what, ours, theirs) => {
    expect(isSameCommand(ours, theirs, 'everywhere')).toBe(true);
  });

  it('is found in a guild, where Discord knows no contexts', () => {
    expect(isSameCommand(OURS, { ...THEIRS, guild_id: '4', contexts: null, integration_types: [0] }, 'guild')).toBe(
      true,
    );
  });
});

describe('a difference', () => {
  it.each<[string, Fields]>([
    ['the description', { ...THEIRS, description: 'Weigh things' }],
    ['a translation', { ...THEIRS, description_localizations: { 'es-ES': 'Pesar' } }],
    ['a translation more', { ...THEIRS, name_localizations: { 'es-ES': 'pesar', de: 'wiegen' } }],
    ['a translation less', { ...THEIRS, name_localizations: null }],
    ['the permissions', { ...THEIRS, default_member_permissions: '0' }],
    ['no permissions', { ...THEIRS, default_member_permissions: null }],
    ['the contexts', { ...THEIRS, contexts: [0, 1] }],
    ['no contexts', { ...THEIRS, contexts: null }],
    ['the ways of installing', { ...THEIRS, integration_types: [0] }],
    ['the age limit', { ...THEIRS, nsfw: true }],
    ['the type', { ...THEIRS, type: 2 }],
    ['an option’s length', withOption(0, { max_length: 400 })],
    ['an option’s least length', withOption(0, { min_length: 1 })],
    ['an option’s suggestions', withOption(0, { autocomplete: false })],
    ['an option that may be left out', withOption(0, { required: false })],
    ['an option’s type', withOption(0, { type: 5 })],
    ['an option’s description', withOption(1, { description: 'Which' })],
    ['an option’s translation', withOption(1, { description_localizations: { 'es-ES': 'En qué' } })],
    ['an option’s least value', withOption(1, { min_value: null })],
    ['an option’s most value', withOption(1, { max_value: 9 })],
    [
      'a choice’s value',
      withOption(1, {
        choices: [
          { name: 'grams', value: 9 },
          { name: 'ounces', value: 2 },
        ],
      }),
    ],
    [
      'a choice’s translation',
      withOption(1, {
        choices: [
          { name: 'grams', value: 1 },
          { name: 'ounces', value: 2 },
        ],
      }),
    ],
    ['no choices', withOption(1, { choices: [] })],
    ['an option less', { ...THEIRS, options: [THEIRS['options']].flat().slice(0, 1) }],
    ['the order of options', { ...THEIRS, options: [THEIRS['options']].flat().toReversed() }],
  ])('is found in %s', (_what, theirs) => {
    expect(isSameCommand(OURS, theirs, 'everywhere')).toBe(false);
  });

  it.each(['toString', '__proto__'])('is not made by a locale called %s', (locale) => {
    const names = Object.fromEntries([[locale, 'x']]);
    expect(isSameCommand({ name: 'a', name_localizations: names }, { name: 'a' }, 'everywhere')).toBe(false);
  });
});

describe('the commands of Footnote', () => {
  it('each differ in type or name, and each is the same as itself', () => {
    const wires = COMMANDS.map(toWire);
    expect(new Set(wires.map(keyOf)).size).toBe(wires.length);
    for (const wire of wires) expect(isSameCommand(wire, structuredClone(wire), 'everywhere')).toBe(true);
  });
});
