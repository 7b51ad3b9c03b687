import type { Answer } from '#outcome';

/** An answer with one figure from one citation, to be varied. */
export const ANSWER: Answer = {
  question: 'How many goats were counted in 2021?',
  status: 'answered',
  text: 'Over 1,204 — goats',
  answer: { kind: 'figure', span: 'over 1,204', value: 1204, unit: null, bound: 'over' },
  figures: [
    {
      label: 'goats',
      value: 1204,
      unit: null,
      measure: 'goat',
      bound: 'over',
      display: 'over 1,204',
      kind: 'quoted',
      implied: false,
      formula: null,
      operands: [],
      cites: [1],
    },
  ],
  citations: [
    {
      n: 1,
      article: 'a',
      title: 'Goats of the north',
      url: 'https://example.org/goats',
      published: '2022-02-03',
      publisher: null,
      paragraph: 7,
      sentence: 2,
      quote: 'Rangers counted over 1,204 goats\nin the hills.',
      start: 10,
      end: 56,
    },
  ],
  notes: [
    { kind: 'hedge', text: 'Not an exact figure.', cites: [1] },
    { kind: 'assumption', text: 'Taken as a whole year.', cites: [] },
  ],
  read_as: null,
  refusal: null,
  readings: ['How many goats were moved in 2021?'],
  confidence: 0.9,
  rules: ['how many'],
  corpus: 'c'.repeat(64),
  elapsed_ms: 0,
};
