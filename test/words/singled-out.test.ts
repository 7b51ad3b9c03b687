import { describe, expect, it } from 'vitest';
import { holdsOtherOffice, lacksOrdinal, tellsNoRank, toldOfOtherOne } from '../../src/words/singled-out.ts';
import { ask, askingOf } from '../libraries.ts';

type Veto = typeof toldOfOtherOne;
const vetoes = (veto: Veto, question: string, text: string): boolean => {
  const asking = askingOf(question, text);
  return asking.evidence.sentences.some((sentence) => veto(asking.question, sentence));
};

const HALLS = 'The first town hall burned down in 1869; the present one was completed in 1874.';
const RACE = 'Ann Lee won the third heat but finished fourth overall.';

describe('one of several', () => {
  it.each([
    ['When did the present town hall burn down?', HALLS, true],
    ['When did the first town hall burn down?', HALLS, false],
    ['When did the town hall burn down?', HALLS, false],
    ['When did the present town hall burn down?', 'The present town hall burned down in 1869.', false],
  ])('%s – %s is told of the other one: %s', (question, text, other) => {
    expect(vetoes(toldOfOtherOne, question, text)).toBe(other);
  });

  it.each([
    ['Who is the fire chief?', 'Police chief Olaf Lind asked for cars.', true],
    ['Who is the police chief?', 'Police chief Olaf Lind asked for cars.', false],
    ['Who is the director?', 'Deputy director Olaf Lind asked for cars.', true],
    ['Who is the deputy director?', 'Deputy director Olaf Lind asked for cars.', false],
    ['Who is the head gardener?', 'The former head gardener, Eva Falk, left in June.', true],
    ['Who was the head gardener?', 'The former head gardener, Eva Falk, left in June.', false],
    ['Who is the head gardener?', 'The head gardener, Eva Falk, left in June.', false],
  ])('%s – %s is another office: %s', (question, text, other) => {
    expect(vetoes(holdsOtherOffice, question, text)).toBe(other);
  });

  it.each([
    ['Who finished third in the first heat?', RACE, true],
    ['Who finished fourth overall?', RACE, false],
    ['Who won the third heat?', RACE, false],
    ['Who came third in the heat?', 'Ann Lee came third, 9 seconds behind.', false],
  ])('%s – %s tells no such place: %s', (question, text, none) => {
    expect(vetoes(tellsNoRank, question, text)).toBe(none);
  });

  it.each([
    ['Who was second in the second heat?', 'Ann Lee won the second heat.', true],
    ['Who was second in the second heat?', 'In the second heat Ann Lee was second.', false],
  ])('%s – %s lacks an ordinal: %s', (question, text, lacks) => {
    expect(vetoes(lacksOrdinal, question, text)).toBe(lacks);
  });
});

describe('which one of a row is meant', () => {
  const ROBOTS = 'A robot for milking was installed in May 2024. A second robot is expected in February 2025.';
  const KESTREL = 'Kestrel 2.3 was released on 10 June 2025. Kestrel 3 is scheduled for October 2025.';
  const HOUSE = 'The town has the second largest library of the county. The library opened in 1912.';

  it.each<[question: string, line: string, told: string]>([
    ['In which month was the second robot installed?', 'partial', ROBOTS],
    ['In which month was the robot for milking installed?', 'answered May 2024', ROBOTS],
    ['When was Kestrel 3 released?', 'refused: not_together', KESTREL],
    ['When was Kestrel 2.3 released?', 'answered 10 June 2025', KESTREL],
    ['When did the library open?', 'answered 1912', HOUSE],
  ])('%s → %s', (question, line, told) => {
    expect(ask(question, told)).toBe(line);
  });
});
