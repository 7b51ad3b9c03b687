import { describe, expect, it } from 'vitest';
import { readQuestion } from '#question';

describe('the gap that a question leaves', () => {
  it.each<[question: string, gap: string]>([
    ['Who founded the mill?', 'person subject'],
    ['What did Maren Dahl found?', 'thing object'],
    ['In what city did the fair open?', 'place beside in'],
    ['Which company built the pier?', 'organisation subject'],
    ['What year did the mill burn?', 'year beside'],
    ['When did the mill burn?', 'date beside'],
    ['When the mill burned, who owned it?', 'person subject'],
    ['When was the mill built, and who built it?', 'date beside'],
    ['Why did the mill burn?', 'reason beside'],
    ['How many mills burned?', 'number beside'],
    ['What is the emblem of the town?', 'thing copula'],
    ['What is the name of the river?', 'place copula'],
    ['What is the bridge called?', 'name object'],
    ['The mill was sold to what company?', 'organisation beside to'],
    ['Who coaches the rowers?', 'person subject'],
    ['Which village hosts the regatta?', 'place subject'],
    ['What was the Lantern War?', 'thing copula'],
    ['What type of generators powered the mill?', 'thing subject'],
  ])('“%s” is %s', (question, gap) => {
    const found = readQuestion(question).gap;
    const [sort, slot, preposition] = gap.split(' ');
    expect(found?.sort).toBe(sort);
    if (sort !== 'year') expect(found?.slot).toBe(slot);
    if (preposition !== undefined) expect(found?.preposition).toBe(preposition);
  });

  it('says what kind of thing is asked for, past the noun that only introduces it', () => {
    expect(readQuestion('What type of engine powered the mill?').gap).toMatchObject({ head: 'engin', kind: true });
    expect(readQuestion('Which two teams met?').gap).toMatchObject({ head: 'team', several: true });
  });

  it.each<[question: string, before: readonly string[], after: readonly string[]]>([
    ['Who founded the mill in Selby?', [], ['found', 'mill', 'selbi']],
    ['What did Maren Dahl found in Selby?', ['find', 'dahl', 'maren'], ['selbi']],
    ['When did the mill burn?', ['burn', 'mill'], []],
    ['The mill was sold to what company?', ['sell', 'mill'], []],
  ])(
    'knows in “%s” that %j would stand before the answer and %j after it, nearest first',
    (question, before, after) => {
      expect(readQuestion(question).gap).toMatchObject({ before, after });
    },
  );

  it('is passive where the answer suffers what the verb says', () => {
    expect(readQuestion('What was founded in Selby?').gap?.passive).toBe(true);
    expect(readQuestion('Who founded the mill?').gap?.passive).toBe(false);
  });

  it.each(['immigration', '', '🙂', 'the mill burned'])('is none in “%s”', (text) => {
    expect(readQuestion(text).gap).toBeNull();
  });
});
