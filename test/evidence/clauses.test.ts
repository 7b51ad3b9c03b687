import { describe, expect, it } from 'vitest';
import { tokenize } from '#text';
import { agentWords, isPassive, objectWords, subjectWords } from '../../src/evidence/clauses.ts';

const LEE = 'Ann Lee won the second heat in Selby and took the cup from Ida Berg.';
const BERG = 'Ida Berg won the regatta on Sunday, beating Ann Lee by three seconds.';
const HALL = 'Its first hall, built in 1742, burned down in 1869; the present one was completed in 1874.';
const CHAIR = 'The report was presented by the new chair, Ida Berg, who succeeded Ann Lee in May.';
const ODELL = 'Councillor Olaf Lind, who voted against the budget, had asked for a cut.';

const words = (part: typeof subjectWords, text: string, verb: string): string => {
  const tokens = tokenize(text);
  return part(
    tokens,
    tokens.findIndex((token) => token.text === verb),
  )
    .map((token) => token.text)
    .join(' ');
};

describe('the words that a verb is said of', () => {
  it.each([
    [LEE, 'won', 'Ann Lee'],
    [LEE, 'took', 'Ann Lee'],
    [BERG, 'beating', 'Ida Berg'],
    [HALL, 'built', 'Its first hall'],
    [HALL, 'burned', 'Its first hall'],
    [HALL, 'completed', 'the present one'],
    [CHAIR, 'presented', 'The report'],
    [CHAIR, 'succeeded', 'Ida Berg'],
    [ODELL, 'voted', 'Councillor Olaf Lind'],
    [ODELL, 'asked', 'Councillor Olaf Lind'],
    ['Eva Falk, 48, took over on 1 March.', 'took', 'Eva Falk 48'],
    ['The head is Tomas Lind, an engineer who built the pier.', 'built', 'Tomas Lind an engineer'],
    ['Olaf Lind was criticised for selling the pier.', 'selling', 'Olaf Lind'],
    ['The Foxes and the Badgers bought 14 canoes.', 'bought', 'The Foxes and the Badgers'],
    ['Ann Lee took the cup and Ida Berg won the race.', 'won', 'Ida Berg'],
    ['Vera Lind, whose mother died young, wrote operas.', 'died', 'whose mother'],
    ['Rose slowly.', 'Rose', ''],
  ])('%s: %s ← %s', (text, verb, subject) => {
    expect(words(subjectWords, text, verb)).toBe(subject);
  });
});

describe('the words after a verb', () => {
  it.each([
    [LEE, 'won', 'the second heat'],
    [LEE, 'took', 'the cup'],
    ['She chose the house of glass over the pier.', 'chose', 'the house of glass'],
    ['They voted against the budget.', 'voted', ''],
  ])('%s: %s → %s', (text, verb, object) => {
    expect(words(objectWords, text, verb)).toBe(object);
  });

  it.each([
    [CHAIR, 'presented', 'the new chair'],
    [LEE, 'won', ''],
    ['The pier was painted in May by Ann Lee.', 'painted', 'Ann Lee'],
    ['The pier was painted in May, and by June it was open.', 'painted', ''],
  ])('%s: %s by %s', (text, verb, agent) => {
    expect(words(agentWords, text, verb)).toBe(agent);
  });

  it.each([
    [CHAIR, 'presented', true],
    [CHAIR, 'succeeded', false],
    ['The pier, painted by Ann Lee, is new.', 'painted', true],
    ['Ann Lee painted the pier by night.', 'painted', false],
  ])('%s: %s is passive: %s', (text, verb, passive) => {
    const tokens = tokenize(text);
    expect(
      isPassive(
        tokens,
        tokens.findIndex((token) => token.text === verb),
      ),
    ).toBe(passive);
  });
});
