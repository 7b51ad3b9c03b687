import { describe, expect, it } from 'vitest';
import { ask, outcomeOf } from '../libraries.ts';
import type { Told } from '../libraries.ts';

const RAILWAY: Told = [
  'The Corrie Vale line was opened on 9 July 1887 by the engineer Ewan Strachan. It closed in 1964 because the coal pits had run dry.\n\n' +
    'Volunteers relaid the track near Dunbeath in 1999. The first steam engine, a blue tank engine, came from a quarry.',
  '2010-05-01',
];

describe('an answer in words', () => {
  it.each([
    ['When was the Corrie Vale line opened?', 'answered 9 July 1887'],
    ['Why did the Corrie Vale line close?', 'answered because the coal pits had run dry'],
    ['Where did volunteers relay the track?', 'answered Dunbeath'],
    ['When did volunteers relay the track?', 'answered 1999'],
    ['Who opened the harbour?', 'refused: unknown_terms'],
    ['When was the station painted?', 'refused: unknown_terms'],
    ['Why did the Corrie Vale line open in 1999?', /^(?:refused|partial)/],
  ])('%s → %s', (question, line) => {
    expect(ask(question, RAILWAY)).toEqual(typeof line === 'string' ? line : expect.stringMatching(line));
  });

  it.each([
    [
      'Who is the artistic director of the Lantern Theatre?',
      'The artistic director, Ann Lee, praised the cast.',
      /Ann Lee/,
    ],
    [
      'Who is the artistic director of the Lantern Theatre?',
      'The artistic director of the Globe, Ann Lee, praised the cast.',
      /^refused/,
    ],
    [
      'Who is the artistic director of the Lantern Theatre?',
      'The former artistic director, Ann Lee, praised the cast.',
      /^refused/,
    ],
    [
      'Who is the artistic director of the Lantern Theatre?',
      'The deputy artistic director, Ann Lee, praised the cast.',
      /^refused/,
    ],
    [
      'Who is the artistic director of the Globe Theatre?',
      'The artistic director, Ann Lee, praised the cast.',
      /^refused/,
    ],
  ])('of who holds an office of what the article is titled after: %s (%#)', (question, text, line) => {
    expect(ask(question, `# Lantern Theatre has a good season\n\n${text}`)).toMatch(line);
  });

  it.each([
    [
      'Who will succeed Ann Lee?',
      'Ann Lee will leave the mill in March. Her successor is the engineer Ida Berg.',
      /Ida Berg/,
    ],
    [
      'Why was the hall plan given up?',
      'A plan to put panels on the hall was given up in May because the roof could not bear it.',
      /^answered because/,
    ],
    [
      'Why was the hall plan given up?',
      'A plan to have the hall given up was made in May because the roof could not bear it.',
      /^(?:partial|refused|answered because)/,
    ],
    [
      'What did Percy Lee find in the roof?',
      'The engineer, Rhoda Lee, looked at the roof. She found two cracks.\n\nThe roof was repaired when Percy Lee, her father, was the builder.',
      /^refused/,
    ],
    [
      'What did Rhoda Lee find in the roof?',
      'The engineer, Rhoda Lee, looked at the roof. She found two cracks.\n\nThe roof was repaired when Percy Lee, her father, was the builder.',
      /crack/,
    ],
  ])('%s (%#)', (question, text, line) => {
    expect(ask(question, text)).toMatch(line);
  });

  it('keeps the minus sign of a number', () => {
    const text = 'The lowest temperature, −51.3 °C, was measured on 14 January 1912.';
    expect(ask('What was the lowest temperature?', text)).not.toMatch(/answered 51/);
    expect(ask('What was the lowest temperature?', text.replace('−', ''))).not.toMatch(/[−-]51/);
  });

  it('that withholds is a refusal, but not of who withholds', () => {
    const text = 'The trust declined to say where the engine is kept.';
    expect(ask('Where is the engine kept?', text)).toBe('refused: withheld');
    expect(ask('Who declined to say where the engine is kept?', text)).not.toMatch(/withheld/);
  });

  it.each([
    [
      'The old mill at Selby burned in May and the grey tower at Leeds fell.',
      ['The old mill at Selby burned in May.', 'The grey tower at Leeds fell.'],
    ],
    ['The old wooden mill at Selby slowly burned', ['The old wooden mill at Selby slowly burned.']],
  ])('to a statement quotes what bears it out together: “%s”', (statement, quotes) => {
    const told = 'The old wooden mill at Selby slowly burned. The pier was painted.';
    const text = quotes.length > 1 ? `${quotes.join(' ')} The pier was painted.` : told;
    expect(
      outcomeOf(statement, text)
        .quotes.map((sentence) => sentence.text)
        .toSorted(),
    ).toEqual(quotes.toSorted());
  });

  it('quotes the sentence that its pronoun speaks of', () => {
    const text = 'The Corrie Vale line ran to Dunbeath. It was opened by Ewan Strachan in 1887. A pier was painted.';
    const { quotes } = outcomeOf('Who opened the Corrie Vale line in 1887?', text);
    expect(quotes.map(({ n }) => n)).toEqual([2, 1]);
  });

  it('may be people without a name', () => {
    expect(ask('Who painted the engine?', 'The engine was painted by two volunteers.')).toBe('answered two volunteers');
  });

  it('shows the other date that another article gives', () => {
    const other: Told = ['The Corrie Vale line was opened on 11 July 1887 by Ewan Strachan.', '2012-05-01'];
    const { notes } = outcomeOf('When was the Corrie Vale line opened?', RAILWAY, other);
    expect(notes).toContainEqual({
      kind: 'conflict',
      dates: [expect.objectContaining({ words: '11 July 1887' }), expect.objectContaining({ words: '9 July 1887' })],
    });
  });

  it('shows no other date where the articles agree', () => {
    const same: Told = ['The Corrie Vale line was opened on 9 July 1887.', '2012-05-01'];
    expect(
      outcomeOf('When was the Corrie Vale line opened?', RAILWAY, same).notes.map(({ kind }) => kind),
    ).not.toContain('conflict');
  });
});

describe('a time that a sentence tells of one of several names', () => {
  const FLEET: Told = [
    'The boats lost were the Gull, built in 1994, and the Anna, built in 2006. The wing will open in 2027.',
    '2012-05-01',
  ];

  it.each([
    ['When was the Gull built?', 'answered 1994'],
    ['When was the Anna built?', 'answered 2006'],
  ])('%s → %s', (question, line) => {
    expect(ask(question, FLEET)).toContain(line.slice('answered '.length));
  });

  it('that lies ahead of its article is not told as past', () => {
    expect(ask('When did the wing open?', FLEET)).toMatch(/^(?:partial|refused)/);
  });
});
