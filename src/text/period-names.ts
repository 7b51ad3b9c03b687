import { LABELS, RANGE_WORDS, TIME_PREPOSITIONS } from './period-cues.ts';
import {
  DOUBTFUL_MONTHS,
  LOWER_CASE_TRAPS,
  MONTHS,
  NAME_MAKERS,
  ORDINAL_SUFFIXES,
  ORDINALS,
  RECURRING,
} from './period-lexicon.ts';
import { lexemeAt, wordAt } from './period-lexer.ts';
import type { Scan } from './period-types.ts';

const DETERMINERS = new Set(['the', 'a', 'its', 'his', 'their', 'our', 'that', 'your', 'her', 'my']);
const ONE_OF_MANY = new Set(['a', 'one', 'another', 'no']);
const JOINERS = new Set(['and', 'or', ',', '-', '–', ...RANGE_WORDS]);
const MARCH_OBJECTS = new Set(['for', 'on', 'to', 'against', 'of', 'in', 'toward', 'towards', 'madness', 'past']);

/** Another month on the far side of "and", a comma or a dash. */
function besideMonth(scan: Scan, at: number): boolean {
  const before = JOINERS.has(wordAt(scan, at - 1)) && MONTHS.has(wordAt(scan, at - 2));
  return before || (JOINERS.has(wordAt(scan, at + 1)) && MONTHS.has(wordAt(scan, at + 2)));
}

/** Whether a name is glued to a sign that makes it something else: "$DEC", "#May". */
function isTagged(scan: Scan, at: number): boolean {
  return lexemeAt(scan, at).tight && '$#@&_/'.includes(wordAt(scan, at - 1) || ' ');
}

/** Whether a doubtful month name ("May", "March") in capitals stands where a month would. */
function isDoubtfulMonth(scan: Scan, at: number): boolean {
  const { word } = lexemeAt(scan, at);
  const before = lexemeAt(scan, at - 1);
  const after = lexemeAt(scan, at + 1);
  const surname = after.kind === 'word' && after.capital;
  if (isTimePreposition(before.word)) return !surname || before.word === 'in' || before.word === 'since';
  const definite = DETERMINERS.has(before.word);
  if (surname || (before.capital && before.kind === 'word' && !definite)) return false;
  if (word !== 'march' && word !== 'may') return definite || (after.word !== 'said' && after.word !== 'says');
  return definite && after.kind === 'word' && !MARCH_OBJECTS.has(after.word);
}

/** "to March" and "and May" may go on with a verb. */
function isTimePreposition(word: string): boolean {
  return TIME_PREPOSITIONS.has(word) && word !== 'to' && word !== 'and';
}

/** Whether a month's name without day or year is a month here, not a verb, a person or a part of a name. */
export function isMonthAlone(scan: Scan, at: number, short: boolean): boolean {
  const { word, capital } = lexemeAt(scan, at);
  const before = wordAt(scan, at - 1);
  if (isTagged(scan, at) || NAME_MAKERS.has(before)) return false;
  if (short) return isTimePreposition(before) && (capital || (before === 'in' && word !== 'mar'));
  if (before === '-' && /^(?:early|mid|late)$/.test(wordAt(scan, at - 2))) return true;
  const trap = !capital && LOWER_CASE_TRAPS.has(word);
  if (besideMonth(scan, at)) return !trap;
  if (isNamePart(scan, at)) return false;
  if (trap) return isTimePreposition(before) && before !== 'this';
  return !capital || !DOUBTFUL_MONTHS.has(word) || isDoubtfulMonth(scan, at);
}

/** "the October Revolution". */
function isNamePart(scan: Scan, at: number): boolean {
  const after = lexemeAt(scan, at + 1);
  return wordAt(scan, at - 1) === 'the' && after.kind === 'word' && after.capital;
}

/** Whether a weekday's name without a date is one day, not every such day or a part of a name. */
export function isWeekdayAlone(scan: Scan, at: number): boolean {
  const before = wordAt(scan, at - 1);
  if (isTagged(scan, at) || RECURRING.has(before) || NAME_MAKERS.has(before) || ONE_OF_MANY.has(before)) return false;
  if (ORDINALS.has(before) || ORDINAL_SUFFIXES.has(lexemeAt(scan, at - 1).suffix)) return false;
  if (before === 'other' && RECURRING.has(wordAt(scan, at - 2))) return false;
  const after = lexemeAt(scan, at + 1);
  if (/^(?:of|in)$/.test(after.word) && RECURRING.has(wordAt(scan, at + 2))) return false;
  return !(before === 'the' && after.kind === 'word' && after.capital);
}

/** Whether the word before a number makes it a label: "page 2019", "Agenda 2030". */
export function isLabelled(scan: Scan, at: number): boolean {
  const before = wordAt(scan, at - 1);
  return LABELS.has(before) || (before === '.' && LABELS.has(wordAt(scan, at - 2)));
}
