import { describe, expect, it } from 'vitest';
import type { Asking } from '../../src/evidence/asking.ts';
import type { Match } from '../../src/evidence/match.ts';
import { endOperands, periodOperands, sideOperands } from '../../src/figures/operands.ts';
import { ask, askingOf, valueOf } from '../libraries.ts';

type Operands = (asking: Asking) => readonly [Match, Match] | null;

const pairOf = (operands: Operands, question: string, text: string): string[] | null =>
  operands(askingOf(question, text))?.map(({ fact }) => valueOf(fact)) ?? null;

const ROWS = 'The school has 310 boys and 295 girls. It owns 12 boats. The garden cost $400 and the shed $650.';

describe('the figures of two sides', () => {
  it.each<[string, string[] | null]>([
    ['How many more boys than girls are there?', ['310', '295']],
    ['How many more girls than boys are there?', ['295', '310']],
    ['What is the ratio of boys to boats?', ['310', '12']],
    ['How many more boys than teachers are there?', null],
    ['How many more boys than pupils are there?', null],
    ['What is the ratio of boys to dollars?', null],
  ])('of “%s” are %j', (question, pair) => {
    expect(pairOf(sideOperands, question, ROWS)).toEqual(pair);
  });

  it('are none of two times that neither of two figures is told of', () => {
    const text = 'The cost has risen to $260. A single ticket costs $18.';
    expect(ask('By how much did the cost rise from 2021 to 2024?', text)).toMatch(/^refused/);
    expect(ask('By how much did the cost rise from 2021 to 2024?', 'The cost was $200 in 2021 and $260 in 2024.')).toBe(
      'answered $60',
    );
  });

  it('are none where the question has no sides', () => {
    expect(pairOf(sideOperands, 'How many boys are there?', ROWS)).toBeNull();
  });
});

const YEARS = 'The kiln fired 520 tiles in 2008, 610 tiles in 2009 and 480 tiles in 2010.';

describe('the figures of two times', () => {
  it.each<[string, string[] | null]>([
    ['By how much did the tiles fired change from 2008 to 2010?', ['520', '480']],
    ['By how much did the tiles fired change between 2009 and 2010?', ['610', '480']],
    ['By how much did the tiles fired change from 2008 to 2011?', null],
    ['How many tiles were fired in 2009?', null],
    ['By how much did the bricks fired change from 2008 to 2010?', null],
  ])('of “%s” are %j', (question, pair) => {
    const both = (asking: Asking): readonly [Match, Match] | null => sideOperands(asking) ?? periodOperands(asking);
    expect(pairOf(both, question, YEARS)).toEqual(pair);
  });
});

describe('the ends of a row', () => {
  it.each<[question: string, text: string, pair: string[] | null]>([
    ['By how much did the tiles fired change?', YEARS, ['520', '480']],
    ['By how much did ticket sales rise?', 'Ticket sales rose from 400 to 650.', ['400', '650']],
    ['By how much did ticket sales fall?', 'Ticket sales fell to 2.5 million from 3 million.', ['3000000', '2500000']],
    ['By how much did ticket sales rise?', 'Ticket sales rose to 650.', null],
    ['By how much did ticket sales rise?', 'The cellar is damp.', null],
  ])('of “%s” in “%s” are %j', (question, text, pair) => {
    expect(pairOf(endOperands, question, text)).toEqual(pair);
  });
});

describe('two nouns that one sentence counts', () => {
  const TOWN =
    'In 2010 there were 22,915 people, 7,953 households, and 5,748 families in Orlinge. ' +
    'The density was 37 people per square mile. There were 8,981 housing units.';

  it.each([
    ['How many more people are there than families?', 'answered 17,167'],
    ['How many more people than households lived in Orlinge?', 'answered 14,962'],
    ['How many fewer families than households were there?', 'answered 2,205'],
  ])('%s → %s', (question, line) => {
    expect(ask(question, TOWN)).toBe(line);
  });

  it.each([
    'How many more people than dogs are there?',
    'How many more people than households lived in Vammen?',
    'How many more people than households were there in 1990?',
  ])('%s → refused', (question) => {
    expect(ask(question, TOWN)).toMatch(/^refused/);
  });
});
