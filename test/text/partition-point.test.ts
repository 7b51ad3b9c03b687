import fc from 'fast-check';
import { expect, test } from 'vitest';
import { partitionPoint } from '#text';

test('the partition point of sorted numbers is the place of the first that does not pass', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 30 })), fc.integer({ min: -1, max: 31 }), (numbers, limit) => {
      const sorted = numbers.toSorted((a, b) => a - b);
      expect(partitionPoint(sorted, (number) => number < limit)).toBe(sorted.filter((number) => number < limit).length);
    }),
  );
});

test('nothing has its partition point at the beginning', () => {
  expect(partitionPoint([], () => true)).toBe(0);
});
