import { existsSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { ValidateFunction } from 'ajv/dist/2020.js';
import { parseJson } from './json.ts';
import type { Json } from './json.ts';
import type { Exchange, Frame } from './ledger.ts';

/** Where Discord's published description of its API lies; the check is skipped without it. */
export const DESCRIPTION_AT = 'DISCORD_OPENAPI';

/** What does not fit the published description; empty when all of it fits. */
export interface Conformance {
  /** Looks at a request of the bot, when it was granted, and at the answer of the double. */
  checkExchange(exchange: Exchange): readonly string[];
  /** Looks at the bodies inside a dispatch, which are those of REST. */
  checkFrame(frame: Frame): readonly string[];
}

type Tree = Readonly<Record<string, Json>>;
const isTree = (value: Json | undefined): value is { [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The description says `oneOf` where several may fit. */
function loosen(value: Json): Json {
  if (Array.isArray(value)) return value.map(loosen);
  if (!isTree(value)) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key === 'oneOf' ? 'anyOf' : key, loosen(inner)]);
  return Object.fromEntries(entries);
}

function at(tree: Json | undefined, path: readonly string[]): Json | undefined {
  return path.reduce<Json | undefined>((node, key) => (isTree(node) ? node[key] : undefined), tree);
}

const pointer = (path: readonly string[]): string =>
  path.map((key) => encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1'))).join('/');

interface Described {
  readonly template: string;
  readonly shape: RegExp;
}

/** The described paths, those with fewest `{names}` first. */
function pathsOf(description: Tree): Described[] {
  const paths = description['paths'];
  const holes = (template: string): number => template.split('{').length;
  return Object.keys(isTree(paths) ? paths : {})
    .map((template) => ({ template, shape: new RegExp(`^${template.replaceAll(/\{\w+\}/g, '[^/]+')}$`) }))
    .sort((a, b) => holes(a.template) - holes(b.template));
}

/** Where the schema of an answer stands: under its status, its class such as 4XX, or nowhere. */
function answerPath(description: Tree, operation: readonly string[], status: number): string[] | null {
  const keys = [String(status), `${Math.floor(status / 100)}XX`];
  const paths = keys.map((key) => [...operation, 'responses', key]);
  const found = paths.find((path) => at(description, path) !== undefined);
  return found ? [...found, ...JSON_SCHEMA] : null;
}

/** The errors of a value against the schema that stands at this path. */
type ErrorsAt = (path: readonly string[], value: unknown) => readonly string[];

const JSON_SCHEMA = ['content', 'application/json', 'schema'];

function checkExchange(
  description: Tree,
  paths: readonly Described[],
  errorsAt: ErrorsAt,
  { method, path, status, body, answer }: Exchange,
): readonly string[] {
  if (status === null) return [];
  const line = `${method} ${path}`;
  const described = paths.find(({ shape }) => shape.test(path));
  const operation = ['paths', described?.template ?? '', method.toLowerCase()];
  if (!described || at(description, operation) === undefined) return [`${line} is not described`];
  const answered = answerPath(description, operation, status);
  if (answered === null && status < 400) return [`${line} -> ${status} is not described`];
  const isGranted = status < 300 && body !== undefined;
  const asked = isGranted ? errorsAt([...operation, 'requestBody', ...JSON_SCHEMA], body) : [];
  const told = answer === undefined || answered === null ? [] : errorsAt(answered, answer);
  return [...asked.map((error) => `${line}: ${error}`), ...told.map((error) => `${line} -> ${status}: ${error}`)];
}

/** The bodies inside a dispatch: where they stand in its data, and the schema of each. */
const INSIDE: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  MESSAGE_CREATE: { '': 'MessageResponse' },
  MESSAGE_UPDATE: { '': 'MessageResponse' },
  CHANNEL_CREATE: { '': 'GuildChannelResponse' },
  THREAD_CREATE: { '': 'ThreadResponse' },
  GUILD_CREATE: { roles: 'GuildRoleResponse', channels: 'GuildChannelResponse', members: 'GuildMemberResponse' },
  READY: { user: 'UserResponse' },
  INTERACTION_CREATE: { message: 'MessageResponse', member: 'GuildMemberResponse', user: 'UserResponse' },
};

function checkFrame(errorsAt: ErrorsAt, { event, data }: Frame): readonly string[] {
  const body = parseJson(JSON.stringify(data ?? null));
  return Object.entries(INSIDE[event ?? ''] ?? {}).flatMap(([key, schema]) => {
    const part = key === '' ? body : at(body, [key]);
    const parts = part === undefined ? [] : Array.isArray(part) ? part : [part];
    const errors = parts.flatMap((one) => errorsAt(['components', 'schemas', schema], one));
    return errors.map((error) => `${event ?? ''} ${key}: ${error}`);
  });
}

/** Reads the description; null when there is none. */
export function readConformance(file: string | undefined): Conformance | null {
  if (file === undefined || !existsSync(file)) return null;
  const description = loosen(parseJson(readFileSync(file, 'utf8')) ?? null);
  if (!isTree(description)) throw new Error(`${file} holds no description`);
  const ajv = new Ajv2020({ strict: false, validateFormats: false, coerceTypes: true, allErrors: true, logger: false });
  ajv.addSchema({ ...description, $id: 'discord' });
  const paths = pathsOf(description);
  const compiled = new Map<string, ValidateFunction>();
  const errorsAt = (path: readonly string[], value: unknown): string[] => {
    if (at(description, path) === undefined) return [];
    const ref = `discord#/${pointer(path)}`;
    const validate = compiled.get(ref) ?? ajv.compile({ $ref: ref });
    compiled.set(ref, validate);
    validate(structuredClone(value));
    return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
  };
  return {
    checkExchange: (exchange) => checkExchange(description, paths, errorsAt, exchange),
    checkFrame: (one) => checkFrame(errorsAt, one),
  };
}
