/** A half-open stretch of a text, in UTF-16 units: `text.slice(start, end)` is verbatim. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * An exact rational number in lowest terms, as text: `"2160"`, `"-5/2"`, `"1/3"`.
 * One number has one spelling, so equality is `===`, and it survives JSON and worker messages.
 */
export type Exact = string;

/** A day of the proleptic Gregorian calendar, `YYYY-MM-DD` (ISO 8601). */
export type IsoDay = string;

/** How the words around a number limit it: "over 21,000" is `over`, "at least 13" is `at_least`, "some 50" is `about`. */
export type Bound = 'exact' | 'over' | 'under' | 'at_least' | 'at_most' | 'about';

/** Universal part-of-speech tags, as wink-nlp gives them (https://universaldependencies.org/u/pos/). */
export type PartOfSpeech =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'
  | 'SPACE';

export interface Token extends Span {
  readonly text: string;
  readonly pos: PartOfSpeech;
  /** Dictionary form in lower case. */
  readonly lemma: string;
}

/** A base noun phrase: `start`–`end` covers modifiers and head, without determiner or number; `head` is the head noun. */
export interface NounPhrase extends Span {
  readonly head: Span;
}

export type QuantityKind =
  | 'count' // "2,160 individuals", and any bare number
  | 'percent' // value 62 for "62%"
  | 'points' // percentage points
  | 'currency' // unit is an ISO 4217 code
  | 'measure' // unit is a symbol: km, kg, °C
  | 'duration' // unit is second, minute, hour, day, week, month, year, decade, century
  | 'age'
  | 'ordinal' // "the fifth flight": value 5
  | 'fraction' // "half", "two in five": value 1/2, 2/5
  | 'multiple' // "doubled", "three times as many": value 2, 3
  | 'times'; // "scored twice": value 2

/** A number in a text and what the words around it make of it. */
export interface Quantity extends Span {
  readonly kind: QuantityKind;
  /** In base units: "3.4 million" is 3400000. The low end of a range. */
  readonly value: Exact;
  /** Both ends of a range ("40 to 50"), otherwise absent. */
  readonly low?: Exact;
  readonly high?: Exact;
  readonly bound: Bound;
  readonly unit?: string;
  /** "a year" in "$5 a year": the unit divided by. */
  readonly per?: string;
  /** What is counted or ranked: "Chinese nationals"; the unit's own word lies inside the quantity ("1.2 million hectares"). */
  readonly noun?: NounPhrase;
  /** The quantity that this one is told to be a part of: the "612" of "612 prisoners, 41 of whom". It has no noun of its own. */
  readonly whole?: Span;
  /** How long a period is that is read as one, "three decades" in "the past three decades": no figure beside it. */
  readonly ofPeriod?: true;
  /** The words that make the bound: "over". */
  readonly hedge?: Span;
  /** Plain-English name of the rule that read it. */
  readonly rule: string;
}

export type Grain =
  | 'day'
  | 'week'
  | 'month'
  | 'quarter'
  | 'half'
  | 'season'
  | 'year'
  | 'fiscal_year'
  | 'decade'
  | 'century'
  | 'range'
  | 'open'
  | 'duration';

/**
 * Where a period's bounds come from: all `written`; completed from the `article_date` ("in July"), from an earlier period
 * of the same text (`neighbour`: "that year", "the year before"), or by a `convention` (the month a fiscal year starts).
 */
export type Basis = 'written' | 'article_date' | 'neighbour' | 'convention';

/** A stretch of days that a text speaks of; both ends inclusive. An end is null where the text leaves it open or undated. */
export interface Period extends Span {
  readonly from: IsoDay | null;
  readonly to: IsoDay | null;
  readonly grain: Grain;
  readonly basis: Basis;
  /** Parts that are inferred rather than written: `["year"]` for "in July". */
  readonly implied: readonly ('year' | 'month' | 'day')[];
  /** Length of a pure duration ("for seven months"), where it has a fixed or conventional one (a month is 30 days). */
  readonly seconds?: number;
  /** It was still to come when the text was written: a later day, or one that "will" and its like point to. */
  readonly ahead?: true;
  /**
   * The last time that something was so, which a superlative reaches back to: "the lowest since March 2021". What is told beside
   * it is of another time.
   */
  readonly bygone?: true;
  readonly rule: string;
}

/** What a reader of marks may know beside the text. */
export interface MarkContext {
  /** Day of publication: what "in July" and "this year" are completed from; without it they stay undated. */
  readonly published?: IsoDay;
  /** First month (1–12) of a fiscal year named after the calendar year it ends in. Default 10, the US federal one. */
  readonly fiscalYearStart?: number;
  /** The order of day and month in all-number dates that do not show it ("3/4/2024"); without it they stay undated. */
  readonly dayFirst?: boolean;
  /**
   * Where a month, day or feast without its year lies when its sentence does not say: the nearest `past` (the default, as
   * in news) or the nearest `ahead`, as in a diary.
   */
  readonly yearless?: 'past' | 'ahead';
}

/** Everything the text room sees in one paragraph. All spans are offsets into that paragraph. */
export interface Marks {
  readonly sentences: readonly Span[];
  readonly tokens: readonly Token[];
  readonly nounPhrases: readonly NounPhrase[];
  readonly quantities: readonly Quantity[];
  readonly periods: readonly Period[];
}
