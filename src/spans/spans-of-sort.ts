import type { Sentence } from '#facts';
import type { Gap } from '#question';
import { endAsked, endOf, isStretchOfYears } from './year-ends.ts';
import { timesOfName } from './owned-times.ts';
import type { Stretch } from './stretches.ts';

/** Whether a stretch is a time by its form. */
export const isTime = ({ kind }: Stretch): boolean => kind === 'date' || kind === 'year';
/** "Earlier in the week" beside "January 10" says less. */
const NAMED_TIME = /\d|\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun)/;

const MONTH = /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/;

/** "1990" in "May 1990" says less than the whole. */
function isYearOfDate({ kind, from, to }: Stretch, all: readonly Stretch[], { paragraph }: Sentence): boolean {
  return all.some(
    (other) =>
      kind === 'year' &&
      other.kind === 'date' &&
      other.from <= from &&
      other.to >= to &&
      MONTH.test(paragraph.text.slice(other.start, other.end)),
  );
}

/** Sorts of which no clause is one, nor a phrase with its preposition. */
const NAMED: ReadonlySet<Gap['sort']> = new Set(['person', 'place', 'organisation', 'name', 'date', 'year', 'number']);
const WORDY: ReadonlySet<Stretch['kind']> = new Set(['clause', 'cause', 'way']);

/** Of "(1277–1347)", where a birth or a death is asked for, neither the whole nor the other end answers. */
function atEndAsked(gap: Gap, { tokens }: Sentence, times: readonly Stretch[]): readonly Stretch[] {
  const asked = endAsked(new Set([...gap.before, ...gap.after, ...gap.phrase]));
  if (asked === null || !times.some((time) => endOf(tokens, time) === asked)) return times;
  return times.filter((time) => !isStretchOfYears(tokens, time) && [null, asked].includes(endOf(tokens, time)));
}

/** The times of a sentence as exact as they are asked for: a year where a year is. */
function ofGrain(gap: Gap, sentence: Sentence, named: readonly Stretch[]): readonly Stretch[] {
  if (gap.sort === 'date') return named.filter((each) => !isYearOfDate(each, named, sentence));
  const years = named.filter(({ kind }) => kind === 'year');
  return years.length > 0 ? years : named;
}

function timesOf(gap: Gap, sentence: Sentence, all: readonly Stretch[], names: readonly string[]): readonly Stretch[] {
  const times = all.filter(isTime);
  const named = times.filter(({ start, end }) => NAMED_TIME.test(sentence.paragraph.text.slice(start, end)));
  const exact = ofGrain(gap, sentence, named);
  const kept = timesOfName(sentence, atEndAsked(gap, sentence, exact.length > 0 ? exact : times), names);
  if (kept.length === 0) return all;
  return all.filter((each) =>
    kept.some((time) => each === time || (each.kind === 'list' && each.from <= time.from && each.to >= time.to)),
  );
}

/** Words that are numbers though the tagger takes them for others. */
const NUMERAL =
  /^(?:half|halves|thirds?|quarters?|fifths?|tenths?|twice|thrice|double|triple|dozens?|hundreds|thousands|millions|none|no)$/i;

const holdsNumber = ({ tokens }: Sentence, { from, to, kind }: Stretch): boolean =>
  kind === 'number' ||
  tokens.slice(from, to).some(({ pos, text }) => pos === 'NUM' || /^\d/.test(text) || NUMERAL.test(text));

/** Where a time or a number is asked for and the sentence names one, nothing else answers: not a vaguer time, nor that of another of the `names`. */
export function ofSort(
  gap: Gap | null,
  sentence: Sentence,
  found: readonly Stretch[],
  names: readonly string[] = [],
): readonly Stretch[] {
  const all = gap && NAMED.has(gap.sort) ? found.filter(({ kind }) => !WORDY.has(kind)) : found;
  if (gap?.sort === 'date' || gap?.sort === 'year') return timesOf(gap, sentence, all, names);
  if (gap?.sort !== 'number') return all;
  const numbers = all.filter((each) => holdsNumber(sentence, each));
  return numbers.length > 0 ? numbers : all;
}
