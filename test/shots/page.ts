import { linesOf } from './markup.ts';
import type { Line, Span } from './markup.ts';
import type { Scene, Shown, Turn } from './scenes.ts';

/** Plain text that Markdown leaves as it is. */
const plain = (text: string): string => text.replace(/[\\*_`<>~|#]/g, '\\$&');

function written({ kind, text, url }: Span): string {
  if (kind === 'code') return `\`${text}\``;
  if (kind === 'link') return `[${plain(text)}](<${url ?? ''}>)`;
  return kind === 'bold' ? `**${plain(text)}**` : plain(text);
}

function block({ kind, spans }: Line): string {
  const text = spans.map(written).join('');
  if (kind === 'code') return ['```text', ...spans.map((span) => span.text), '```'].join('\n');
  if (kind === 'quote') return `> ${text}`;
  return kind === 'small' ? `<sub>${text}</sub>` : text;
}

/** Lines of one kind stand together, those of another after a gap; Markdown would run them into one line. */
function blocksOf(lines: readonly Line[]): string[] {
  return lines.flatMap((line, i) => {
    const next = lines[i + 1];
    const goesOn = next !== undefined && next.kind === line.kind && line.kind !== 'code';
    return goesOn ? [`${block(line)}\\`] : [block(line), ''];
  });
}

const pictureOf = (name: string): string => `answers-${name}-chart.png`;

function answerLines({ content, buttons, isPrivate, picture }: Shown, name: string): string[] {
  const head = isPrivate ? '**Footnote** (only you can see this)' : '**Footnote**';
  const image = picture === null ? [] : [`![${plain(picture.alt)}](${pictureOf(name)})`, ''];
  const row = buttons.length === 0 ? [] : [buttons.map((label) => `\`[${label}]\``).join(' ')];
  const lines = [head, '', ...blocksOf(linesOf(content)), ...image, ...row].join('\n').trimEnd().split('\n');
  return lines.map((line) => `> ${line}`.trimEnd());
}

function turnLines(turn: Turn, name: string): string[] {
  if (turn.kind === 'answered') return [...answerLines(turn.shown, name), ''];
  if (turn.kind === 'said') return [`**Ada** ${plain(turn.text)}`, ''];
  return [`**Ada** presses \`[${turn.text}]\``, ''];
}

const INTRO = [
  '# Answers on Discord',
  '',
  'What a member sees when the bot answers from the articles in `knowledge/`. `npm run shots` writes this page from a run of the',
  'bot, and a test holds that it is what the bot says now. Buttons stand in square brackets, dates as an English reader has them.',
  '',
];

/** The scenes as a page of Markdown. */
export function pageOf(scenes: readonly Scene[]): string {
  const parts = scenes.flatMap(({ title, turns, name }) => [
    `## ${title}`,
    '',
    ...turns.flatMap((turn) => turnLines(turn, name)),
  ]);
  return `${[...INTRO, ...parts].join('\n').trimEnd()}\n`;
}

/** The charts of the scenes, by the name of the file that the page shows. */
export function picturesOf(scenes: readonly Scene[]): ReadonlyMap<string, Uint8Array> {
  return new Map(
    scenes.flatMap(({ name, turns }) =>
      turns.flatMap((turn) =>
        turn.kind === 'answered' && turn.shown.picture ? [[pictureOf(name), turn.shown.picture.png] as const] : [],
      ),
    ),
  );
}
