import { describe, expect, it } from 'vitest';
import { bandsIn, oppositeBand } from '../../src/evidence/bands.ts';
import { portionsOf } from '../../src/evidence/portions.ts';
import { ask, askingOf } from '../libraries.ts';

const CREW =
  'Of the crew, 41.5% were Frisian, 22.25% Danish or Jutish, 3% Norwegian, and 1.5% from two or more islands. ' +
  'The ages were spread out: 18.1% were under the age of 18, 30.9% from 18 to 40, and 51% who were 40 years of age or older. ' +
  'There were 320 berths, out of which 61.4% were single, 12% had a berth-mate with no papers, and 33.2% were non-smokers. ' +
  '14% (5.5% male and 8.5% female) had someone sleeping on deck.';
const CARGO = 'The cargoes most often named were Herring (31.2%), Salt (24.7%) and Flax (9.3%).';

describe('the parts that percentages tell of', () => {
  it('are named before or after their figures, without the words that only join them on', () => {
    const { evidence } = askingOf('What percentage were Frisian, and what cargoes were named?', `${CREW}\n\n${CARGO}`);
    const names = portionsOf(evidence).map(({ fact, name }) => fact.sentence.text.slice(name.start, name.end));
    expect(names.toSorted()).toEqual(
      [
        ...['Frisian', 'Danish or Jutish', 'Norwegian', 'two or more islands'],
        ...['under the age of 18', '18 to 40', '40 years of age or older'],
        ...['single', 'a berth-mate with no papers', 'non-smokers'],
        ...['male', 'female', 'someone sleeping on deck'],
        ...['Herring', 'Salt', 'Flax'],
      ].toSorted(),
    );
  });

  it.each([
    ['What percentage of the crew were Danish?', 'answered 22.25%'],
    ['How many percent of the crew were not Danish?', 'answered 77.75%'],
    ['How many percent were not from 2 or more islands?', 'answered 98.5%'],
    ['What percentage were 40 or older?', 'answered 51%'],
    ['How many, in percent, were under 18?', 'answered 18.1%'],
    ['How many, in terms of percentage, were 18 years and older?', 'answered 81.9%'],
    ['How many in percent weren’t 18 to 40?', 'answered 69.1%'],
    ['How many percent did not have someone sleeping on deck?', 'answered 86%'],
    ['What percentage of females had someone sleeping on deck?', 'answered 8.5%'],
    ['How many in percent were smokers?', 'answered 66.8%'],
    ['How many in percent were non-smokers?', 'answered 33.2%'],
  ])('%s → %s', (question, line) => {
    expect(ask(question, CREW)).toBe(line);
  });

  it.each([
    // Whoever has a berth-mate with papers is not the rest of those who have one without.
    'What percentage had a berth-mate with papers?',
    // Another band than those told.
    'What percentage were 25 or older?',
    'How many percent were not from 18 to 30?',
    'What percentage were Swedish?',
  ])('%s → refused', (question) => {
    expect(ask(question, CREW)).toMatch(/^refused/);
  });

  it('tells two parts that fit as well apart, or none', () => {
    const text = 'Of the boats, 40% carried red sails, 35% carried red oars and 25% carried lamps.';
    expect(ask('What percentage of the boats carried red sails?', text)).toBe('answered 40%');
    expect(ask('What percentage of the boats carried red?', text)).toBe('refused: ambiguous');
  });
});

describe('bands of numbers', () => {
  it.each([
    ['under the age of 18', ['<18']],
    ['18 years and older', ['>18']],
    ['aged 65 or over', ['>65']],
    ['between the ages of 18 and 24', ['18-24']],
    ['from 25 to 44 and 45 to 64', ['25-44', '45-64']],
    ['two or more races', ['>2']],
    ['44% and 12.5%', []],
    ['in 1999 and 2004', []],
    ['eighteen people', []],
  ])('%s', (text, bands) => {
    expect([...bandsIn(text).bands]).toEqual(bands);
  });

  it('leaves a text of the same length', () => {
    expect(bandsIn('those under 18, say').rest).toBe('those         , say');
  });

  it.each([
    ['<18', '>18'],
    ['>65', '<65'],
    ['<=19', '>19'],
    ['18-24', null],
  ])('the opposite of %s is %s', (band, other) => {
    expect(oppositeBand(band)).toBe(other);
  });
});

describe('a band that a list tells in parts', () => {
  const AGES =
    'Of the members, 9% are between 0 and 9 years old and 11% are between 10 and 19. Another 30% are between 20 and 39, ' +
    '35% between 40 and 69, and 15% who are 70 and older.';

  it.each([
    ['What percentage of the members are younger than 20?', 'answered 20%'],
    ['What percentage of the members are older than 39?', 'answered 50%'],
    ['What percentage of the members are not younger than 20?', 'answered 80%'],
    ['What percentage of the members are 40 or older?', 'answered 50%'],
    ['What percentage of the members are between 10 and 39?', 'answered 41%'],
  ])('%s → %s', (question, line) => {
    expect(ask(question, AGES)).toBe(line);
  });

  it.each([
    // The list has no line at 30, nor at 65.
    'What percentage of the members are younger than 30?',
    'What percentage of the members are 65 or older?',
  ])('%s → refused', (question) => {
    expect(ask(question, AGES)).toMatch(/^refused/);
  });

  it('has a gap: nothing is summed over it', () => {
    const text = 'Of the members, 9% are between 0 and 9 years old and 11% are between 15 and 19.';
    expect(ask('What percentage of the members are younger than 20?', text)).toMatch(/^refused/);
  });
});
