import { describe, expect, it } from 'vitest';
import { rankForAnswer } from '../../src/words/sentences.ts';
import { shortOf } from '../../src/words/shorts.ts';
import { askingOf } from '../libraries.ts';

/** The words that answer, whatever their certainty. */
function spanOf(question: string, text: string): string | null {
  const { question: read, evidence } = askingOf(question, text);
  const [best] = rankForAnswer(evidence, () => true);
  return (best && shortOf(read, best, 1, 0)?.span) ?? null;
}

describe('the words of a sentence that answer', () => {
  it.each<[question: string, text: string, span: string | null]>([
    ['Who was the viaduct designed by?', 'The viaduct was designed by Tobias Renfrew.', 'Tobias Renfrew'],
    ['Who opened the viaduct?', 'Maren Dahl opened the viaduct with Agnes Corrigan.', 'Maren Dahl'],
    ['Who did Maren Dahl hire?', 'Maren Dahl hired Agnes Corrigan.', 'Agnes Corrigan'],
    ['Where was the viaduct built?', 'The viaduct was built near Selby.', 'Selby'],
    ['In what city was the viaduct built?', 'In 1902 the viaduct was built in Selby by Tobias Renfrew.', 'Selby'],
    ['When was the viaduct opened?', 'The viaduct was opened on 4 March 1902.', '4 March 1902'],
    [
      'Why was the viaduct closed?',
      'The viaduct was closed because rust had eaten its bolts.',
      'because rust had eaten its bolts',
    ],
    ['Why was the viaduct closed?', 'The viaduct was closed due to fog; the trains were sent home.', 'due to fog'],
    ['What did the mayor announce?', 'The mayor announced a new roof for the market.', 'new roof for the market'],
    ['What is the emblem of the town?', 'The emblem of the town is a silver eel.', 'silver eel'],
    ['What is the viaduct called?', 'The viaduct is called the Long Ladder.', 'Long Ladder'],
    ['Which company built the viaduct?', 'Renfrew Brothers built the viaduct in 1902.', 'Renfrew Brothers'],
    ['Who coaches the rowers?', 'Coach Agnes Corrigan said that rower Maren Dahl was hurt.', 'Agnes Corrigan'],
    ['Who said that two people drowned?', 'Two people drowned when the weir gave way, police said.', 'police'],
    ['How many silver eels were sold?', 'They sold 20 silver eels and 4 brown eels.', '20'],
    ['When did Oswin Pell die?', 'The painter Oswin Pell (1277–1347) lived in Selby.', '1347'],
    ['When was Oswin Pell born?', 'The painter Oswin Pell (1277–1347) lived in Selby.', '1277'],
    ['What year was the viaduct opened?', 'The viaduct, 300 metres long, was opened in 1902.', '1902'],
    ['What year was the viaduct opened?', 'The viaduct was opened on March 4, 1902, in the rain.', '1902'],
    ['When was the viaduct opened?', 'The viaduct was opened on March 4, 1902, in the rain.', 'March 4, 1902'],
    ['When was Oswin Pell born?', 'Oswin Pell, 1277–1347, was a painter of Selby.', '1277'],
    ['How long did the fair last?', 'The fair, from 1277 to 1347, lasted 70 years.', '70 years'],
    ['How many rowers trained with the coach?', 'The coach of the rowers trained twelve with a whistle.', 'twelve'],
  ])('“%s” in “%s”: %j', (question, text, span) => {
    expect(spanOf(question, text)).toBe(span);
  });

  it.each<[question: string, text: string]>([
    ['Who did Maren Dahl hire?', 'Maren Dahl hired Agnes Corrigan.'],
    ['Where was the viaduct built?', 'The viaduct was built near Selby in 1902.'],
    ['When was the viaduct opened?', 'The viaduct was opened on 4 March 1902 by a singer.'],
  ])('are verbatim, and none of the question’s own: “%s”', (question, text) => {
    const span = spanOf(question, text) ?? '';
    expect(text).toContain(span);
    expect(question).not.toContain(span);
  });

  it('are a time where one is asked for and the sentence names one', () => {
    expect(spanOf('When did the regatta start?', 'The regatta of many boats and sailors started in May 1990.')).toBe(
      'May 1990',
    );
  });

  it('are the whole row of names where several people are asked for', () => {
    const text = 'The keepers of the tower were Oswin Pell, Maren Dahl and Agnes Corrigan.';
    expect(spanOf('Who were the keepers of the tower?', text)).toBe('Oswin Pell, Maren Dahl and Agnes Corrigan');
  });
});

describe('sentences that may answer', () => {
  it('come best first, and only those that are allowed', () => {
    const text = 'The mill burned in 1820. The tower was built by Oswin Pell. It leans to the west.';
    const { evidence } = askingOf('Who built the tower?', text);
    const ranked = rankForAnswer(evidence, ({ n }) => n !== 1);
    expect(ranked[0]?.sentence.text).toBe('The tower was built by Oswin Pell.');
    expect(ranked.map(({ sentence }) => sentence.n)).not.toContain(1);
    expect(ranked.map(({ score }) => score)).toEqual(ranked.map(({ score }) => score).toSorted((a, b) => b - a));
  });

  it('of a reason may stand after the one that says what happened', () => {
    const text = 'The mill closed in May. The owner put it down to the price of coal. The pier was painted.';
    const [best] = rankForAnswer(askingOf('Why did the mill close?', text).evidence, () => true);
    expect(best?.sentence.n).toBe(2);
  });

  it('are none where there are no articles', () => {
    expect(rankForAnswer({ ...askingOf('Who built it?', 'A tower.').evidence, readings: [] }, () => true)).toEqual([]);
  });
});
