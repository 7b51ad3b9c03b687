import { describe, expect, it } from 'vitest';
import { certainty } from '../../src/words/certainty.ts';
import { confidenceIn, guessIn } from '../../src/words/confidence.ts';
import { oppositeIn } from '../../src/words/opposites.ts';
import { missingKey } from '../../src/words/keys.ts';
import { rankForAnswer } from '../../src/words/sentences.ts';
import { askingOf } from '../libraries.ts';

const MILL = 'The old mill at Selby was built by Tobias Renfrew. It burned in 1820.';
const PIER = 'The pier at Whitby was painted by two volunteers in May.';

function confidenceOf(question: string): number {
  const { evidence } = askingOf(question, MILL, PIER);
  return confidenceIn(
    evidence,
    rankForAnswer(evidence, () => true),
  );
}

describe('confidence', () => {
  it.each<[more: string, less: string]>([
    ['Who built the old mill at Selby?', 'Who built the old mill at Leeds?'],
    ['Who built the old mill at Selby?', 'Who sold the old pier at Selby?'],
    ['Who painted the pier at Whitby?', 'Who painted the moon?'],
  ])('is higher in “%s” than in “%s”', (more, less) => {
    expect(confidenceOf(more)).toBeGreaterThan(confidenceOf(less));
  });

  it('is between 0 and 1, and 0 where nothing is found', () => {
    expect(confidenceOf('Who built the old mill at Selby?')).toBeLessThan(1);
    expect(confidenceIn(askingOf('Who?', MILL).evidence, [])).toBe(0);
  });

  it('in a short answer is a share of all that the sentence offers', () => {
    const [best] = rankForAnswer(askingOf('Who built the old mill at Selby?', MILL).evidence, () => true);
    const sure = best ? certainty(best) : -1;
    expect(sure).toBeGreaterThan(0);
    expect(sure).toBeLessThanOrEqual(1);
    expect(best && certainty({ ...best, spans: [] })).toBe(0);
  });
});

describe('the odds of a guess', () => {
  const guessOf = (question: string): number => {
    const { evidence } = askingOf(question, MILL, PIER);
    return guessIn(
      evidence,
      rankForAnswer(evidence, () => true),
    );
  };

  it.each<[more: string, less: string]>([
    ['Who built the old mill at Selby?', 'Who built the windmill at Leeds?'],
    ['How many crates did the old mill at Selby sell?', 'How many crates did the museum at Leeds sell?'],
    ['Who painted the pier at Whitby?', 'Who painted the moon?'],
    ['Who closed the pier at Whitby?', 'Who closed the opera in Vienna?'],
  ])('are higher in “%s” than in “%s”', (more, less) => {
    expect(guessOf(more)).toBeGreaterThan(guessOf(less));
  });

  it('do not need a sentence that may answer, but are lower without one', () => {
    const { evidence } = askingOf('Who built the old mill at Selby?', MILL, PIER);
    const odds = guessIn(evidence, []);
    expect(odds).toBeGreaterThan(0);
    expect(odds).toBeLessThan(guessOf('Who built the old mill at Selby?'));
  });

  it('are none where no passage is found', () => {
    expect(guessIn(askingOf('Who sang in Vienna?', MILL).evidence, [])).toBe(0);
  });
});

const [sentenceOf, readingOf] = [
  (question: string, text: string) => askingOf(question, text).evidence.sentences[0],
  (question: string, text: string) => askingOf(question, text).evidence.readings[0],
];

describe('a contrary', () => {
  it.each<[question: string, text: string, contrary: boolean]>([
    ['What was the largest mill?', 'The smallest mill was at Selby.', true],
    ['What was the largest mill?', 'The largest mill was at Selby, the smallest at Leeds.', false],
    ['Who sold the mill?', 'Tobias Renfrew bought the mill to sell it.', false],
    ['What did the mill import?', 'The mill exported flour.', true],
    ['Who built the mill?', 'Tobias Renfrew built the mill.', false],
  ])('of “%s” in “%s”: %s', (question, text, contrary) => {
    const { question: read } = askingOf(question, text);
    const sentence = sentenceOf(question, text);
    expect(sentence && oppositeIn(read, sentence)).toBe(contrary);
  });
});

describe('what a question turns on', () => {
  it.each<[question: string, text: string, missing: string | null]>([
    ['Who won the race?', 'The race was held in May.', 'deed'],
    ['Who won the race?', 'Maren Dahl won the race.', null],
    ['Who is the mayor of Selby?', 'The mayor of Leeds met friends in Selby.', null],
    ['Who is the mayor of Selby?', 'The mayor of Leeds is Maren Dahl.', 'pair'],
    ['What is the height of the tower?', 'The tower leans.', 'asked'],
  ])('“%s” lacks in “%s”: %s', (question, text, missing) => {
    const { evidence } = askingOf(question, text);
    const [sentence, reading] = [sentenceOf(question, text), readingOf(question, text)];
    expect(sentence && reading && missingKey(evidence, sentence, reading)).toBe(missing);
  });
});
