import type { IsoDay, Marks, NounPhrase, Span } from '#text';
import { findWords, mark, splitSentences, unitNamed } from '#text';
import { FORM_WORDS, DETERMINERS, IS_WORTH, LEAST, LESS, MOST, QUANTIFIERS, TIME_NOUN } from './form-lexicon.ts';
import { askedPeriods } from './asked-periods.ts';
import { FORMS } from './forms.ts';
import { findGap } from './gap.ts';
import type { FormRow } from './forms.ts';
import { findSides, isStretch } from './sides.ts';
import { spellOut } from './spell-out.ts';
import type { Form, Question, QuestionTerm } from './types.ts';
import { unitAsked } from './unit-asked.ts';

const LESSER = new RegExp(`\\b(?:${LEAST}|${LESS})\\b`, 'i');
/** A superlative that picks a figure; "at least" and "at most" limit one. */
const EITHER_END = new RegExp(`(?<!\\bat )\\b(?:${MOST}|${LEAST})\\b`, 'i');
const NEGATED = /\b(?:not|never|no longer|neither)\b|n['’]t\b/i;
/** A second question in the same message: after a question mark, or after "and" with a question word of its own. */
const PART_BREAK =
  /\?\s+(?=\S)|(?:,|;)?\s+and\s+(?=(?:how (?:many|much|long|old|far)|when|where|why|who|what|which)\s+(?!the\b)\w+)/i;
const MAX_PARTS = 3;

/** A capital inside the question, or on its first word when the tagger takes it for a name. */
function isName(marks: Marks, word: string, at: Span): boolean {
  if (!/^\p{Lu}/u.test(word)) return false;
  if (at.start > 0) return true;
  return marks.tokens.find((token) => token.start === at.start)?.pos === 'PROPN';
}

const covered = (at: Span, spans: readonly Span[]): boolean =>
  spans.some((span) => at.start >= span.start && at.end <= span.end);

function readTerms(text: string, marks: Marks): QuestionTerm[] {
  const shouted = text === text.toUpperCase();
  return findWords(text).flatMap((place): QuestionTerm[] => {
    const { start, end, term } = place;
    const word = text.slice(start, end);
    if (term === null || covered(place, marks.periods)) return [];
    const pos = marks.tokens.find((token) => token.end > start)?.pos ?? 'X';
    return [{ start, end, term, word, name: !shouted && isName(marks, word, place) && unitNamed(word) === null, pos }];
  });
}

/** People make no topic of a question, but may be one of two things compared. */
const isPeople = ({ word }: QuestionTerm): boolean => /^(?:people|persons?)$/i.test(word);

/** "high" in "how high", "far" in "so far": it asks, and the articles say it in other words. */
const isDegree = (text: string, { start }: QuestionTerm): boolean => /\b(?:how|so)\s+$/i.test(text.slice(0, start));

/** "in terms of percentage" asks for a percentage, not for terms; "the range of" for no range that an article must name. */
const isOfForm = (text: string, { start, end, word }: QuestionTerm): boolean =>
  /^ of percent/i.test(text.slice(end)) ||
  (/^points?$/i.test(word) && /\b(?:percent(?:age)?|per cent|%)[- ]$/i.test(text.slice(0, start))) ||
  (/^(?:range|spread)$/i.test(word) &&
    /\bwhat(?:['’]?s| (?:is|was|are|were))? the $/i.test(text.slice(0, start)) &&
    /^ (?:of|in|for|between|across|among)\b/i.test(text.slice(end)));

/** "four" in "the median of the four quarters" says how long the row is, which its figures need not say. */
const isRowCount = (form: Form, text: string, { start, pos }: QuestionTerm): boolean =>
  (form === 'median' || form === 'range') &&
  pos === 'NUM' &&
  /\b(?:the|all|its|their|these) $/i.test(text.slice(0, start));

const isFormWord = ({ word }: QuestionTerm): boolean => FORM_WORDS.has(word.toLowerCase());

/** Forms that put together what they count. */
const COUNTED: ReadonlySet<Form> = new Set(['amount', 'sum']);
/** Forms that pick one of a row: what the row is of seldom stands beside its figures. */
const PICKS: ReadonlySet<Form> = new Set(['extreme', 'compare']);
const COMPARATIVE = /\b(?:more|fewer|less|most|least|fewest)\b/gi;
const SUPERLATIVE = new RegExp(`\\b(?:${MOST}|${LEAST})\\b`, 'gi');
const ASKING =
  /\b(?:how (?:many|much)|times as (?:many|much)|what|which|number of|amount of|whose|total|average|percent(?:age)? of|share of|proportion of|median|(?:range|spread) (?:of|in|for|between|across|among))\b(?: (?:more|fewer|less|total|of|the|all|other|different|is|was|were|are|in|number|average)\b)*/gi;
const COUNTS_TIME: ReadonlySet<Form> = new Set(['amount', 'when', 'extreme', 'yes_no']);

/** The noun phrase that follows an offset with nothing but determiners between, as its content terms. */
function phraseAfter(
  text: string,
  end: number,
  phrases: readonly NounPhrase[],
  terms: readonly QuestionTerm[],
): QuestionTerm[] {
  const next = phrases.find(
    (phrase) =>
      phrase.end > end &&
      !/^['’]s?\s/.test(text.slice(phrase.end, phrase.end + 3)) &&
      (phrase.start <= end || DETERMINERS.test(text.slice(end, phrase.start))),
  );
  if (!next) return [];
  return terms.filter(
    (term) =>
      term.start >= Math.max(end, next.start) && term.end <= next.end && !QUANTIFIERS.has(term.word.toLowerCase()),
  );
}

/** What is asked for: after "how many" in most forms; after the superlative in "which region had the most revenue". */
function readAsked(
  form: Form,
  text: string,
  phrases: readonly NounPhrase[],
  terms: readonly QuestionTerm[],
): QuestionTerm[] {
  if (IS_WORTH.test(text)) return [];
  const pattern = form === 'extreme' ? SUPERLATIVE : form === 'compare' ? COMPARATIVE : ASKING;
  for (const match of text.matchAll(pattern)) {
    const asked = phraseAfter(text, match.index + match[0].length, phrases, terms);
    const time = !COUNTS_TIME.has(form) && TIME_NOUN.test(asked.at(-1)?.word ?? '');
    if (asked.length > 0) return time ? [] : asked;
  }
  return [];
}

/** The further things counted with the first: "people and households" after "how many". */
function readAlso(
  text: string,
  first: readonly QuestionTerm[],
  phrases: readonly NounPhrase[],
  terms: readonly QuestionTerm[],
): QuestionTerm[][] {
  const lists: QuestionTerm[][] = [];
  let end = first.at(-1)?.end;
  while (end !== undefined) {
    const at: number = end;
    const next = phrases.find(
      (phrase) => phrase.start >= at && /^(?:,|,? and|,? or) (?:the )?$/i.test(text.slice(at, phrase.start)),
    );
    const more = next ? terms.filter((term) => term.start >= next.start && term.end <= next.end) : [];
    if (more.length > 0) lists.push(more);
    end = more.length > 0 ? next?.end : undefined;
  }
  return lists;
}

/** The kind of thing that is picked from: "region" in "which region had the most revenue", "gas" in "which gas makes up …". */
function categoryOf(
  form: Form,
  text: string,
  phrases: readonly NounPhrase[],
  terms: readonly QuestionTerm[],
): readonly QuestionTerm[] {
  const match = form === 'amount' ? null : /\b(?:which|what)\b(?! (?:is|was|are|were)\b)/i.exec(text);
  return match ? phraseAfter(text, match.index + match[0].length, phrases, terms) : [];
}

/** Without a verb of comparison or two sides, "A or B" is no comparison. */
function fits(row: FormRow, sides: Question['sides']): boolean {
  return row.form !== 'compare' || sides !== null;
}

function orderOf(form: Form, text: string): Question['order'] {
  const picks = PICKS.has(form) || (form === 'amount' && EITHER_END.test(text));
  if (!picks) return null;
  return LESSER.test(text) ? 'least' : 'most';
}

/** The content words of a question, all of them and those to be looked for, and the unit of its answer. */
interface Content {
  readonly all: readonly QuestionTerm[];
  readonly terms: readonly QuestionTerm[];
  readonly unit: string | null;
}

function readContent(text: string, marks: Marks): Content {
  const all = readTerms(text, marks);
  const unit = unitAsked(text);
  // "Square" of "square miles" says nothing without its last word.
  const aside = (term: QuestionTerm): boolean =>
    unit !== null && covered(term, [unit]) && (unit.aside || term.end < unit.end);
  const terms = all.filter(
    (term) => !isFormWord(term) && !isDegree(text, term) && !isOfForm(text, term) && !aside(term),
  );
  return { all, terms, unit: unit?.unit ?? null };
}

function readOne(text: string, asOf: IsoDay | undefined): Question {
  const spelled = spellOut(text);
  const marks = mark(spelled, asOf === undefined ? {} : { published: asOf });
  const lower = spelled.toLowerCase().replaceAll('’', "'");
  const { all, terms, unit } = readContent(spelled, marks);
  const periods = askedPeriods(spelled, marks);
  const sides = findSides(
    spelled,
    all.filter((term) => terms.includes(term) || isPeople(term)),
    periods,
    asOf,
  );
  const found = FORMS.find((row) => fits(row, sides) && row.pattern.test(lower));
  const row = found ?? { form: 'topic' as const, want: 'thing' as const, rule: 'a topic' };
  const askable = all.filter((term) => !isOfForm(spelled, term));
  const asked = readAsked(row.form, spelled, marks.nounPhrases, askable);
  const category = categoryOf(row.form, spelled, marks.nounPhrases, terms);
  return {
    asWritten: text,
    text: spelled,
    form: row.form,
    rule: row.rule,
    want: row.want,
    terms: terms.filter(
      (each) => !(PICKS.has(row.form) ? category.includes(each) : isRowCount(row.form, spelled, each)),
    ),
    category,
    asked,
    unit,
    gap: findGap(spelled, marks.tokens),
    also: COUNTED.has(row.form) ? readAlso(spelled, asked, marks.nounPhrases, all) : [],
    periods,
    quantities: marks.quantities.filter(({ ofPeriod }) => ofPeriod !== true),
    sides,
    stretch: isStretch(spelled, sides),
    order: orderOf(row.form, spelled),
    negated: NEGATED.test(spelled),
    formTerms: all.filter((term) => !terms.includes(term)),
    parts: [],
  };
}

/** "And in December 2024?" after a question about June is that question with the other period. */
function completed(piece: string, first: Question, asOf: IsoDay | undefined): string {
  const short = readOne(piece, asOf);
  const [there] = first.periods;
  const [here] = short.periods;
  if (short.form !== 'topic' || short.terms.length > 0 || !there || !here) return piece;
  return first.text.slice(0, there.start) + short.text.slice(here.start, here.end) + first.text.slice(there.end);
}

/** "in June 2024 and in July 2024": one question for each period, where the form does not put them together. */
function byPeriod(whole: Question): string[] {
  const [first, second, third] = whole.periods;
  if (whole.form !== 'amount' || !first || !second || third) return [];
  if (!/^,? and (?:in |on |for )?$/i.test(whole.text.slice(first.end, second.start))) return [];
  const one = whole.text.slice(0, first.end) + whole.text.slice(second.end);
  return [one, whole.text.slice(0, first.start) + whole.text.slice(second.start)];
}

/** Where a message asks and also tells, only what it asks: what it tells is no evidence and no instruction. */
function questionsOf(text: string): string {
  const sentences = splitSentences(text).map(({ start, end }) => text.slice(start, end));
  const asking = sentences.filter((sentence) => /\?\W*$/.test(sentence));
  return asking.length > 0 && asking.length < sentences.length ? asking.join(' ') : text;
}

/**
 * Reads what a question asks. Any text is a question: one without a known form is a topic to look up. `asOf` is the day from
 * which "in July" is understood, such as that of the newest article.
 */
export function readQuestion(text: string, asOf?: IsoDay): Question {
  const asked = questionsOf(text);
  const whole = { ...readOne(asked, asOf), asWritten: text };
  const split = asked.split(PART_BREAK).filter((piece) => findWords(piece).some(({ term }) => term !== null));
  const pieces = split.length > 1 ? split : byPeriod(whole);
  const [first, ...rest] = pieces.slice(0, MAX_PARTS);
  if (first === undefined || rest.length === 0) return whole;
  const lead = readOne(first, asOf);
  return { ...whole, parts: [lead, ...rest.map((piece) => readOne(completed(piece, lead, asOf), asOf))] };
}
