import type { Sentence } from '#facts';
import { isDated } from '#facts';
import type { Question } from '#question';
import type { Span, Token } from '#text';
import { isFunctionWord, term } from '#text';
import type { Evidence } from './evidence.ts';
import type { Short } from './types.ts';

const short = (kind: Short['kind'], span: string): Short => ({ kind, span, figure: null, yes: null });

const slice = (sentence: Sentence, span: Span): string => sentence.paragraph.text.slice(span.start, span.end);

/** Titles and joints that belong to a name although they are not proper nouns themselves. */
const JOINTS: ReadonlySet<string> = new Set(['of', 'the', 'de', 'la', 'van', 'von', 'and', '&', '-', '.', "'s", '’s']);

/** Runs of proper nouns ("Alejandro Mayorkas", "Bank of England"); "and" joins only inside an organisation's name, so not here. */
function nameRuns(sentence: Sentence): Span[] {
  const runs: Span[] = [];
  let run: Token[] = [];
  const close = (): void => {
    while (run.length > 0 && run.at(-1)?.pos !== 'PROPN') run.pop();
    const [first, last] = [run.at(0), run.at(-1)];
    if (first && last) runs.push({ start: first.start, end: last.end });
    run = [];
  };
  for (const token of sentence.tokens) {
    const joint = run.length > 0 && JOINTS.has(token.text.toLowerCase()) && !/^(?:and|the|'s|’s|-)$/.test(token.text);
    if (token.pos === 'PROPN' && /^\p{Lu}/u.test(token.text)) run.push(token);
    else if (joint) run.push(token);
    else close();
  }
  close();
  return runs;
}

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

function whoSpan(evidence: Evidence, sentence: Sentence): Short | null {
  const names = newNames(evidence, sentence);
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

function whenSpan(evidence: Evidence, sentence: Sentence): Short | null {
  const asked = evidence.question.periods;
  const dated = sentence.periods.filter(
    (period) => isDated(period) && !asked.some((p) => p.from === period.from && p.to === period.to),
  );
  const wantsYear = /\b(?:what|which) year\b/i.test(evidence.question.text);
  const found = nearest(dated, anchors(evidence, sentence));
  if (!found) return null;
  const words = slice(sentence, found);
  const year = /\b1\d{3}\b|\b20\d{2}\b/.exec(words)?.[0];
  return short('date', wantsYear && year !== undefined ? year : words);
}

const CAUSE =
  /\b(?:because(?: of)?|due to|owing to|thanks to|as a result of|on account of|in order to|so that|so as to|since|as|to|for)\b /gi;
const STRONG = /^(?:because|due|owing|thanks|as a|on account|in order|so)/i;

/** The clause after "because", "due to", "in order to"; a bare "to" or "since" is too weak to be called a reason. */
function whySpan(sentence: Sentence): Short | null {
  const match = Array.from(sentence.text.matchAll(CAUSE)).find(([words]) => STRONG.test(words));
  if (!match) return null;
  const clause = sentence.text.slice(match.index).replace(/[.;!?]["”’']?$/, '');
  return short('text', clause.split(/; /)[0] ?? clause);
}

/** "X is Y", "X, the Y,": what is said of the question's name. */
function whatSpan(evidence: Evidence, sentence: Sentence): Short | null {
  const asked = evidence.question.asked.at(-1);
  const names = newNames(evidence, sentence);
  if (asked?.name === false && names.length > 0 && sentence.terms.has(asked.term)) {
    const found = nearest(names, anchors(evidence, sentence));
    return found && short('name', slice(sentence, found));
  }
  return null;
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
