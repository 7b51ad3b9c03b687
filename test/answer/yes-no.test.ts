import { describe, expect, it } from 'vitest';
import { ask } from '../libraries.ts';
import type { Told } from '../libraries.ts';

const MILL =
  'The paper mill at Torvik employs 420 people. It made over 9,000 tonnes of card in 2016. ' +
  'Output fell from 700 rolls in 2014 to 650 rolls in 2016.\n\n' +
  'The mill may close its north wing. The owners did not sell the forest. Storms flooded the cellar.';

describe('yes or no by a figure', () => {
  it.each([
    ['Does the paper mill employ more than 400 people?', 'answered Yes (420)'],
    ['Does the paper mill employ more than 500 people?', 'answered No (420)'],
    ['Does the paper mill employ fewer than 500 people?', 'answered Yes (420)'],
    ['Does the paper mill employ 420 people?', 'answered Yes (420)'],
    ['Does the paper mill employ 421 people?', 'answered No (420)'],
    ['Does the paper mill employ at least 420 people?', 'answered Yes (420)'],
    ['Does the paper mill employ at most 419 people?', 'answered No (420)'],
  ])('%s → %s', (question, line) => {
    expect(ask(question, MILL)).toBe(line);
  });

  it.each([
    ['Did over 50 owls nest there?', 'Over 60 owls nested there.', 'answered Yes (Over 60)'],
    ['Did over 70 owls nest there?', 'Over 60 owls nested there.', 'partial: unbounded'],
    ['Did fewer than 50 owls nest there?', 'Over 60 owls nested there.', 'answered No (Over 60)'],
    ['Did 60 owls nest there?', 'About 60 owls nested there.', 'answered Yes (About 60)'],
    ['Did 58 owls nest there?', 'About 60 owls nested there.', 'partial: unbounded'],
    ['Did 90 owls nest there?', 'About 60 owls nested there.', 'answered No (About 60)'],
  ])('%s “%s” → %s', (question, text, line) => {
    expect(ask(question, text)).toBe(line);
  });
});

describe('a number that was only planned', () => {
  const PLAN: Told = [
    'The works had planned to lay 900 pipes by the start. On the first day 640 pipes were laid.',
    '2022-05-03',
  ];
  const LATER: Told = ['The works had 2,300 laid pipes by the end of 2024.', '2025-01-10'];
  it('is judged by the article that tells the plan, not by a later one', () => {
    expect(ask('Did the works lay 900 pipes by the start?', PLAN, LATER)).not.toContain('2,300');
  });
});

describe('yes or no by two figures', () => {
  it.each([
    ['Did output fall between 2014 and 2016?', 'answered Yes'],
    ['Did output rise between 2014 and 2016?', 'answered No'],
    ['Did output fall from 2014 to 2016?', 'answered Yes'],
  ])('%s → %s', (question, line) => {
    expect(ask(question, MILL)).toBe(line);
  });
});

describe('yes by a plain statement', () => {
  it.each([
    ['Did storms flood the cellar?', 'answered Yes'],
    ['Will the mill close its north wing?', 'partial'],
    ['Did the owners sell the forest?', 'answered No'],
    ['Did the owners not sell the forest?', 'partial'],
    ['Did storms flood the cellar or the attic?', /^(?:partial|refused)/],
    ['Did frost crack the cellar?', /^(?:partial|refused)/],
  ])('%s → %s', (question, line) => {
    expect(ask(question, MILL)).toEqual(typeof line === 'string' ? line : expect.stringMatching(line));
  });

  it('says no only where the very thing is denied', () => {
    expect(ask('Did the owners sell the mill?', 'The owners kept the mill and never sold it.')).not.toMatch(/ No/);
  });
});

describe('a yes that a sentence only seems to give', () => {
  const RACE = 'Ida Berg won the Selby cup, beating Ann Lee. Nora Falk won the second leg of the Mill race.';

  it.each([
    ['Did Ida Berg beat Ann Lee?', /^(?:answered Yes|partial)/],
    ['Did Ann Lee beat Ida Berg?', /^(?:partial|refused)/],
    ['Did Nora Falk win the Mill race?', /^(?:partial|refused)/],
    ['Did Nora Falk win the second leg of the Mill race?', /^answered Yes/],
    ['Did Ida Berg win more cups than Ann Lee?', /^(?:partial|refused)/],
  ])('%s → %s', (question, line) => {
    expect(ask(question, RACE)).toMatch(line);
  });

  it.each([
    ['Did Ann Lee vote for the budget?', 'Ann Lee voted against the budget.', /^partial/],
    ['Did Ann Lee vote against the budget?', 'Ann Lee voted against the budget.', /^answered Yes/],
    ['Did the line open in 2022?', 'The line was to open in 2022.', /^partial/],
    ['Was the depot closed?', 'The forum has recommended closing the depot.', /^(?:partial|refused)/],
  ])('%s from “%s” → %s', (question, text, line) => {
    expect(ask(question, text)).toMatch(line);
  });
});

describe('a yes that is told of others', () => {
  const RACE = 'Ida Berg won the regatta on Sunday, beating Ann Lee by three seconds.';
  const CHAIR = 'The report was presented by the new chair, Ida Berg, who succeeded Ann Lee in May.';
  const VOTE = 'In 2021 the Civic Party had won 49 seats and the Reform Union 36.';
  it.each([
    ['Did Ida Berg win the regatta?', RACE, 'answered Yes'],
    ['Did Ann Lee win the regatta?', RACE, 'partial'],
    ['Did Ida Berg succeed Ann Lee?', CHAIR, 'answered Yes'],
    ['Did Ann Lee succeed Ida Berg?', CHAIR, 'partial'],
    ['Did the Civic Party win in 2021?', VOTE, 'answered Yes'],
    ['Did the Reform Union win in 2021?', VOTE, 'partial'],
    ['Did the club choose Leeds?', 'The club chose Leeds over Selby.', 'answered Yes'],
    ['Did the club choose Selby?', 'The club chose Leeds over Selby.', 'partial'],
  ])('%s → %s', (question, text, line) => {
    expect(ask(question, text)).toBe(line);
  });

  it('the names of the columns of a table are no statement', () => {
    const table = '| Year | Visitors | Income |\n| --- | --- | --- |\n| 2022 | 300 | 50 |\n| 2023 | 400 | 60 |';
    expect(ask('Were visitors above income?', table)).toMatch(/^refused/);
  });
});

describe('the time of a yes', () => {
  const TOLD =
    'The mill at Tarn was built in 1746. The bridge at Tarn was opened in June 1911. The ferry at Tarn sank.';

  it.each([
    ['Was the mill at Tarn built before 1750?', 'answered Yes'],
    ['Was the mill at Tarn built after 1740?', 'answered Yes'],
    ['Was the mill at Tarn built in 1746?', 'answered Yes'],
    ['Was the bridge at Tarn opened in 1911?', 'answered Yes'],
    ['Did the ferry at Tarn sink?', 'answered Yes'],
    ['Was the mill at Tarn built before 1740?', 'partial'],
    ['Was the mill at Tarn built prior to 1746?', 'partial'],
    ['Was the mill at Tarn built in June 1746?', 'partial'],
    ['Was the bridge at Tarn opened before 1900?', 'partial'],
    ['Did the ferry at Tarn sink before 1900?', /^(?:partial|refused)/],
    ['Was the mill at Tarn built after 1750?', /^(?:partial|refused)/],
  ])('%s → %s', (question, line) => {
    expect(ask(question, TOLD)).toEqual(typeof line === 'string' ? line : expect.stringMatching(line));
  });
});

describe('no yes from what is not told as so', () => {
  it.each([
    ['Is there a desktop client?', 'The feature you want most is a desktop client.'],
    ['Is there a tunnel?', 'A petition asks the county to build a tunnel.'],
    ['Was there a raid in May?', 'The raid in May was called off.'],
    ['Does flying cost 20,000 gold?', 'A rumour says that flying costs 20,000 gold.'],
    ['Is the waiting time two hours?', 'The aim is a waiting time of two hours.'],
    ['Did the guild kill 7 bosses?', 'The goal of the guild was to kill 7 bosses.'],
    ['Does it cost 4 euros?', 'It would cost 4 euros.'],
  ])('%s – %s', (question, text) => {
    expect(ask(question, text)).not.toMatch(/ Yes/);
  });
});

describe('a question with two numbers', () => {
  const WARD = 'At night there is one nurse for nine patients; from 2026 there is to be one for six.';

  it.each([
    ['is there one nurse for nine patients at night?', WARD, 'answered Yes (one)'],
    ['is there one nurse for six patients at night?', WARD, 'answered No (nine)'],
    ['is there one nurse for nine patients at night?', `The ward had 300 patients. ${WARD}`, 'answered Yes (one)'],
    ['did we kill 8 of 12 bosses?', 'In May we killed 8 of 12 bosses.', 'answered Yes (8)'],
    ['did we kill 8 of 10 bosses?', 'In May we killed 8 of 12 bosses.', /^(?:answered No|partial|refused)/],
  ])('%s – %s → %s', (question, text, line) => {
    expect(ask(question, text)).toEqual(typeof line === 'string' ? line : expect.stringMatching(line));
  });
});

describe('the yes or no of an article under the same question', () => {
  const FAQ =
    '## Does Larder phone home?\n\nNo. It makes no connection.\n\n## Do pupils learn Latin?\n\nYes, from the age of twelve.\n\n' +
    '## Is there an app?\n\nNot yet.\n\n## Are dogs allowed?\n\nNo dog has bitten anybody.';

  it.each([
    ['does larder phone home?', /^answered No/],
    ['do pupils learn latin?', /^answered Yes/],
    ['is there an app?', /^answered No/],
    ['are dogs allowed?', /^(?:partial|refused)/],
    ['does larder not phone home?', /^(?:partial|refused)/],
    ['do pupils learn greek?', /^(?:partial|refused)/],
  ])('%s → %s', (question, line) => {
    expect(ask(question, FAQ)).toMatch(line);
  });

  it('gives no verdict where another sentence says the contrary as plainly', () => {
    expect(
      ask('Did the owners sell the forest?', 'The owners sold the forest.', 'The owners did not sell the forest.'),
    ).toBe('partial');
  });
});

describe('a number that names a version', () => {
  it.each([
    [
      'is there housing in 7.2?',
      'Housing, which had been announced for 7.2, has been moved to 7.3.',
      /^(?:partial|refused)/,
    ],
    ['did the wall rise by 7.2 metres?', 'The wall rose by 7.2 metres.', /^answered Yes/],
  ])('is not what is to be decided: %s', (question, text, line) => {
    expect(ask(question, text)).toMatch(line);
  });
});
