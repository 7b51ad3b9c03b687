import type { Claim, Fact, Figure, Sentence } from '#facts';
import type { Question } from '#question';

export type Status = 'answered' | 'partial' | 'not_found';

/** Why there is no answer, or not a whole one. Words for it are the render room's. */
export type Reason =
  | { readonly reason: 'empty_question' }
  | { readonly reason: 'no_articles' }
  | { readonly reason: 'unknown_terms'; readonly words: readonly string[] }
  | { readonly reason: 'not_together'; readonly words: readonly string[] }
  | { readonly reason: 'no_figure'; readonly words: string }
  | { readonly reason: 'empty_cell'; readonly words: string }
  | { readonly reason: 'no_figure_for_period'; readonly period: string; readonly known: readonly Fact[] }
  | { readonly reason: 'not_two_figures'; readonly words: string; readonly known: readonly Fact[] }
  | { readonly reason: 'withheld'; readonly known: readonly Fact[] }
  | { readonly reason: 'unbounded' }
  | { readonly reason: 'other_way' }
  | { readonly reason: 'ambiguous'; readonly facts: readonly Fact[] }
  | { readonly reason: 'excluded'; readonly words: string }
  | { readonly reason: 'no_number' }
  | { readonly reason: 'too_weak' };

/** Something that a careful reader adds to an answer. Words for it are the render room's. */
export type Note =
  | { readonly kind: 'conflict'; readonly facts: readonly Fact[]; readonly closeTo: Fact | null }
  | { readonly kind: 'conflict'; readonly dates: readonly Dated[] }
  | { readonly kind: 'claim_check'; readonly claim: Claim }
  | { readonly kind: 'undisclosed'; readonly sentence: Sentence }
  | { readonly kind: 'as_of'; readonly fact: Fact; readonly earlier: boolean }
  // What a sentence tells of the day of its article; `earlier` where a newer article tells it otherwise.
  | { readonly kind: 'as_of'; readonly sentence: Sentence; readonly earlier: boolean }
  // What the sentence that answers was put in the place of, in the words of the article that corrects it.
  | { readonly kind: 'corrected'; readonly sentence: Sentence; readonly words: string }
  | { readonly kind: 'hedge'; readonly fact: Fact }
  | { readonly kind: 'assumption'; readonly assumption: Assumption; readonly sentence: Sentence | null }
  | { readonly kind: 'old'; readonly sentence: Sentence };

/** A date that one sentence gives, in its words. */
export interface Dated {
  readonly sentence: Sentence;
  readonly words: string;
}

/** A choice that the answer made where question or article left it open. */
export type Assumption =
  | { readonly about: 'same_event'; readonly counted: string; readonly asked: string }
  | { readonly about: 'part_of_period'; readonly covered: string; readonly asked: string }
  | { readonly about: 'fiscal_year'; readonly words: string; readonly from: string; readonly to: string }
  | { readonly about: 'implied_date'; readonly words: string; readonly from: string; readonly to: string }
  | { readonly about: 'spelling'; readonly written: string; readonly read: string }
  | { readonly about: 'all_listed'; readonly count: number };

export type ShortKind = 'figure' | 'text' | 'name' | 'date' | 'list' | 'yes_no';

/** The short answer: verbatim words, or a figure, or a yes or no. */
export interface Short {
  readonly kind: ShortKind;
  /** Verbatim from a cited sentence where the answer is words; null where it is a figure or a yes or no. */
  readonly span: string | null;
  readonly figure: Figure | null;
  readonly yes: boolean | null;
}

/** A figure with what it is of: the fact whose words label it, or the question's own. */
export interface LabelledFigure {
  readonly figure: Figure;
  /** Words before the figure, verbatim from article or question. */
  readonly label: string;
}

/** What the articles make of a number that somebody claims. */
export type CheckVerdict = 'supported' | 'contradicted' | 'disputed' | 'undecided' | 'not_found';

/** A number of a statement, held against the articles. */
export interface CheckedNumber {
  /** The number as claimed, with its hedge and what it counts. */
  readonly words: string;
  readonly verdict: CheckVerdict;
  /** What the articles give for it: one figure, or several that do not agree; none where it is not in the articles. */
  readonly figures: readonly Figure[];
}

/** Everything that is decided on a question; the render room only words it. */
export interface Outcome {
  readonly question: Question;
  readonly status: Status;
  readonly short: Short | null;
  readonly figures: readonly LabelledFigure[];
  /** Sentences quoted, most important first. */
  readonly quotes: readonly Sentence[];
  readonly notes: readonly Note[];
  readonly reason: Reason | null;
  /** Words of the question that no article of the scope mentions. */
  readonly unknown: readonly string[];
  /** The nearest sentence of a refusal, which does not answer. */
  readonly nearest: Sentence | null;
  /** Where the question was read one way of several, that way as a question that can be asked as it stands. */
  readonly readAs: string | null;
  /** Other readings, each a question that can be asked as it stands. */
  readonly readings: readonly string[];
  /** From 0 to 1: share of the question's information that the evidence holds; comparable between questions. */
  readonly confidence: number;
  /** Names of the rules used, in order. */
  readonly rules: readonly string[];
  /** The numbers of a statement that was to be checked; empty for a question. */
  readonly checks: readonly CheckedNumber[];
  /** The outcomes of a message that asks more than one thing; empty for a single question. */
  readonly parts: readonly Outcome[];
}
