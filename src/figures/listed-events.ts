import type { Fact, Reading, Sentence } from '#facts';
import { findTerms, isFunctionWord, lazily } from '#text';
import { nameRuns } from '#evidence';
import type { Evidence } from '#evidence';
import { actTerm, FAILED, SECTION } from './event-lexicon.ts';

/** A numbered part of a game in which an event falls. */
export interface Section {
  readonly noun: string;
  readonly n: number;
}

/** An event that a passage tells by a measure ("a 43-yard field goal"), with the words about it. */
export interface ListedEvent {
  readonly fact: Fact;
  /** Terms of what it is: its noun phrase and the next words. */
  readonly noun: ReadonlySet<string>;
  /** Terms of its stretch of the sentence. */
  readonly words: ReadonlySet<string>;
  /** Names before and after the measure, nearest first. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** Words right after the measure, up to the next joint. */
  readonly tail: string;
  readonly section: Section | null;
}

const NOUN_WORDS = 6;
/** Where the words about one event end. */
const JOINT = /[;,:]|\.\s|\s(?:and|followed|while|before|but|yet|along|as)\s/;

const NUMBERS: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, fourth: 4, fifth: 5 };
const numberOf = (word: string): number => NUMBERS[word.toLowerCase()] ?? parseInt(word, 10);

/** The numbered parts that a text names, in order, with their offsets. */
export function sectionsIn(text: string): (Section & { readonly at: number })[] {
  return Array.from(text.matchAll(SECTION), ({ index, 1: n = '', 2: noun = '' }) => ({
    at: index,
    n: numberOf(n),
    noun: noun.toLowerCase(),
  }));
}

const termsOf = (text: string): string[] => findTerms(text).map(actTerm);

/** A name without the short title before it: "QB Tom Brady". */
const bare = (name: string): string => name.replace(/^(?:.*\s)?(?:\p{Lu}{2,3}\s+)+(?=\p{L})/u, '');

/** The names of an article: whole names by their last words, so that "Brevik" is Anton Brevik. */
type Names = ReadonlyMap<string, string>;

const lastWord = (name: string): string => name.split(/\s+/).at(-1) ?? name;

const spansOf = (sentence: Sentence): { readonly name: string; readonly from: number; readonly to: number }[] =>
  nameRuns(sentence).map(({ start, end }) => ({
    name: bare(sentence.paragraph.text.slice(start, end)),
    from: start - sentence.span.start,
    to: end - sentence.span.start,
  }));

function namesOf(readings: readonly Reading[]): Names {
  const whole = readings
    .flatMap(({ sentences }) => sentences.flatMap(spansOf))
    .filter(({ name }) => /^\p{Lu}\S+ \p{Lu}\S+$/u.test(name));
  return new Map(whole.toReversed().map(({ name }) => [lastWord(name), name]));
}

/** The names in a stretch of a sentence, in whole; a word that ends a known name is one although it is tagged otherwise. */
function namesIn(sentence: Sentence, from: number, to: number, known: Names): string[] {
  const runs = spansOf(sentence);
  const single = sentence.tokens
    .map(({ text, start, end }) => ({ name: text, from: start - sentence.span.start, to: end - sentence.span.start }))
    .filter((word) => known.has(word.name) && !runs.some((run) => run.from < word.to && word.from < run.to));
  return [...runs, ...single]
    .filter((name) => name.from >= from && name.to <= to)
    .toSorted((a, b) => a.from - b.from)
    .map(({ name }) => known.get(name) ?? name)
    .filter((name) => name !== '' && !isFunctionWord(name.toLowerCase()) && !/^\p{Lu}{1,3}$/u.test(name));
}

interface Stretch {
  readonly start: number;
  readonly at: number;
  readonly end: number;
  /** Where the words after the measure end. */
  readonly tail: number;
}

/** The stretches of a sentence about each of its events, in order: up to the joint after the measure. */
function stretchesOf(sentence: Sentence, facts: readonly Fact[]): Stretch[] {
  const base = sentence.span.start;
  const tails = facts.map(({ quantity }, i) => {
    const next = (facts[i + 1]?.quantity.start ?? base + sentence.text.length) - base;
    const after = sentence.text.slice(quantity.end - base, next);
    const joint = JOINT.exec(after);
    return quantity.end - base + (joint ? joint.index : after.length);
  });
  return facts.map(({ quantity }, i) => ({
    start: i === 0 ? 0 : (tails[i - 1] ?? 0),
    at: quantity.start - base,
    end: quantity.end - base,
    tail: tails[i] ?? sentence.text.length,
  }));
}

/** The part of the game: named before the event in its sentence, else after it and before the next, else carried over. */
function sectionOf(sentence: Sentence, stretch: Stretch, next: number, carried: Section | null): Section | null {
  const named = sectionsIn(sentence.text);
  return (
    named.findLast(({ at }) => at < stretch.at) ?? named.find(({ at }) => at >= stretch.at && at < next) ?? carried
  );
}

const PRONOUN = /\b(?:he|she|his|her|him)\b/i;

function eventsOfSentence(
  sentence: Sentence,
  facts: readonly Fact[],
  carried: Section | null,
  last: ListedEvent | undefined,
  names: () => Names,
): ListedEvent[] {
  if (facts.length === 0) return [];
  const known = names();
  const stretches = stretchesOf(sentence, facts);
  let previous = last;
  return facts.flatMap((fact, i): ListedEvent[] => {
    const stretch = stretches[i];
    if (!stretch) return [];
    const text = sentence.text.slice(stretch.start, stretch.tail);
    const tail = sentence.text.slice(stretch.end, stretch.tail);
    const lead = tail
      .split(/\s+/)
      .slice(0, NOUN_WORDS + 1)
      .join(' ');
    const elliptic = /er\b|ers\b/.test(sentence.text.slice(stretch.end - 3, stretch.end + 2));
    const own = [...fact.measure.terms.map(actTerm), ...termsOf(lead)];
    const before = namesIn(sentence, stretch.start, stretch.at, known).toReversed();
    const after = namesIn(sentence, stretch.end, stretch.tail, known);
    const meant =
      before.length + after.length === 0 ||
      (before.length === 0 && PRONOUN.test(text.slice(0, stretch.at - stretch.start)));
    const event: ListedEvent = {
      fact,
      noun: new Set([...own, ...(elliptic && previous ? previous.noun : [])]),
      words: new Set([...own, ...termsOf(text), ...(elliptic && previous ? previous.noun : [])]),
      before: meant && before.length === 0 ? (previous?.before ?? []) : before,
      after,
      tail,
      section: sectionOf(sentence, stretch, stretches[i + 1]?.at ?? sentence.text.length, carried),
    };
    previous = event;
    return FAILED.test(tail) || FAILED.test(sentence.text.slice(Math.max(stretch.start, stretch.at - 30), stretch.at))
      ? []
      : [event];
  });
}

const isMeasured = ({ quantity, role }: Fact): boolean => role === 'level' && quantity.kind === 'measure';

/** The measured events of the article that the evidence puts first, in the order of its text. */
export function listEvents({ readings }: Evidence): ListedEvent[] {
  const article = readings[0]?.article;
  const own = readings.filter((reading: Reading) => reading.article === article && reading.paragraph.kind !== 'table');
  const events: ListedEvent[] = [];
  // Most passages measure no event, and then nobody is asked for by name.
  const names = lazily(() => namesOf(own));
  let carried: Section | null = null;
  for (const reading of own.toSorted((a, b) => a.paragraph.n - b.paragraph.n)) {
    const bySentence = Map.groupBy(reading.facts.filter(isMeasured), ({ sentence }) => sentence);
    for (const sentence of reading.sentences) {
      events.push(...eventsOfSentence(sentence, bySentence.get(sentence) ?? [], carried, events.at(-1), names));
      carried = sectionsIn(sentence.text).at(-1) ?? carried;
    }
  }
  return events;
}
