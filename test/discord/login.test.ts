import { describe, expect, it } from 'vitest';
import { loginFailure, pauseAfter } from '../../src/discord/login.ts';

const failing = (message: string, code?: string, name = 'Error'): Error =>
  Object.assign(new Error(message), { code, name });

describe('a login that failed', () => {
  it.each<[unknown, string]>([
    [failing('connect', 'ECONNREFUSED'), 'unreachable'],
    [failing('lookup', 'ENOTFOUND'), 'unreachable'],
    [failing('lookup', 'EAI_AGAIN'), 'unreachable'],
    [failing('other side closed', 'UND_ERR_SOCKET'), 'unreachable'],
    [failing('late', undefined, 'AbortError'), 'unreachable'],
    [failing('An invalid token was provided.', 'TokenInvalid'), 'token_refused'],
    [failing('Used disallowed intents'), 'intents_refused'],
    [failing('anything else'), 'token_refused'],
    ['a text', 'token_refused'],
  ])('with %o is %s', (error, failure) => {
    expect(loginFailure(error)).toBe(failure);
  });

  it.each([
    [1, 1],
    [2, 2],
    [3, 4],
    [6, 32],
    [7, 60],
    [5000, 60],
  ])('for time %d is tried again after %d s', (failures, seconds) => {
    expect(pauseAfter(failures)).toBe(seconds);
  });
});
