import { describe, expect, it } from 'vitest';
import { readConfig } from '#config';

const DEFAULTS = {
  apiBase: null,
  syncCommands: true,
  token: null,
  knowledge: 'knowledge',
  cache: '.cache',
  fiscalYearStart: 10,
  noColor: false,
};

describe('readConfig', () => {
  it.each<
    [
      Record<string, string | undefined>,
      Partial<typeof DEFAULTS> | { readonly cache: null } | { readonly token: string },
    ]
  >([
    [{}, {}],
    [{ DISCORD_TOKEN: 'abc' }, { token: 'abc' }],
    [{ DISCORD_TOKEN: '', KNOWLEDGE: '', CACHE: '', FISCAL_YEAR_START: '', NO_COLOR: '' }, {}],
    [{ KNOWLEDGE: undefined }, {}],
    [{ KNOWLEDGE: 'articles' }, { knowledge: 'articles' }],
    [{ CACHE: 'off' }, { cache: null }],
    [{ CACHE: 'elsewhere' }, { cache: 'elsewhere' }],
    [{ FISCAL_YEAR_START: '1' }, { fiscalYearStart: 1 }],
    [{ FISCAL_YEAR_START: '12' }, { fiscalYearStart: 12 }],
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

  it('does not give away the token in a problem', () => {
    expect(JSON.stringify(readConfig({ DISCORD_TOKEN: 'abc', FISCAL_YEAR_START: '99' }))).not.toContain('abc');
  });
});
