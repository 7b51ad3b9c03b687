import { describe, expect, it } from 'vitest';
import { checkClaims } from '#facts';
import { readAll } from './readings.ts';

/** What is said not to follow, with what its ends give. */
const wrong = (text: string): string[] =>
  readAll(text)
    .flatMap(checkClaims)
    .filter(({ verdict, words }) => verdict === 'does_not_follow' && words === 'years')
    .map(({ stated, computed }) => `${stated?.quantity.value ?? ''} for ${computed?.interval.low.value ?? ''}`);

describe('a length of years beside its own two ends', () => {
  it.each([
    ['The dynasty ruled for 138 years from 799 to 684 BC.', '138 for 115'],
    ['The dynasty ruled for 138 years, from 799 BC to 684 BC.', '138 for 115'],
    ['The dynasty ruled for 80 years from 27 BC to 14 AD.', '80 for 41'],
    ['She ran the firm for 15 years, from 1990 to 2002, when she retired.', '15 for 12'],
    ['She ran the firm for 9 years from 1990 to 2002.', '9 for 12'],
    ['The plant ran for 19 years (1990–2002).', '19 for 12'],
    ['From 1990 to 2002, a period of 15 years, she ran the firm.', '15 for 12'],
    ['The plant ran from May 1990 to July 2003 (17 years).', '17 for 13'],
    ['The war lasted 9 years (1939–45).', '9 for 6'],
    ['The plant ran for about 30 years, from 1990 to 2002.', '30 for 12'],
  ])('%s', (text, expected) => {
    expect(wrong(text)).toEqual([expected]);
  });

  it.each([
    'She ran the firm for 12 years, from 1990 to 2002.',
    'She ran the firm for 13 years, from 1990 to 2002.',
    'She ran the firm for 11 years, from December 1990 to January 2002.',
    'She ran the firm for about 14 years, from 1990 to 2002.',
    'She ran the firm for more than 10 years, from 1990 to 2002.',
    'She was mayor for eight years, from 1990 to 1994 and from 2000 to 2004.',
    'She served a total of eight years from 1990 to 2004.',
    'She served eight years between 1990 and 2004.',
    'Membership grew for three years from 1200 to 1900.',
    'The guild had for 30 years from 1200 to 1900 members.',
    'The club took in for three years from 300 to 450 members.',
    'The dynasty ruled for 115 years from 799 to 684 BC.',
    'After 15 years she left; from 1990 to 2002 she ran the firm.',
    'She was 15 years old. From 1990 to 2002 she ran the firm.',
    'He was jailed for 20 years in 1990 and freed in 2002.',
    'The empire stood for 41 years from 27 BC to 14 AD.',
  ])('nothing against: %s', (text) => {
    expect(wrong(text)).toEqual([]);
  });
});
