import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { linesOf } from './markup.ts';
import { pageOf, picturesOf } from './page.ts';
import { playScenes } from './scenes.ts';

const DOCS = join(import.meta.dirname, '../../docs');

it('docs/answers.md is what the bot answers now (npm run shots writes it)', async () => {
  const scenes = await playScenes();
  expect(pageOf(scenes)).toBe(readFileSync(join(DOCS, 'answers.md'), 'utf8'));
  expect([...picturesOf(scenes).keys()].filter((name) => !existsSync(join(DOCS, name)))).toEqual([]);
});

it.each([
  ['-# small', [{ kind: 'small', spans: [{ kind: 'plain', text: 'small' }] }]],
  ['> a **bold\\*** word', [{ kind: 'quote', spans: ['plain a ', 'bold bold*', 'plain  word'].map(span) }]],
  ['`a` <t:1736510400:D>', [{ kind: 'plain', spans: ['code a', 'plain  ', 'plain January 10, 2025'].map(span) }]],
  ['\\*\\*not bold\\*\\*', [{ kind: 'plain', spans: [span('plain **not bold**')] }]],
  ['```\na  b\n```', [{ kind: 'code', spans: [span('plain a  b')] }]],
])('the markup of %j is shown without its signs', (content, lines) => {
  expect(linesOf(content)).toEqual(lines);
});

function span(written: string): { readonly kind: string; readonly text: string } {
  const [kind = ''] = written.split(' ');
  return { kind, text: written.slice(kind.length + 1) };
}
