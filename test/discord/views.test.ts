import { describe, expect, it } from 'vitest';
import type { Shelf } from '#discord';
import { aboutView } from '../../src/discord/views.ts';
import { wordsFor } from '../../src/discord/locales.ts';

const shelf = (operator: Shelf['operator']): Shelf => ({
  articles: [],
  hash: 'abcdef',
  version: '1.0.0',
  ...(operator === undefined ? {} : { operator }),
});

describe('about', () => {
  it.each<[string, Shelf['operator'], readonly string[]]>([
    ['en-US', undefined, []],
    ['en-US', {}, []],
    ['en-US', { contact: 'ops at example.org' }, ['Run by: ops at example.org']],
    [
      'en-US',
      { privacyUrl: 'https://example.org/p', termsUrl: 'https://example.org/t' },
      ['Privacy: <https://example.org/p>', 'Terms: <https://example.org/t>'],
    ],
    [
      'es-ES',
      { contact: 'Ada', privacyUrl: 'https://example.org/p', termsUrl: 'https://example.org/t' },
      ['Responsable: Ada', 'Privacidad: <https://example.org/p>', 'Condiciones: <https://example.org/t>'],
    ],
  ])('in %s tells of the operator %j: %j', (locale, operator, lines) => {
    expect(aboutView(shelf(operator), wordsFor(locale)).split('\n').slice(1)).toEqual(lines);
  });

  it('lets the contact ping and format nothing', () => {
    const said = aboutView(shelf({ contact: '@everyone **now** <@1>' }), wordsFor('en-US'));
    expect(said).not.toContain('**now**');
    expect(said).not.toContain('<@1>');
  });
});
