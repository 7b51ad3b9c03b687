import type { Fact, Reading } from '#facts';
import { newestFirst, quoted, ranksIn, reckon } from '#facts';
import type { Question } from '#question';
import { compareExact, findTerms, findWords, term } from '#text';
import { LIGHT_VERBS, askedHead, coverage, creditIn, doerIn, readingOf, sameHead } from '#evidence';
import type { Asking, Sought } from '#evidence';
import { figureDraft, labelled } from '#outcome';
import type { Draft, Note } from '#outcome';

/** Endings of nouns that name an act: only the third deportation can be the third deportation flight, not the third passenger. */
const ACT = /(?:tion|sion|ment|ance|ence|al|ure|ing)s?$/i;

/** Words of an act that stand right before the asked noun: "deportation" in "deportation flights". */
function actsNamedBy(asking: Asking, head: string): string[] {
  const acts = asking.evidence.sentences.flatMap((sentence) => {
    // Only the words of a time are not among the terms.
    if (!sentence.terms.has(head) && sentence.periods.length === 0) return [];
    const words = findWords(sentence.text);
    return words.flatMap((word, i) => {
      const next = words[i + 1];
      const joined = next?.term === head && /^\s$/.test(sentence.text.slice(word.end, next.start));
      return joined && word.term !== null && ACT.test(sentence.text.slice(word.start, word.end)) ? [word.term] : [];
    });
  });
  return [...new Set(acts)];
}

interface Ranked {
  readonly fact: Fact;
  /** The asked noun itself, or an act that the articles name it by. */
  readonly direct: boolean;
}

const STANDING = /\b(?:finish|came|come|rank|place|end|is|was|were|lie|lay|stand|stood)\w*(?: in)?(?: the)? $/i;

/** "The fifth game in a row": those before the row are not counted. */
const ROW_ASKED = /\bin a row|in succession|running\b/i;
const IN_A_ROW = /^ (?:in a row|in succession|running|on the trot)\b/i;

/** "She finished fourth": a place among rivals or in a row of its own, and no number of events. */
function isStanding({ quantity, sentence }: Fact, asked: string): boolean {
  const before = sentence.text.slice(0, quantity.start - sentence.span.start);
  const after = sentence.paragraph.text.slice(quantity.noun?.end ?? quantity.end);
  return (quantity.noun === undefined && STANDING.test(before)) || (!ROW_ASKED.test(asked) && IN_A_ROW.test(after));
}

/** Events numbered by the articles ("the fifth flight"), the highest of the newest article first. */
function rankedEvents(asking: Asking, head: string): Ranked[] {
  const acts = actsNamedBy(asking, head);
  const evidence = acts.length === 0 ? asking.evidence : asking.again(acts.map((term) => ({ term, weight: 0.5 })));
  return evidence.readings
    .flatMap(ranksIn)
    .filter((fact) => fact.measure.head !== null && !isStanding(fact, asking.question.text))
    .flatMap((fact): Ranked[] => {
      const own = fact.measure.head ?? '';
      const direct = sameHead(head, own) || fact.measure.terms.includes(head);
      return direct || acts.includes(own) ? [{ fact, direct }] : [];
    })
    .sort(
      (a, b) =>
        newestFirst(a.fact.sentence, b.fact.sentence) || compareExact(b.fact.quantity.value, a.fact.quantity.value),
    );
}

/** The last number of each article, newest article first. */
function lastOfEachArticle(events: readonly Ranked[]): Ranked[] {
  const seen = new Set<unknown>();
  return events.filter(({ fact }) => {
    const known = seen.has(fact.sentence.article);
    seen.add(fact.sentence.article);
    return !known;
  });
}

/** A sentence that names someone ("the third title for the Lynx") is about them; one that names nobody leans on its paragraph. */
function namedWith(each: Sought, { sentence }: Fact, reading: Reading): boolean {
  const named = sentence.tokens.some(({ pos }) => pos === 'PROPN');
  const credit = creditIn(each, sentence, reading);
  return named ? credit === 1 : credit > 0;
}

/** Every word of the question must be said of the events somewhere in the articles asked. */
function wordsKept(events: readonly Ranked[], asking: Asking): boolean {
  const said = new Set(
    asking.evidence.readings
      .filter(({ article }) => events.some(({ fact }) => fact.sentence.article === article))
      .flatMap(({ article, paragraph }) => findTerms(`${article.title}\n${paragraph.text}`)),
  );
  const [last] = events;
  const reading = last && readingOf(asking.evidence, last.fact.sentence);
  const apart = asking.evidence.sought.some(
    (each) => each.term.name && last && reading && !namedWith(each, last.fact, reading),
  );
  return (
    !apart &&
    asking.evidence.sought.every(
      ({ term, also }) =>
        said.has(term.term) || also.some((other) => said.has(other)) || (!term.name && term.pos === 'VERB'),
    )
  );
}

/**
 * The number of events by their ordinal: the fifth flight means that there were five, as of the article's date. Ordinals are
 * never summed; earlier counts are noted. Null where the articles number no such event.
 */
export function countEvents(asking: Asking): Draft | null {
  const { question } = asking;
  const times = /\bhow (?:often|many times)\b/i.test(question.text);
  const head = times ? term('time') : askedHead(question);
  if (head === null || question.quantities.some(({ kind }) => kind === 'ordinal')) return null;
  const events = lastOfEachArticle(rankedEvents(asking, head)).filter(
    ({ fact }) => inTime(question, fact) && !isOfAllDoers(question, fact),
  );
  const [last, ...earlier] = events;
  const figure = last && reckon('rank', [quoted(last.fact)]);
  // What is called the first has others after it.
  if (last?.fact.quantity.value === '1') return null;
  // Where an older article has numbered more of them, the newest one does not tell of the last.
  if (last && earlier.some(({ fact }) => compareExact(fact.quantity.value, last.fact.quantity.value) > 0)) return null;
  if (!last || !figure || !wordsKept(events, asking)) return null;
  const reading = readingOf(asking.evidence, last.fact.sentence);
  if (
    times &&
    (!reading || coverage(asking.evidence.sought, last.fact.sentence, reading) < asking.evidence.limits.figure)
  )
    return null;
  const notes: Note[] = [
    { kind: 'as_of', fact: last.fact, earlier: false },
    ...earlier.map(({ fact }): Note => ({ kind: 'as_of', fact, earlier: true })),
  ];
  if (!last.direct) {
    const asked = question.asked.map(({ word }) => word).join(' ');
    const same = { about: 'same_event', counted: last.fact.measure.words, asked } as const;
    notes.push({ kind: 'assumption', assumption: same, sentence: last.fact.sentence });
  }
  const label = question.asked.map(({ word }) => word).join(' ');
  const draft = figureDraft(figure, 0.9, 'count of events by the last ordinal', {
    notes,
    figures: [labelled(figure, label)],
  });
  return { ...draft, quotes: [last.fact, ...earlier.map(({ fact }) => fact)].map(({ sentence }) => sentence) };
}

/** Characters after an event in which its owner stands: "the third title for the Lynx". */
const OWNER_NEAR = 40;

/** "Castellan won the third stage": there were three stages, of which she need not have won all. */
function isOfAllDoers(question: Question, { quantity, sentence }: Fact): boolean {
  const asked = doerIn(question);
  if (!asked || LIGHT_VERBS.has(asked.deed) || !asked.doer.some((each) => sentence.terms.has(each))) return false;
  const [before, after] = [
    sentence.text.slice(0, quantity.start - sentence.span.start),
    sentence.paragraph.text.slice(quantity.noun?.end ?? quantity.end),
  ];
  const theirs = /^ (?:for|of|by)\b/i.test(after) ? findTerms(after.slice(0, OWNER_NEAR)) : [];
  return /\bthe $/i.test(before) && !theirs.some((each) => asked.doer.includes(each));
}

/** An article published after the time asked about cannot tell how many there were then. */
function inTime(question: Question, fact: Fact): boolean {
  const until = question.periods.find(({ to }) => to !== null)?.to;
  const { published } = fact.sentence.article;
  // Nor can one that was published before that time, unless its end is what is asked.
  const later = question.periods.some(({ from }) => from !== null && published !== undefined && from > published);
  if (later && !/\b(?:by|until|till|before|up to)\b/i.test(question.text)) return false;
  return until === undefined || until === null || (published !== undefined && published <= until);
}
