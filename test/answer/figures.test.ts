import { describe, expect, it } from 'vitest';
import type { Outcome } from '#outcome';
import { figuresAbout } from '#answer';
import { showFigure } from '../../src/render/numbers.ts';
import { articlesOf, sourcesOf } from '../libraries.ts';
import type { Told } from '../libraries.ts';

const about = (topic: string, ...told: readonly Told[]): Outcome => figuresAbout(topic, sourcesOf(articlesOf(...told)));
const linesOf = ({ figures }: Outcome): string[] =>
  figures.map(({ figure, label }) => `${showFigure(figure)} ${label}`);

const LIBRARY = 'The library lent 84,200 books in 2023, 79,900 in 2022 and 91,400 in 2019.';
const EELS = 'The weir passed 9 eels in 2001.';

describe('the figures about a topic', () => {
  it('stand in the order of their times, whatever the order of the text', () => {
    expect(linesOf(about('books', LIBRARY, EELS)).map((line) => line.split(' ')[0])).toEqual([
      '91,400',
      '79,900',
      '84,200',
    ]);
  });

  it('are those of the topic alone', () => {
    expect(linesOf(about('eels', LIBRARY, EELS))).toEqual([expect.stringMatching(/^9 .*eels.*2001/)]);
  });

  it('are twelve at most, and each is quoted', () => {
    const many = Array.from({ length: 20 }, (_, i) => `The weir passed ${i + 3} eels in ${1990 + i}.`).join(' ');
    const { figures } = about('eels', many);
    expect(figures).toHaveLength(12);
    for (const { figure } of figures) expect(figure.kind).toBe('quoted');
  });

  it.each([
    ['words that no article holds', 'volcanoes', 'unknown_terms'],
    ['words without a figure', 'mill', 'no_figure'],
    ['no words', '', 'no_figure'],
  ])('are refused for %s', (_case, topic, reason) => {
    const outcome = about(topic, `${EELS} The mill closed because the river dried up.`);
    expect(outcome.status).toBe('not_found');
    expect(outcome.reason?.reason).toBe(reason);
    expect(outcome.figures).toEqual([]);
  });

  it('are refused where there are no articles', () => {
    expect(about('eels').status).toBe('not_found');
  });
});
