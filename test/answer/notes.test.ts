import { describe, expect, it } from 'vitest';
import { ENGLISH } from '#render';
import { outcomeOf } from '../libraries.ts';
import type { Told } from '../libraries.ts';

const notesOf = (question: string, ...told: readonly Told[]): string[] =>
  outcomeOf(question, ...told).notes.map((note) => ENGLISH.note(note));
const kindsOf = (question: string, ...told: readonly Told[]): string[] =>
  outcomeOf(question, ...told).notes.map(({ kind }) => kind);

describe('a conflict', () => {
  const FIRST: Told = ['The museum drew 71,000 visitors in 2018.', '2019-01-10'];
  const SECOND: Told = ['In 2018 the museum drew 66,500 visitors, the mayor said.', '2019-02-01'];
  const ASKED = 'How many visitors did the museum draw in 2018?';

  it('shows both figures, the newer article first', () => {
    const [note] = notesOf(ASKED, FIRST, SECOND);
    expect(note).toMatch(/^The articles disagree: 66,500 .*1 February 2019; 71,000 .*10 January 2019/);
  });

  it.each<[string, Told]>([
    ['the same figure', ['In 2018 the museum drew 71,000 visitors.', '2019-02-01']],
    ['another year', ['In 2017 the museum drew 66,500 visitors.', '2019-02-01']],
    ['another measure', ['In 2018 the museum bought 66,500 stamps.', '2019-02-01']],
    ['another month of it', ['In May 2018 the museum drew 6,500 visitors.', '2019-02-01']],
    ['a hedge that allows it', ['In 2018 the museum drew over 70,000 visitors.', '2019-02-01']],
    ['another unit', ['In 2018 the museum drew 12% more visitors.', '2019-02-01']],
  ])('is not told of %s', (_case, other) => {
    expect(kindsOf(ASKED, FIRST, other)).not.toContain('conflict');
  });
});

describe('a claim of the article', () => {
  const FIRST: Told = ['The first ferry sailed on 28 June 2024.', '2024-07-01'];
  const ROW: Told = [
    'The second ferry sailed on 15 October 2024. The third ferry sailed on 3 December 2024.',
    '2024-12-05',
  ];

  it('about a share is told of an answer that uses its sentence', () => {
    const text = 'A third of the 1,200 homes in Norby, 700, were without power.';
    expect(notesOf('How many homes in Norby were without power?', text).join(' ')).toContain(
      '“A third” does not follow',
    );
    expect(
      kindsOf('How many homes are there?', 'Norby has 1,200 homes. A third of the 90 shops, 70, were shut.'),
    ).not.toContain('claim_check');
  });

  it('about a share does not let its whole answer for its part', () => {
    const text = 'On Tuesday 120 people, a third of the 480 staff, lost their jobs at the mill.';
    const { status, short } = outcomeOf('How many people lost their jobs at the mill?', text);
    expect(
      status === 'not_found' || (short?.figure?.kind === 'quoted' && short.figure.fact.quantity.value === '120'),
    ).toBe(true);
  });

  it('about a row of events is held against the other articles', () => {
    const asked = 'Which ferry sailed to Norby?';
    const within: Told = ['The fourth ferry in less than seven months sailed to Norby on 8 January.', '2025-01-11'];
    const beyond: Told = ['The fourth ferry in less than four months sailed to Norby on 8 January.', '2025-01-11'];
    expect(notesOf(asked, within, FIRST).join(' ')).toContain('“less than seven months” holds');
    expect(notesOf(asked, beyond, FIRST, ROW).join(' ')).toContain('“less than four months” does not follow');
    expect(kindsOf(asked, within)).not.toContain('claim_check');
  });

  it.each([
    ['Rents rose by 25%, from 400 crowns in 2001 to 500 crowns in 2005.', 'holds'],
    ['Rents rose by 30%, from 400 crowns in 2001 to 500 crowns in 2005.', 'does not follow'],
  ])('“%s” %s', (text, verdict) => {
    const notes = notesOf('By what percentage did rents rise from 2001 to 2005?', text);
    expect(notes.find((note) => note.startsWith('The article’s') || note.startsWith("The article's"))).toContain(
      verdict,
    );
  });

  it('is only checked where its sentence is quoted', () => {
    const text = 'Rents rose by 30%, from 400 crowns in 2001 to 500 crowns in 2005.\n\nThe town has 12 wells.';
    expect(kindsOf('How many wells does the town have?', text)).not.toContain('claim_check');
  });
});

describe('dates', () => {
  it('of the article stand with every figure', () => {
    expect(notesOf('How many wells are there?', ['There are 12 wells.', '2019-02-01'])).toContain(
      'As of 1 February 2019, the date of the article.',
    );
    expect(kindsOf('How many wells are there?', 'There are 12 wells.')).toEqual([]);
  });

  it('that are implied are written out', () => {
    expect(notesOf('How many wells were dug?', ['They dug 12 wells in March.', '2019-04-01']).join()).toContain(
      '“March” is taken as 1 March 2019 to 31 March 2019',
    );
    expect(
      notesOf('How many wells were dug?', ['They dug 12 wells in March 2019.', '2019-04-01']).join(),
    ).not.toContain('is taken as');
  });

  it('of a fiscal year are written out', () => {
    expect(
      notesOf('How many wells were dug in 2018?', ['They dug 12 wells in fiscal 2018.', '2019-04-01']).join(),
    ).toContain('1 October 2017 to 30 September 2018');
  });

  it('that cover only a part of the time asked are said to', () => {
    const text = 'They dug 12 wells between January and August 2018.';
    expect(notesOf('How many wells were dug in 2018?', text).join()).toContain('not for all of “2018”');
    expect(notesOf('How many wells were dug between January and August 2018?', text).join()).not.toContain(
      'not for all',
    );
  });
});

describe('further notes', () => {
  it('give the hedge in the words of the article', () => {
    expect(notesOf('How many wells are there?', 'There are over 12 wells.')).toContain(
      'The article says “over 12”: not an exact figure.',
    );
    expect(kindsOf('How many wells are there?', 'There are 12 wells.')).not.toContain('hedge');
  });

  it('say which spelling was read', () => {
    expect(notesOf('How many orchrds are there?', 'There are 12 orchards.').join()).toContain('“orchrds”');
    expect(kindsOf('How many orchards are there?', 'There are 12 orchards.')).toEqual([]);
  });

  it('say that an article is old where a newer one was found', () => {
    const old: Told = ['There are 12 wells in the town.', '2009-02-01'];
    const late: Told = ['The town has a new well keeper.', '2019-02-01'];
    expect(kindsOf('How many wells are there in the town?', old, late)).toContain('old');
    expect(kindsOf('How many wells are there in the town?', old)).not.toContain('old');
  });

  it('of a figure are none of a refusal', () => {
    expect(kindsOf('How many towers are there?', ['There are over 12 wells.', '2019-02-01'])).toEqual([]);
  });
});
