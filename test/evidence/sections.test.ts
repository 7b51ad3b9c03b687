import { describe, expect, it } from 'vitest';
import { ask } from '../libraries.ts';
import type { Told } from '../libraries.ts';

const PROGRESS: Told = [
  '## Normal\n\n| boss | attempts | best time (minutes) |\n| --- | --- | --- |\n| Grel | 3 | 6 |\n| Oona | 5 | 7 |\n| The Tide | 9 | 11 |\n\n' +
    '## Heroic\n\n| boss | attempts | best time (minutes) |\n| --- | --- | --- |\n| Grel | 14 | 8 |\n| Oona | 22 | 9 |\n\n' +
    '## Mythic\n\n| boss | attempts | best time (minutes) |\n| --- | --- | --- |\n| Grel | 61 | 10 |\n| The Tide | 137 | 14 |',
  '2025-09-20',
];

describe('tables alike under headings that tell them apart', () => {
  it.each([
    ['How many attempts did grel take on mythic?', 'answered 61'],
    ['How many attempts did Normal Oona take?', 'answered 5'],
    ['How many more attempts did The Tide take on Mythic than on Normal?', 'answered 128'],
    ['How many more attempts did Grel take on Mythic than on Heroic?', 'answered 47'],
    ['What is the best time on Heroic Oona?', 'answered 9 minutes'],
    ["What's the best time for grel on normal?", 'answered 6 minutes'],
  ])('%s → %s', (question, line) => {
    expect(ask(question, PROGRESS)).toBe(line);
  });

  it.each([
    'How many attempts did The Tide take on heroic?',
    'How many attempts did oona take on mythic?',
    'How many more attempts did The Tide take on Mythic than on Heroic?',
    'What is the best time on Mythic Oona?',
    "What's the best time for grel?",
    'Which boss has the best time on normal?',
    'How many attempts did Grel take?',
  ])('%s is not answered', (question) => {
    expect(ask(question, PROGRESS)).toMatch(/^refused/);
  });
});

const COURSES: Told = [
  'Table 1: Morning courses\n\n| course | places | fee |\n| --- | --- | --- |\n| First aid | 12 | $30 |\n| Back care | 16 | $45 |\n\n' +
    '**Evening courses**\n\n| course | places | fee |\n| --- | --- | --- |\n| First aid | 18 | $35 |\n| Sleep | 14 | $40 |',
  '2025-03-01',
];

describe('tables alike under captions', () => {
  it.each([
    ['How many places does the evening first aid course have?', 'answered 18'],
    ['What is the fee for first aid in the morning?', 'answered $30'],
    ['What is the fee for sleep?', 'answered $40'],
    ['How many places are there in the evening courses in total?', 'answered 32'],
  ])('%s → %s', (question, line) => {
    expect(ask(question, COURSES)).toBe(line);
  });

  it.each([
    'How many places does the morning sleep course have?',
    'What is the fee for back care in the evening?',
    'What is the fee for first aid?',
  ])('%s is not answered', (question) => {
    expect(ask(question, COURSES)).toMatch(/^refused/);
  });
});

describe('texts under headings', () => {
  const text =
    '## Savings account\n\nThe monthly fee is 4 euros. Interest is 2%.\n\n## Student account\n\nThe monthly fee is 1 euro.\n\n' +
    '## Branches\n\nThe bank has 12 branches.';
  it.each([
    ['What is the monthly fee of the student account?', 'answered 1 euro'],
    ['What is the monthly fee of the savings account?', 'answered 4 euros'],
    ['How many branches does the bank have?', 'answered 12'],
  ])('%s → %s', (question, line) => {
    expect(ask(question, [text, '2025-01-01'])).toBe(line);
  });

  it('leave alone what names no heading of the like', () => {
    const wards =
      '## Overview\n\n| year | patients |\n| --- | --- |\n| 2023 | 410 |\n\n## Nurses\n\nThe ward has 31 nurses.';
    expect(ask('How many patients were there in 2023?', [wards, '2024-01-01'])).toBe('answered 410');
  });
});
