import { isVerb, oncePer, partitionPoint } from '#text';
import type { Span, Token } from '#text';
import { AHEAD, CLAUSE_END, IS_PLANNED, MAYBE, PLANNED, SAID, UNDONE, WOULD } from './factuality-lexicon.ts';
import type { Sentence } from './types.ts';

/** What of a sentence says whether it tells of what has come about; places are offsets into the paragraph, in order. */
interface Outlook {
  readonly clauseEnds: readonly Span[];
  /** Words such as "plans to" and "is expected to". */
  readonly ahead: readonly Span[];
  /** Words such as "are planned", which are said of what stands before them. */
  readonly planned: readonly Span[];
  /** Verbs in a form of their own, which end the reach of those words. */
  readonly finite: readonly number[];
}

const AUXILIARY = /^(?:be|been|being|to|have|has|had|is|are|was|were)$/i;

/** A verb in a form of its own, as in "and hired 20 teachers": that is no longer what is planned. */
const isFinite = ({ pos, text, lemma }: Token, before: Token | undefined): boolean =>
  pos === 'VERB' && text.toLowerCase() !== lemma && !/ing$/i.test(text) && !AUXILIARY.test(before?.text ?? '');

function placesOf(pattern: RegExp, { text, span }: Sentence): Span[] {
  return Array.from(text.matchAll(pattern), (match) => {
    const start = span.start + match.index;
    return { start, end: start + match[0].trimEnd().length };
  });
}

/** "Said the line would carry 6.5 million" is told as what is to be; "would" alone is how stories tell of the past. */
function foretold(sentence: Sentence): Span[] {
  const [said] = placesOf(SAID, sentence);
  return said ? placesOf(WOULD, sentence).filter(({ start }) => start >= said.end) : [];
}

const outlookOf = oncePer((sentence: Sentence): Outlook => {
  const { tokens } = sentence;
  const ahead = [...placesOf(AHEAD, sentence), ...placesOf(MAYBE, sentence), ...foretold(sentence)];
  return {
    clauseEnds: placesOf(CLAUSE_END, sentence),
    ahead: ahead.toSorted((a, b) => a.start - b.start),
    planned: placesOf(IS_PLANNED, sentence),
    finite: tokens.flatMap((token, i) => (isFinite(token, tokens[i - 1]) ? [token.start] : [])),
  };
});

/** The clause around a place. */
function clauseAround({ clauseEnds }: Outlook, { span }: Sentence, at: number): Span {
  const next = partitionPoint(clauseEnds, ({ start }) => start < at);
  return { start: clauseEnds[next - 1]?.end ?? span.start, end: clauseEnds[next]?.start ?? span.end };
}

/** Whether words of intention before a place reach it: no verb of its own comes between. */
function reached({ ahead, finite }: Outlook, clause: Span, place: Span): boolean {
  const last = ahead[partitionPoint(ahead, ({ end }) => end <= place.start) - 1];
  if (!last || last.start < clause.start) return false;
  const verb = finite[partitionPoint(finite, (start) => start < last.end)];
  return verb === undefined || verb >= place.start;
}

const RELATIVE = /^(?:that|which|who)$/i;

/** A subject of which what follows is said: "36 teachers are to be hired", "a second expedition was planned for 1914". */
function saidOfSubject({ ahead, planned }: Outlook, { tokens }: Sentence, clause: Span, place: Span): boolean {
  const at = tokens.findIndex((token) => isVerb(token) && token.start >= clause.start && token.end <= clause.end);
  const first = tokens[at];
  // "Of the trains that were scheduled" tells which trains they are.
  if (!first || first.start < place.end || RELATIVE.test(tokens[at - 1]?.text ?? '')) return false;
  return [...ahead, ...planned].some(
    ({ start, end }) => start >= place.end && start <= first.end && end >= first.start,
  );
}

/**
 * Whether what a sentence tells at a place was only planned, wished for, foretold or asked for: "plans to hire 36", "was to open in
 * 2022", "asked for $2.3 million". The place is that of a figure or a verb, in offsets into the paragraph.
 */
export function isAhead(sentence: Sentence, place: Span): boolean {
  const outlook = outlookOf(sentence);
  if (outlook.ahead.length + outlook.planned.length === 0) return false;
  const clause = clauseAround(outlook, sentence, place.start);
  return reached(outlook, clause, place) || saidOfSubject(outlook, sentence, clause, place);
}

/** Whether a text, such as a question, speaks of what is planned, wished for, foretold or given up. */
export function speaksAhead(text: string): boolean {
  return [AHEAD, MAYBE, WOULD, UNDONE, PLANNED].some((pattern) => text.search(pattern) >= 0);
}
