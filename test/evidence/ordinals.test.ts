import { describe, expect, it } from 'vitest';
import type { OrdinalFit } from '../../src/evidence/ordinals.ts';
import { ordinalFit } from '../../src/evidence/ordinals.ts';
import { createReader } from '#facts';
import { articleOf } from '../articles.ts';
import { questionOf } from '../libraries.ts';

function fitOf(question: string, text: string, at: number, title = 'The auction house'): OrdinalFit {
  const article = { ...articleOf(text), title };
  const [paragraph] = article.paragraphs;
  const reading = paragraph && createReader()(article, paragraph);
  const sentence = reading?.sentences[at - 1];
  if (!sentence) throw new Error(`no sentence ${at}`);
  return ordinalFit(questionOf(question), sentence, reading);
}

describe('the place in a row that a question names', () => {
  const ASKED = 'How many lots did the second auction sell?';
  it.each<[text: string, sentence: number, fit: OrdinalFit]>([
    ['The second auction sold 88 lots.', 1, 'yes'],
    ['The third auction sold 61 lots.', 1, 'no'],
    ['The auction sold 61 lots.', 1, 'unsaid'],
    ['The second auction was on Monday. It sold 88 lots.', 2, 'yes'],
    ['The third auction was on Monday. It sold 61 lots.', 2, 'no'],
    ['The third auction was on Monday. The second auction sold 88 lots.', 2, 'yes'],
    ['The second floor was full. The auction sold 61 lots.', 2, 'unsaid'],
    ['The last auction sold 61 lots.', 1, 'no'],
    ['The last bidder left. The auction sold 61 lots.', 2, 'unsaid'],
    ['A new auction sold 61 lots. A second is to follow.', 1, 'no'],
  ])('against “%s” sentence %i is %s', (text, at, fit) => {
    expect(fitOf(ASKED, text, at)).toBe(fit);
  });

  it('is looked for in the title last', () => {
    expect(fitOf(ASKED, 'It sold 61 lots.', 1, 'A second auction fills the hall')).toBe('yes');
    expect(fitOf(ASKED, 'It sold 61 lots.', 1, 'A third auction fills the hall')).toBe('no');
    expect(fitOf(ASKED, 'The second auction sold 61 lots.', 1, 'A third auction fills the hall')).toBe('yes');
  });

  it('fits anything where the question names none', () => {
    expect(fitOf('How many lots did the auction sell?', 'The third auction sold 61 lots.', 1)).toBe('yes');
  });
});
