import { describe, expect, it } from 'vitest';
import { isAhead, speaksAhead } from '#facts';
import { factsOf } from './readings.ts';

/** The figures of a text, each with a mark where it is only planned, wished for or foretold. */
const outlook = (text: string): string =>
  factsOf(text)
    .map(({ sentence, quantity }) => {
      const words = sentence.paragraph.text.slice(quantity.start, quantity.end);
      return isAhead(sentence, quantity) ? `${words}?` : words;
    })
    .join(' ');

describe('a figure that is only planned, wished for or foretold', () => {
  it.each([
    ['The school plans to hire 36 cooks and 14 gardeners.', '36? 14?'],
    ['No new nurses are to be hired.', 'No?'],
    ['A hall that was to cost $9.5 million was left out.', '$9.5 million?'],
    ['Repairs are expected to finish in May at a cost of about $2.2 million.', '$2.2 million?'],
    ['The chief had asked for $2.3 million, but the request was rejected.', '$2.3 million?'],
    ['Eleven halts are planned, of which four are to be underground.', 'Eleven? four?'],
    ['The minister said that the ferry would carry 650 passengers.', '650?'],
    ['The club sold 400 tickets and is to sell 300 more.', '400 300?'],
    ['It planned to open six schools and hired 20 teachers.', 'six? 20'],
    ['They expected 300 guests, but 420 came.', '300? 420'],
    ['Revenue was $4 million and will reach $6 million.', '$4 million $6 million?'],
    ['The fair may draw 900 visitors.', '900?'],
  ])('%s → %s', (text, marked) => {
    expect(outlook(text)).toBe(marked);
  });

  it.each([
    ['The guard would answer with a kick of 37 yards.', '37 yards'],
    ['The bridge, planned since 1990, cost $5 million.', '$5 million'],
    ['Of the 460 trains that were scheduled, 441 ran.', '460 441'],
    ['In May 300 visitors came.', '300'],
    ['The aim of the fund is to keep 40 boats at sea.', '40'],
    ['The ferry was 12 points ahead and drew 8,412 spectators.', '12 8,412'],
  ])('is none in: %s', (text, marked) => {
    expect(outlook(text)).toBe(marked);
  });

  it('is found in a time that grows with the text alone', () => {
    const hostile = 'the plan is to be to be said would '.repeat(2_000);
    expect(factsOf(`${hostile} 40 boats.`)).toHaveLength(1);
  });
});

describe('a question for what is planned', () => {
  it.each([
    ['How many teachers did the city plan to hire?', true],
    ['How much did the mayor propose?', true],
    ['When is the line expected to open?', true],
    ['How many more halts were planned than built?', true],
    ['How many teachers were hired?', false],
    ['When did the line open in May?', false],
  ])('%s → %s', (question, ahead) => {
    expect(speaksAhead(question)).toBe(ahead);
  });
});
