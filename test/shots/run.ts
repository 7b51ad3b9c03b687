import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { takeShots } from './look.ts';
import { pageOf, picturesOf } from './page.ts';
import { playScenes } from './scenes.ts';

/** Writes docs/answers.md and its charts; with --pictures also what the messages look like, where there is a Chromium. */
const docs = join(import.meta.dirname, '../../docs');
const scenes = await playScenes();
writeFileSync(join(docs, 'answers.md'), pageOf(scenes));
for (const [name, png] of picturesOf(scenes)) writeFileSync(join(docs, name), png);
if (process.argv.includes('--pictures')) takeShots(scenes, docs);
process.exit(0);
