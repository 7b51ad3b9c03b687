import { describe, expect, it } from 'vitest';
import { ask } from '../libraries.ts';

const HALL =
  'Vivian Thorsby hopes to open the hall again on May 1. The building officer, Ossian Hart, thinks that it will open in September.';
const WORTH = 'The yard is worth 4 million pounds, Ann Lee said. The bank, said Ida Berg, puts it at 3 million pounds.';

describe('what is asked according to somebody', () => {
  it.each([
    ['When will the hall open again according to Vivian Thorsby?', HALL, 'May 1'],
    ['How much is the yard worth, according to Ann Lee?', WORTH, '4 million'],
  ])('%s is told by whom the question names', (question, told, words) => {
    expect(ask(question, told)).toContain(words);
  });

  it.each([
    ['When will the hall open again according to Ossian Hart?', HALL, 'May 1'],
    ['How much is the yard worth, according to Ida Berg?', WORTH, '4 million'],
    ['How much is the yard worth, according to Nils Holm?', WORTH, '4 million'],
  ])('%s is not told by another', (question, told, words) => {
    expect(ask(question, told)).not.toContain(words);
  });
});
