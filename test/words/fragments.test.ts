import { describe, expect, it } from 'vitest';
import { isFragment, withoutSigns } from '../../src/words/fragments.ts';
import type { Short } from '#outcome';
import { askingOf } from '../libraries.ts';

const shortOf = (span: string, kind: Short['kind'] = 'text'): Short => ({ kind, span, figure: null, yes: null });

function fragment(question: string, text: string, short: Short): boolean {
  const { evidence, question: read } = askingOf(question, text);
  const [sentence] = evidence.sentences;
  if (!sentence) throw new Error('no sentence');
  return isFragment(read, sentence, short);
}

describe('words that are no answer by themselves', () => {
  it.each([
    ['what did the makers deny?', 'The makers have denied that servers will be merged.', shortOf('merged')],
    ['why did they move the import?', 'The import was meant for spring.', shortOf('meant for spring')],
    ['why did the club lose money?', 'Put the loss down to fuel.', shortOf('Put the loss down to fuel')],
    ['what is the database for?', 'Add it to the database.', shortOf('Add it')],
    ['what is the board?', 'The board of health met.', shortOf('of health')],
    ['what is banned?', 'From May 2026 they are banned.', shortOf('May 2026', 'date')],
  ])('%s – %s', (question, text, short) => {
    expect(fragment(question, text, short)).toBe(true);
  });

  it.each([
    ['what did the makers build?', 'The makers built a bridge.', shortOf('a bridge')],
    ['why were visits stopped?', 'Visits stopped for lack of staff.', shortOf('lack of staff')],
    ['what was the aim?', 'The aim is to reduce the loss.', shortOf('reduce the loss')],
    ['what did the club do?', 'The club was merged in May.', shortOf('merged in May')],
    ['when was it banned?', 'It was banned in May 2026.', shortOf('May 2026', 'date')],
    ['what year was it banned?', 'It was banned in 2026.', shortOf('2026', 'date')],
  ])('whole: %s – %s', (question, text, short) => {
    expect(fragment(question, text, short)).toBe(false);
  });
});

describe('signs of the file around words', () => {
  it.each([
    ['Ann Lee **', 'Ann Lee'],
    ['**Android**', 'Android'],
    ['| Ann', 'Ann'],
    ['plain', 'plain'],
  ])('“%s” is shown as “%s”', (span, shown) => {
    expect(withoutSigns(shortOf(span))?.span).toBe(shown);
  });

  it('of nothing but signs nothing is left', () => {
    expect(withoutSigns(shortOf('**'))).toBeNull();
  });
});
