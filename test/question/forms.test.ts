import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FORMS, readQuestion } from '#question';
import type { Form, Question, Want } from '#question';

/** A question, and what is read of it beside form and want: its order, sides ("a | b"), the words asked for. */
interface Expected {
  readonly order?: Question['order'];
  readonly sides?: readonly [string, string];
  readonly asked?: string;
  readonly negated?: boolean;
}
type Row = readonly [question: string, form: Form, want: Want, expected?: Expected];

const AMOUNTS: readonly Row[] = [
  ['How many goats did rangers count?', 'amount', 'number', { asked: 'goats' }],
  ['How many wild goats live on the island?', 'amount', 'number', { asked: 'wild goats' }],
  ['how much snow fell in Lund', 'amount', 'number', { asked: 'snow' }],
  ['What was the number of goats in 2021?', 'amount', 'number', { asked: 'goats' }],
  ['number of volunteers in March', 'amount', 'number', { asked: 'volunteers' }],
  ['How many of the boats sank?', 'amount', 'number', { asked: 'boats' }],
  ['How often do ferries leave?', 'amount', 'number'],
  ['How much did the roof cost?', 'amount', 'money'],
  ['How much money did the club raise?', 'amount', 'money'],
  ['What was the price of the mooring?', 'amount', 'money'],
  ['How many dollars did the mayor earn?', 'amount', 'money'],
  ['How long did the storm last?', 'amount', 'duration'],
  ['How many years did the bridge stand?', 'amount', 'duration'],
  ['How old is the keeper?', 'amount', 'age'],
  ['At what age did she retire?', 'amount', 'age'],
  ['How high is the lighthouse?', 'amount', 'measure'],
  ['How far is it from Oslo to Lund?', 'amount', 'measure'],
  ['How deep is the harbour?', 'amount', 'measure'],
  ['How big was the fine?', 'amount', 'money'],
  ['How steep is the new entry fee for visitors?', 'amount', 'money'],
  ['How large is the loan office?', 'amount', 'measure'],
];

const RECKONED: readonly Row[] = [
  ['How many goats and sheep are there in total?', 'sum', 'number'],
  ['What is the total of all three years?', 'sum', 'number'],
  ['What was the combined catch of the two largest boats?', 'sum', 'number'],
  ['What was the average catch of the three smallest boats?', 'average', 'number'],
  ['How many boats sank altogether?', 'sum', 'number', { asked: 'boats' }],
  ['How much did both clubs earn combined?', 'sum', 'number'],
  [
    'How many more goats than sheep were counted?',
    'difference',
    'number',
    { asked: 'goats', sides: ['goats', 'sheep'] },
  ],
  ['How many fewer boats sank in 2022 than in 2021?', 'difference', 'number', { sides: ['2022', '2021'] }],
  ['What is the difference between the 2021 and 2022 counts?', 'difference', 'number', { sides: ['2021', '2022'] }],
  ['By how much did the fee rise?', 'difference', 'number'],
  ['How much did attendance fall from 2021 to 2022?', 'difference', 'number', { sides: ['2021', '2022'] }],
  ['How much higher was the river in May than in June?', 'difference', 'number', { sides: ['May', 'June'] }],
  ['By what percentage did attendance fall from 2021 to 2022?', 'change', 'percent', { sides: ['2021', '2022'] }],
  ['What percent did the fee rise?', 'change', 'percent'],
  ['What was the percentage change in permits?', 'change', 'percent'],
  ['How much did revenue grow in percent?', 'change', 'percent'],
  ['What was the growth rate of sales?', 'change', 'percent'],
  ['What percentage of the boats sank?', 'share', 'percent'],
  ['What share of the budget went to roads?', 'share', 'percent'],
  ['What proportion of voters stayed at home?', 'share', 'percent'],
  ['How many percent of the homes have power?', 'share', 'percent'],
  ['What percentage of the boats did not sink?', 'complement', 'percent', { negated: true }],
  ["What percent of the homes weren't reached?", 'complement', 'percent', { negated: true }],
  ['How many times as many goats as sheep were there?', 'ratio', 'number', { sides: ['goats', 'sheep'] }],
  ['What is the ratio of goats to sheep?', 'ratio', 'number', { sides: ['goats', 'sheep'] }],
  ['How many times larger is the north herd than the south herd?', 'ratio', 'number', { sides: ['north', 'south'] }],
  ['What was the average number of visitors per day?', 'average', 'number', { asked: 'visitors' }],
  ['What was the mean attendance?', 'average', 'number'],
  ['How many goats were counted on average?', 'average', 'number', { asked: 'goats' }],
];

const COMPARED: readonly Row[] = [
  ['Which museum had the most visitors?', 'extreme', 'thing', { order: 'most', asked: 'visitors' }],
  ['Which museum drew the fewest visitors?', 'extreme', 'thing', { order: 'least', asked: 'visitors' }],
  ['Who scored the most goals?', 'extreme', 'thing', { order: 'most' }],
  ['What is the tallest building in Lund?', 'extreme', 'thing', { order: 'most' }],
  ['Which year had the lowest attendance?', 'extreme', 'thing', { order: 'least' }],
  ['When was the river at its highest?', 'extreme', 'thing', { order: 'most' }],
  [
    'Which club had more fans, the Lynx or the Otters?',
    'compare',
    'thing',
    { order: 'most', sides: ['Lynx', 'Otters'] },
  ],
  [
    'Which club had fewer fans, the Lynx or the Otters?',
    'compare',
    'thing',
    { order: 'least', sides: ['Lynx', 'Otters'] },
  ],
  ['Were there more goats in 2021 or in 2022?', 'compare', 'thing', { order: 'most', sides: ['2021', '2022'] }],
  ['Who is older, Ada or Bo?', 'compare', 'thing', { order: 'most', sides: ['Ada', 'Bo'] }],
  ['Did more boats sink in March or in April?', 'compare', 'thing', { sides: ['March', 'April'] }],
];

const WORDS: readonly Row[] = [
  ['When did the storm reach Lund?', 'when', 'date'],
  ['What year was the lighthouse built?', 'when', 'date'],
  ['Since when has the ferry run?', 'when', 'date'],
  ['On what date does the market reopen?', 'when', 'date'],
  ['Who runs the ferry?', 'who', 'person'],
  ['Whose boat sank?', 'who', 'person'],
  ['Who’s the keeper?', 'who', 'person'],
  ['Where did the ferry sink?', 'where', 'place'],
  ['In which city was the treaty signed?', 'where', 'place'],
  ['Why did the bridge collapse?', 'why', 'reason'],
  ['What caused the fire?', 'why', 'reason'],
  ['What was the reason for the delay?', 'why', 'reason'],
  ['How come the ferry was late?', 'why', 'reason'],
  ['What did the mayor say about the storm?', 'what', 'thing'],
  ['What is a mooring?', 'what', 'thing', { asked: 'mooring' }],
  ['How does the ferry work?', 'what', 'thing'],
  ['List all the clubs.', 'list', 'thing'],
  ['What are the names of the ferries?', 'list', 'thing'],
  ['Which countries signed the treaty?', 'list', 'thing', { asked: 'countries' }],
  ['Is the bridge open?', 'yes_no', 'yes_no', { negated: false }],
  ['Did the mayor resign?', 'yes_no', 'yes_no'],
  ['Has the ferry been repaired?', 'yes_no', 'yes_no'],
  ['As of 2023, has the ferry been repaired?', 'yes_no', 'yes_no'],
  ['In 2023, how many ferries were repaired?', 'amount', 'number'],
  ["Isn't the bridge open?", 'yes_no', 'yes_no', { negated: true }],
  ['The bridge never opened, did it?', 'topic', 'thing', { negated: true }],
];

/** Questions that hold the words of a form and are of another one. */
const NEGATIVES: readonly Row[] = [
  // "or" without a comparison, "than" without how many.
  ['Did flights leave in June or in July?', 'yes_no', 'yes_no', { order: null }],
  ['How many people live in Oslo or in Lund?', 'amount', 'number', { order: null }],
  ['Was the storm worse than the last one?', 'yes_no', 'yes_no'],
  // A movement that is asked about with another question word.
  ['Why did attendance fall by 20%?', 'why', 'reason'],
  ['Why did the number of visitors increase?', 'why', 'reason'],
  ['Did the number of visitors increase?', 'yes_no', 'yes_no'],
  ['When did the fee rise?', 'when', 'date'],
  // "When" of a clause that tells a time.
  ['Who was mayor when the mill closed?', 'who', 'person'],
  ['When the mill closed, who bought it?', 'who', 'person'],
  ['When fewer hands are needed, what happens to the mill?', 'what', 'thing'],
  ['When was the mill built, and who built it?', 'when', 'date'],
  ['Where and when was the mill built?', 'when', 'date'],
  // Words that only begin like those of a form.
  ['howling winds in Lund', 'topic', 'thing'],
  ['whiskey and whatnots', 'topic', 'thing'],
  ['isolated farms', 'topic', 'thing'],
  // No question at all.
  ['lighthouse', 'topic', 'thing'],
  ['storm damage in Brindle Bay', 'topic', 'thing'],
  ['Tell me about the lighthouse.', 'topic', 'thing'],
  ['', 'topic', 'thing'],
  ['???', 'topic', 'thing'],
];

const ROWS: readonly Row[] = [...AMOUNTS, ...RECKONED, ...COMPARED, ...WORDS, ...NEGATIVES];

describe('readQuestion', () => {
  it.each(ROWS.map(([text, form, want, expected = {}]) => [text, form, want, expected] as const))(
    '%j is of the form %s and wants %s',
    (text, form, want, expected) => {
      const question = readQuestion(text);
      expect([question.form, question.want]).toEqual([form, want]);
      if (expected.order !== undefined) expect(question.order).toBe(expected.order);
      if (expected.asked !== undefined) expect(question.asked.map(({ word }) => word).join(' ')).toBe(expected.asked);
      if (expected.negated !== undefined) expect(question.negated).toBe(expected.negated);
      if (expected.sides) {
        const [first, second] = expected.sides;
        expect(question.sides?.map(({ words }) => words)).toEqual([
          expect.stringContaining(first),
          expect.stringContaining(second),
        ]);
      }
    },
  );

  it('reads the same with small letters, without the question mark and with curly apostrophes', () => {
    for (const [text, form] of [...AMOUNTS, ...RECKONED, ...WORDS]) {
      expect(readQuestion(text.toLowerCase().replace(/[?.]$/, '').replaceAll("'", '’')).form).toBe(form);
    }
  });

  it('leaves the words of the form out of the terms', () => {
    expect(readQuestion('How many goats did rangers count in total?').terms.map(({ word }) => word)).toEqual([
      'goats',
      'rangers',
    ]);
  });

  it('takes periods and quantities out of the question', () => {
    const question = readQuestion('Did over 500 goats cross the pass in 2021?');
    expect(question.quantities.map(({ bound, value }) => `${bound} ${value}`)).toEqual(['over 500']);
    expect(question.periods.map(({ from }) => from)).toEqual(['2021-01-01']);
    expect(question.terms.map(({ word }) => word)).not.toContain('2021');
  });

  it('writes chat spellings out, and keeps the question as written', () => {
    const question = readQuestion('how many hikers came btw May and June');
    expect(question.text).toBe('how many hikers came between May and June');
    expect(question.asWritten).toBe('how many hikers came btw May and June');
    expect(question.asked.map(({ word }) => word)).toEqual(['hikers']);
  });

  it.each([
    ['how many of the beds arent in use', "how many of the beds aren't in use", true],
    ['Whats the turnout', 'What is the turnout', false],
    ["who's the head of it", 'who is the head of it', false],
    ["who's resigned", "who's resigned", false],
    ['why werent they asked bc of the strike', "why weren't they asked because of the strike", true],
    ['how many won this year vs last year', 'how many won this year versus last year', false],
    ['which ants did Hows and the Cant see', 'which ants did Hows and the Cant see', false],
  ])('reads %s as %s', (asked, text, negated) => {
    const question = readQuestion(asked);
    expect([question.text, question.negated]).toEqual([text, negated]);
  });

  it('understands a month from the day given, and no time relative to the day of asking', () => {
    const fromOf = (text: string): (string | null)[] =>
      readQuestion(text, '2024-10-17').periods.map(({ from }) => from);
    expect(fromOf('How many goats came in July?')).toEqual(['2024-07-01']);
    expect(fromOf('How many goats came last year?')).toEqual([null]);
  });

  it.each([
    ['Did Ada Holm meet the mayor?', ['Ada', 'Holm']],
    ['Who is Bo Lindqvist?', ['Bo', 'Lindqvist']],
    ['How many goats were counted?', []],
    ['HOW MANY GOATS WERE COUNTED?', []],
  ])('finds the names in %j', (text, names) => {
    expect(
      readQuestion(text)
        .terms.filter(({ name }) => name)
        .map(({ word }) => word),
    ).toEqual(names);
  });

  it.each<[string, Form[]]>([
    ['How many goats were counted, and who counted them?', ['amount', 'who']],
    ['How many goats were there? When did they arrive?', ['amount', 'when']],
    ['When did the bridge open and why did it close?', ['when', 'why']],
    ['How many goats and sheep are there?', []],
    ['Who ran the ferry and the market?', []],
    ['How many goats were there?', []],
    ['How many goats? ', []],
  ])('parts %j into %j', (text, forms) => {
    expect(readQuestion(text).parts.map(({ form }) => form)).toEqual(forms);
  });

  it('reads any text, with marks that lie in it', () => {
    const words = fc.constantFrom(
      ...[
        'how many',
        'more',
        'than',
        'or',
        'between',
        'and',
        'from',
        'to',
        '2021',
        'goats',
        '?',
        ',',
        'not',
        '%',
        'the',
      ],
      ...['average', 'who', 'Lund', 'ratio of', 'least', '500', 'in', 'May', '’', 'percent', 'was', 'ppl'],
    );
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.array(words).map((all) => all.join(' ')),
    );
    fc.assert(
      fc.property(text, (sample) => {
        const question = readQuestion(sample);
        expect(question.asWritten).toBe(sample);
        for (const { start, end, word } of [...question.terms, ...question.asked]) {
          expect(question.text.slice(start, end)).toBe(word);
        }
        expect(question.parts.length).toBeLessThanOrEqual(3);
      }),
    );
  });
});

describe('the table of forms', () => {
  it('has a name of its own for each row, and a row for every text', () => {
    const rules = FORMS.map(({ rule }) => rule);
    expect(new Set(rules).size).toBe(rules.length);
    expect(FORMS.at(-1)?.pattern.test('')).toBe(true);
  });

  it('names in each question the row that read it', () => {
    for (const [text, form] of ROWS) {
      const { rule } = readQuestion(text);
      expect(FORMS.find((row) => row.rule === rule)?.form).toBe(form);
    }
  });
});
