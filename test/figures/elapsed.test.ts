import { describe, expect, it } from 'vitest';
import { showWorking } from '../../src/render/numbers.ts';
import { ask, outcomeOf } from '../libraries.ts';

const DOCK =
  'The Orlinge dock was begun in 1871 by the engineer Tove Ambrand. It was completed in 1879, and the first ship entered it ' +
  'on 3 May 1880. The harbour railway ran from 1884 to 1961. Ambrand died on 14 September 1893. ' +
  'Her daughter Signe was born on 20 August 1893 and took over the drawing office in June 1919.';

describe('the time between two events', () => {
  it.each([
    ['How many years after the Orlinge dock was begun was it completed?', 'answered 8 years'],
    ['How many years passed between the beginning of the dock and the death of Ambrand?', 'answered 22 years'],
    ['How many days after Signe was born did Ambrand die?', 'answered 25 days'],
    ['How many years did the harbour railway run?', 'answered 77 years'],
    ['How many years did the harbour railway last?', 'answered 77 years'],
    ['Over how many years did 1 harbour railway run?', 'answered 77 years'],
    ['How many years before the railway ran did the first ship enter the dock?', 'answered 4 years'],
  ])('%s → %s', (question, line) => {
    expect(ask(question, DOCK)).toBe(line);
  });

  it('shows both dates as the sentences write them', () => {
    const { short } = outcomeOf('How many days after Signe was born did Ambrand die?', DOCK);
    expect(short?.figure && showWorking(short.figure)).toBe('from 20 August 1893 to 14 September 1893 = 25 days');
  });

  it.each([
    // A year tells no month.
    'How many months after the dock was begun was it completed?',
    // No time is told for it.
    'How many years after the dock was begun did the smithy burn?',
    // One event alone is no stretch.
    'How many years did the completed dock last?',
  ])('%s → refused', (question) => {
    expect(ask(question, DOCK)).toMatch(/^refused/);
  });

  it('counts complete years where both days are told', () => {
    const text = 'The mill opened on 9 November 1850. The mill burned on 2 March 1860.';
    expect(ask('How many years after the mill opened did the mill burn?', text)).toBe('answered 9 years');
  });
});
