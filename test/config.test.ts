import { describe, expect, it } from 'vitest';
import { readConfig } from '#config';
import type { Config } from '#config';

const DEFAULTS = {
  apiBase: null,
  syncCommands: true,
  healthPort: null,
  token: null,
  knowledge: 'knowledge',
  fiscalYearStart: 10,
  operator: {},
  noColor: false,
};

describe('readConfig', () => {
  it.each<[Record<string, string | undefined>, Partial<Config>]>([
    [{}, {}],
    [{ DISCORD_TOKEN: 'abc' }, { token: 'abc' }],
    [{ DISCORD_TOKEN: '', KNOWLEDGE: '', FISCAL_YEAR_START: '', NO_COLOR: '' }, {}],
    [{ KNOWLEDGE: undefined }, {}],
    [{ KNOWLEDGE: 'articles' }, { knowledge: 'articles' }],
    [{ FISCAL_YEAR_START: '1' }, { fiscalYearStart: 1 }],
    [{ FISCAL_YEAR_START: '12' }, { fiscalYearStart: 12 }],
    [{ HEALTH_PORT: '1' }, { healthPort: 1 }],
    [{ HEALTH_PORT: '65535' }, { healthPort: 65_535 }],
    [{ HEALTH_PORT: '' }, {}],
    [{ OPERATOR_CONTACT: 'ops@example.org' }, { operator: { contact: 'ops@example.org' } }],
    [
      { PRIVACY_URL: 'https://example.org/privacy', TERMS_URL: 'https://example.org/terms' },
      { operator: { privacyUrl: 'https://example.org/privacy', termsUrl: 'https://example.org/terms' } },
    ],
    [{ OPERATOR_CONTACT: '', PRIVACY_URL: '', TERMS_URL: '' }, {}],
    [{ NO_COLOR: '1' }, { noColor: true }],
    [{ NO_COLOR: '0' }, { noColor: true }],
    [{ PATH: '/bin', SECRET: 'x' }, {}],
  ])('reads %j', (environment, expected) => {
    expect(readConfig(environment)).toEqual({ ...DEFAULTS, ...expected });
  });

  it.each(['0', '13', '1.5', '-1', 'July', '10 11', 'NaN', 'Infinity'])(
    'refuses %j as the start of the fiscal year, in one sentence that names it',
    (month) => {
      expect(readConfig({ FISCAL_YEAR_START: month })).toEqual({
        problem: 'FISCAL_YEAR_START must be a month from 1 to 12; mend it in .env or in the environment.',
      });
    },
  );

  it.each(['0', '65536', '-1', '80.5', 'http', '8080 8081', 'NaN', 'Infinity'])('refuses %j as a port', (port) => {
    expect(readConfig({ HEALTH_PORT: port })).toEqual({
      problem: 'HEALTH_PORT must be a port from 1 to 65535, or left empty; mend it in .env or in the environment.',
    });
  });

  it.each([
    ['PRIVACY_URL', 'example.org'],
    ['PRIVACY_URL', 'http://example.org/privacy'],
    ['TERMS_URL', 'javascript:alert(1)'],
    ['TERMS_URL', 'https://example.org/a b'],
    ['TERMS_URL', 'https://example.org/> @everyone'],
  ])('refuses %s=%s', (name, value) => {
    expect(readConfig({ [name]: value })).toEqual({
      problem: `${name} must be an address that begins with https://, or left empty; mend it in .env or in the environment.`,
    });
  });

  it('refuses a contact that is a page long', () => {
    expect(readConfig({ OPERATOR_CONTACT: 'x'.repeat(201) })).toEqual({
      problem: 'OPERATOR_CONTACT must be at most 200 characters long; mend it in .env or in the environment.',
    });
  });

  it('does not give away the token in a problem', () => {
    expect(JSON.stringify(readConfig({ DISCORD_TOKEN: 'abc', FISCAL_YEAR_START: '99' }))).not.toContain('abc');
  });
});
