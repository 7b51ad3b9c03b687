import { EXIT } from './io.ts';
import type { ExitCode, Io } from './io.ts';
import { COMMANDS_HELP, readCommands } from './options.ts';

interface Changes {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

/** Brings Discord's commands to the list; given by who starts the program, as this room does not know Discord. */
export type Deploy = (wish: {
  readonly guild: string | null;
  readonly clear: boolean;
  readonly dryRun: boolean;
}) => Promise<{ readonly changes: Changes } | { readonly problem: string; readonly fault: 'settings' | 'discord' }>;

function changeLines({ added, changed, removed }: Changes, where: string, dryRun: boolean): string[] {
  const rows = [
    ['add', added],
    ['change', changed],
    ['remove', removed],
  ] as const;
  const lines = rows.flatMap(([what, names]) => (names.length === 0 ? [] : [`  ${what}: ${names.join(', ')}`]));
  if (lines.length === 0)
    return [`The commands ${where} are as they should be; nothing ${dryRun ? 'would be' : 'was'} written.`];
  return [`The commands ${where} ${dryRun ? 'would be' : 'were'} written:`, ...lines];
}

/** The command `commands`: compares the bot's commands with Discord's, and writes them on a difference. */
export async function runCommands(words: readonly string[], deploy: Deploy | null, io: Io): Promise<ExitCode> {
  const command = readCommands(words);
  if ('problem' in command) {
    io.err(`${command.problem}. See --help.`);
    return EXIT.usage;
  }
  if (command.help) {
    io.out(COMMANDS_HELP);
    return EXIT.ok;
  }
  if (deploy === null) {
    io.err('DISCORD_TOKEN is not set: copy the token from the Developer Portal, under Bot, into .env.');
    return EXIT.usage;
  }
  const { guild, clearGuild: clear, dryRun } = command;
  const deployed = await deploy({ guild, clear, dryRun });
  if ('problem' in deployed) {
    io.err(deployed.problem);
    return deployed.fault === 'settings' ? EXIT.usage : EXIT.unread;
  }
  const where = guild === null ? 'of every server' : `of the guild ${guild}`;
  for (const line of changeLines(deployed.changes, where, dryRun)) io.out(line);
  return EXIT.ok;
}
