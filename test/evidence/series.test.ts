import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../src/evidence/evidence.ts';
import { nameOf, periodSeries, thingSeries } from '../../src/evidence/series.ts';
import type { Fact } from '#facts';
import { askingOf, valueOf } from '../libraries.ts';

function rowOf(series: (evidence: Evidence, fact: Fact) => Fact[], value: string, text: string): string[] {
  const { evidence } = askingOf(text.replace(/[.|\n]/g, ' '), text);
  const fact = evidence.facts.find((each) => each.quantity.value === value);
  if (!fact) throw new Error(`no figure ${value}`);
  return series(evidence, fact).map(valueOf);
}

describe('a row over periods', () => {
  it.each<[text: string, value: string, row: string[]]>([
    ['The mill ground 70 sacks in 2011, 82 in 2012 and 95 in 2013.', '82', ['70', '82', '95']],
    ['The mill ground 70 sacks in 2011. In 2012 it ground 82 sacks.', '70', ['70', '82']],
    ['The mill ground 70 sacks in 2011 and 12 sacks in May 2012.', '70', ['70']],
    ['The mill ground 70 sacks in 2011 and earned $900 in 2012.', '70', ['70']],
    ['The mill ground 70 sacks and sold 12 loaves.', '70', ['70']],
    ['The mill ground 70 sacks in 2011.\n\nThe mill ground 82 sacks in 2012.', '70', ['70']],
  ])('of “%s” around %s is %j', (text, value, row) => {
    expect(rowOf(periodSeries, value, text)).toEqual(row);
  });

  it('follows the column of a table, not its neighbours', () => {
    const table = '| Year | Sacks | Loaves |\n| --- | --- | --- |\n| 2011 | 70 | 400 |\n| 2012 | 82 | 450 |';
    expect(rowOf(periodSeries, '70', table)).not.toContain('400');
  });
});

describe('a row of things', () => {
  it.each<[text: string, value: string, row: string[]]>([
    ['The band has 24.5% fiddlers, 10.5% drummers and 65% pipers.', '21/2', ['49/2', '21/2', '65']],
    ['- Oak: 410 trees\n- Ash: 120 trees\n- Elm: 33 trees', '120', ['410', '120', '33']],
    ['- Oak: 410 trees\n- Ash: 120 trees\n- Total: 530 trees', '120', ['410', '120']],
    ['The band has 12 fiddlers. It owns 40 drums.', '12', ['12']],
    ['The band has 12 fiddlers and earns $40.', '12', ['12']],
  ])('of “%s” around %s is %j', (text, value, row) => {
    expect(rowOf(thingSeries, value, text)).toEqual(row);
  });

  it('leaves out the total of a table', () => {
    const table = '| Hall | Seats |\n| --- | --- |\n| North | 300 |\n| South | 450 |\n| Total | 750 |';
    expect(rowOf(thingSeries, '300', table)).toEqual(['300', '450']);
  });

  it('leaves out the whole that the parts are of', () => {
    expect(rowOf(thingSeries, '11', 'Of the 30 masks, 11 are wooden and 19 are clay.')).toEqual(['11', '19']);
  });
});

describe('the name of a figure', () => {
  it.each([
    ['- Oak: 410 trees', 'Oak'],
    ['The wood has 410 trees.', 'wood'],
    ['There are 410 trees.', 'trees'],
  ])('of “%s” is “%s”', (text, name) => {
    const [fact] = askingOf('How many trees are there in the wood of oak?', text).evidence.facts;
    expect(fact && nameOf(fact)).toBe(name);
  });
});
