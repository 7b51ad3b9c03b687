import { describe, expect, it } from 'vitest';
import { tellsPlace } from '../../src/words/places.ts';
import { askingOf } from '../libraries.ts';

describe('a place in a sentence', () => {
  it.each([
    ['Where was the theft found out?', 'Ann Lee found out the theft on 9 March.', false],
    ['Where was the theft found out?', 'Ann Lee found out the theft in the garden on 9 March.', true],
    ['Where is the hotel?', 'Olaf Lind sold land to the hotel.', false],
    ['Where is the hotel?', 'The hotel stands near the pier.', true],
    ['Where did the train start?', 'The train left Selby at noon.', true],
    ['In which town was the theft found out?', 'Ann Lee found out the theft on 9 March.', true],
  ])('%s – %s: %s', (question, text, tells) => {
    const asking = askingOf(question, text);
    expect(asking.evidence.sentences.map((sentence) => tellsPlace(asking.question, sentence))).toEqual([tells]);
  });
});
