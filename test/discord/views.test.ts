import { describe, expect, it } from 'vitest';
import type { Desk, Shelf } from '#discord';
import type { Answer } from '#outcome';
import { aboutView, figuresView, sourcesView, workingView } from '../../src/discord/views.ts';
import { wordsFor } from '../../src/discord/locales.ts';
import { ANSWER } from '../render/answers.ts';
import { DESK } from './desk.ts';

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

const ENGLISH = wordsFor('en-US');

/** An answer that quotes these stretches of one paragraph, and a desk that has the paragraph. */
function quoting(text: string, ...quotes: readonly string[]): { readonly answer: Answer; readonly desk: Desk } {
  const [first] = ANSWER.citations;
  const citations = quotes.flatMap((quote, i) => {
    const start = 100 + text.indexOf(quote);
    return first ? [{ ...first, n: i + 1, quote, start, end: start + quote.length }] : [];
  });
  return {
    answer: { ...ANSWER, citations },
    desk: { ...DESK, paragraph: () => Promise.resolve({ text, start: 100 }) },
  };
}

const shownOf = async (text: string, ...quotes: readonly string[]): Promise<string> => {
  const { answer, desk } = quoting(text, ...quotes);
  return (await sourcesView(answer, desk, ENGLISH)).content.replace(/^-# .*\n/gm, '');
};

describe('sources', () => {
  it.each([
    ['one quote', 'A one. B two. C three.', ['B two.'], 'A one. **B two.** C three.'],
    ['two quotes in another order', 'A one. B two. C three.', ['C three.', 'A one.'], '**A one.** B two. **C three.**'],
    ['quotes that stand side by side', 'A one. B two.', ['A one.', 'B two.'], '**A one.** **B two.**'],
    ['quotes that touch', 'A one.B two.', ['A one.', 'B two.'], '**A one.** **B two.**'],
    ['quotes that overlap', 'A one two', ['A one', 'one two'], '**A one** **two**'],
    ['a quote within marks', '“A one.” B', ['A one.'], '“**A one.**” B'],
    ['a quote over two lines', 'A\none. B', ['A\none.'], '**A one.** B'],
  ])('show the paragraph of %s', async (_case, text, quotes, shown) => {
    expect(await shownOf(text, ...quotes)).toBe(shown);
  });

  it('say so where nothing is quoted, or the paragraph is gone', async () => {
    expect((await sourcesView({ ...ANSWER, citations: [] }, DESK, ENGLISH)).content).toBe(
      'This answer quotes nothing.',
    );
    expect((await sourcesView(ANSWER, DESK, ENGLISH)).content).toBe('This answer quotes nothing.');
  });

  it('keep the quote where the paragraph is too long, and give it whole as a file', async () => {
    const { answer, desk } = quoting(`${'before '.repeat(300)}A one. ${'after '.repeat(300)}`, 'A one.');
    const { content, whole } = await sourcesView(answer, desk, ENGLISH);
    expect(content).toContain('… **A one.** …');
    expect(content.endsWith(ENGLISH.wholeText)).toBe(true);
    expect(whole).toContain('before A one. after');
  });
});

describe('working', () => {
  it('leaves out an id that its command would not take', async () => {
    const idOf = (length: number) => (): Promise<string> => Promise.resolve('x'.repeat(length));
    expect(await workingView(ANSWER, { ...DESK, idOf: idOf(1000) }, ENGLISH)).toContain('Answer id');
    expect(await workingView(ANSWER, { ...DESK, idOf: idOf(1001) }, ENGLISH)).not.toContain('Answer id');
  });
});

describe('figures', () => {
  const [figure] = ANSWER.figures;

  it('count those that do not fit', () => {
    const many = figure
      ? Array.from({ length: 60 }, (_, i) => ({ ...figure, label: `goats of hill ${i} `.repeat(3) }))
      : [];
    const shown = figuresView({ ...ANSWER, figures: many }, ENGLISH);
    const rows = shown.split('\n').filter((line) => line.includes('goats of hill')).length;
    expect(rows).toBeGreaterThan(5);
    expect(shown).toContain(`… and ${60 - rows} more`);
    expect(shown).toContain('-# [1] ');
  });

  it('let no name ping and no sign end their block', () => {
    const hostile = figure ? [{ ...figure, label: '``` @everyone <@1>' }] : [];
    const shown = figuresView({ ...ANSWER, figures: hostile }, ENGLISH);
    expect(shown).not.toMatch(/@everyone|<@1>/);
    expect(shown.match(/```/g)).toHaveLength(2);
  });
});
