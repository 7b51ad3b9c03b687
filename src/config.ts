import { z } from 'zod';

const EMPTY_AS_ABSENT = z.preprocess((value) => (value === '' ? undefined : value), z.string().optional());

/** Only a double on this machine may stand in for Discord: any other host could be handed the token. */
const LOOPBACK = /^http:\/\/(?:127\.0\.0\.1|localhost|\[::1\]):\d+\/api$/;

const PORT = 'must be a port from 1 to 65535, or left empty';

/** An address that can stand between < and > in a message, so that no preview is shown. */
const WEB_ADDRESS = z
  .string()
  .regex(/^https:\/\/[^\s<>]{1,400}$/, 'must be an address that begins with https://, or left empty')
  .optional();

const Environment = z.object({
  DISCORD_TOKEN: EMPTY_AS_ABSENT,
  DISCORD_API_BASE: z
    .string()
    .regex(LOOPBACK, 'must be of the form http://127.0.0.1:PORT/api; leave it out to use Discord')
    .optional(),
  SYNC_COMMANDS: z.enum(['on', 'off'], { error: 'must be on or off' }).default('on'),
  KNOWLEDGE: EMPTY_AS_ABSENT.transform((path) => path ?? 'knowledge'),
  FISCAL_YEAR_START: z.coerce
    .number({ error: 'must be a month from 1 to 12' })
    .int('must be a month from 1 to 12')
    .min(1, 'must be a month from 1 to 12')
    .max(12, 'must be a month from 1 to 12')
    .default(10),
  HEALTH_PORT: z.coerce.number({ error: PORT }).int(PORT).min(1, PORT).max(65_535, PORT).optional(),
  OPERATOR_CONTACT: z.string().max(200, 'must be at most 200 characters long').optional(),
  PRIVACY_URL: WEB_ADDRESS,
  TERMS_URL: WEB_ADDRESS,
  NO_COLOR: EMPTY_AS_ABSENT,
});

/** The settings of a run, read once and passed down. */
export interface Config {
  readonly token: string | null;
  /** Where Discord's REST API is, in place of the real one: only on this machine. */
  readonly apiBase: string | null;
  /** Whether the commands are compared with Discord's at start and written on a difference. */
  readonly syncCommands: boolean;
  /** The port of this machine on which the bot tells its health; null for none. */
  readonly healthPort: number | null;
  readonly knowledge: string;
  readonly fiscalYearStart: number;
  /** Who runs the bot and where their pages are, told by /about; what is not set is not there. */
  readonly operator: { readonly contact?: string; readonly privacyUrl?: string; readonly termsUrl?: string };
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
  const { data } = parsed;
  return {
    token: data.DISCORD_TOKEN ?? null,
    apiBase: data.DISCORD_API_BASE ?? null,
    syncCommands: data.SYNC_COMMANDS === 'on',
    healthPort: data.HEALTH_PORT ?? null,
    knowledge: data.KNOWLEDGE,
    fiscalYearStart: data.FISCAL_YEAR_START,
    operator: {
      ...(data.OPERATOR_CONTACT === undefined ? {} : { contact: data.OPERATOR_CONTACT }),
      ...(data.PRIVACY_URL === undefined ? {} : { privacyUrl: data.PRIVACY_URL }),
      ...(data.TERMS_URL === undefined ? {} : { termsUrl: data.TERMS_URL }),
    },
    // https://no-color.org: present and not empty, whatever its value.
    noColor: data.NO_COLOR !== undefined,
  };
}
