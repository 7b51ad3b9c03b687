import { createServer } from 'node:http';
import { networkInterfaces } from 'node:os';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createMeasures, serveHealth } from '#health';
import type { HealthServer, Report, RunMeasures } from '#health';

let measures: RunMeasures & Report;
let server: HealthServer;

async function open(port: number): Promise<HealthServer> {
  const opened = await serveHealth(port, measures);
  if ('problem' in opened) throw new Error(opened.problem);
  return opened;
}

const ask = (path: string, init: RequestInit = {}): Promise<Response> =>
  fetch(`http://127.0.0.1:${server.port}${path}`, init);

beforeEach(async () => {
  measures = await createMeasures({
    clock: () => 0,
    cpuSeconds: () => 0,
    memory: () => ({ rss: 1, heapUsed: 1 }),
    delaySeconds: () => 0,
  });
  server = await open(0);
});

afterEach(() => server.close());

describe('the health server', () => {
  it('says 503 until the gateway is ready, 200 while it is, and 503 when it is lost', async () => {
    const seen: unknown[] = [];
    for (const state of ['connecting', 'ready', 'resuming', 'lost'] as const) {
      measures.gateway(state);
      const response = await ask('/health');
      seen.push([response.status, await response.json()]);
    }
    expect(seen).toEqual([
      [503, { status: 'unavailable', gateway: 'connecting', uptime_seconds: 0 }],
      [200, { status: 'ok', gateway: 'ready', uptime_seconds: 0 }],
      [503, { status: 'unavailable', gateway: 'resuming', uptime_seconds: 0 }],
      [503, { status: 'unavailable', gateway: 'lost', uptime_seconds: 0 }],
    ]);
  });

  it('gives the measures as Prometheus reads them', async () => {
    measures.question('slash', 'answered', 20);
    const response = await ask('/metrics?any=1');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toContain('text/plain; version=0.0.4');
    const text = await response.text();
    expect(text).toContain('footnote_questions_total{door="slash",outcome="answered"} 1');
    const wrong = text
      .split('\n')
      .filter((line) => !/^(?:$|# (?:HELP|TYPE) \S+ .+|[a-z_]+(?:\{[^{}]*\})? \S+)$/.test(line));
    expect(wrong).toEqual([]);
  });

  it.each([
    ['GET', '/', 404],
    ['GET', '/healthz', 404],
    ['GET', '/health/', 404],
    ['GET', '/__proto__', 404],
    ['GET', '/constructor', 404],
    ['POST', '/nothing', 404],
    ['POST', '/health', 405],
    ['DELETE', '/metrics', 405],
    ['PUT', '/metrics', 405],
    ['HEAD', '/metrics', 200],
    ['HEAD', '/health', 503],
  ])('answers %s %s with %d', async (method, path, status) => {
    const response = await ask(path, { method });
    expect(response.status).toBe(status);
    expect(response.headers.get('allow')).toBe(status === 405 ? 'GET, HEAD' : null);
    const isShort = method === 'HEAD' ? 0 : 1;
    expect((await response.text()).length > 0 ? 1 : 0).toBe(isShort);
  });

  it('listens on no address but 127.0.0.1', async () => {
    const others = Object.values(networkInterfaces())
      .flatMap((each) => each ?? [])
      .filter(({ internal, family }) => !internal && family === 'IPv4')
      .map(({ address }) => address);
    for (const address of [...others, '127.0.0.2']) {
      await expect(fetch(`http://${address}:${server.port}/health`)).rejects.toThrow();
    }
  });

  it('says that a port is in use', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => void other.listen(0, '127.0.0.1', resolve));
    const address = other.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    expect(await serveHealth(port, measures)).toEqual({ problem: 'in use' });
    await new Promise((resolve) => other.close(resolve));
  });

  it('frees its port when it is closed', async () => {
    const { port } = server;
    await server.close();
    server = await open(port);
    expect(server.port).toBe(port);
  });
});
