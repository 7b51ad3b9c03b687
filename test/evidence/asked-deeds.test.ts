import { describe, expect, it } from 'vitest';
import { readQuestion } from '#question';
import { askedDeed, doneToOthers, tellerIn } from '../../src/evidence/asked-deeds.ts';
import { askingOf } from '../libraries.ts';

const deedOf = (text: string): string => {
  const asked = askedDeed(readQuestion(text));
  if (!asked) return '';
  const { subject, deed, passive, object } = asked;
  return [subject.map(({ term }) => term).join(' '), deed, passive ? 'passive' : object.join(' ')].join(' | ').trim();
};

const tellerOf = (question: string, text: string): string => {
  const asking = askingOf(question, text);
  return asking.evidence.sentences.map((sentence) => tellerIn(asking.question, sentence)).join(' ');
};

describe('the deed that a question asks about', () => {
  it.each([
    ['Why did Ann Lee resign?', 'ann lee | resign |'],
    ['Did Ann Lee choose Ida Berg?', 'ann lee | choos | ida berg'],
    ['When was the pier painted?', 'pier | paint | passive'],
    ['Has the man been charged?', 'man | charg | passive'],
    ['Who painted the pier?', ''],
    ['Who is to blame for acting unjustly?', ''],
    ['What was the name of the show that was held in May?', ''],
  ])('%s → %s', (question, deed) => {
    expect(deedOf(question)).toBe(deed);
  });
});

describe('of whom a sentence tells a deed', () => {
  it.each([
    ['Why did Ann Lee resign?', 'Ann Lee resigned over the delays.', 'same'],
    ['Why did Ann Lee resign?', 'Ida Berg resigned over the delays.', 'others'],
    ['Why did Ann Lee resign?', 'She resigned over the delays.', 'same'],
    ['Why did Ann Lee resign?', 'Lee resigned over the delays.', 'same'],
    ['Why did Ann Crade resign?', 'Percy Crade resigned over the delays.', 'others'],
    ['Why did Mayor Crade resign?', 'Percy Crade resigned over the delays.', 'same'],
    ['When was the fern house built?', 'The palm house was built in 1926.', 'others'],
    ['When was the fern house built?', 'The house was built in 1926.', 'same'],
    ['Did Ann Lee succeed Ida Berg?', 'Ida Berg succeeded Ann Lee.', 'others'],
    ['Did Ann Lee succeed Ida Berg?', 'Ida Berg was succeeded by Ann Lee.', 'same'],
    ['When did Ann Lee take office?', 'He took office in 2011, when he followed Ann Lee.', 'others'],
    ['When did Ann Lee take office?', 'When he took office, Ann Lee was away.', 'same'],
    ['Why did Ann Lee resign?', 'Ann Lee left.', 'unsaid'],
  ])('%s – %s: %s', (question, text, teller) => {
    expect(tellerOf(question, text)).toBe(teller);
  });

  it.each([
    ['Did the club choose Selby?', 'The club chose Leeds over Selby.', true],
    ['Did the club choose Leeds?', 'The club chose Leeds over Selby.', false],
    ['Did the club vote for Selby?', 'The club voted for Selby.', false],
  ])('%s – %s is done to others: %s', (question, text, other) => {
    const { question: read, evidence } = askingOf(question, text);
    expect(evidence.sentences.map((sentence) => doneToOthers(read, sentence))).toEqual([other]);
  });
});
