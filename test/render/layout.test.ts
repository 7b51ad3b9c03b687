import { describe, expect, it } from 'vitest';
import type { Answer } from '#outcome';
import { layOut, toPlain, toTerminal } from '#render';
import { ANSWER } from './answers.ts';

const plain = (answer: Answer): string[] => toPlain(layOut(answer)).split('\n');
const REFUSAL: Answer = {
  ...ANSWER,
  status: 'not_found',
  text: 'Not in the articles.',
  answer: null,
  figures: [],
  citations: [],
  notes: [],
  read_as: null,
  readings: [],
};

describe('layOut', () => {
  it('lays out answer, quotes, notes, sources and other readings, with a gap before each', () => {
    expect(plain(ANSWER)).toEqual([
      'Over 1,204 — goats',
      '',
      '[1] “Rangers counted over 1,204 goats in the hills.”',
      '',
      '· Not an exact figure. [1]',
      '· Taken as a whole year.',
      '',
      '[1] Goats of the north, 3 February 2022, paragraph 7, https://example.org/goats',
      '',
      '> How many goats were moved in 2021?',
    ]);
  });

  it('leaves no gap for what is not there', () => {
    expect(plain(REFUSAL)).toEqual(['Not in the articles.']);
  });

  it('leaves out date and address that are not known', () => {
    const citations = ANSWER.citations.map((citation) => ({ ...citation, url: null, published: null }));
    expect(plain({ ...ANSWER, citations })).toContain('[1] Goats of the north, paragraph 7');
  });

  it('keeps each line of an answer, and each citation', () => {
    const [first] = ANSWER.citations;
    if (!first) throw new Error('a citation is expected');
    const citations = [1, 2, 3].map((n) => ({ ...first, n, title: `Title ${n}` }));
    const lines = plain({ ...ANSWER, text: 'One\nTwo', citations });
    expect(lines.slice(0, 2)).toEqual(['One', 'Two']);
    for (const n of [1, 2, 3]) expect(lines.filter((line) => line.startsWith(`[${n}] `))).toHaveLength(2);
  });

  it('marks the words of a refusal as such, and those of an answer', () => {
    expect(layOut(REFUSAL)[0]?.map(({ kind }) => kind)).toEqual(['refusal']);
    expect(layOut(ANSWER)[0]?.map(({ kind }) => kind)).toEqual(['answer']);
  });

  it('names several sources of a note', () => {
    const notes: Answer['notes'] = [{ kind: 'conflict', text: 'The articles disagree.', cites: [1, 3] }];
    expect(plain({ ...ANSWER, notes })).toContain('· The articles disagree. [1] [3]');
  });
});

describe('a terminal', () => {
  const ESCAPE = '\u001b[';

  it('gets the words of the plain text, in colours that end with each piece', () => {
    const lines = layOut(ANSWER);
    const painted = toTerminal(lines);
    const [on, off] = [painted.split(ESCAPE).length - 1, painted.split(`${ESCAPE}0m`).length - 1];
    expect(on).toBe(2 * lines.flat().length);
    expect(off).toBeGreaterThanOrEqual(lines.flat().length);
    expect(
      painted
        .split(ESCAPE)
        .map((part, i) => (i === 0 ? part : part.replace(/^\d+m/, '')))
        .join(''),
    ).toBe(toPlain(lines));
  });

  it('gets colours, a pipe gets none', () => {
    expect(toTerminal(layOut(ANSWER))).toContain(ESCAPE);
    expect(toPlain(layOut(ANSWER))).not.toContain('\u001b');
  });
});
