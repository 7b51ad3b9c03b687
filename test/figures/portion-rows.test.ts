import { describe, expect, it } from 'vitest';
import { ask, outcomeOf } from '../libraries.ts';

const MARKET =
  'The goods makeup of the market was 44% wool, 23.5% timber, 18% glass, and 14.5% salt. ' +
  'The age distribution of the traders was 12% under the age of 18, 38% from 18 to 40, and 50% who were 40 years of age or older.';

describe('which part is the most or the least', () => {
  it.each([
    ['Which good was the largest?', 'answered wool'],
    ['Which good was the second largest?', 'answered timber'],
    ['What was the third largest good in the market?', 'answered glass'],
    ['Which good was the smallest?', 'answered salt'],
    ['Which good was the second smallest?', 'answered glass'],
    ['What were the two largest goods?', 'answered wool and timber'],
    ['What percentage was the smallest good?', 'answered 14.5%'],
    ['Which age group had the most people?', 'answered 40 years of age or older'],
    ['Which age group had the least people?', 'answered under the age of 18'],
  ])('%s → %s', (question, line) => {
    expect(ask(question, MARKET)).toBe(line);
  });

  it.each([
    ['Which tax was the second largest?', MARKET],
    ['Which good was the sixth largest?', MARKET.replace('sixth', '')],
    ['Which good was the second largest?', 'The goods makeup was 30% wool, 25% timber, 25% glass and 20% salt.'],
    ['Which good was the largest?', 'The goods makeup was about 30% wool, about 29% timber and 20% salt.'],
  ])('%s → no such part', (question, told) => {
    expect(outcomeOf(question, told).short?.kind).not.toBe('name');
  });
});

describe('which parts are above or below a percentage', () => {
  it.each([
    ['Which goods made up more than 20%?', 'answered wool and timber'],
    ['Which goods are at least 18%?', 'answered wool, timber and glass'],
    ['Which goods made up less than 20%?', 'answered glass and salt'],
    ['Which age groups each made up less than 40%?', 'answered under the age of 18 and 18 to 40'],
  ])('%s → %s', (question, line) => {
    expect(ask(question, MARKET)).toBe(line);
  });

  it.each([
    ['Which goods made up more than 60%?', MARKET],
    ['Which taxes made up more than 20%?', MARKET],
    ['Which goods made up more than 20%?', 'The goods makeup was over 30% wool, 23.5% timber and 18% glass.'],
  ])('%s → no list', (question, told) => {
    expect(outcomeOf(question, told).short?.kind).not.toBe('list');
  });
});

describe('two parts of one list', () => {
  it.each([
    ['Which age group is larger: under 18 or 18 to 40?', 'answered 18 to 40'],
    ['How many percent more was wool than salt?', 'answered 29.5%'],
    ['How many more percent were timber than glass?', 'answered 5.5%'],
    ['Which made up more of the market, timber or glass?', 'answered timber'],
  ])('%s → %s', (question, line) => {
    expect(ask(question, MARKET)).toBe(line);
  });

  it.each(['How many percent more was wool than silk?', 'Which age group is larger: under 18 or 18 to 30?'])(
    '%s → refused',
    (question) => {
      expect(ask(question, MARKET)).toMatch(/^refused|^partial/);
    },
  );
});

describe('parts of a row put together', () => {
  it.each([
    ['How many percent more was the largest good than the second smallest good?', 'answered 26%'],
    ['What percentage did the top two goods have in total?', 'answered 67.5%'],
  ])('%s → %s', (question, line) => {
    expect(ask(question, MARKET)).toBe(line);
  });

  it.each([
    'How many percent more was the largest tax than the smallest tax?',
    'What percentage did the top four taxes have in total?',
  ])('%s → refused', (question) => {
    expect(ask(question, MARKET)).toMatch(/^refused/);
  });
});
