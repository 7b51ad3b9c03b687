import { describe, expect, it } from 'vitest';
import type { Answer, FigureView } from '#outcome';
import { CATALOGUES, chartOf } from '#render';
import { ANSWER } from './answers.ts';

const [BASE] = ANSWER.figures;
if (!BASE) throw new Error('The answer has no figure');

const quoted = (label: string, value: number | null, more: Partial<FigureView> = {}): FigureView => ({
  ...BASE,
  label,
  value,
  display: String(value),
  bound: 'exact',
  ...more,
});
const operand = (label: string, value: number | null, unit: string | null = null): FigureView['operands'][number] => ({
  value,
  unit,
  bound: 'exact',
  display: String(value),
  label,
  implied: false,
  citation: 1,
});
const reckoned = (...operands: FigureView['operands']): FigureView =>
  quoted('', 6, { kind: 'computed', measure: null, formula: '18 − 12 = 6', operands });
const of = (...figures: FigureView[]): Answer => ({ ...ANSWER, figures });
const barsOf = (answer: Answer): readonly string[] | null =>
  chartOf(answer)?.bars.map(({ label, value }) => `${label} ${value}`) ?? null;

describe('the chart of an answer', () => {
  it.each([
    ['two quoted figures of one measure', of(quoted('2022', 12), quoted('2023', 18)), ['2022 12', '2023 18']],
    [
      'the larger of two groups',
      of(
        quoted('x', 1, { measure: 'y' }),
        quoted('z', 2, { measure: 'y' }),
        quoted('a', 1),
        quoted('b', 2),
        quoted('c', 3),
      ),
      ['a 1', 'b 2', 'c 3'],
    ],
    ['what a figure was reckoned from', of(reckoned(operand('2022', 12), operand('2023', 18))), ['2022 12', '2023 18']],
    [
      'what was reckoned before what was quoted',
      of(quoted('a', 1), quoted('b', 2), reckoned(operand('2022', 12), operand('2023', 18))),
      ['2022 12', '2023 18'],
    ],
    ['figures below nothing', of(quoted('a', -1), quoted('b', 0)), ['a -1', 'b 0']],
  ])('shows %s', (_case, answer, bars) => {
    expect(barsOf(answer)).toEqual(bars);
  });

  it.each([
    ['one figure', of(quoted('2022', 12))],
    ['no figure', of()],
    ['one figure told twice', of(quoted('2022', 12), quoted('2022', 12))],
    ['figures of two units', of(quoted('a', 1, { unit: 'EUR' }), quoted('b', 2, { unit: 'USD' }))],
    ['figures of two measures', of(quoted('a', 1), quoted('b', 2, { measure: 'sheep' }))],
    ['figures of no measure', of(quoted('a', 1, { measure: null }), quoted('b', 2, { measure: null }))],
    ['a figure without a name', of(quoted('a', 1), quoted('', 2))],
    ['figures without a value', of(quoted('a', null), quoted('b', null))],
    ['operands of two units', of(reckoned(operand('a', 1, 'EUR'), operand('b', 2)))],
    ['one operand', of(reckoned(operand('a', 1)))],
  ])('is none for %s', (_case, answer) => {
    expect(chartOf(answer)).toBeNull();
  });

  it('names only the sources of its bars, with the day in the language of the frame', () => {
    const [first] = ANSWER.citations;
    const citations = first ? [first, { ...first, n: 2, published: null }] : [];
    const answer = { ...of(quoted('a', 1), quoted('b', 2, { cites: [] }), quoted('c', 3)), citations };
    expect(chartOf(answer)?.sources).toEqual(['[1] Goats of the north, 3 February 2022, ¶ 7']);
    expect(chartOf(answer, CATALOGUES.es)?.sources).toEqual(['[1] Goats of the north, 3 de febrero de 2022, ¶ 7']);
  });
});
