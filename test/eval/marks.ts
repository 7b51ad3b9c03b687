import { dividedBy, mark, plus, toNumber } from '../../src/text/index.ts';
import type { MarkContext } from '../../src/text/index.ts';

/** A number in a text, in base units. */
export interface Mention {
  readonly value: number;
  readonly unit?: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A period in a text; `end` is its last day. A pure duration has only its length. */
export interface Dated {
  readonly text: string;
  readonly start?: string;
  readonly end?: string;
  readonly seconds?: number;
}

/**
 * The conventions of the kit's dates, which are of diaries: numbers put the month first, and what names no year lies ahead.
 */
const SET_CONTEXT: MarkContext = { dayFirst: false, yearless: 'ahead' };

/** The sentences of a text, as they stand. */
export function splitText(text: string): string[] {
  return mark(text).sentences.map(({ start, end }) => text.slice(start, end));
}

/** Every number of a text that is no part of a date; a range gives both its ends. */
export function findQuantities(text: string): Mention[] {
  return mark(text).quantities.flatMap(({ value, low, high, unit, start, end }) => {
    const ends = low !== undefined && high !== undefined ? [low, high] : [value];
    const words = { text: text.slice(start, end), start, end, ...(unit === undefined ? {} : { unit }) };
    return ends.map((each) => ({ value: toNumber(each), ...words }));
  });
}

/** Every mention of a number with one value each, as the kit counts them: a range stands at its middle. */
export function findValues(text: string): Mention[] {
  return mark(text).quantities.map(({ value, low, high, unit, start, end }) => {
    const middle = low === undefined || high === undefined ? value : (dividedBy(plus(low, high), '2') ?? value);
    const words = { text: text.slice(start, end), start, end, ...(unit === undefined ? {} : { unit }) };
    return { value: toNumber(middle), ...words };
  });
}

/** Every period of a text that has a bound or a length, seen from a day. */
export function findPeriods(text: string, seenFrom: string | null): Dated[] {
  const published = seenFrom?.slice(0, 10);
  return mark(text, { ...SET_CONTEXT, ...(published === undefined ? {} : { published }) }).periods.flatMap(
    ({ start, end, from, to, seconds }) =>
      from === null && to === null && seconds === undefined
        ? []
        : [
            {
              text: text.slice(start, end),
              ...(from === null ? {} : { start: from }),
              ...(to === null ? {} : { end: to }),
              ...(seconds === undefined ? {} : { seconds }),
            },
          ],
  );
}
