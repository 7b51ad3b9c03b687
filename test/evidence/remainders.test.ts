import { describe, expect, it } from 'vitest';
import { ask } from '../libraries.ts';

const WALK = 'The boardwalk is 2,400 metres long. So far 700 metres have been repaired.';
const RESERVE = 'The reserve covers 1,870 hectares, of which 1,130 hectares are open water. The rest is meadow.';

describe('a figure for what is left, or for a part', () => {
  it.each([
    ['How many metres of the boardwalk remain to be repaired?', WALK],
    ['How many hectares of the reserve are heath?', RESERVE],
  ])('is not that of what is done, or of the whole: %s', (question, told) => {
    expect(ask(question, told)).toMatch(/^refused/);
  });

  it.each([
    ['How many metres of the boardwalk have been repaired?', WALK, 'answered 700 metres'],
    ['How many hectares of the reserve are open water?', RESERVE, 'answered 1,130 hectares'],
    ['How many posts are still to be set?', 'Of the posts 40 are still to be set.', 'answered 40'],
  ])('is told where its own words say so: %s', (question, told, line) => {
    expect(ask(question, told)).toBe(line);
  });
});
