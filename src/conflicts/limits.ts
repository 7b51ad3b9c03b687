import type { Fact, Sentence } from '#facts';
import type { Question } from '#question';
import { findTerms } from '#text';
import type { Span } from '#text';

/** Denies what follows, to the end of the clause: "not in 1832"; "not until" and "not only" do not. */
const DENIES =
  /(?:\b(?:not|never|neither|nor|cannot)|n['’]t)\b(?! (?:until|only|before|just|merely|far))(?:(?!\bbut\b|[.;:]).){0,80}$|\b(?:rather than|instead of|contrary to|wrongly|mistakenly|erroneously|incorrectly|falsely)\b(?:(?!\bbut\b|[.;:,]).){0,80}$/i;
const LONGEST_LEAD = 120;

/** Whether a sentence denies what it says at a place, in offsets into its paragraph. */
export function isDenied({ text, span }: Sentence, { start }: Span): boolean {
  const at = start - span.start;
  return DENIES.test(text.slice(Math.max(0, at - LONGEST_LEAD), at));
}

/** Says that something was so only before, or up to a time. */
const FORMERLY =
  /\b(?:until|till|originally|formerly|initially|previously|at first|at the time|used to|in the beginning|back then|(?:before|prior to) (?:the|its|his|her|their)|when (?:it|he|she|they|the \p{L}+) (?:was|were|opened|began|started|first)|(?:is|was|were|had been) (?:later|since|then) (?:raised|expanded|increased|reduced|enlarged|extended|cut))\b/iu;

/** Another size of the same thing. */
const MIDDLE = /\b(?:on average|average|mean|median|minimum|maximum)\b/i;

/** One of two sentences tells the mean or an end of what the other one tells the whole of, and the question asks for neither. */
export function isOfMiddle(question: Question, a: Fact, b: Fact): boolean {
  const [x, y] = [a, b].map(({ sentence }) => MIDDLE.test(sentence.text));
  return x !== y && !MIDDLE.test(question.text);
}

/** One of two sentences tells how it was before a change, and neither the other one nor the question does. */
export function tellsOfBefore(question: Question, a: Fact, b: Fact): boolean {
  const [x, y] = [a, b].map(({ sentence }) => FORMERLY.test(sentence.text));
  return x !== y && !FORMERLY.test(question.text);
}

const questionTerms = ({ terms, formTerms, asked }: Question): readonly string[] =>
  [...terms, ...formTerms, ...asked].map(({ term: each }) => each);

const WHEN = /\b(?:when|as|after|before) (?:he|she|they|it)\b|\bat the time\b/i;

/** "She was 29 when she became a judge": an age of then, unless the question asks for the one of then. */
export function isAgeOfThen({ text }: Question, { quantity, sentence }: Fact): boolean {
  return quantity.kind === 'age' && WHEN.test(sentence.text) && !/\b(?:when|at|upon|on|before|after)\b/i.test(text);
}

/** "Laid off 410", "opened with 80": what came, went, or was there at first is not what there is. */
const MOVES =
  /\b(?:la(?:id|ys?|ying) off|hire[sd]?|recruit(?:s|ed)?|dismiss(?:es|ed)?|fire[sd]|add(?:s|ed)|los(?:es|t)|gain(?:s|ed)|shed|cut|attract(?:s|ed)|sold|bought|built|closed|replaced|renovated|acquired|(?:opened|started|began|founded|launched) with)(?: (?:about|some|over|nearly|more than|at least|up to))? ?[$€£]?$/i;
const LONGEST_MOVE = 40;

/** Whether a figure is told of what moved, which the question does not ask for. */
export function isOfMove({ text: question }: Question, { sentence: { text, span }, quantity }: Fact): boolean {
  const at = (quantity.hedge?.start ?? quantity.start) - span.start;
  const move = MOVES.exec(text.slice(Math.max(0, at - LONGEST_MOVE), at).trimEnd());
  return move !== null && !findTerms(question).some((each) => findTerms(move[0]).includes(each));
}

const AREA =
  '(?:district|county|province|region|metropolitan area|metro area|urban area|agglomeration|conurbation|municipality|commune|parish)';
/** A part of a country that bears a name: "Ardell district", "the municipality of Ardell", "Greater Ardell". */
const NAMED_AREA = new RegExp(
  `\\p{Lu}[\\p{L}’'-]+ (${AREA})\\b|\\b(${AREA}) of (?=\\p{Lu})|\\b(Greater|Metropolitan) (?=\\p{Lu})`,
  'gu',
);
/** The same with small letters told apart: behind "i" every letter is a capital one. */
const CAPITAL = /^\p{Lu}/u;

/** "Ardell district" against Ardell. */
export function areasDiffer({ text }: Question, a: Fact, b: Fact): boolean {
  const areasOf = ({ sentence }: Fact): string =>
    Array.from(sentence.text.matchAll(NAMED_AREA), ([whole, after, before, lead]) =>
      (after === undefined || CAPITAL.test(whole) ? (after ?? before ?? lead ?? '') : '').toLowerCase(),
    )
      .filter((each) => each !== '' && !text.toLowerCase().includes(each))
      .sort()
      .join(' ');
  return areasOf(a) !== areasOf(b);
}

/** "With her first husband, she had two", "In the first round Orel got 28": what opens a sentence and limits what follows. */
const OPENING =
  /^["“]?(?:with|among|amongst|by|from|for|at|on|in|within|under|outside|inside|unlike|besides) (?:([^,]{3,80}), |((?:the|his|her|its|their) (?:\p{Ll}+ ){1,3})(?=\p{Lu}))/iu;
const OF_ALL = /^(?:all|total|sum|general|addition|fact|particular|the end)\b/i;
/** Behind a noun: "towers on the north side", "five children who survived", "12 km long in Denmark". */
const BEHIND =
  /^(?: (?:long|high|tall|wide|deep))? (on|in|at|with|without|among|for|from|against|along|near|to|who|whose|which|that|aged|outside|inside|by|under|over) ([^,;:.()]{3,80})/i;
const RELATIVE = /^(?:who|whose|which|that)$/i;
const DEFINITE = /\b(?:the|these|those|its|his|her|their|all|both) $/i;
/** "Of the islands, 22 are inhabited": what they are is said of some. */
const OF_THEM = /^["“]?of (?:the|its|his|her|their|these|those|all) [^,]{3,80}, /i;
const PREDICATE = /^ ([^,;:.()]{3,60})/;
/** "Turnout in Orle was 54%": whose figure it is, told between its noun and the verb. */
const BETWEEN =
  /\b(?:in|at|for|from|among|of) ((?:the )?\p{Lu}[^,;:.()]{1,40}?) (?:is|are|was|were|has|had|stood|reached|rose|fell)\b[^,;:.()]*$/u;
/** "1,200 trees were planted by schools", "300 houses were built after the floods": by whom, after what. */
const DONE_BY =
  /^ (?:(?:is|are|was|were|has been|have been|had been) )?\p{L}+ (?:by|after|before|since|during) ([^,;:.()]{3,80})/u;
/** How far something went, told beside the deed. */
const DEGREE =
  /\b(seriously|severely|critically|slightly|lightly|badly|gravely|fatally|directly|indirectly|partially|partly|fully|completely|permanently|temporarily|legally|locally|privately|publicly)\b/i;

const firstOf = (match: RegExpExecArray | null): string => match?.slice(1).find((each) => each !== undefined) ?? '';

/** What the words before a figure limit it by. */
function limitsBefore(before: string): readonly string[] {
  const led = firstOf(OPENING.exec(before));
  return [OF_ALL.test(led) ? '' : led, firstOf(BETWEEN.exec(before))];
}

/** What the words behind a figure and its noun limit it by, given those before it. */
function limitsBehind(before: string, after: string): readonly string[] {
  const [, word = '', phrase = ''] = BEHIND.exec(after) ?? [];
  const known = RELATIVE.test(word) && DEFINITE.test(before);
  return [
    known ? '' : phrase,
    firstOf(DONE_BY.exec(after)),
    OF_THEM.test(before) ? firstOf(PREDICATE.exec(after)) : '',
  ];
}

/** What one sentence limits a figure by, as phrases. */
function limitsOf({ sentence: { text, span }, quantity }: Fact): readonly string[] {
  const before = text.slice(0, (quantity.hedge?.start ?? quantity.start) - span.start);
  const after = text.slice((quantity.noun?.end ?? quantity.end) - span.start);
  return [...limitsBefore(before), ...limitsBehind(before, after), firstOf(DEGREE.exec(text))];
}

const ALL_TOLD = /\b(?:only|sole|solely|in all|in total|altogether|a total of)\b/i;
const THE_ONLY = /^\s*(?:they|these|those) (?:are|were) the only\b/i;
/** Characters of the next sentence that are looked at. */
const NEXT = 40;

/** "Two monks at the abbey; they are the only ones who …": those are all, wherever they are told to be. */
function isExhaustive({ text, span, paragraph }: Sentence): boolean {
  return ALL_TOLD.test(text) || THE_ONLY.test(paragraph.text.slice(span.end, span.end + NEXT));
}

/** A figure of which a sentence says more closely what it is of than question and other sentence do, and which is no more than the other one: of some. */
export function isLimited(question: Question, fact: Fact, other: Fact): boolean {
  if (isExhaustive(fact.sentence)) return false;
  const known = new Set([
    ...questionTerms(question),
    ...other.sentence.terms.keys(),
    ...findTerms(other.sentence.article.title),
  ]);
  const timed = new Set(
    fact.sentence.periods
      // "From January to June" is a part of whatever year.
      .filter(({ grain, from }) => from !== null || grain === 'day' || grain === 'duration')
      .flatMap(({ start, end }) => findTerms(fact.sentence.paragraph.text.slice(start, end))),
  );
  return limitsOf(fact)
    .flatMap((phrase) => findTerms(phrase.replace(/\b\d[\d,.]*\b/g, ' ')))
    .some((each) => !known.has(each) && !timed.has(each));
}
