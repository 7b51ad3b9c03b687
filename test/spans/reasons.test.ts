import { describe, expect, it } from 'vitest';
import { findReason, givesReason } from '../../src/spans/reasons.ts';
import { askingOf } from '../libraries.ts';

describe('a reason', () => {
  it.each([
    ['In Selby the pier closed because the gate broke.', true],
    ['In Selby the pier closed over the delays.', true],
    ['In Selby the pier closed to save money.', true],
    ['In Selby the pier closed for health reasons.', true],
    ['In Selby the pier closed for two months.', false],
    ['In Selby the lamps were moved to the pier.', false],
    ['In Selby the cause was never found.', false],
  ])('%s may give one: %s', (text, gives) => {
    const { evidence } = askingOf('Why did Selby close the pier, lamps or cause?', text);
    expect(evidence.sentences.map((sentence) => givesReason(sentence))).toEqual([gives]);
  });

  it.each([
    ['In Selby the cause was never found.', null],
    ['In Selby the cause of the fire is not known.', null],
    ['In Selby the cause of the fire was a lamp.', 'a lamp'],
  ])('%s: %s', (text, reason) => {
    const { evidence } = askingOf('Why did Selby have a fire cause?', text);
    expect(evidence.sentences.map((sentence) => findReason(sentence)?.span ?? null)).toEqual([reason]);
  });
});
