import type { Marks, NounPhrase, Span } from '#text';
import { findWords, mark } from '#text';
import { FORM_WORDS, LEAST, LESS } from './form-lexicon.ts';
import { FORMS } from './forms.ts';
import type { FormRow } from './forms.ts';
import { findSides } from './sides.ts';
import type { Form, Question, QuestionTerm } from './types.ts';

const LESSER = new RegExp(`\\b(?:${LEAST}|${LESS})\\b`, 'i');
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
    return [{ start, end, term, word, name: !shouted && isName(marks, word, place), pos }];
  });
}

const isFormWord = ({ word }: QuestionTerm): boolean => FORM_WORDS.has(word.toLowerCase());

const ASKING =
  /\b(?:how (?:many|much)|what|which|number of|amount of|whose|total|average|percent(?:age)? of|share of|proportion of)\b(?: (?:more|fewer|less|total|of|the|all|other|different|is|was|were|are|in|number|average))*/gi;

/** The noun phrase right after the asking words, "Chinese nationals" in "how many Chinese nationals were …". */
function readAsked(text: string, phrases: readonly NounPhrase[], terms: readonly QuestionTerm[]): QuestionTerm[] {
  for (const match of text.matchAll(ASKING)) {
    const end = match.index + match[0].length;
    const next = phrases.find((phrase) => phrase.end > end && phrase.start - end <= 12);
    if (!next) continue;
    const asked = terms.filter((term) => term.start >= Math.max(end, next.start) && term.end <= next.end);
    if (asked.length > 0) return asked;
  }
  return [];
}

/** Without a verb of comparison or two sides, "A or B" is no comparison. */
function fits(row: FormRow, sides: Question['sides']): boolean {
  return row.form !== 'compare' || sides !== null;
}

function orderOf(form: Form, text: string): Question['order'] {
  if (form !== 'extreme' && form !== 'compare') return null;
  return LESSER.test(text) ? 'least' : 'most';
}

function readOne(text: string): Question {
  const marks = mark(text);
  const lower = text.toLowerCase().replaceAll('’', "'");
  const all = readTerms(text, marks);
  const terms = all.filter((term) => !isFormWord(term));
  const sides = findSides(text, terms, marks.periods);
  const found = FORMS.find((row) => fits(row, sides) && row.pattern.test(lower));
  const row = found ?? { form: 'topic' as const, want: 'thing' as const, rule: 'a topic' };
  return {
    text,
    form: row.form,
    rule: row.rule,
    want: row.want,
    terms,
    asked: readAsked(text, marks.nounPhrases, all),
    periods: marks.periods,
    quantities: marks.quantities,
    sides,
    order: orderOf(row.form, text),
    negated: NEGATED.test(text),
    parts: [],
  };
}

/** Reads what a question asks. Any text is a question: one without a known form is a topic to look up. */
export function readQuestion(text: string): Question {
  const whole = readOne(text);
  const pieces = text.split(PART_BREAK).filter((piece) => findWords(piece).some(({ term }) => term !== null));
  return pieces.length < 2 ? whole : { ...whole, parts: pieces.slice(0, MAX_PARTS).map(readOne) };
}
