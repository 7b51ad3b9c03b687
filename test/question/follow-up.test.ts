import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { completeFollowUp } from '#question';

const AS_OF = '2025-01-10';

describe('a message that leans on the question before it', () => {
  it.each([
    ['how many boats sank in 2022?', 'and in 2023?', 'how many boats sank in 2023?'],
    ['how many boats sank?', 'and in 2023?', 'how many boats sank in 2023?'],
    ['how many boats sank?', 'in October 2024?', 'how many boats sank in October 2024?'],
    [
      'How many people were on the first ferry?',
      'what about the second one?',
      'How many people were on the second ferry?',
    ],
    ['how many boats sank?', 'what about the first one?', 'what about the first boat?'],
    ['How many people were on the first ferry?', 'why?', 'why were people on the first ferry?'],
    ['By what percentage did sales of boats fall?', 'How come?', 'how come did sales of boats fall?'],
    ['how many Danish sailors were rescued?', 'what about Swedish sailors?', 'how many Swedish sailors were rescued?'],
    ['how many boats sank?', 'and ferries?', 'how many ferries sank?'],
    ['What was the revenue of Norland in 2023?', 'and Sudland?', 'What was the revenue of Sudland in 2023?'],
    ['when did the ferries resume?', 'where did they land?', 'where did the ferries land?'],
    ['how many passengers were aboard?', 'how many of them were women?', 'how many of the passengers were women?'],
    ['how many ferries sank?', 'and when did they sink?', 'when did the ferries sink?'],
  ])('“%s” and “%s” make “%s”', (previous, text, whole) => {
    expect(completeFollowUp(previous, text, AS_OF)).toBe(whole);
  });

  it.each([
    ['how many boats sank?', 'How many people were on the first ferry?'],
    ['how many boats sank?', 'thanks'],
    ['how many boats sank?', 'immigration'],
    ['how many boats sank in 2024?', 'and the year before?'],
    ['how many boats sank?', ''],
    ['', 'and in 2023?'],
    ['🙂', 'why?'],
  ])('after “%s”, “%s” stands by itself', (previous, text) => {
    expect(completeFollowUp(previous, text, AS_OF)).toBeNull();
  });

  it('is nothing or a question in words, whatever the two messages are', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), fc.string({ maxLength: 80 }), (previous, text) => {
        const whole = completeFollowUp(previous, text, AS_OF);
        expect(whole === null || whole.trim().length > 1).toBe(true);
      }),
    );
  });
});
