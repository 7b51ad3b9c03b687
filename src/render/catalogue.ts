import type { Assumption, CheckedNumber, CheckVerdict, Note, Reason } from '#outcome';
import type { Claim, Fact, Figure, Sentence } from '#facts';
import { showFact, showFigure, showWorking } from './numbers.ts';

type AssumptionOf<A extends Assumption['about']> = Extract<Assumption, { about: A }>;
type ReasonOf<R extends Reason['reason']> = Extract<Reason, { reason: R }>;

/** Every sentence of the bot's own, in one language. Words of the articles come in as they are written and are never translated. */
export interface Phrases {
  readonly yes: string;
  readonly no: string;
  /** Before the question as it was put, and as it was read where that differs. */
  readonly asked: string;
  readonly readAs: string;
  day(day: string): string;
  readonly noDate: string;
  /** What the articles make of a number of a statement; `figures` is what they give for it, empty where they give none. */
  check(verdict: CheckVerdict, words: string, figures: string): string;
  asOf(day: string): string;
  /** Words of the articles or the question in quotation marks. */
  listed(words: readonly string[]): string;
  readonly reasons: {
    readonly empty_question: string;
    readonly no_articles: string;
    readonly unbounded: string;
    readonly other_way: string;
    readonly no_number: string;
    readonly too_weak: string;
    unknown_terms(words: string): string;
    not_together(words: string): string;
    no_figure(words: string): string;
    /** `known`: the times for which there are figures, quoted; empty where there are none. */
    no_figure_for_period(period: string, known: string): string;
    /** `known`: the figures that there are; empty where there are none. */
    not_two_figures(words: string, known: string): string;
    withheld(known: string): string;
    empty_cell(words: string): string;
    ambiguous(facts: string): string;
    excluded(words: string): string;
  };
  readonly assumptions: { [A in Assumption['about']]: (assumption: AssumptionOf<A>) => string };
  /** The verdict on an article's own arithmetic; `figure` where it states one, else its words. */
  claim(verdict: Claim['verdict'], words: { figure: string } | { claim: string }, working: string): string;
  datesDisagree(sides: string): string;
  figuresDisagree(sides: string): string;
  closeTo(figure: string): string;
  against(first: string, second: string): string;
  ofArticle(side: string, date: string): string;
  readonly undisclosed: string;
  count(number: string, date: string, earlier: boolean): string;
  asOfArticle(date: string): string;
  /** What an older article tells of a thing that a newer one tells otherwise. */
  toldBefore(date: string, quote: string): string;
  /** That what answers was corrected, from the words given. */
  corrected(words: string, date: string): string;
  hedge(words: string): string;
  old(date: string): string;
  /** Where a refusal points: the paragraph nearest to the question. */
  nearest(title: string, paragraph: number): string;
  /** Before a sentence that is near to the question without answering it plainly. */
  readonly notPlain: string;
}

/** What an outcome says in one language. */
export interface Catalogue {
  readonly yes: string;
  readonly no: string;
  readonly asked: string;
  readonly readAs: string;
  reason(reason: Reason): string;
  note(note: Note): string;
  claim(claim: Claim): string;
  check(check: CheckedNumber): string;
  asOf(day: string): string;
  /** A day in words. */
  day(day: string): string;
  /** The refusal of one question of several. */
  part(question: string, refusal: string): string;
  /** Where a refusal points: the paragraph nearest to the question. */
  nearest(title: string, paragraph: number): string;
  /** Before a sentence that is near to the question without answering it plainly. */
  readonly notPlain: string;
}

const factWords = (fact: Fact): string => {
  const what = [fact.measure.words, fact.periodWords].filter(Boolean).join(', ');
  return `${showFact(fact)}${what === '' ? '' : ` (${what})`}`;
};

const figureWords = (figure: Figure): string =>
  figure.kind === 'quoted' ? factWords(figure.fact) : (showWorking(figure) ?? showFigure(figure));

const factList = (facts: readonly Fact[]): string => facts.map(factWords).join('; ');

const dateOf = ({ article }: Sentence, phrases: Phrases): string =>
  article.published ? phrases.day(article.published) : phrases.noDate;

type ReasonWords = { readonly [R in Reason['reason']]: (reason: ReasonOf<R>) => string };

function reasonWords({ reasons, listed }: Phrases): ReasonWords {
  return {
    empty_question: () => reasons.empty_question,
    no_articles: () => reasons.no_articles,
    unbounded: () => reasons.unbounded,
    other_way: () => reasons.other_way,
    no_number: () => reasons.no_number,
    too_weak: () => reasons.too_weak,
    unknown_terms: ({ words }) => reasons.unknown_terms(listed(words)),
    not_together: ({ words }) => reasons.not_together(listed(words)),
    no_figure: ({ words }) => reasons.no_figure(words),
    no_figure_for_period: ({ period, known }) =>
      reasons.no_figure_for_period(period, listed([...new Set(known.map(({ periodWords }) => periodWords))])),
    not_two_figures: ({ words, known }) => reasons.not_two_figures(words, factList(known)),
    withheld: ({ known }) => reasons.withheld(factList(known)),
    empty_cell: ({ words }) => reasons.empty_cell(words),
    ambiguous: ({ facts }) => reasons.ambiguous(factList(facts)),
    excluded: ({ words }) => reasons.excluded(words),
  };
}

/** The words for one reason; the table has a row for each, so the row fits its reason. */
function wordReason<R extends Reason['reason']>(reason: ReasonOf<R>, table: ReasonWords): string {
  return table[reason.reason as R](reason);
}

function wordAssumption<A extends Assumption['about']>(assumption: AssumptionOf<A>, { assumptions }: Phrases): string {
  return assumptions[assumption.about as A](assumption);
}

function wordClaim(claim: Claim, phrases: Phrases): string {
  const working = claim.computed ? (showWorking(claim.computed) ?? '') : '';
  if (claim.stated) {
    return phrases.claim(claim.verdict, { figure: showFact(claim.stated) }, working);
  }
  const [first, second] = claim.operands;
  const pair = working !== '' ? working : first && second ? phrases.against(factWords(first), factWords(second)) : '';
  return phrases.claim(claim.verdict, { claim: claim.words }, pair);
}

function wordConflict(note: Extract<Note, { kind: 'conflict' }>, phrases: Phrases): string {
  if ('dates' in note) {
    const dates = note.dates.map(({ sentence, words }) =>
      phrases.ofArticle(phrases.listed([words]), dateOf(sentence, phrases)),
    );
    return phrases.datesDisagree(dates.join('; '));
  }
  const sides = note.facts.map((fact) => phrases.ofArticle(factWords(fact), dateOf(fact.sentence, phrases)));
  const near = note.closeTo ? ` ${phrases.closeTo(factWords(note.closeTo))}` : '';
  return phrases.figuresDisagree(sides.join('; ')) + near;
}

function wordNote(note: Note, phrases: Phrases): string {
  switch (note.kind) {
    case 'conflict':
      return wordConflict(note, phrases);
    case 'claim_check':
      return wordClaim(note.claim, phrases);
    case 'undisclosed':
      return phrases.undisclosed;
    case 'as_of': {
      if ('sentence' in note) {
        const day = dateOf(note.sentence, phrases);
        return note.earlier ? phrases.toldBefore(day, note.sentence.text) : phrases.asOfArticle(day);
      }
      const date = dateOf(note.fact.sentence, phrases);
      if (note.fact.role !== 'rank') return phrases.asOfArticle(date);
      return phrases.count(note.fact.quantity.value, date, note.earlier);
    }
    case 'corrected':
      return phrases.corrected(note.words, dateOf(note.sentence, phrases));
    case 'hedge':
      return phrases.hedge(showFact(note.fact));
    case 'assumption':
      return wordAssumption(note.assumption, phrases);
    case 'old':
      return phrases.old(dateOf(note.sentence, phrases));
  }
}

/** A catalogue out of the phrases of one language: a further language is one more record of phrases. */
export function createCatalogue(phrases: Phrases): Catalogue {
  const reasons = reasonWords(phrases);
  return {
    yes: phrases.yes,
    no: phrases.no,
    asked: phrases.asked,
    readAs: phrases.readAs,
    reason: (reason) => wordReason(reason, reasons),
    note: (note) => wordNote(note, phrases),
    claim: (claim) => wordClaim(claim, phrases),
    check: ({ verdict, words, figures }) =>
      phrases.check(verdict, phrases.listed([words]), figures.map(figureWords).join('; ')),
    asOf: (day) => phrases.asOf(phrases.day(day)),
    day: phrases.day,
    part: (question, refusal) => `${phrases.listed([question])}: ${refusal}`,
    nearest: phrases.nearest,
    notPlain: phrases.notPlain,
  };
}
