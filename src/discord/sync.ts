import { Routes } from 'discord.js';
import type { ApplicationCommandData, REST } from 'discord.js';
import { isSameCommand, keyOf, toWire } from './command-shape.ts';

/** How the list differs from Discord's; by the commands' names. */
export interface CommandChanges {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

/** Whose commands, and which list. */
export interface CommandTarget {
  readonly rest: REST;
  readonly applicationId: string;
  /** The guild whose own commands are meant; null for those that are everywhere. */
  readonly guild: string | null;
  readonly commands: readonly ApplicationCommandData[];
}

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

async function fetchCommands({ rest, applicationId, guild }: CommandTarget): Promise<Fields[]> {
  const query = new URLSearchParams({ with_localizations: 'true' });
  const there: unknown = await rest.get(routeOf(applicationId, guild), { query });
  return Array.isArray(there) ? there.filter(isFields) : [];
}

const routeOf = (applicationId: string, guild: string | null): `/${string}` =>
  guild === null ? Routes.applicationCommands(applicationId) : Routes.applicationGuildCommands(applicationId, guild);

export const isChange = ({ added, changed, removed }: CommandChanges): boolean =>
  added.length + changed.length + removed.length > 0;

/** How a list differs from the commands that Discord has; nothing is written. */
export async function compareCommands(target: CommandTarget): Promise<CommandChanges> {
  const ours = target.commands.map(toWire);
  const theirs = await fetchCommands(target);
  const scope = target.guild === null ? 'everywhere' : 'guild';
  const [wanted, there] = [new Set(ours.map(keyOf)), new Map(theirs.map((each) => [keyOf(each), each]))];
  const names = (commands: readonly Fields[]): string[] => commands.map(({ name }) => String(name));
  return {
    added: names(ours.filter((each) => !there.has(keyOf(each)))),
    changed: names(
      ours.filter((each) => {
        const other = there.get(keyOf(each));
        return other !== undefined && !isSameCommand(each, other, scope);
      }),
    ),
    removed: names(theirs.filter((each) => !wanted.has(keyOf(each)))),
  };
}

/**
 * Writes a list in place of Discord's, only when they differ, so that a second run makes no new versions; gives the differences.
 * The whole list is put at once: commands that keep their name keep their id, and so the permissions that servers gave them.
 */
export async function syncCommands(target: CommandTarget): Promise<CommandChanges> {
  const changes = await compareCommands(target);
  if (isChange(changes)) {
    const body = target.commands.map(toWire);
    await target.rest.put(routeOf(target.applicationId, target.guild), { body });
  }
  return changes;
}
