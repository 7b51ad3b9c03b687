import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { readRequest } from './bodies.ts';
import type { Body } from './bodies.ts';
import { tooMany } from './buckets.ts';
import type { Buckets, Verdict } from './buckets.ts';
import type { Faults, RestFault } from './faults.ts';
import type { Exchange } from './ledger.ts';
import type { Reply } from './replies.ts';
import { COMMAND_ROUTES } from './rest-commands.ts';
import { INTERACTION_ROUTES } from './rest-interactions.ts';
import { MESSAGE_ROUTES } from './rest-messages.ts';
import { PLACE_ROUTES } from './rest-places.ts';
import type { Route, Scene } from './scene.ts';

interface Parts {
  readonly scene: Scene;
  readonly faults: Faults;
  readonly buckets: Buckets;
}

interface Answer extends Reply {
  readonly headers?: Readonly<Record<string, string>>;
}

interface Matched {
  readonly route: Route;
  readonly params: Readonly<Record<string, string>>;
}

const ROUTES = [...PLACE_ROUTES, ...MESSAGE_ROUTES, ...INTERACTION_ROUTES, ...COMMAND_ROUTES].map((route) => ({
  route,
  shape: new RegExp(`^${route.pattern.replaceAll(/:(\w+)/g, '(?<$1>[^/]+)')}$`),
}));
const ROOT = /^\/api\/v10(?=\/)/;

function match(method: string, path: string): Matched | null {
  for (const { route, shape } of ROUTES) {
    const found = route.method === method ? shape.exec(path) : null;
    if (found) return { route, params: { ...found.groups } };
  }
  return null;
}

const plain = (status: number, text: string): Answer => ({ status, body: { message: `${status}: ${text}`, code: 0 } });

/** What stands before every route: known, authorised, signed with a proper user agent. */
function refuseAtTheDoor(parts: Parts, request: IncomingMessage, matched: Matched | null): Answer | null {
  const { world } = parts.scene;
  if (!matched) return { ...plain(404, 'Not Found'), violation: 'a route that the double does not know' };
  if (!/^DiscordBot \(.+, .+\)/.test(request.headers['user-agent'] ?? '')) {
    return { ...plain(403, 'Forbidden'), violation: 'no proper user agent' };
  }
  if (matched.route.open) return null;
  return request.headers.authorization === `Bot ${world.token}` ? null : plain(401, 'Unauthorized');
}

/** The top resource that a rate limit is kept for. */
const resourceOf = ({ channel, guild, application, token }: Matched['params']): string =>
  [channel, guild, application, token].join(':');

function handle(parts: Parts, request: IncomingMessage, exchange: Exchange, matched: Matched | null): Answer {
  const refused = refuseAtTheDoor(parts, request, matched);
  if (refused || !matched) return refused ?? plain(404, 'Not Found');
  const { route, params } = matched;
  const line = `${route.method} ${route.pattern}`;
  const verdict: Verdict = parts.buckets.take(line, `${line} ${resourceOf(params)}`);
  if (verdict.refused) return { ...verdict.refused, headers: verdict.headers };
  const known = { ...params, host: request.headers.host ?? '' };
  const { query, body, files } = exchange;
  const param = (name: string): string => new Map(Object.entries(known)).get(name) ?? '';
  return { ...route.handle(parts.scene, { param, query, body, files }), headers: verdict.headers };
}

/** What a fault says in place of the route; null when the route is asked. */
function faultAnswer(fault: RestFault | null): Answer | null {
  if (!fault) return null;
  if ('status' in fault) return plain(fault.status, 'Internal Server Error');
  if (!('limit' in fault)) return null;
  const { headers, refused } = tooMany(fault.limit, fault.retryAfter);
  return refused && { ...refused, headers };
}

function respond(response: ServerResponse, { status, body, headers }: Answer): void {
  const text = body === undefined ? '' : JSON.stringify(body);
  response.writeHead(status, { ...(text === '' ? {} : { 'content-type': 'application/json' }), ...headers });
  response.end(text);
}

function open(parts: Parts, request: IncomingMessage, body: Body): { exchange: Exchange; matched: Matched | null } {
  const { clock } = parts.scene;
  const url = new URL(request.url ?? '/', 'http://double');
  const method = request.method ?? 'GET';
  const path = decodeURIComponent(url.pathname).replace(ROOT, '');
  const matched = ROOT.test(url.pathname) ? match(method, path) : null;
  const query = Object.fromEntries(url.searchParams);
  const head = { at: clock.now(), method, path, query, body: body.json, files: body.files };
  return { exchange: { ...head, route: matched?.route.pattern ?? null, status: null, answer: undefined }, matched };
}

/** Answers one request of the bot. */
async function serve(parts: Parts, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { clock, ledger } = parts.scene;
  const { exchange, matched } = open(parts, request, await readRequest(request));
  const line = `${exchange.method} ${exchange.path}`;
  ledger.addExchange(exchange);
  const fault = parts.faults.takeRest(line);
  if (fault && 'hang' in fault) return;
  if (fault && 'delay' in fault) await wait(fault.delay, undefined, { ref: false });
  if (fault && 'drop' in fault && fault.drop === 'before') return void request.socket.destroy();
  const answer = faultAnswer(fault) ?? handle(parts, request, exchange, matched);
  if (answer.violation !== undefined) ledger.addViolation(clock.now(), `${line}: ${answer.violation}`);
  if (fault && 'drop' in fault) {
    request.socket.destroy();
  } else {
    exchange.status = answer.status;
    exchange.answer = structuredClone(answer.body);
    respond(response, answer);
  }
  ledger.touch();
}

/** The HTTP side of the double; what the double itself does wrong becomes a violation too. */
export function createRest(parts: Parts): (request: IncomingMessage, response: ServerResponse) => void {
  return (request, response) => {
    serve(parts, request, response).catch((error: unknown) => {
      parts.scene.ledger.addViolation(parts.scene.clock.now(), `the double failed: ${String(error)}`);
      if (!response.headersSent) respond(response, plain(500, 'Internal Server Error'));
    });
  };
}
