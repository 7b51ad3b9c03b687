import { DiscordAPIError, REST, Routes } from 'discord.js';
import { COMMANDS } from './commands.ts';
import { errorCode, errorKind } from './log-lines.ts';
import { compareCommands, syncCommands } from './sync.ts';
import type { CommandChanges } from './sync.ts';

export interface DeployOptions {
  readonly token: string;
  /** Where Discord's REST API is, in place of the real one. */
  readonly apiBase: string | null;
  /** The guild whose own copies are meant; null for the commands that are everywhere. */
  readonly guild: string | null;
  /** Whether the guild's copies are to go, in place of being written. */
  readonly clear: boolean;
  /** Whether to only say what would be written. */
  readonly dryRun: boolean;
}

/** What came of it: the differences, which were written unless it was a dry run; or whose fault it was that nothing was. */
export type Deployed =
  { readonly changes: CommandChanges } | { readonly problem: string; readonly fault: 'settings' | 'discord' };

const TIMEOUT_MS = 10_000;
const UNAUTHORIZED = 401;
const MISSING_ACCESS = 50_001;

function problemOf(error: unknown, guild: string | null): Deployed {
  if (error instanceof DiscordAPIError && error.status === UNAUTHORIZED)
    return {
      problem:
        'Discord does not take the token: copy it anew from the Developer Portal, under Bot, into DISCORD_TOKEN.',
      fault: 'settings',
    };
  if (errorCode(error) === MISSING_ACCESS && guild !== null)
    return {
      problem: `Discord gives no access to the guild ${guild}: check the id, and install the bot there with the scope applications.commands.`,
      fault: 'settings',
    };
  if (error instanceof DiscordAPIError)
    return {
      problem: `Discord refused the commands (code ${error.code}): ${error.message.split('\n', 1)[0] ?? ''}.`,
      fault: 'discord',
    };
  return { problem: `Discord could not be reached (${errorKind(error)}): try again later.`, fault: 'discord' };
}

async function applicationOf(rest: REST): Promise<string> {
  const application: unknown = await rest.get(Routes.currentApplication());
  const isNamed = typeof application === 'object' && application !== null && 'id' in application;
  return isNamed ? String(application.id) : '';
}

/** Brings Discord's commands to the one list, over REST alone: no connection to the gateway is made. */
export async function deployCommands(options: DeployOptions): Promise<Deployed> {
  const { token, apiBase, guild, clear, dryRun } = options;
  const rest = new REST({ timeout: TIMEOUT_MS, ...(apiBase === null ? {} : { api: apiBase }) });
  rest.setToken(token);
  try {
    const applicationId = await applicationOf(rest);
    const target = { rest, applicationId, guild, commands: clear ? [] : COMMANDS };
    return { changes: await (dryRun ? compareCommands(target) : syncCommands(target)) };
  } catch (error) {
    return problemOf(error, guild);
  }
}
