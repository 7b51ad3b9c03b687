import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Report } from './measures.ts';

/** A server that listens until it is closed. */
export interface HealthServer {
  readonly port: number;
  close(): Promise<void>;
}

interface Page {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

const JSON_TYPE = 'application/json; charset=utf-8';
const PLAIN_TYPE = 'text/plain; charset=utf-8';

/** Who asks is a probe on this machine: whatever takes longer is cut off. */
const REQUEST_TIMEOUT_MS = 5000;

function healthPage(report: Report): Page {
  const body = {
    status: report.healthy() ? 'ok' : 'unavailable',
    gateway: report.state(),
    uptime_seconds: Math.floor(report.uptime()),
  };
  return { status: report.healthy() ? 200 : 503, type: JSON_TYPE, body: `${JSON.stringify(body)}\n` };
}

const PAGES: Readonly<Record<string, (report: Report) => Page | Promise<Page>>> = {
  '/health': healthPage,
  '/metrics': async (report) => ({ status: 200, type: report.contentType, body: await report.text() }),
};

async function pageFor(request: IncomingMessage, report: Report): Promise<Page> {
  const path = (request.url ?? '').split('?', 1)[0] ?? '';
  const page = Object.hasOwn(PAGES, path) ? PAGES[path] : undefined;
  if (page === undefined) return { status: 404, type: PLAIN_TYPE, body: 'Ask for /health or /metrics.\n' };
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return { status: 405, type: PLAIN_TYPE, body: 'Only GET is answered here.\n' };
  return page(report);
}

async function respond(request: IncomingMessage, response: ServerResponse, report: Report): Promise<void> {
  const { status, type, body } = await pageFor(request, report).catch((): Page => ({
    status: 500,
    type: PLAIN_TYPE,
    body: 'The measures could not be read.\n',
  }));
  response.writeHead(status, {
    'content-type': type,
    'content-length': Buffer.byteLength(body),
    'cache-control': 'no-store',
    ...(status === 405 ? { allow: 'GET, HEAD' } : {}),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

const close = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });

/** Why a port cannot be had. */
export type PortProblem = 'in use' | 'not allowed' | 'unknown';

const PROBLEMS: Readonly<Record<string, PortProblem>> = { EADDRINUSE: 'in use', EACCES: 'not allowed' };

/** Answers GET /health and GET /metrics on 127.0.0.1, never on another address; or says why the port cannot be had. */
export function serveHealth(port: number, report: Report): Promise<HealthServer | { readonly problem: PortProblem }> {
  const server = createServer({ requestTimeout: REQUEST_TIMEOUT_MS }, (request, response) => {
    void respond(request, response, report);
  });
  return new Promise((resolve) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      resolve({ problem: PROBLEMS[error.code ?? ''] ?? 'unknown' }),
    );
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      const bound = typeof address === 'object' && address !== null ? address.port : port;
      resolve({ port: bound, close: () => close(server) });
    });
  });
}
