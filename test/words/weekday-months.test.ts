import { describe, expect, it } from 'vitest';
import { outcomeOf } from '../libraries.ts';
import type { Told } from '../libraries.ts';

/** What is quoted first, or the status where nothing answers. */
function quoted(question: string, ...told: readonly Told[]): string {
  const { status, quotes } = outcomeOf(question, ...told);
  return status === 'answered' ? (quotes[0]?.text ?? '') : status;
}

/** Published on a Saturday: its Friday is 13 October 2023. */
const FIRE: Told = ['A fire broke out at the Tarn mill on Friday. The mill employs 40 people.', '2023-10-14'];
/** Published on a Thursday: its Friday is 3 November 2023. */
const VOTE: Told = ['The council of Tarn voted on Friday to close the pool.', '2023-11-09'];
/** Published on a Thursday: its Friday is 27 October 2023, a month before. */
const CLOSED: Told = ['The council of Tarn closed the pool on Friday.', '2023-11-02'];

describe('a weekday against the month that a question asks about', () => {
  it.each<[string, string, readonly Told[]]>([
    ['What happened at the mill in October 2023?', 'A fire broke out at the Tarn mill on Friday.', [FIRE]],
    ['Was there a fire at the Tarn mill in October 2023?', 'A fire broke out at the Tarn mill on Friday.', [FIRE]],
    [
      'What did the council of Tarn vote in November 2023?',
      'The council of Tarn voted on Friday to close the pool.',
      [VOTE],
    ],
    ['What did the council close in October 2023?', 'The council of Tarn closed the pool on Friday.', [CLOSED]],
    ['Did the council close the pool in October 2023?', 'The council of Tarn closed the pool on Friday.', [CLOSED]],
  ])('%s → %s', (question, sentence, told) => {
    expect(quoted(question, ...told)).toBe(sentence);
  });

  it.each<[string, readonly Told[]]>([
    ['What happened at the mill in November 2023?', [FIRE]],
    ['Did the council of Tarn vote in October 2023?', [VOTE]],
    ['What did the council of Tarn vote in October 2023?', [VOTE]],
    ['What did the council close in November 2023?', [CLOSED]],
    ['Did the council close the pool in November 2023?', [CLOSED]],
  ])('%s → nothing', (question, told) => {
    expect(quoted(question, ...told)).not.toMatch(/Friday/);
  });
});
