import { describe, expect, it } from 'vitest';
import { nameRuns } from '../../src/evidence/names.ts';
import { readAll } from '../facts/readings.ts';

function namesIn(text: string): string[] {
  const [sentence] = readAll(text).flatMap(({ sentences }) => sentences);
  return sentence ? nameRuns(sentence).map(({ start, end }) => text.slice(start, end)) : [];
}

describe('names in a sentence', () => {
  it.each<[string, string[]]>([
    ['The lighthouse was built by Agnes Corrigan.', ['Agnes Corrigan']],
    ['Tobias Renfrew met Maren Dahl in Oslo.', ['Tobias Renfrew', 'Maren Dahl', 'Oslo']],
    ['The loan came from the Bank of Scotland.', ['Bank of Scotland']],
    ['The lighthouse keeper slept all day.', []],
    ['Nobody saw the lighthouse fall.', []],
  ])('“%s” holds %j', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  it('are spelled out where their letters stand in brackets', () => {
    expect(namesIn('The order came from the Coast and Harbour Guard (CHG) at dawn.')).toContain(
      'Coast and Harbour Guard',
    );
    expect(namesIn('The order came from the Coast and Harbour Guard (XYZ) at dawn.')).not.toContain(
      'Coast and Harbour Guard',
    );
  });
});
