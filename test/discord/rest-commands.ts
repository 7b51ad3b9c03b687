import { commandBody, commandList, commandPatch } from './limits-commands.ts';
import type { CommandBody } from './limits-commands.ts';
import { readBody } from './limits.ts';
import { NO_CONTENT, ok, refuse } from './replies.ts';
import type { Reply } from './replies.ts';
import type { Request, Route, Scene } from './scene.ts';
import type { Command, World } from './world.ts';

/** The commands of one scope: of a guild, or those that are everywhere. */
function commandsIn(world: World, guildId: string): Command[] {
  return [...world.commands.values()].filter((command) => (command.guild_id ?? '') === guildId);
}

const keyOf = ({ type, name }: { readonly type?: number | undefined; readonly name: string }): string =>
  `${type ?? 1} ${name}`;

/** Makes or replaces a command; one of the same kind and name keeps its id and gets a new version. */
function put({ world }: Scene, guildId: string, body: CommandBody): Command {
  const before = commandsIn(world, guildId).find((command) => keyOf(command) === keyOf(body));
  const everywhere = { contexts: body.contexts ?? (guildId === '' ? [0, 1, 2] : null) };
  const command: Command = {
    name_localizations: null,
    description_localizations: null,
    default_member_permissions: null,
    integration_types: [0],
    nsfw: false,
    dm_permission: true,
    ...body,
    ...everywhere,
    type: body.type ?? 1,
    description: body.description ?? '',
    id: before?.id ?? world.newId(),
    application_id: world.bot.id,
    version: world.newId(),
    ...(guildId === '' ? {} : { guild_id: guildId }),
  };
  world.commands.set(command.id, command);
  return command;
}

const LOCALES = ['name_localizations', 'description_localizations'];

/** Lists leave the translations out unless they are asked for. */
const shown = (command: Command, request: Request): object =>
  request.query['with_localizations'] === 'true'
    ? command
    : Object.fromEntries(Object.entries(command).filter(([key]) => !LOCALES.includes(key)));

function overwrite(scene: Scene, request: Request): Reply {
  const read = readBody(commandList, request.body);
  if (read.refused) return read.refused;
  const guildId = request.param('guild');
  const kept = new Set(read.value.map(keyOf));
  for (const command of commandsIn(scene.world, guildId)) {
    if (!kept.has(keyOf(command))) scene.world.commands.delete(command.id);
  }
  return ok(read.value.map((body) => put(scene, guildId, body)));
}

function create(scene: Scene, request: Request): Reply {
  const read = readBody(commandBody, request.body);
  if (read.refused) return read.refused;
  const isNew = !commandsIn(scene.world, request.param('guild')).some((one) => keyOf(one) === keyOf(read.value));
  return { status: isNew ? 201 : 200, body: put(scene, request.param('guild'), read.value) };
}

function find({ world }: Scene, request: Request): Command | undefined {
  const command = world.commands.get(request.param('command'));
  return (command?.guild_id ?? '') === request.param('guild') ? command : undefined;
}

function edit(scene: Scene, request: Request): Reply {
  const command = find(scene, request);
  if (!command) return refuse(10063);
  const read = readBody(commandPatch, request.body);
  if (read.refused) return read.refused;
  const edited: Command = { ...command, ...read.value, name: read.value.name ?? command.name };
  const versioned = { ...edited, version: scene.world.newId() };
  scene.world.commands.set(command.id, versioned);
  return ok(versioned);
}

function remove(scene: Scene, request: Request): Reply {
  const command = find(scene, request);
  if (!command) return refuse(10063);
  scene.world.commands.delete(command.id);
  return NO_CONTENT;
}

/** The bot's own application and a guild that it is in, or the refusal. */
const inOwnScope =
  (handle: Route['handle']): Route['handle'] =>
  (scene, request) => {
    const guild = request.param('guild');
    if (request.param('application') !== scene.world.bot.id) return refuse(50001);
    return guild === '' || scene.world.guilds.get(guild)?.hasBot ? handle(scene, request) : refuse(50001);
  };

const routesUnder = (scope: string): Route[] => [
  {
    method: 'GET',
    pattern: `${scope}/commands`,
    handle: (scene, request) => ok(commandsIn(scene.world, request.param('guild')).map((one) => shown(one, request))),
  },
  { method: 'PUT', pattern: `${scope}/commands`, handle: overwrite },
  { method: 'POST', pattern: `${scope}/commands`, handle: create },
  {
    method: 'GET',
    pattern: `${scope}/commands/:command`,
    handle: (scene, request) => {
      const command = find(scene, request);
      return command ? ok(command) : refuse(10063);
    },
  },
  { method: 'PATCH', pattern: `${scope}/commands/:command`, handle: edit },
  { method: 'DELETE', pattern: `${scope}/commands/:command`, handle: remove },
];

/** Application commands, everywhere and of one guild. */
export const COMMAND_ROUTES: readonly Route[] = [
  ...routesUnder('/applications/:application'),
  ...routesUnder('/applications/:application/guilds/:guild'),
].map((route) => ({ ...route, handle: inOwnScope(route.handle) }));
