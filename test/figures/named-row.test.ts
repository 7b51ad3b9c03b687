import { describe, expect, it } from 'vitest';
import { ask } from '../libraries.ts';

const GRADES =
  '## Grades\n\n| Grade | Points needed | Lockers |\n| --- | --- | --- |\n| Baker | 6,000 | 14 |\n| Master Baker | 15,000 | 20 |\n' +
  '| Head Brewer | 9,000 | 3 |\n| Old Brewer | 8,000 | 4 |';

describe('a row that bears the very name that is asked for', () => {
  it.each([
    ['how many points till baker?', 'answered 6,000'],
    ['how many points till master baker?', 'answered 15,000'],
  ])('%s → %s', (question, line) => {
    expect(ask(question, GRADES)).toBe(line);
  });

  it('is not told where all rows have longer names', () => {
    expect(ask('how many points till brewer?', GRADES)).not.toMatch(/^answered/);
  });
});
