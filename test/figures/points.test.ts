import { describe, expect, it } from 'vitest';
import { ask } from '../libraries.ts';
import type { Told } from '../libraries.ts';

const SHARE: Told = 'The share of bakers with a wood oven was 40% in 2019 and 45% in 2022.';
const TOLD: Told = 'Between 2019 and 2022 the share of bakers with a wood oven rose from 40% to over 45%.';

describe('percentage points', () => {
  it.each<[question: string, told: Told, line: string]>([
    [
      'By how many percentage points did the share of bakers with a wood oven rise from 2019 to 2022?',
      SHARE,
      'answered 5 points',
    ],
    [
      'By how many percentage points did the share of bakers with a wood oven rise from 40% to 45%?',
      SHARE,
      'answered 5 points',
    ],
    ['By how many percentage points did the share of bakers with a wood oven rise?', TOLD, 'answered over 5 points'],
    ['By what percentage did the share of bakers with a wood oven rise?', TOLD, 'answered over 12.5%'],
    [
      'By how many percentage points did the share of bakers with a wood oven rise from 2019 to 2024?',
      SHARE,
      'refused',
    ],
    ['By how many percentage points did the share of bakers with a wood oven rise from 30% to 45%?', SHARE, 'refused'],
    [
      'By how many percentage points did the number of bakers rise from 2019 to 2022?',
      'There were 40 bakers in 2019 and 45 in 2022.',
      'refused',
    ],
    ['By how many percentage points did the share of bakers rise?', 'The share of bakers was 40% in 2019.', 'refused'],
  ])('%s (%#) → %s', (question, told, line) => {
    expect(ask(question, told)).toEqual(expect.stringMatching(new RegExp(`^${line}`)));
  });
});
