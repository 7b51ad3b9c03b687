import { describe, expect, it } from 'vitest';
import { decidedAgainst } from '../../src/evidence/decided-against.ts';
import { askingOf } from '../libraries.ts';

const against = (question: string, text: string): boolean => decidedAgainst(askingOf(question, text)) !== null;

describe('a sentence that tells the contrary of what is asked', () => {
  it.each([
    ['was the kiosk agreed?', 'The kiosk was refused by five to one.'],
    ['was the kiosk approved?', 'A kiosk in the park was rejected by the council.'],
    ['was a kiosk approved?', 'A trader asked for a kiosk. It was turned down.'],
    [
      'did the board approve free lockers?',
      'The board turned down, without a vote, a request by swimmers for free lockers.',
    ],
    ['did the union accept the offer?', 'The union rejected the offer on Monday.'],
    ['was the offer accepted?', 'The union rejected the offer.'],
    ['are dogs allowed?', 'Dogs are banned.'],
    ['did the fair go ahead?', 'The fair was called off on Friday.'],
    ['did the third race go ahead?', 'The third race was cancelled.'],
    ['was the regatta held?', 'The regatta was cancelled because of the storm.'],
    ['did Ann Lee win the match?', 'Ann Lee lost the match.'],
    ['did the boat pass the inspection?', 'The boat failed the inspection.'],
  ])('%s – %s', (question, text) => {
    expect(against(question, text)).toBe(true);
  });
});

describe('a sentence that tells less, or of something else', () => {
  it.each([
    ['another thing', 'was the kiosk agreed?', 'The fence beside the kiosk was refused.'],
    ['one of several', 'was the kiosk agreed?', 'A second kiosk was refused.'],
    ['a narrower thing', 'did the board approve free lockers?', 'The board rejected free lockers for visitors.'],
    ['by others', 'did the board approve the kiosk?', 'The union rejected the kiosk.'],
    ['by nobody who decides', 'was the kiosk agreed?', 'Two neighbours rejected the kiosk.'],
    ['planned', 'was the kiosk agreed?', 'The mayor proposed that the kiosk be refused.'],
    ['said only', 'was the kiosk agreed?', 'A neighbour claims that the kiosk was refused.'],
    ['under a condition', 'was the kiosk agreed?', 'The kiosk was refused unless the trader moves it.'],
    ['at first', 'was the kiosk agreed?', 'The kiosk was refused at first.'],
    ['both ways', 'was the kiosk agreed?', 'The kiosk was refused in May. The kiosk was approved in June.'],
    ['not so', 'was the kiosk agreed?', 'The kiosk was not refused.'],
    ['another time', 'did the fair go ahead in 2022?', 'The fair was cancelled in 2019.'],
    ['another place in a row', 'did the second race go ahead?', 'The third race was cancelled.'],
    ['a part', 'did the fair go ahead?', 'The dance at the fair was cancelled.'],
    ['another event', 'did Ann Lee win the cup?', 'Ann Lee lost the match.'],
    ['another one', 'did Ann Lee win the match?', 'Ida Lee lost the match.'],
    ['a number of them', 'were all kiosks agreed?', 'The kiosks were refused.'],
    ['a choice', 'was the kiosk or the fence agreed?', 'The kiosk was refused.'],
  ])('%s: %s – %s', (_, question, text) => {
    expect(against(question, text)).toBe(false);
  });
});
