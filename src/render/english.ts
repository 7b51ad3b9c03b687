import type { CheckVerdict } from '#outcome';
import type { Phrases } from './catalogue.ts';
import { showDay } from './dates.ts';

const VERDICTS = { holds: 'holds', does_not_follow: 'does not follow from', cannot_be_told: 'cannot be told from' };

const CHECKS: Readonly<Record<CheckVerdict, (figures: string) => string>> = {
  supported: (figures) => `supported. The articles give ${figures}.`,
  contradicted: (figures) => `contradicted. The articles give ${figures}.`,
  disputed: (figures) => `the articles do not agree. They give ${figures}.`,
  undecided: (figures) => `cannot be told. The articles give ${figures}.`,
  not_found: () => 'not in the articles.',
};

/** English. */
export const ENGLISH_PHRASES: Phrases = {
  yes: 'Yes',
  no: 'No',
  asked: 'Asked',
  readAs: 'Read as',
  day: showDay,
  noDate: 'no date',
  asOf: (day) => `as of ${day}`,
  listed: (words) => words.map((word) => `“${word}”`).join(', '),
  reasons: {
    empty_question: 'Ask a question in words, such as “how many flights?”.',
    no_articles: 'There are no articles to answer from.',
    unbounded: 'The figures are hedged in the articles, so this cannot be decided from them.',
    other_way: 'It is the other way round: these figures go against what the question takes for granted.',
    no_number: 'There is no number in this to hold against the articles.',
    too_weak: 'Not in the articles: nothing found answers this plainly.',
    unknown_terms: (words) => `Not in the articles: no article mentions ${words}.`,
    not_together: (words) => `Not in the articles: nothing found says this of ${words}.`,
    no_figure: (words) =>
      words === ''
        ? 'Not in the articles: no figure found says this.'
        : `Not in the articles: no figure found for “${words}” as asked.`,
    no_figure_for_period: (period, known) =>
      `Not in the articles for “${period}”${known === '' ? '' : `; there are figures for ${known}`}.`,
    not_two_figures: (words, known) =>
      `This cannot be reckoned: the articles do not give all the figures ${words === '' ? 'that it takes' : `for “${words}”`}.${known === '' ? '' : ` Known: ${known}.`}`,
    withheld: (known) =>
      known === ''
        ? 'The articles do not say: the figure is withheld.'
        : `No total can be given, because a part is withheld. Known: ${known}.`,
    empty_cell: (words) => `Not in the articles: the table gives no value for “${words}”.`,
    ambiguous: (facts) => `More than one figure fits equally well: ${facts}.`,
    excluded: (words) => `Whether this leaves out what “${words}” names, the articles do not say.`,
  },
  assumptions: {
    same_event: ({ counted, asked }) => `Counts each “${counted}” among the “${asked}”: the articles use both names.`,
    part_of_period: ({ covered, asked }) => `The figure is for “${covered}”, not for all of “${asked}”.`,
    fiscal_year: ({ words, from, to }) => `“${words}” is taken as ${showDay(from)} to ${showDay(to)}.`,
    implied_date: ({ words, from, to }) =>
      `“${words}” is taken as ${from === to ? showDay(from) : `${showDay(from)} to ${showDay(to)}`}, from the date of the article.`,
    spelling: ({ written, read }) => `“${written}” is in no article; read as “${read}”.`,
    all_listed: ({ count }) => `Reckoned over the ${count} figures that the articles give here.`,
  },
  check: (verdict, words, figures) => `${words}: ${CHECKS[verdict](figures)}`,
  claim: (verdict, said, working) => {
    const stated = 'figure' in said;
    const what = stated ? `“${said.figure}”` : `claim (“${said.claim}”)`;
    const from = verdict === 'holds' ? '' : stated ? ' its own figures' : ' the figures quoted';
    return `The article's ${what} ${VERDICTS[verdict]}${from}${working === '' ? '' : `: ${working}`}.`;
  },
  datesDisagree: (sides) => `The articles do not agree on the date: ${sides}.`,
  figuresDisagree: (sides) => `The articles disagree: ${sides}.`,
  closeTo: (figure) => `Close to one of them: ${figure}.`,
  against: (first, second) => `${first} against ${second}`,
  ofArticle: (side, date) => `${side}, article of ${date}`,
  undisclosed: 'The articles say that this is withheld.',
  count: (number, date, earlier) => `${earlier ? 'Earlier count: ' : ''}${number} as of ${date}.`,
  asOfArticle: (date) => `As of ${date}, the date of the article.`,
  toldBefore: (date, quote) => `Before that, an article of ${date}: “${quote}”`,
  corrected: (words, date) => `Corrected by the article of ${date}; wrong was “${words}”.`,
  hedge: (words) => `The article says “${words}”: not an exact figure.`,
  old: (date) => `The article is from ${date}; newer ones are among the articles.`,
  nearest: (title, paragraph) => `Nearest: “${title}”, paragraph ${paragraph}.`,
  notPlain: 'The articles do not say this plainly. The nearest that they say:',
};
