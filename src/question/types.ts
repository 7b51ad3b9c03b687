import type { PartOfSpeech, Period, Quantity, Span } from '#text';

/** What kind of question it is; each form is answered in its own way. */
export type Form =
  | 'amount' // how many people were …
  | 'sum'
  | 'difference'
  | 'change' // in percent
  | 'points' // by how many percentage points
  | 'ratio'
  | 'share'
  | 'complement'
  | 'average'
  | 'median'
  | 'range' // the highest less the lowest
  | 'extreme' // most, least, longest …
  | 'compare' // A or B
  | 'when'
  | 'who'
  | 'where'
  | 'why'
  | 'what'
  | 'list'
  | 'yes_no'
  | 'topic'; // no question at all: "immigration"

/** The type of thing that would answer. */
export type Want =
  | 'number'
  | 'percent'
  | 'money'
  | 'duration'
  | 'measure'
  | 'age'
  | 'person'
  | 'place'
  | 'date'
  | 'reason'
  | 'thing'
  | 'yes_no';

/** A word of the question that an answer's evidence should hold. */
export interface QuestionTerm extends Span {
  readonly term: string;
  readonly word: string;
  /** Written as a name, with a capital inside the sentence: evidence without it is about something else. */
  readonly name: boolean;
  readonly pos: PartOfSpeech;
}

/** A period of the question with its words, which may be those of an article ("this year"). */
export interface AskedPeriod extends Period {
  readonly words: string;
}

/** One of two things that a question sets side by side. */
export interface Side {
  readonly words: string;
  readonly terms: readonly QuestionTerm[];
  readonly periods: readonly AskedPeriod[];
}

/** What sort of thing stands in the gap that a question leaves, more closely than `Want`. */
export type Sort =
  'person' | 'organisation' | 'place' | 'date' | 'year' | 'number' | 'reason' | 'manner' | 'title' | 'name' | 'thing';

/**
 * Where the answer would stand if the question were a statement: before its verb ("who founded …"), after it ("what did X
 * found"), after a form of "to be", or beside the statement ("in what year did …").
 */
export type Slot = 'subject' | 'object' | 'copula' | 'beside';

/** The gap that a question leaves open, and the words beside it. */
export interface Gap extends Span {
  readonly sort: Sort;
  readonly slot: Slot;
  /** Term of the noun that says what is asked for ("company" in "which company"); null where none does. */
  readonly head: string | null;
  /** Terms of the whole phrase, head last. */
  readonly phrase: readonly string[];
  /** True where several are asked for ("which two teams"). */
  readonly several: boolean;
  /** True for "what type of …". */
  readonly kind: boolean;
  /** Terms of the nearest words of the question after the gap, and of its last word. */
  readonly next: string | null;
  readonly last: string | null;
  /** Term of the verb that the gap belongs to; null where none was made out. */
  readonly verb: string | null;
  /** True where the gap suffers what the verb says: "what was founded …". */
  readonly passive: boolean;
  /** Terms that would stand before and after the answer if the question were a statement, nearest first. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** Preposition that the gap hangs on ("in" in "in what city"), in lower case. */
  readonly preposition: string | null;
}

export interface Question {
  /** As the person wrote it. */
  readonly asWritten: string;
  /** With chat spellings written out; all spans are offsets into it. */
  readonly text: string;
  readonly form: Form;
  /** Plain-English name of the row of the table of forms that recognised it. */
  readonly rule: string;
  readonly want: Want;
  /** Content words in order, without the words that only make the form ("how many", "in total"). */
  readonly terms: readonly QuestionTerm[];
  /** The words left out of `terms`: looked for only where the question has no others ("the total of all three years"). */
  readonly formTerms: readonly QuestionTerm[];
  /** What is counted or asked for ("Chinese nationals" after "how many"), head last; empty where nothing is named. */
  readonly asked: readonly QuestionTerm[];
  /** Further things counted with it ("households" in "how many people and households"), each head last. */
  readonly also: readonly (readonly QuestionTerm[])[];
  /** The kind of thing to pick from ("region" in "which region …"): articles often name the thing without it. */
  readonly category: readonly QuestionTerm[];
  /** What the question leaves open; null where it has no question word. */
  readonly gap: Gap | null;
  /** The unit that the answer is to be told in, as a quantity names it: "km" for "how many kilometres"; null where none is named. */
  readonly unit: string | null;
  readonly periods: readonly AskedPeriod[];
  readonly quantities: readonly Quantity[];
  readonly sides: readonly [Side, Side] | null;
  /** True for "from June to December": the sides are the ends of a stretch that holds more between them. */
  readonly stretch: boolean;
  /** For the form `extreme`: which end; for `compare`: which side is asked for. */
  readonly order: 'most' | 'least' | null;
  readonly negated: boolean;
  /** The questions of a message that asks more than one; empty for a single one. */
  readonly parts: readonly Question[];
}
