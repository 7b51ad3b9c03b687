import { describe, expect, it } from 'vitest';
import { createReader } from '#facts';
import { verbsIn } from '../../src/evidence/told-verb.ts';
import { articlesOf } from '../libraries.ts';

function verbs(text: string): string[] {
  const [article] = articlesOf(text);
  const [paragraph] = article?.paragraphs ?? [];
  if (!article || !paragraph) return [];
  return [...verbsIn(createReader()(article, paragraph))].map(
    ([{ quantity }, verb]) => `${String(quantity.value)} ${verb?.lemma ?? '-'}`,
  );
}

describe('the verb that says what a figure is of', () => {
  it.each([
    ['They printed 3,200 tickets, sold 2,460 and gave away 210.', ['3200 print', '2460 sell', '210 give']],
    ['The staff performed 615 operations, 84 of them at night.', ['615 perform', '84 perform']],
    ['21 operations were cancelled.', ['21 cancel']],
    ['Of the 96 riders who started, 91 finished.', ['96 start', '91 finish']],
    ['Ostra has lost two riders, Kestrel Racing four and Velo Sarn three.', ['2 lose', '4 lose', '3 lose']],
    ['The club has 40 members; nine boats sank.', ['40 -', '9 sink']],
  ])('“%s” → %j', (text, lines) => {
    expect(verbs(text)).toEqual(lines);
  });
});
