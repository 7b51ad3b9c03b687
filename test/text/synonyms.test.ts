import { describe, expect, it } from 'vitest';
import { synonyms, term } from '#text';
import { OPPOSITES } from '../../src/words/opposites-lexicon.ts';

const areSynonyms = (a: string, b: string): boolean => synonyms(term(a)).includes(term(b));

describe('synonyms', () => {
  it.each([
    ['leave', 'evacuate'],
    ['staff', 'employed'],
    ['beat', 'defeated'],
    ['spectators', 'attendance'],
    ['ran', 'headed'],
    ['resumes', 'restarted'],
    ['money', 'costs'],
  ])('“%s” may stand for “%s”, either way', (a, b) => {
    expect(areSynonyms(a, b)).toBe(true);
    expect(areSynonyms(b, a)).toBe(true);
  });

  it.each([
    ['win', 'lose'],
    ['boy', 'girl'],
    ['river', 'lake'],
    ['ship', 'harbour'],
  ])('“%s” does not stand for “%s”', (a, b) => {
    expect(areSynonyms(a, b)).toBe(false);
  });

  it('never stand for a contrary', () => {
    expect(OPPOSITES.filter(([a, b]) => areSynonyms(a, b))).toEqual([]);
  });

  it('are none of themselves', () => {
    expect(synonyms(term('staff'))).not.toContain(term('staff'));
    expect(synonyms(term('zeppelin'))).toEqual([]);
  });
});
