import { z } from 'zod';

const EMPTY_AS_ABSENT = z.preprocess((value) => (value === '' ? undefined : value), z.string().optional());

/** Only a double on this machine may stand in for Discord: any other host could be handed the token. */
const LOOPBACK = /^http:\/\/(?:127\.0\.0\.1|localhost|\[::1\]):\d+\/api$/;

const Environment = z.object({
  DISCORD_TOKEN: EMPTY_AS_ABSENT,
  DISCORD_API_BASE: z
    .string()
    .regex(LOOPBACK, 'must be of the form http://127.0.0.1:PORT/api; leave it out to use Discord')
    .optional(),
  SYNC_COMMANDS: z.enum(['on', 'off'], { error: 'must be on or off' }).default('on'),
  KNOWLEDGE: EMPTY_AS_ABSENT.transform((path) => path ?? 'knowledge'),
  CACHE: EMPTY_AS_ABSENT.transform((path) => path ?? '.cache'),
  FISCAL_YEAR_START: z.coerce
    .number({ error: 'must be a month from 1 to 12' })
    .int('must be a month from 1 to 12')
    .min(1, 'must be a month from 1 to 12')
    .max(12, 'must be a month from 1 to 12')
    .default(10),
  NO_COLOR: EMPTY_AS_ABSENT,
});

/** The settings of a run, read once and passed down. */
export interface Config {
  readonly token: string | null;
  /** Where Discord's REST API is, in place of the real one: only on this machine. */
  readonly apiBase: string | null;
  /** Whether the commands are compared with Discord's at start and written on a difference. */
  readonly syncCommands: boolean;
  readonly knowledge: string;
  /** The folder where the index of many articles is kept from run to run; null where it is not. */
  readonly cache: string | null;
  readonly fiscalYearStart: number;
  readonly noColor: boolean;
}

/** The settings in an environment, or one sentence that names the variable and what to do. */
export function readConfig(
  environment: Readonly<Record<string, string | undefined>>,
): Config | { readonly problem: string } {
  const present = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = Environment.safeParse(present);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return {
      problem: `${issue?.path.join('.') ?? 'A setting'} ${issue?.message ?? 'is not valid'}; mend it in .env or in the environment.`,
    };
  }
  const { DISCORD_TOKEN, DISCORD_API_BASE, SYNC_COMMANDS, KNOWLEDGE, CACHE, FISCAL_YEAR_START, NO_COLOR } = parsed.data;
  return {
    token: DISCORD_TOKEN ?? null,
    apiBase: DISCORD_API_BASE ?? null,
    syncCommands: SYNC_COMMANDS === 'on',
    knowledge: KNOWLEDGE,
    cache: CACHE === 'off' ? null : CACHE,
    fiscalYearStart: FISCAL_YEAR_START,
    // https://no-color.org: present and not empty, whatever its value.
    noColor: NO_COLOR !== undefined,
  };
}
