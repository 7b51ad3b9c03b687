import { REST } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { createTransport, isRepeatable } from '../../src/discord/request.ts';
import type { Send } from '../../src/discord/request.ts';

const API = 'https://discord.com/api/v10';
const MESSAGES = `${API}/channels/1234567890123456789/messages`;
const CALLBACK = `${API}/interactions/1234567890123456789/token/callback`;
const FOLLOW_UP = `${API}/webhooks/1234567890123456789/token`;
const ONCE = JSON.stringify({ content: 'x', nonce: '1', enforce_nonce: true });

const form = (payload: string): FormData => {
  const data = new FormData();
  data.append('files[0]', new Blob(['chart']), 'chart.png');
  data.append('payload_json', payload);
  return data;
};
const failure = (code: string): Error => Object.assign(new Error(code), { code });
const aborted = (): Error => Object.assign(new Error('aborted'), { name: 'AbortError' });
const answered = (status: number, body: object = {}): Response => new Response(JSON.stringify(body), { status });
const ALREADY = { message: 'Interaction has already been acknowledged.', code: 40060 };

/** A transport over these outcomes, one for each try, and the bodies that were sent. */
function over(outcomes: readonly (Error | Response)[]): { readonly send: Send; readonly bodies: unknown[] } {
  const bodies: unknown[] = [];
  const send = createTransport((_url, { body }) => {
    const outcome = outcomes[bodies.length] ?? failure('too many tries');
    bodies.push(body);
    return outcome instanceof Error ? Promise.reject(outcome) : Promise.resolve(outcome);
  });
  return { send, bodies };
}

describe('a request', () => {
  it.each([
    ['a read', MESSAGES, { method: 'GET' }],
    ['an edit', `${FOLLOW_UP}/messages/@original`, { method: 'PATCH', body: '{}' }],
    ['the commands', `${API}/applications/1/commands`, { method: 'PUT', body: '[]' }],
    ['a removal', `${MESSAGES}/1`, { method: 'DELETE' }],
    ['a callback', CALLBACK, { method: 'POST', body: '{"type":5}' }],
    ['a callback with a query', `${CALLBACK}?with_response=true`, { method: 'POST', body: '{"type":5}' }],
    ['a message with an enforced nonce', MESSAGES, { method: 'POST', body: ONCE }],
    ['a message with an enforced nonce beside files', MESSAGES, { method: 'POST', body: form(ONCE) }],
  ])('may be sent twice: %s', (_what, url, init) => {
    expect(isRepeatable(url, init)).toBe(true);
  });

  it.each([
    ['a message', MESSAGES, '{"content":"x"}'],
    ['a message whose nonce is not enforced', MESSAGES, '{"content":"x","nonce":"1"}'],
    ['a message that enforces no nonce', MESSAGES, '{"content":"x","enforce_nonce":true}'],
    ['a message whose text looks like it', MESSAGES, JSON.stringify({ content: ONCE })],
    ['a message beside files', MESSAGES, form('{"content":"x"}')],
    ['a body that cannot be read', MESSAGES, '{"nonce'],
    ['a follow-up', FOLLOW_UP, ONCE],
    ['a follow-up of the name of a callback', `${FOLLOW_UP}?x=/callback`, ONCE],
    ['a thread', `${MESSAGES}/1/threads`, ONCE],
  ])('may not be sent twice: %s', (_what, url, body) => {
    expect(isRepeatable(url, { method: 'POST', body })).toBe(false);
  });
});

describe('the transport', () => {
  it.each(['UND_ERR_SOCKET', 'ECONNRESET', 'EPIPE'])('repeats after %s with the same body', async (code) => {
    const { send, bodies } = over([failure(code), failure(code), answered(200)]);
    expect((await send(MESSAGES, { method: 'POST', body: ONCE })).status).toBe(200);
    expect(bodies).toEqual([ONCE, ONCE, ONCE]);
  });

  it('repeats twice at most, and then says so in words that discord.js does not repeat on', async () => {
    const { send, bodies } = over([failure('ECONNRESET'), failure('ECONNRESET'), failure('ECONNRESET')]);
    const rejected = expect(send(MESSAGES, { method: 'POST', body: ONCE })).rejects;
    await rejected.toMatchObject({ name: 'Unanswered', message: 'Discord gave no answer (ECONNRESET)' });
    expect(bodies).toHaveLength(3);
  });

  it.each([
    ['a cut', failure('UND_ERR_SOCKET')],
    ['a reset', failure('ECONNRESET')],
    ['a timeout', aborted()],
    ['a 5xx', answered(502)],
  ])('never repeats after %s what may not be sent twice, nor lets discord.js', async (_what, outcome) => {
    const { send, bodies } = over([outcome]);
    const rejected = expect(send(FOLLOW_UP, { method: 'POST', body: '{}' })).rejects;
    await rejected.toMatchObject({ name: 'Unanswered' });
    expect(bodies).toHaveLength(1);
  });

  it('repeats whatever was never sent', async () => {
    const { send } = over([failure('ECONNREFUSED'), answered(200)]);
    expect((await send(FOLLOW_UP, { method: 'POST', body: '{}' })).status).toBe(200);
  });

  it('leaves a timeout of what may be sent twice to discord.js, and repeats that of a callback itself', async () => {
    const left = over([aborted()]);
    await expect(left.send(MESSAGES, { method: 'GET' })).rejects.toMatchObject({ name: 'AbortError' });
    const repeated = over([aborted(), answered(200)]);
    expect((await repeated.send(CALLBACK, { method: 'POST', body: '{}' })).status).toBe(200);
  });

  it('takes "answered already" for done only after a try without an answer, or with a 5xx', async () => {
    const init = { method: 'POST', body: '{"type":5}' };
    expect((await over([answered(400, ALREADY)]).send(CALLBACK, init)).status).toBe(400);
    expect((await over([failure('UND_ERR_SOCKET'), answered(400, ALREADY)]).send(CALLBACK, init)).status).toBe(204);
    const failed = over([answered(503), answered(400, ALREADY)]);
    expect((await failed.send(CALLBACK, init)).status).toBe(503);
    expect((await failed.send(CALLBACK, init)).status).toBe(204);
    expect((await over([failure('EPIPE'), answered(400, { code: 50035 })]).send(CALLBACK, init)).status).toBe(400);
  });

  it('cannot make up the answer that was asked for with a callback', async () => {
    const { send } = over([failure('UND_ERR_SOCKET'), answered(400, ALREADY)]);
    const response = await send(`${CALLBACK}?with_response=true`, { method: 'POST', body: '{"type":5}' });
    expect([response.status, await response.json()]).toEqual([400, ALREADY]);
  });

  it('repeats a message with its files, as discord.js puts them into a form', async () => {
    const { send, bodies } = over([failure('UND_ERR_SOCKET'), answered(200)]);
    const rest = new REST({ makeRequest: send }).setToken('x');
    const files = [{ name: 'chart.png', data: Buffer.from('chart') }];
    await rest.post('/channels/1234567890123456789/messages', { files, body: { nonce: '1', enforce_nonce: true } });
    expect(bodies).toEqual([expect.any(FormData), bodies[0]]);
  });

  it('passes on status, headers and body as they are', async () => {
    const { send } = over([new Response('{"a":1}', { status: 429, headers: { 'retry-after': '1' } })]);
    const response = await send(MESSAGES, { method: 'GET' });
    expect([response.status, response.headers.get('retry-after'), await response.json()]).toEqual([429, '1', { a: 1 }]);
  });
});
