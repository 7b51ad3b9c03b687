import { describe, expect, it } from 'vitest';
import { sourceIn } from '../../src/words/sources-told.ts';
import { askingOf } from '../libraries.ts';

describe('what something comes from', () => {
  it.each<[question: string, told: string, source: string | null]>([
    [
      'Where did the money come from?',
      'The money came from a lottery grant and from members.',
      'a lottery grant and from members',
    ],
    ['Where does the water come from?', 'The water comes from Lake Tarn, which lies above the town.', 'Lake Tarn'],
    [
      'Where does the heat come from?',
      'The heat comes from two places: a pump and a boiler.',
      'two places: a pump and a boiler',
    ],
    ['Where did the leopard come from?', 'The leopard came from Zurich in April 2024.', 'Zurich'],
    ['Where did the leopard come from?', 'The leopard sleeps far from the gate.', null],
    ['Where is the leopard?', 'The leopard came from Zurich.', null],
  ])('%s %s', (question, told, source) => {
    const { question: asked, evidence } = askingOf(question, told);
    expect(evidence.sentences.map((sentence) => sourceIn(asked, sentence))).toEqual([source]);
  });
});
