import { describe, expect, it } from 'vitest';
import { unassertedBy } from '../../src/evidence/unasserted.ts';
import { askingOf } from '../libraries.ts';

function wayOf(question: string, text: string): string | null {
  const { evidence, question: read } = askingOf(question, text);
  const sentence = evidence.sentences.at(-1);
  return sentence ? unassertedBy(read, sentence) : 'none read';
}

describe('why what a sentence tells need not be so', () => {
  it.each([
    ['is there a desktop client?', 'The feature you want most is a desktop client.', 'wished'],
    ['is there a tunnel?', 'A petition asks the county to build a tunnel.', 'wished'],
    ['is the wait two hours?', 'The aim is a wait of two hours.', 'wished'],
    ['did we kill 7 bosses?', 'The goal for the season was to kill 7 bosses.', 'wished'],
    ['does flying cost 20,000?', 'A rumour says that flying costs 20,000.', 'rumoured'],
    ['will the cinema close?', 'There is talk that the cinema closes.', 'rumoured'],
    ['is the cap 90?', 'Players say that the cap is 90.', 'rumoured'],
    ['what is the loss?', 'If the county pays, the loss will shrink to 2 million.', 'conditional'],
    ['what does it cost?', 'It would cost 4 euros.', 'conditional'],
    ['was the fair held?', 'The fair was called off.', 'called_off'],
    ['is it open on Sundays?', '## What readers asked for\n\n- Open on Sundays: 340 readers', 'wished'],
  ])('%s – %s: %s', (question, text, way) => {
    expect(wayOf(question, text)).toBe(way);
  });

  it.each([
    ['is there a desktop client?', 'There is a desktop client.'],
    ['what do you want most?', 'The feature you want most is a desktop client.'],
    ['what does the rumour say?', 'A rumour says that flying costs 20,000.'],
    ['did she score?', 'She scored a goal in the first half.'],
    ['what do I pay?', 'If a book is late, you pay 10 cents.'],
    ['when was the fair cancelled?', 'The fair was cancelled on Monday.'],
    ['did the library buy comics?', '## Wishes\n\nThe library bought 400 comics.'],
  ])('none: %s – %s', (question, text) => {
    expect(wayOf(question, text)).toBeNull();
  });
});
