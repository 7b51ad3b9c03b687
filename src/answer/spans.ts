import type { Sentence } from '#facts';
import { isDated } from '#facts';
import type { Question } from '#question';
import type { Span } from '#text';
import { isFunctionWord, term } from '#text';
import type { Evidence } from './evidence.ts';
import { nameRuns } from './names.ts';
import type { Short } from './types.ts';

const short = (kind: Short['kind'], span: string): Short => ({ kind, span, figure: null, yes: null });

const slice = (sentence: Sentence, span: Span): string => sentence.paragraph.text.slice(span.start, span.end);

/** Where the question's words stand in the sentence, as offsets into the paragraph. */
function anchors(evidence: Evidence, sentence: Sentence): number[] {
  const sought = new Map(
    evidence.sought.flatMap((each) => [each.term.term, ...each.also].map((t) => [t, each.weight] as const)),
  );
  return sentence.tokens
    .filter((token) => sought.has(term(token.text)) && !isFunctionWord(token.text.toLowerCase()))
    .map((token) => token.start);
}

function nearest(spans: readonly Span[], places: readonly number[]): Span | null {
  const cost = (span: Span): number =>
    places.length === 0
      ? span.start
      : places.reduce((sum, at) => sum + Math.min(80, Math.abs(at - (span.start + span.end) / 2)), 0);
  return spans.length === 0 ? null : spans.reduce((best, next) => (cost(next) < cost(best) ? next : best));
}

/** Names that the question itself does not say. */
function newNames(evidence: Evidence, sentence: Sentence): Span[] {
  const said = new Set(evidence.question.terms.map((each) => each.term));
  return nameRuns(sentence).filter((run) => {
    const words = slice(sentence, run)
      .split(/[\s-]+/)
      .map(term);
    return (
      words.some((word) => !said.has(word)) &&
      !sentence.periods.some((period) => period.start < run.end && run.start < period.end)
    );
  });
}

const PERSON_TITLE =
  /\b(?:President|Secretary|Minister|Mr|Mrs|Ms|Dr|Sir|Lord|Lady|King|Queen|Prince|Princess|Captain|General|Governor|Mayor|Senator|Judge|Professor|Pope|Chancellor|Officer|Coach|Manager|spokes\w+)\.? $/;
const ASKS_SUBJECT = /^\W*who\s+(?!is\b|was\b|are\b|were\b|did\b|does\b|do\b)/i;
const ASKS_SEVERAL = /^\W*who\s+(?:are|were)\b/i;
const PRONOUN = /^(?:he|she|they|it|who)$/i;
const JOINED = /^(?:,? and (?:the )?(?:[a-z]+ ){0,2}(?:\p{Lu}[a-z]+ )?|, )$/u;

/** Names joined by commas and "and" around one of them, as one stretch. */
function withOthers(sentence: Sentence, names: readonly Span[], found: Span): Span {
  return names.reduce((stretch, name) => {
    const between = sentence.paragraph.text.slice(stretch.end, name.start);
    return name.start > stretch.end && JOINED.test(between) ? { start: stretch.start, end: name.end } : stretch;
  }, found);
}

/** The name before the question's verb; null where a pronoun stands there, whose name another sentence holds. */
function subjectName(evidence: Evidence, sentence: Sentence, names: readonly Span[]): Span | null {
  const [first] = evidence.sought;
  const acts = evidence.sought.filter(({ term: t }) => t.pos === 'VERB');
  const verbs = new Set(
    (acts.length > 0 ? acts : first ? [first] : []).flatMap((each) => [each.term.term, ...each.also]),
  );
  const verb = sentence.tokens.find((token) => verbs.has(term(token.text)) && token.pos !== 'PROPN');
  const title = names.find((name) =>
    verbs.has(term(sentence.paragraph.text.slice(0, name.start).trimEnd().split(/\s/).at(-1) ?? '')),
  );
  if (title) return title;
  const helper = names.find((name) => /\b(?:from|by)(?: the)? $/i.test(sentence.paragraph.text.slice(0, name.start)));
  if (!verb) return names.length > 0 && helper ? helper : null;
  const before = names.filter((name) => name.end <= verb.start);
  const pronoun = sentence.tokens.some((token) => PRONOUN.test(token.text) && token.end <= verb.start);
  return pronoun && before.length === 0 ? (helper ?? null) : nearest(before, [verb.start]);
}

function whoSpan(evidence: Evidence, sentence: Sentence): Short | null {
  const names = newNames(evidence, sentence);
  if (ASKS_SUBJECT.test(evidence.question.text)) {
    const found = subjectName(evidence, sentence, names);
    return found && short('name', slice(sentence, found));
  }
  if (ASKS_SEVERAL.test(evidence.question.text) && names[0]) {
    const all = names
      .map((name) => withOthers(sentence, names, name))
      .reduce((a, b) => (b.end - b.start > a.end - a.start ? b : a));
    return short('list', slice(sentence, all));
  }
  const titled = names.filter((run) =>
    PERSON_TITLE.test(sentence.paragraph.text.slice(sentence.span.start, run.start)),
  );
  const found = nearest(titled.length > 0 ? titled : names, anchors(evidence, sentence));
  return found && short('name', slice(sentence, found));
}

const PLACE_LEAD = /\b(?:in|at|near|from|to|on|along|across|into|through|outside|of|by way of|via)(?: the)? $/i;

function whereSpan(evidence: Evidence, sentence: Sentence): Short | null {
  const lead = (run: Span): boolean =>
    PLACE_LEAD.test(sentence.paragraph.text.slice(Math.max(sentence.span.start, run.start - 14), run.start));
  const found = nearest(newNames(evidence, sentence).filter(lead), anchors(evidence, sentence));
  return found && short('name', slice(sentence, found));
}

const NAMED_TIME = /\d|\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun)/;

function whenSpan(evidence: Evidence, sentence: Sentence): Short | null {
  const asked = evidence.question.periods;
  const dated = sentence.periods.filter(
    (period) => isDated(period) && !asked.some((p) => p.from === period.from && p.to === period.to),
  );
  // "earlier in the week" beside "January 10" says less: a time with a name goes before one without.
  const named = dated.filter((period) => NAMED_TIME.test(slice(sentence, period)));
  const wantsYear = /\b(?:what|which) year\b/i.test(evidence.question.text);
  const found = nearest(named.length > 0 ? named : dated, anchors(evidence, sentence));
  if (!found) return null;
  const words = slice(sentence, found);
  const year = /\b1\d{3}\b|\b20\d{2}\b/.exec(words)?.[0];
  return short('date', wantsYear && year !== undefined ? year : words);
}

const CAUSE =
  /\b(?:because(?: of)?|due to|owing to|thanks to|as a result of|on account of|in order to|so that|so as to|caused by|put (?:it |this |the \w+ )?down to|blamed (?:it |this |the \w+ )?on|attributed to|led by|driven by)\b /i;
const BLAME = /\b(?:blam(?:es?|ed)|reasons?|causes?|obstacles?|explain(?:s|ed))\b/i;
const COPULA = /\b(?:is|was|are|were)\b (?:that )?/i;

/** The clause after "because", "due to", "in order to"; or what is said to be the reason; a bare "to" or "since" is too weak. */
function whySpan(sentence: Sentence): Short | null {
  const match = CAUSE.exec(sentence.text);
  if (match) return short('text', clauseFrom(sentence.text.slice(match.index)));
  const blame = BLAME.exec(sentence.text);
  if (!blame) return null;
  const rest = sentence.text.slice(blame.index + blame[0].length);
  const copula = COPULA.exec(rest);
  return short('text', clauseFrom(copula ? rest.slice(copula.index + copula[0].length) : rest.trim()));
}

/** Words up to the end of their sentence or to the next statement. */
function clauseFrom(text: string): string {
  const [first = text] = text.split(
    /;\s|,? and (?:that|said|says|he|she|it|they|was|were|is|are)\b|, (?:which|who|where|while|but|although)\b/,
  );
  return first.replace(/[.!?,]+(["”’']?)$/, '$1').trim();
}

/** What follows the question's verb: "declared its firm opposition …" for "what did the embassy declare?". */
function objectSpan(evidence: Evidence, sentence: Sentence): Short | null {
  const verb = /\b(?:do|does|did|has|have|had|will|would|can)\b/i.test(evidence.question.text)
    ? evidence.sought.findLast(({ term: t }) => t.pos === 'VERB')
    : undefined;
  const token =
    verb &&
    sentence.tokens.find((each) => [verb.term.term, ...verb.also].includes(term(each.text)) && each.pos !== 'NOUN');
  if (!token) return null;
  const words = clauseFrom(sentence.paragraph.text.slice(token.end, sentence.span.end).trim());
  return words === '' ? null : short('text', words);
}

/** What is said of the thing asked for: "The main obstacle, officials say, is …". */
function copulaSpan(evidence: Evidence, sentence: Sentence): Short | null {
  const asked = evidence.question.asked.at(-1);
  const token = asked && sentence.tokens.find((each) => term(each.text) === asked.term);
  if (!token) return null;
  const rest = sentence.paragraph.text.slice(token.end, sentence.span.end);
  const copula = COPULA.exec(rest);
  const words = copula && copula.index < 60 ? clauseFrom(rest.slice(copula.index + copula[0].length)) : '';
  return words === '' ? null : short('text', words);
}

/** A name for what is asked for, else what is said of it, else what follows the verb. */
function whatSpan(evidence: Evidence, sentence: Sentence): Short | null {
  const asked = evidence.question.asked.at(-1);
  const copular = /^\W*what(?:['’]?s|\s+(?:is|was|are|were))\b/i.test(evidence.question.text);
  if (copular) return copulaSpan(evidence, sentence);
  const names = newNames(evidence, sentence);
  if (asked?.name === false && names.length > 0 && sentence.terms.has(asked.term)) {
    const found = nearest(names, anchors(evidence, sentence));
    return found && short('name', slice(sentence, found));
  }
  return objectSpan(evidence, sentence);
}

/** A list of names or nouns after a colon or in a row with commas and a last "and". */
function listSpan(sentence: Sentence): Short | null {
  const match =
    /(?:(?:\p{L}[\p{L}'’ -]{0,40}), ){1,8}(?:\p{L}[\p{L}'’ -]{0,40}),? and (?:\p{L}[\p{L}'’-]*(?: \p{L}[\p{L}'’-]*){0,2})/u.exec(
      sentence.text,
    );
  return match && short('list', match[0]);
}

/** The words of a sentence that answer a question of this form; null where no general pattern tells which. */
export function findSpan(question: Question, evidence: Evidence, sentence: Sentence): Short | null {
  switch (question.form) {
    case 'who':
      return whoSpan(evidence, sentence);
    case 'where':
      return whereSpan(evidence, sentence);
    case 'when':
      return whenSpan(evidence, sentence);
    case 'why':
      return whySpan(sentence);
    case 'list':
      return listSpan(sentence);
    case 'what':
    case 'extreme':
      return whatSpan(evidence, sentence);
    default:
      return null;
  }
}
