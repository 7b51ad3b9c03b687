import type { ApplicationCommandData, Client } from 'discord.js';

/** Writes the commands only when Discord's differ, so that a restart makes no new versions of them; tells whether it wrote. */
export async function syncCommands(
  client: Client<true>,
  commands: readonly ApplicationCommandData[],
): Promise<'written' | 'same'> {
  const { commands: manager } = client.application;
  const there = await manager.fetch({ withLocalizations: true });
  const same =
    there.size === commands.length &&
    commands.every((command) => there.some((other) => other.name === command.name && other.equals(command)));
  if (same) return 'same';
  await manager.set([...commands]);
  return 'written';
}
