import { describe, expect, it } from 'vitest';
import { ask } from '../libraries.ts';
import type { Told } from '../libraries.ts';

const MANAGER: Told = 'Ann Lee was release manager of Kestrel 2.6. Ida Berg was release manager of Kestrel 3.0.';
const TICKETS: Told = 'Version 3.0 closed 612 tickets. Version 2.8 closed 388 tickets.';
const HEADED: Told = '## Version 2.8\n\nThe default cache is 256 MB.\n\n## Version 3.0\n\nThe default cache is 512 MB.';
const NEXT: Told =
  'Kestrel 2.6 came out in May. Version 5.0 is planned for June. Its release manager will be Bola Ade.';
const RATE: Told = 'The town spent 2.8 million euros on 14 bridges.';

describe('a version that a question names', () => {
  it.each<[question: string, line: string, told: Told]>([
    ['who was release manager of 2.6', 'answered Ann Lee', MANAGER],
    ['who was release manager of 3.0', 'answered Ida Berg', MANAGER],
    ['who was release manager of 2.7', 'refused: too_weak', MANAGER],
    ['how many tickets did 2.8 close', 'answered 388', TICKETS],
    ['how many tickets did 2.9 close', 'refused: no_figure', TICKETS],
    ['how big is the default cache in 2.8', 'answered 256 MB', HEADED],
    ['how big is the default cache in 3.0', 'answered 512 MB', HEADED],
    ['how big is the default cache in 2.7', 'refused: no_figure', HEADED],
    ['who will be release manager of 5.0', 'answered Bola Ade', NEXT],
    ['who will be release manager of 2.6', 'refused: too_weak', NEXT],
    ['how many bridges did the town spend 2.8 million euros on', 'answered 14', RATE],
  ])('%s → %s', (question, line, told) => {
    expect(ask(question, told)).toBe(line);
  });
});
