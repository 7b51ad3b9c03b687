import { describe, expect, it } from 'vitest';
import { rankForAnswer } from '../../src/words/sentences.ts';
import { topicFeatures } from '../../src/words/topic-features.ts';
import { askingOf } from '../libraries.ts';

const MILL = 'The old mill at Selby was built by Tobias Renfrew. It burned in 1820.';
const PIER = 'The pier at Whitby was painted by two volunteers in May.';

/** The value of one property of the best sentence; 0 where it does not hold. */
function valueOf(name: string, question: string): number {
  const { evidence } = askingOf(question, MILL, PIER);
  const [best] = rankForAnswer(evidence, () => true);
  const found = best && topicFeatures(evidence, best).find(([each]) => each === name);
  return found ? found[1] : 0;
}

describe('what tells whether the articles are about a topic', () => {
  it.each<[name: string, more: string, less: string]>([
    ['information missing', 'Who built the old windmill at Leeds?', 'Who built the old mill at Selby?'],
    ['information missing', 'Who built the mill near the harbour?', 'Who built the mill?'],
    ['words in the sentence', 'Who built the old mill at Selby?', 'Who built the old mill?'],
    ['words side by side that stand apart', 'Who was the old Renfrew?', 'Who built the old mill?'],
    ['names in pieces', 'What did Renfrew Selby build?', 'What did Tobias Renfrew build?'],
    ['no name asked', 'Who built the old mill?', 'Who built the old mill at Selby?'],
    ['lead over other articles', 'Who built the old mill at Selby?', 'Who built the pier at Selby?'],
  ])('“%s” is more in “%s” than in “%s”', (name, more, less) => {
    expect(valueOf(name, more)).toBeGreaterThan(valueOf(name, less));
  });

  it('counts a word that no passage of a small library holds as little more than a rare one', () => {
    expect(valueOf('information missing', 'Who built the mill in Patagonia?')).toBeLessThan(1.5);
  });
});
