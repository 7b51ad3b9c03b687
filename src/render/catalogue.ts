import type { Assumption, Note, Reason } from '#answer';
import type { Claim, Fact, Sentence } from '#facts';
import { showDay } from './dates.ts';
import { showFact, showWorking } from './numbers.ts';

/** Every sentence of the bot's own. A language is one such record; quotes are never translated. */
export interface Catalogue {
  readonly yes: string;
  readonly no: string;
  reason(reason: Reason): string;
  note(note: Note): string;
  asOf(day: string): string;
  /** The refusal of one question of several. */
  part(question: string, refusal: string): string;
  /** Where a refusal points: the paragraph nearest to the question. */
  nearest(title: string, paragraph: number): string;
}

const listed = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(', ');

const dateOf = (sentence: Sentence): string =>
  sentence.article.published ? showDay(sentence.article.published) : 'no date';

const periodOf = (fact: Fact): string => fact.periodWords;

const factWords = (fact: Fact): string => {
  const what = [fact.measure.words, periodOf(fact)].filter(Boolean).join(', ');
  return `${showFact(fact)}${what === '' ? '' : ` (${what})`}`;
};

type ReasonWords = { readonly [R in Reason['reason']]: (reason: Extract<Reason, { reason: R }>) => string };

const REASONS: ReasonWords = {
  empty_question: () => 'Ask a question in words, such as “how many flights?”.',
  no_articles: () => 'There are no articles to answer from.',
  unknown_terms: ({ words }) => `Not in the articles: no article mentions ${listed(words)}.`,
  not_together: ({ words }) => `Not in the articles: nothing found says this of ${listed(words)}.`,
  no_figure: ({ words }) =>
    words === ''
      ? 'Not in the articles: no figure found says this.'
      : `Not in the articles: no figure found for “${words}” as asked.`,
  no_figure_for_period: ({ period, known }) =>
    known.length === 0
      ? `Not in the articles for “${period}”.`
      : `Not in the articles for “${period}”; there are figures for ${listed([...new Set(known.map(periodOf))])}.`,
  not_two_figures: ({ words }) =>
    words === ''
      ? 'This cannot be reckoned: the articles do not give all the figures that it takes.'
      : `This cannot be reckoned: the articles do not give all the figures for “${words}”.`,
  withheld: ({ known }) =>
    known.length === 0
      ? 'The articles do not say: the figure is withheld.'
      : `No total can be given, because a part is withheld. Known: ${known.map(factWords).join('; ')}.`,
  unbounded: () => 'The figures are hedged in the articles, so this cannot be decided from them.',
  ambiguous: ({ facts }) => `More than one figure fits equally well: ${facts.map(factWords).join('; ')}.`,
  excluded: ({ words }) => `Whether this leaves out what “${words}” names, the articles do not say.`,
  too_weak: () => 'Not in the articles: nothing found answers this plainly.',
};

/** The words for one reason; the table above has a row for each, so the row fits its reason. */
function reasonInEnglish<R extends Reason['reason']>(reason: Extract<Reason, { reason: R }>): string {
  return REASONS[reason.reason as R](reason);
}

function assumptionInEnglish(assumption: Assumption): string {
  switch (assumption.about) {
    case 'same_event':
      return `Counts each “${assumption.counted}” among the “${assumption.asked}”: the articles use both names.`;
    case 'part_of_period':
      return `The figure is for “${assumption.covered}”, not for all of “${assumption.asked}”.`;
    case 'fiscal_year':
      return `“${assumption.words}” is taken as ${showDay(assumption.from)} to ${showDay(assumption.to)}.`;
    case 'implied_date':
      return assumption.from === assumption.to
        ? `“${assumption.words}” is taken as ${showDay(assumption.from)}, from the date of the article.`
        : `“${assumption.words}” is taken as ${showDay(assumption.from)} to ${showDay(assumption.to)}, from the date of the article.`;
    case 'spelling':
      return `“${assumption.written}” is in no article; read as “${assumption.read}”.`;
    case 'all_listed':
      return `Reckoned over the ${assumption.count} figures that the articles give here.`;
  }
}

/** The verdict on an article's own arithmetic, in one sentence with its working. */
export function claimInEnglish(claim: Claim): string {
  const [first, second] = claim.operands;
  const working = claim.computed ? ` ${showWorking(claim.computed) ?? ''}.` : '';
  if (claim.stated) {
    const verdict = {
      holds: 'holds',
      does_not_follow: 'does not follow from its own figures',
      cannot_be_told: 'cannot be told from its own figures',
    }[claim.verdict];
    return `The article's “${showFact(claim.stated)}” ${verdict}:${working}`;
  }
  const pair = first && second ? `${factWords(first)} against ${factWords(second)}` : '';
  const verdict = {
    holds: 'holds',
    does_not_follow: 'does not follow from the figures quoted',
    cannot_be_told: 'cannot be told from the figures quoted',
  }[claim.verdict];
  return `The article's claim (“${claim.words}”) ${verdict}: ${pair}.`;
}

function conflictInEnglish(note: Extract<Note, { kind: 'conflict' }>): string {
  if ('dates' in note) {
    const dates = note.dates.map(({ sentence, words }) => `“${words}”, article of ${dateOf(sentence)}`).join('; ');
    return `The articles do not agree on the date: ${dates}.`;
  }
  const { facts, closeTo } = note;
  const sides = facts.map((fact) => `${factWords(fact)}, article of ${dateOf(fact.sentence)}`).join('; ');
  const near = closeTo ? ` Close to one of them: ${factWords(closeTo)}.` : '';
  return `The articles disagree: ${sides}.${near}`;
}

function noteInEnglish(note: Note): string {
  switch (note.kind) {
    case 'conflict':
      return conflictInEnglish(note);
    case 'claim_check':
      return claimInEnglish(note.claim);
    case 'undisclosed':
      return 'The articles say that this is withheld.';
    case 'as_of':
      if (note.fact.role === 'rank') {
        return `${note.earlier ? 'Earlier count: ' : ''}${note.fact.quantity.value} as of ${dateOf(note.fact.sentence)}.`;
      }
      return `As of ${dateOf(note.fact.sentence)}, the date of the article.`;
    case 'hedge':
      return `The article says “${showFact(note.fact)}”: not an exact figure.`;
    case 'assumption':
      return assumptionInEnglish(note.assumption);
    case 'old':
      return `The article is from ${dateOf(note.sentence)}; newer ones are among the articles.`;
  }
}

export const ENGLISH: Catalogue = {
  yes: 'Yes',
  no: 'No',
  reason: reasonInEnglish,
  note: noteInEnglish,
  asOf: (day) => `as of ${showDay(day)}`,
  part: (question, refusal) => `“${question}”: ${refusal}`,
  nearest: (title, paragraph) => `Nearest: “${title}”, paragraph ${paragraph}.`,
};
