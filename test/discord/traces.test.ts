import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ANSWER, createStage } from './process.ts';
import type { Stage } from './process.ts';

const ROOT = join(import.meta.dirname, '../..');
/** What other programs write beside a running test. */
const OTHERS = new Set(['.git', 'node_modules']);

let stage: Stage;
let home: string;

beforeEach(async () => {
  stage = await createStage();
  home = mkdtempSync(join(tmpdir(), 'footnote-home-'));
});

afterEach(async () => {
  await stage.clear();
  rmSync(home, { recursive: true });
});

/** Every file under a folder, but for folders that are left out at its top. */
function filesUnder(folder: string, without: ReadonlySet<string> = new Set()): string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => !without.has(name));
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesUnder(path) : entry.isFile() ? [path] : [];
  });
}

const changedSince = (path: string, time: number): boolean => {
  const found = statSync(path, { throwIfNoEntry: false });
  return found !== undefined && Math.max(found.mtimeMs, found.ctimeMs) >= time;
};

/** The files that the bot could have written since then. */
function written(since: number): string[] {
  const caches = [join(ROOT, 'node_modules/.cache')].filter((path) => statSync(path, { throwIfNoEntry: false }));
  const mayBe = [...filesUnder(ROOT, OTHERS), ...caches.flatMap((cache) => filesUnder(cache))];
  return [...filesUnder(home), ...mayBe.filter((path) => changedSince(path, since))];
}

describe('what the bot leaves behind', () => {
  it('holds no question, no person and no token, on the disk or in its log', async () => {
    const { discord } = stage;
    const since = Date.now();
    const env = { HOME: home, TMPDIR: home, XDG_CACHE_HOME: join(home, '.cache'), XDG_STATE_HOME: home };
    const run = await stage.startUp(env);
    const ada = discord.person('Zanzibarperson');
    const question = 'how many flights, zanzibarquestion?';
    const told = [
      await ada.slash(discord.channel, 'ask', { question }).message(),
      await ada.say(discord.channel, `<@${discord.world.bot.id}> ${question}`).reply(),
      await ada.direct(question).reply(),
    ];
    expect(told.map(({ content }) => content.length > 0)).toEqual([true, true, true]);
    expect((await ada.direct('how many flights?').reply()).content).toContain(ANSWER);
    run.child.kill('SIGTERM');
    expect(await run.ended).toBe(0);

    const secrets = [ada.user.id, ada.user.username, 'zanzibarquestion', discord.token];
    const files = written(since).map((path) => [path, readFileSync(path, 'latin1')] as const);
    const kept = [['the log', run.log()] as const, ...files].filter(([, text]) =>
      secrets.some((secret) => text.includes(secret)),
    );
    expect(run.log()).toContain('answering on Discord');
    expect(kept.map(([path]) => path)).toEqual([]);
    expect(filesUnder(home)).toEqual([]);
  });
});
