import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

const ROOT = join(import.meta.dirname, '..');
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

const Package = z.object({
  engines: z.object({ node: z.string() }),
  scripts: z.record(z.string(), z.string()),
  dependencies: z.record(z.string(), z.string()),
  devDependencies: z.record(z.string(), z.string()),
});
const manifest = Package.parse(JSON.parse(read('package.json')));

/** The instructions of the Dockerfile, one a line. */
const INSTRUCTIONS = read('Dockerfile')
  .replaceAll(/\\\n\s*/g, '')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));
const instructions = (name: string): string[] =>
  INSTRUCTIONS.filter((line) => line.startsWith(`${name} `)).map((line) => line.slice(name.length + 1));

describe('the image', () => {
  it('is of the Node that package.json asks for', () => {
    const major = /\d+/.exec(manifest.engines.node)?.[0];
    expect(instructions('FROM').map((from) => from.split(' ')[0])).toEqual([
      `node:${major}-slim`,
      `node:${major}-slim`,
    ]);
    expect(manifest.devDependencies['node']).toMatch(new RegExp(`^${major}\\.`));
    expect(manifest.dependencies['node']).toBeUndefined();
  });

  const copied = instructions('COPY')
    .filter((line) => !line.startsWith('--from'))
    .flatMap((line) => line.split(' ').slice(0, -1));

  it('takes only paths that exist, and that .dockerignore lets through', () => {
    const kept = read('.dockerignore').split('\n');
    expect(kept).toContain('*');
    expect(copied.length).toBeGreaterThan(0);
    for (const path of copied) {
      expect(existsSync(join(ROOT, path)), path).toBe(true);
      expect(kept, path).toContain(`!${path}`);
    }
    expect(kept).not.toContain('!.env');
  });

  it('has everything that the program reads beside its source', () => {
    for (const path of ['package.json', 'package-lock.json', 'src', 'knowledge', 'LICENSE'])
      expect(copied).toContain(path);
  });

  it('starts what npm start does, without a shell, as a user without rights', () => {
    expect(instructions('CMD')).toEqual([JSON.stringify(manifest.scripts['start']?.split(' ')).replaceAll(',', ', ')]);
    expect(instructions('ENTRYPOINT')).toEqual([]);
    expect(instructions('USER')).toEqual(['node']);
    expect(INSTRUCTIONS.indexOf('USER node')).toBeGreaterThan(
      INSTRUCTIONS.findLastIndex((line) => line.startsWith('COPY')),
    );
  });

  it('leaves out the packages of development', () => {
    expect(instructions('RUN')).toEqual(['npm ci --omit=dev --ignore-scripts']);
  });

  it('asks for its health without a shell, at the path that is served', () => {
    const [check = ''] = instructions('HEALTHCHECK');
    const words = z.array(z.string()).parse(JSON.parse(check.slice(check.indexOf('['))));
    expect(words.slice(0, 2)).toEqual(['node', '-e']);
    expect(words[2]).toContain("'/health'");
  });
});

const Service = z.object({
  env_file: z.string(),
  environment: z.record(z.string(), z.string()),
  volumes: z.array(z.string()),
  read_only: z.literal(true),
  cap_drop: z.tuple([z.literal('ALL')]),
  security_opt: z.tuple([z.literal('no-new-privileges:true')]),
  stop_grace_period: z.string().regex(/^\d+s$/),
  restart: z.string().regex(/^on-failure:\d+$/),
});
const compose = z.object({ services: z.object({ footnote: Service }) }).parse(parse(read('compose.yaml')))
  .services.footnote;

describe('compose.yaml', () => {
  it('mounts articles that exist, to be read only, where the bot looks for them', () => {
    for (const volume of compose.volumes) {
      const [from = '', to, mode] = volume.split(':');
      expect(existsSync(join(ROOT, from)), from).toBe(true);
      expect([to, mode]).toEqual([compose.environment['KNOWLEDGE'], 'ro']);
    }
  });

  it('sets only settings that .env.example explains', () => {
    const explained = [...read('.env.example').matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name);
    for (const name of Object.keys(compose.environment)) expect(explained).toContain(name);
    expect(compose.env_file).toBe('.env');
  });

  it('waits longer than the bot takes to finish', () => {
    expect(Number.parseInt(compose.stop_grace_period, 10)).toBeGreaterThan(5);
  });
});

describe('.env.example', () => {
  it('explains every setting of the program but those for tests and terminals', () => {
    const known = [...read('src/config.ts').matchAll(/^ {2}([A-Z_]+): /gm)].map(([, name]) => name);
    const explained = [...read('.env.example').matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name);
    expect(known.filter((name) => name !== 'DISCORD_API_BASE' && name !== 'NO_COLOR').toSorted()).toEqual(
      explained.toSorted(),
    );
  });
});
