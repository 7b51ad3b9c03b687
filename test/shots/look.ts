import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { linesOf } from './markup.ts';
import type { Line, Span } from './markup.ts';
import type { Scene, Shown, Turn } from './scenes.ts';

const WIDTH = 720;
const FONTS = fileURLToPath(import.meta.resolve('@expo-google-fonts/libre-franklin/package.json')).replace(
  /[^/]+$/,
  '',
);
const face = (weight: number, name: string): string =>
  `@font-face { font-family: Shown; font-weight: ${weight}; src: url("${pathToFileURL(`${FONTS}${name}`).href}"); }`;
const STYLE = `
${face(400, '400Regular/LibreFranklin_400Regular.ttf')}
${face(700, '700Bold/LibreFranklin_700Bold.ttf')}
body { margin: 0; padding: 16px; background: #313338; color: #dbdee1; font: 15px/1.4 Shown; width: ${WIDTH - 32}px; }
.turn { display: grid; grid-template-columns: 48px 1fr; margin-bottom: 14px; }
.face { width: 36px; height: 36px; border-radius: 50%; background: #5865f2; color: #fff; text-align: center; line-height: 36px; }
.ada .face { background: #3ba55d; }
.name { font-weight: 700; color: #f2f3f5; }
.app { background: #5865f2; color: #fff; font-size: 10px; border-radius: 3px; padding: 1px 4px; margin-left: 4px; }
.small, .note { font-size: 12px; color: #b5bac1; }
.quote { border-left: 4px solid #4e5058; padding-left: 10px; margin: 2px 0; }
code, pre { background: #2b2d31; border-radius: 4px; padding: 1px 4px; font: 12px/1.4 "Liberation Mono", monospace; overflow-wrap: anywhere; }
pre { padding: 8px; margin: 4px 0; white-space: pre-wrap; }
.button { display: inline-block; background: #4e5058; color: #fff; border-radius: 4px; padding: 4px 12px; margin: 6px 6px 0 0; font-size: 13px; }
.red { background: #da373c; }
img { width: 520px; border-radius: 6px; margin-top: 6px; display: block; }`;

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

function spanHtml({ kind, text }: Span): string {
  if (kind === 'bold') return `<b>${escape(text)}</b>`;
  return kind === 'code' ? `<code>${escape(text)}</code>` : escape(text);
}

function lineHtml({ kind, spans }: Line): string {
  const html = spans.map(spanHtml).join('');
  return kind === 'code' ? `<pre>${html}</pre>` : `<div class="${kind}">${html}</div>`;
}

function shownHtml({ content, buttons, isPrivate, picture }: Shown): string {
  const image = picture && `<img src="data:image/png;base64,${Buffer.from(picture.png).toString('base64')}">`;
  const row = buttons.map((label) => `<span class="button ${label === 'Delete' ? 'red' : ''}">${escape(label)}</span>`);
  const note = isPrivate ? '<div class="note">Only you can see this</div>' : '';
  return [...linesOf(content).map(lineHtml), image ?? '', ...row, note].join('');
}

function turnHtml(turn: Turn): string {
  const [who, look, tag] =
    turn.kind === 'answered' ? ['Footnote', '', '<span class="app">APP</span>'] : ['Ada', 'ada', ''];
  const body =
    turn.kind === 'answered'
      ? shownHtml(turn.shown)
      : turn.kind === 'said'
        ? escape(turn.text)
        : `<span class="note">presses</span> <span class="button">${escape(turn.text)}</span>`;
  return `<div class="turn ${look}"><div class="face">${who.charAt(0)}</div><div><span class="name">${who}</span>${tag}<div>${body}</div></div></div>`;
}

/** A page that looks like Discord; its title becomes its height in pixels. */
const htmlOf = ({ turns }: Scene): string =>
  `<!doctype html><meta charset="utf-8"><style>${STYLE}</style>${turns.map(turnHtml).join('')}
<script>document.fonts.ready.then(() => { document.title = String(document.documentElement.getBoundingClientRect().height); });</script>`;

function chromium(flags: readonly string[], page: string): string {
  const always = ['--headless', '--no-sandbox', '--disable-gpu', '--hide-scrollbars', '--allow-file-access-from-files'];
  const address = pathToFileURL(page).href;
  const run = spawnSync('chromium', [...always, '--virtual-time-budget=3000', ...flags, address], { encoding: 'utf8' });
  if (run.error)
    throw new Error('No pictures: there is no `chromium` on this machine; install it or leave --pictures out');
  return run.stdout;
}

/** Writes `answers-NAME.png` of each scene into a folder. */
export function takeShots(scenes: readonly Scene[], folder: string): void {
  const work = mkdtempSync(join(tmpdir(), 'shots-'));
  for (const scene of scenes) {
    const page = join(work, `${scene.name}.html`);
    writeFileSync(page, htmlOf(scene));
    const height = Math.ceil(
      Number(/<title>([\d.]+)<\/title>/.exec(chromium([`--window-size=${WIDTH},600`, '--dump-dom'], page))?.[1] ?? 800),
    );
    const picture = join(folder, `answers-${scene.name}.png`);
    chromium([`--window-size=${WIDTH},${height}`, `--screenshot=${picture}`], page);
    process.stdout.write(`${picture}: ${Math.ceil(readFileSync(picture).length / 1024)} KB\n`);
  }
  rmSync(work, { recursive: true });
}
