import { describe, expect, it } from 'vitest';
import { ask } from '../libraries.ts';
import type { Told } from '../libraries.ts';

type Row = readonly [question: string, line: string, told: Told];
const check = (question: string, line: string, told: Told): void => {
  expect(ask(question, told)).toBe(line);
};

const STAFF: Told =
  '## Staff\n\nThe clinic has a small staff.\n\n- **Ann Lee** — nurse\n- Ida Berg – deputy director and head of the laboratory\n- Ola Nord (pharmacist)\n- Director: Bo Falk\n- Gardener: vacant\n- **Licence** MIT';

describe('a line of two parts', () => {
  it.each<Row>([
    ['Who is the nurse?', 'answered Ann Lee', STAFF],
    ['who is the pharmacist', 'answered Ola Nord', STAFF],
    ['Who is the director?', 'answered Bo Falk', STAFF],
    ['Who is the deputy director?', 'answered Ida Berg', STAFF],
    ["What is Ola Nord's job?", 'answered pharmacist', STAFF],
    ['What does Ida Berg do at the clinic?', 'answered deputy director and head of the laboratory', STAFF],
    ['Which licence is used?', 'answered MIT', STAFF],
    ['Who is the surgeon?', 'refused: unknown_terms', STAFF],
  ])('%s → %s', check);

  it('names nobody where the office is vacant', () => {
    expect(ask('Who is the gardener?', STAFF)).not.toContain('vacant');
  });
});

describe('a line of an older article', () => {
  const OLD: Told = ['The guild has officers.\n\n- Raid leader: Ann Lee\n- Treasurer: Bo Falk', '2024-03-02'];
  const NEW: Told = ['Ida Berg has been raid leader of the guild since May 2025.', '2025-06-01'];
  const LEFT: Told = ['Ann Lee stepped down as raid leader of the guild. Her successor is Ida Berg.', '2025-06-01'];
  const FEW: Told = ['The clinic has few beds.\n\n- Beds: about 40\n- Nurses: twelve', '2024-03-02'];

  it.each<[question: string, wrong: string, told: readonly Told[]]>([
    ['Who is the raid leader?', 'Ann Lee', [OLD, NEW]],
    ['Who is the raid leader?', 'Ann Lee', [OLD, LEFT]],
    ['What is the number of beds?', 'answered about 40', [FEW]],
  ])('%s is not %s', (question, wrong, told) => {
    expect(ask(question, ...told)).not.toContain(wrong);
  });

  it('answers where nothing newer speaks of it', () => {
    expect(ask('Who is the treasurer?', OLD, NEW)).toBe('answered Bo Falk');
  });
});

const TABLE: Told =
  '## Feedings\n\n| Animal | Time | Place | Led by |\n| --- | --- | --- | --- |\n| Penguins | 11:00 and 15:00 | Rock pool | Ann Lee |\n| Otters | 13:30 | River house | Ida Berg |\n| Small cats | 9:15 | Hall | Bo Falk |';

describe('a cell of a table', () => {
  it.each<Row>([
    ['What time are the otter feedings?', 'answered 13:30', TABLE],
    ['what time are the penguins fed', 'answered 11:00 and 15:00', TABLE],
    ['Where are the otters fed?', 'answered River house', TABLE],
    ['Who leads the feeding of the penguins?', 'answered Ann Lee', TABLE],
    ['who leads the feeding of the small cats', 'answered Bo Falk', TABLE],
    ['What time are the lions fed?', 'refused: unknown_terms', TABLE],
  ])('%s → %s', check);

  it('of another row, or of a part of its name, does not answer', () => {
    expect(ask('Who leads the feeding of the big cats?', TABLE)).not.toContain('Bo Falk');
    expect(ask('Who paints the otters?', TABLE)).not.toContain('Ida Berg');
  });
});

const TIMES: Told =
  'Raids are on Tuesdays and Thursdays at 8:30 p.m. server time. Social nights start at 7 p.m. on Sundays. The shop closes at 3 p.m. on Mondays. Suppers are at seven every Friday. The crypt is staffed until 16:00.';

describe('a time of day', () => {
  it.each<Row>([
    ['What time are raids?', 'answered 8:30 p.m. server time', TIMES],
    ['what time do raids start', 'answered 8:30 p.m. server time', TIMES],
    ['what time are suppers', 'answered seven', TIMES],
    ['What time does the shop close?', 'answered 3 p.m.', TIMES],
  ])('%s → %s', check);

  it.each([
    ['What time do lessons start?', '7 p.m.'],
    ['What time does the shop open?', '3 p.m.'],
    ['What time does the crypt open?', '16:00'],
  ])('of another thing or another end does not answer: %s', (question, time) => {
    expect(ask(question, TIMES)).not.toContain(`answered ${time}`);
  });
});
