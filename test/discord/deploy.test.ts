import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { COMMANDS } from '#discord';
import { startDouble } from './double.ts';
import type { Double } from './double.ts';

const ROOT = join(import.meta.dirname, '../..');

/** How a run of the command ended. */
interface Ended {
  readonly code: number | string | null;
  readonly out: string;
  readonly err: string;
}

let discord: Double;

/** The command as its own process, as `npm run commands` runs it. */
async function run(words: readonly string[], more: Readonly<Record<string, string>> = {}): Promise<Ended> {
  const env = { PATH: process.env['PATH'], DISCORD_TOKEN: discord.token, DISCORD_API_BASE: discord.api, ...more };
  const start = promisify(execFile);
  try {
    const { stdout, stderr } = await start(process.execPath, ['src/cli.ts', 'commands', ...words], { cwd: ROOT, env });
    return { code: 0, out: stdout, err: stderr };
  } catch (error) {
    if (!(error instanceof Error) || !('stdout' in error) || !('stderr' in error) || !('code' in error)) throw error;
    const { code } = error;
    const isCode = typeof code === 'number' || typeof code === 'string';
    return { code: isCode ? code : null, out: String(error.stdout), err: String(error.stderr) };
  }
}

const writes = (): readonly string[] =>
  discord.ledger.requests(/^(?!GET)/).map(({ method, path }) => `${method} ${path}`);
const namesIn = (guild: string | undefined): string[] =>
  [...discord.world.commands.values()].filter(({ guild_id }) => guild_id === guild).map(({ name }) => name);
const ALL = COMMANDS.map(({ name }) => name);

beforeEach(async () => {
  discord = await startDouble();
});

afterEach(() => discord.stop());

describe('npm run commands', () => {
  it('writes the commands once, and nothing the second time', async () => {
    const first = await run([]);
    expect(first).toEqual({
      code: 0,
      out: `The commands of every server were written:\n  add: ${ALL.join(', ')}\n`,
      err: '',
    });
    expect(namesIn(undefined)).toEqual(ALL);
    const second = await run([]);
    expect(second).toEqual({
      code: 0,
      out: 'The commands of every server are as they should be; nothing was written.\n',
      err: '',
    });
    expect(writes()).toHaveLength(1);
  });

  it('only says, with --dry-run, what it would write', async () => {
    expect((await run(['--dry-run'])).out).toContain(`would be written:\n  add: ${ALL.join(', ')}`);
    expect(writes()).toEqual([]);
    expect(namesIn(undefined)).toEqual([]);
  });

  it('names what is changed and what is removed, and keeps the ids of the others', async () => {
    await run([]);
    const [first, second] = [...discord.world.commands.values()];
    if (!first || !second) throw new Error('the commands are written');
    discord.world.commands.set(first.id, { ...first, description: 'Something else' });
    discord.world.commands.set('99', { ...second, id: '99', name: 'stale' });
    const { out } = await run([]);
    expect(out).toContain(`  change: ${first.name}\n  remove: stale\n`);
    expect(discord.world.commands.get(first.id)?.description).not.toBe('Something else');
    expect(namesIn(undefined)).toEqual(ALL);
  });

  it('writes a guild’s own copies with --guild, and takes them away with --clear-guild', async () => {
    const { id } = discord.guild;
    await run([]);
    expect((await run(['--guild', id])).out).toContain(`The commands of the guild ${id} were written`);
    expect(namesIn(id)).toEqual(ALL);
    expect((await run(['--guild', id])).out).toContain('nothing was written');
    expect((await run(['--guild', id, '--clear-guild', '--dry-run'])).out).toContain(`remove: ${ALL.join(', ')}`);
    expect(namesIn(id)).toEqual(ALL);
    expect((await run(['--guild', id, '--clear-guild'])).out).toContain(`remove: ${ALL.join(', ')}`);
    expect(namesIn(id)).toEqual([]);
    expect((await run(['--guild', id, '--clear-guild'])).out).toContain('nothing was written');
    expect(namesIn(undefined)).toEqual(ALL);
    expect(writes()).toHaveLength(3);
  });

  it('makes no connection to the gateway', async () => {
    await run([]);
    expect(discord.sessions.all).toEqual([]);
  });

  it('ends with 2 and one sentence when Discord does not take the token, and does not show it', async () => {
    const { code, out, err } = await run([], { DISCORD_TOKEN: 'not.a.token' });
    expect([code, out]).toEqual([2, '']);
    expect(err).toBe(
      'Discord does not take the token: copy it anew from the Developer Portal, under Bot, into DISCORD_TOKEN.\n',
    );
    expect(discord.ledger.requests(/./)).toHaveLength(1);
  });

  it('ends with 2 when the bot is not in the guild', async () => {
    const { code, err } = await run(['--guild', '12345678901234567']);
    expect(code).toBe(2);
    expect(err).toContain('Discord gives no access to the guild 12345678901234567');
  });

  it('ends with 1 when Discord cannot be reached', async () => {
    await discord.down();
    const { code, err } = await run([]);
    await discord.up();
    expect(code).toBe(1);
    expect(err).toMatch(/^Discord could not be reached \(\w+\): try again later\.\n$/);
  });

  it.each<[string[], Record<string, string>, string]>([
    [['--clear-guild'], {}, '--clear-guild needs --guild ID'],
    [['--guild', 'mine'], {}, '--guild mine is not the id of a server'],
    [['--force'], {}, '--force'],
    [['now'], {}, 'now'],
    [[], { DISCORD_TOKEN: '' }, 'DISCORD_TOKEN is not set'],
    [[], { DISCORD_API_BASE: 'http://example.com:80/api' }, 'DISCORD_API_BASE must be of the form'],
  ])('ends with 2 for %j and %j: %s', async (words, more, sentence) => {
    const { code, err } = await run(words, more);
    expect(code).toBe(2);
    expect(err).toContain(sentence);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(discord.ledger.requests(/./)).toEqual([]);
  });

  it('tells how it is used without a token', async () => {
    const { code, out } = await run(['--help'], { DISCORD_TOKEN: '' });
    expect(code).toBe(0);
    expect(out).toContain('--clear-guild');
  });
});
