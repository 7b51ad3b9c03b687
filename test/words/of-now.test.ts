import { describe, expect, it } from 'vitest';
import { readParagraph } from '../../src/facts/read.ts';
import { bygoneIn } from '../../src/words/bygone.ts';
import { articlesOf, ask, outcomeOf } from '../libraries.ts';
import type { Told } from '../libraries.ts';

describe('what is over', () => {
  const over = (text: string): number =>
    articlesOf(text).flatMap((article) => {
      const [paragraph] = article.paragraphs;
      return paragraph ? readParagraph(article, paragraph).sentences.flatMap(bygoneIn) : [];
    }).length;

  it.each<[text: string, parts: number]>([
    ['Until version 2.8 it was under the MIT licence.', 1],
    ['The ferry used to leave at 7:15; it leaves at 6:50 now.', 1],
    ['Ann Lee chaired the board from 2019 to 2024.', 1],
    ['The town no longer owns the ferry.', 1],
    ['They refuse to sign until their demands are met.', 0],
    ['The wing was not opened until 1987.', 0],
    ['The shop is open until 18:00.', 0],
    ['Ann Lee chairs the board once a week.', 0],
  ])('%s: %i', (text, parts) => {
    expect(over(text)).toBe(parts);
  });
});

const LICENCE: Told = [
  'Until version 2.8 Kestrel was under the MIT licence; since 3.0 it has been under the Apache licence.',
  '2025-02-11',
];
const CHAT: Told = ['Until April 2025 the Kestrel chat was on IRC; it has been on Matrix since.', '2025-06-20'];
const OLD: Told = [
  'The raid leader of Ashen Oath is Mirelle. Raids start at 20:00. The repair fee is 15 gold.',
  '2024-03-02',
];
const NEW: Told = [
  'Mirelle retired as raid leader of Ashen Oath and was succeeded by Sorrel. Raids now start at 19:30. The repair fee has been lowered to 10 gold.',
  '2025-04-09',
];
const ROTH: Told = [
  'St Ives Hospital has a medical director. The medical director of St Ives is Anselm Roth.',
  '2024-02-20',
];
const CASTELL: Told = [
  'Anselm Roth left St Ives in May 2024. Yara Castell has been medical director of St Ives since.',
  '2025-02-25',
];
const FOUNDER: Told = ['The founder of the Otter Park is Ann Lee. Ann Lee retired in 1990.', '2001-01-01'];
const PARTNER: Told = ['The mayor of Losby is Ann Lee. Ida Berg retired as harbour master.', '2024-01-01'];
const TEAMS: Told = 'The senior team is captained by Sorrel, the junior team by Bexley.';

describe('what is so now', () => {
  it.each<[question: string, has: string, hasNot: string, told: readonly Told[]]>([
    ['what licence is Kestrel under', 'Apache', ' MIT', [LICENCE]],
    ['where is the Kestrel chat', 'Matrix', ' IRC', [CHAT]],
    ['who is the raid leader of Ashen Oath', 'Sorrel', 'Mirelle', [OLD, NEW]],
    ['who is the medical director of St Ives', 'Castell', 'Roth', [ROTH, CASTELL]],
    ['who is the founder of the Otter Park', 'Ann Lee', 'refused', [FOUNDER]],
    ['who is the mayor of Losby', 'Ann Lee', 'Ida', [PARTNER]],
    ['who was the raid leader of Ashen Oath', 'Mirelle', 'Sorrel', [OLD]],
  ])('%s → %s', (question, has, hasNot, told) => {
    expect(ask(question, ...told)).toContain(has);
    expect(ask(question, ...told)).not.toContain(hasNot);
  });

  it('is told by the newest article, with what an older one tells and the day of each', () => {
    const { quotes, notes } = outcomeOf('what is the repair fee', OLD, NEW);
    expect(quotes[0]?.text).toBe('The repair fee has been lowered to 10 gold.');
    expect(
      notes.flatMap((note) =>
        note.kind === 'as_of' && 'sentence' in note ? [[note.sentence.text, note.earlier]] : [],
      ),
    ).toEqual([
      ['The repair fee is 15 gold.', true],
      ['The repair fee has been lowered to 10 gold.', false],
    ]);
  });

  it('is told by the best sentence where no article has a day', () => {
    expect(outcomeOf('what is the repair fee', String(OLD[0]), String(NEW[0])).notes).toEqual([]);
  });
});

describe('a sentence that tells of two', () => {
  it('answers by the words of the part that is asked about', () => {
    expect(ask('who captains the junior team', TEAMS)).not.toContain('Sorrel');
    expect(ask('who captains the senior team', TEAMS)).not.toContain('Bexley');
  });
});
