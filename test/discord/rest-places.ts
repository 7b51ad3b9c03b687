import { z } from 'zod';
import { readBody } from './limits.ts';
import { botPermissions } from './permissions.ts';
import { ok, refuse } from './replies.ts';
import type { Reply } from './replies.ts';
import type { Request, Route, Scene } from './scene.ts';
import { wireApplication, wireChannel, wireGuild, wireMember, wireRole, wireSelf } from './wire.ts';
import { directChannel } from './world.ts';
import type { Guild } from './world.ts';

/** A route of a guild that the bot is in. */
const inGuild =
  (handle: (guild: Guild, request: Request, scene: Scene) => Reply): Route['handle'] =>
  (scene, request) => {
    const guild = scene.world.guilds.get(request.param('guild'));
    if (!guild) return refuse(10004);
    return guild.hasBot ? handle(guild, request, scene) : refuse(50001);
  };

const recipient = z.looseObject({ recipient_id: z.string() });

function openDirect({ world }: Scene, request: Request): Reply {
  const read = readBody(recipient, request.body);
  if (read.refused) return read.refused;
  const user = world.users.get(read.value.recipient_id);
  return user ? ok(wireChannel(directChannel(world, user))) : refuse(10013);
}

function gatewayBot(_scene: Scene, request: Request): Reply {
  const limit = { total: 1000, remaining: 999, reset_after: 86_400_000, max_concurrency: 1 };
  return ok({ url: `ws://${request.param('host')}`, shards: 1, session_start_limit: limit });
}

function fetchUser({ world }: Scene, request: Request): Reply {
  const user = world.users.get(request.param('user'));
  return user ? ok(user) : refuse(10013);
}

function fetchChannel({ world }: Scene, request: Request): Reply {
  const channel = world.channels.get(request.param('channel'));
  if (!channel) return refuse(10003);
  return botPermissions(world, channel) === 0n ? refuse(50001) : ok(wireChannel(channel));
}

/** The application, people, guilds and channels, as far as discord.js asks. */
export const PLACE_ROUTES: readonly Route[] = [
  { method: 'GET', pattern: '/gateway/bot', handle: gatewayBot },
  { method: 'GET', pattern: '/users/@me', handle: ({ world }) => ok(wireSelf(world.bot)) },
  { method: 'POST', pattern: '/users/@me/channels', handle: openDirect },
  {
    method: 'GET',
    pattern: '/users/:user',
    handle: fetchUser,
  },
  { method: 'GET', pattern: '/applications/@me', handle: ({ world }) => ok(wireApplication(world)) },
  { method: 'GET', pattern: '/oauth2/applications/@me', handle: ({ world }) => ok(wireApplication(world)) },
  {
    method: 'GET',
    pattern: '/channels/:channel',
    handle: fetchChannel,
  },
  { method: 'GET', pattern: '/guilds/:guild', handle: inGuild((guild) => ok(wireGuild(guild))) },
  {
    method: 'GET',
    pattern: '/guilds/:guild/channels',
    handle: inGuild((guild, _request, { world }) => {
      const own = [...world.channels.values()].filter(({ guild_id }) => guild_id === guild.id);
      return ok(own.filter(({ thread_metadata }) => !thread_metadata).map(wireChannel));
    }),
  },
  { method: 'GET', pattern: '/guilds/:guild/roles', handle: inGuild((guild) => ok(guild.roles.map(wireRole))) },
  {
    method: 'GET',
    pattern: '/guilds/:guild/members/:user',
    handle: inGuild((guild, request) => {
      const member = guild.members.get(request.param('user'));
      return member ? ok(wireMember(member)) : refuse(10007);
    }),
  },
];
