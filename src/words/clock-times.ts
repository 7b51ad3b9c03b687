import type { Question } from '#question';
import type { Span } from '#text';

const HOUR = '(?:[01]?\\d|2[0-4])';
const HALF = ' ?[ap]\\.?m\\b\\.?';
const WORDS = '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:a )?quarter (?:past|to)|half past)';
const ZONE =
  "(?: (?:in the (?:morning|afternoon|evening)|at night|sharp|UTC|GMT|CET|CEST|[ECMP][SD]?T|(?:local|server|game) time|o[’']clock)\\b)*";
const TIME = `(?:${HOUR}:[0-5]\\d(?::[0-5]\\d)?(?:${HALF})?|${HOUR}[.][0-5]\\d(?:${HALF}|(?= (?:UTC|GMT|o[’']clock|on|every|each)\\b|[.,;]?$|, ))|${HOUR}${HALF}|noon\\b|midday\\b|midnight\\b|${HOUR} o[’']clock\\b|${WORDS} o[’']clock\\b)`;
/** "Suppers are at seven every Friday": a number in words behind "at" is a time only where nothing is counted by it. */
const BARE =
  '(?<=\\bat )(?:(?:a )?quarter (?:past|to) |half past )?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?= (?:on|every|each|in the|in|and|sharp)\\b|[.,;]|$)';
const ONE = `(?:${TIME}|${BARE})${ZONE}`;
/** One time of day, a stretch between two, or a row of them: "8 a.m., noon and 6 p.m.", "from 16:30 to 18:00". */
const TIMES = new RegExp(
  `(?<![\\p{L}\\p{N}.,:€$£-])${ONE}(?:(?:, | and |, and | or | to | until | till | ?[–-] ?)${ONE})*(?![\\p{L}\\p{N}])`,
  'giu',
);

const ASKS =
  /\b(?:at )?(?:what|which) (?:time(?! (?:period|frame|span|zone|of (?:the )?year|in)\b)|hours?\b|time of (?:the )?day)\b/i;

/** "What time are the raids?": a time of day is asked for. */
export const asksClock = ({ text, form }: Question): boolean => form === 'when' && ASKS.test(text);

/** The times of day in a text, those of one row together. */
export const clockTimes = (text: string): readonly Span[] =>
  Array.from(text.matchAll(TIMES), ({ index, 0: words }) => ({ start: index, end: index + words.length }));
