import { describe, expect, it } from 'vitest';
import type { Fact } from '#facts';
import { coversHalf, periodFit } from '../../src/evidence/period-fit.ts';
import type { PeriodFit } from '../../src/evidence/period-fit.ts';
import { factsOf } from '../facts/readings.ts';
import { questionOf } from '../libraries.ts';

function firstFact(text: string, published?: string): Fact {
  const [fact] = factsOf(text, published);
  if (!fact) throw new Error(`no fact in “${text}”`);
  return fact;
}

const fitOf = (asked: string, text: string, published?: string): PeriodFit =>
  periodFit(questionOf(`How many trams ran ${asked}?`).periods, firstFact(text, published));

describe('the fit of a figure to the time asked for', () => {
  it.each<[asked: string, text: string, fit: PeriodFit]>([
    ['in 2018', 'The depot ran 31 trams in 2018.', 'same'],
    ['in May 2018', 'The depot ran 31 trams in May 2018.', 'same'],
    ['between 2016 and 2018', 'The depot ran 31 trams from 2016 to 2018.', 'same'],
    ['on 4 May 2018', 'The depot ran 31 trams on May 4, 2018.', 'same'],
    ['in 2018', 'The depot ran 31 trams in fiscal 2018.', 'label'],
    ['in fiscal year 2018', 'The depot ran 31 trams in 2018.', 'label'],
    ['in 2018', 'The depot ran 31 trams in May 2018.', 'inside'],
    ['between 2016 and 2018', 'The depot ran 31 trams in 2017.', 'inside'],
    ['from 2016 to 2018', 'The depot ran 31 trams from 2017 to 2019.', 'part'],
    ['in May 2018', 'The depot ran 31 trams in 2018.', 'other'],
    ['in 2018', 'The depot ran 31 trams in 2017.', 'other'],
    ['in fiscal year 2018', 'The depot ran 31 trams in fiscal 2017.', 'other'],
    ['in 2018', 'The depot ran 31 trams in fiscal 2017.', 'other'],
    ['in May 2018', 'The depot ran 31 trams in June 2018.', 'other'],
    ['in May 2018', 'The depot ran 31 trams in May 2017.', 'other'],
  ])('%s against “%s” is %s', (asked, text, fit) => {
    expect(fitOf(asked, text)).toBe(fit);
  });

  it('is the same where no time is asked for', () => {
    expect(periodFit([], firstFact('The depot ran 31 trams in 2018.'))).toBe('same');
    expect(periodFit([], firstFact('The depot runs 31 trams.'))).toBe('same');
  });

  it.each<[asked: string, published: string | undefined, fit: PeriodFit]>([
    ['in 2018', '2018-06-30', 'unsaid'],
    ['in June 2018', '2018-06-10', 'unsaid'],
    ['in 2017', '2018-06-30', 'other'],
    ['in 2019', '2018-06-30', 'other'],
    ['in May 2018', '2018-06-10', 'other'],
    ['in 2018', undefined, 'other'],
  ])('%s for a figure without a time, in an article of %s, is %s', (asked, published, fit) => {
    expect(fitOf(asked, 'The depot runs 31 trams.', published)).toBe(fit);
  });

  it('is the best of several times asked for', () => {
    const { periods } = questionOf('How many trams ran in 2016 and in 2018?');
    expect(periods).toHaveLength(2);
    expect(periodFit(periods, firstFact('The depot ran 31 trams in 2018.'))).toBe('same');
    expect(periodFit(periods, firstFact('The depot ran 31 trams in 2017.'))).toBe('other');
  });

  it('takes up the words of the article, whatever day it is', () => {
    const fact = firstFact('The depot ran 31 trams last year.', '2018-06-30');
    expect(periodFit(questionOf('How many trams ran last year?').periods, fact)).toBe('same');
    expect(periodFit(questionOf('How many trams ran this year?').periods, fact)).toBe('other');
  });
});

describe('half of a time', () => {
  it.each([
    ['in 2018', 'The depot ran 31 trams between January and August 2018.', true],
    ['in 2018', 'The depot ran 31 trams in the first half of 2018.', false],
    ['in 2018', 'The depot ran 31 trams in May 2018.', false],
    ['in 2018', 'The depot runs 31 trams.', false],
  ])('%s: “%s” covers it: %s', (asked, text, covers) => {
    const [period] = questionOf(`How many trams ran ${asked}?`).periods;
    expect(period && coversHalf(period, firstFact(text))).toBe(covers);
  });
});
