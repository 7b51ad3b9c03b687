import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  calendarDay,
  daysBetween,
  isIsoDay,
  isoDay,
  lastDayOfMonth,
  weekday,
} from '../../src/text/calendar.ts';

const someDay = fc
  .date({ min: new Date('1000-01-01T00:00:00Z'), max: new Date('3000-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('calendar arithmetic', () => {
  it.each([
    ['2024-02-28', 1, '2024-02-29'],
    ['2023-02-28', 1, '2023-03-01'],
    ['1900-02-28', 1, '1900-03-01'],
    ['2000-01-01', -1, '1999-12-31'],
    ['2024-12-31', 366, '2026-01-01'],
  ])('%s and %i days is %s', (day, days, expected) => {
    expect(addDays(day, days)).toBe(expected);
  });

  it.each([
    ['2024-01-31', 1, '2024-02-29'],
    ['2024-03-31', -1, '2024-02-29'],
    ['2024-05-15', -12, '2023-05-15'],
    ['2024-11-30', 3, '2025-02-28'],
  ])('%s and %i months is %s', (day, months, expected) => {
    expect(addMonths(day, months)).toBe(expected);
  });

  it('knows no day outside the years 1 to 9999', () => {
    expect(addDays('9999-12-31', 1)).toBeNull();
    expect(addDays('0001-01-01', -1)).toBeNull();
    expect(addMonths('0001-01-01', -1)).toBeNull();
  });

  it('knows which days exist', () => {
    expect(isoDay(2024, 2, 29)).toBe('2024-02-29');
    expect(isoDay(2023, 2, 29)).toBeNull();
    expect(isoDay(2024, 13, 1)).toBeNull();
    expect(isIsoDay('2024-06-31')).toBe(false);
    expect(isIsoDay('2024-6-1')).toBe(false);
    expect(isIsoDay('2024-06-30')).toBe(true);
    expect(lastDayOfMonth(2024, 2)).toBe(29);
  });

  it('counts weekdays from Monday', () => {
    expect(weekday('2025-01-06')).toBe(1);
    expect(weekday('2025-01-12')).toBe(7);
    expect(weekday('1969-07-20')).toBe(7);
  });

  it('agrees with the platform on every day it is asked about', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: -40_000, max: 40_000 }), (day, days) => {
        const expected = new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
        expect(addDays(day, days)).toBe(expected);
        expect(daysBetween(day, expected)).toBe(days);
        expect(weekday(day)).toBe(new Date(`${day}T00:00:00Z`).getUTCDay() || 7);
      }),
    );
  });

  it('takes a day apart and puts it together again', () => {
    fc.assert(
      fc.property(someDay, (day) => {
        const parts = calendarDay(day);
        expect(isoDay(parts.year, parts.month, parts.day)).toBe(day);
      }),
    );
  });
});
