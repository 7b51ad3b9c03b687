import type { Fact, Reading } from '#facts';
import { membersOf, sharedWords } from '#facts';
import { findWords } from '#text';
import type { Evidence } from './evidence.ts';
import { bandsIn, DIGITS } from './bands.ts';

/** One of the parts that several percentages of a sentence tell of, with the words that say which part. */
export interface Portion {
  readonly fact: Fact;
  readonly reading: Reading;
  /** Terms and bands of numbers ("18-24") of its member of the list. */
  readonly words: ReadonlySet<string>;
  /** Terms that the sentence says of all its portions. */
  readonly shared: ReadonlySet<string>;
  /** The part as it is written, offsets into the sentence: "under the age of 18". */
  readonly name: { readonly start: number; readonly end: number };
  /** Said of what it is not: "with no husband", "non-families". */
  readonly negated: boolean;
  /** For a part of another portion, told in parentheses: the words that it has beside that one's. */
  readonly part: ReadonlySet<string> | null;
}

const NEGATION = /\b(?:no|not|without|never)\b|\bnon-?(?=\s?\p{L})|n['’]t\b/iu;
/** What stands between a figure and the name of its part, or between its name and the figure. */
const LEAD =
  /^(?:\s|[():,]|\b(?:of|all|the|residents|people|population|households|were|was|are|is|had|has|have|having|who|that|which|from|being|made|make|makes|up|by|consisted|came|come|identified|as|spoke|speak|reported|claimed|and|those)\b)*/i;

interface Place {
  readonly start: number;
  readonly end: number;
}

/** "Those of Latino origin made up 3.5 % of the population": what follows names the whole. */
const OF_WHOLE = /^\s*of (?:the |all |its |their )?(?:total |whole |entire )?[\p{L}]+(?: of [^,;]*)?[.,;]?\s*$/iu;

/** "The top ancestries are Italian (13.6 %)": what only leads to the first name. */
const LEADS_TO_NAME = /^.*(?:\b(?:are|were|is|was|includes?|included|including)\b |: )(?=\p{Lu})/u;

/** Whether the figures lead their members ("24 % German, 10 % Irish") or follow them ("German (24 %), Irish (10 %)"). */
function figuresLead(facts: readonly Fact[]): boolean {
  const [first, second] = facts;
  if (!first) return true;
  const { text } = first.sentence;
  const end = placeIn(first).end;
  if (!second) return !OF_WHOLE.test(text.slice(end));
  if (trail(facts)) return false;
  return /\p{L}/u.test(text.slice(end, placeIn(second).start).split(/[,;]|\band\b/)[0] ?? '');
}

/** "In Norby 62 % of the boats are new, in Ollen 48 %": each figure has a name of its own before it. */
function followNames(facts: readonly Fact[]): boolean {
  const labels = new Set(facts.map(({ label }) => label));
  return facts.length > 1 && labels.size === facts.length && [...labels].every((label) => /^\p{Lu}/u.test(label));
}

/** For each figure the terms of the first member that it takes up: "the mill pays 60 % and the quay 40 %" of what is paid. */
function takenUp(facts: readonly Fact[]): readonly (readonly string[])[] {
  const words = findWords(facts[0]?.sentence.text ?? '');
  return sharedWords(facts, membersOf(facts)).map((places) => [...places].flatMap((at) => words[at]?.term ?? []));
}

/** "In Norby 96 % voted, in Halm 88 %": nothing follows the last figure, and a name leads up to it. */
function trail(facts: readonly Fact[]): boolean {
  const [before, last] = facts.slice(-2);
  if (!before || !last) return false;
  const { text } = last.sentence;
  const member =
    text
      .slice(placeIn(before).end, placeIn(last).start)
      .split(/[,;]|\band\b/)
      .at(-1) ?? '';
  return /\p{L}/u.test(member) && /^\W*$/.test(text.slice(placeIn(last).end));
}

/** Where the figure stands in its sentence. */
const placeIn = ({ quantity, sentence: { span } }: Fact): Place => ({
  start: quantity.start - span.start,
  end: quantity.end - span.start,
});

/** Words after a figure that count as its own where nothing parts it from the next. */
const NEAR = 6;

/** The stretches of a sentence that belong to each of its figures alone, in order. */
function placesOf(facts: readonly Fact[], leads: boolean): Place[] {
  const text = facts[0]?.sentence.text ?? '';
  if (facts.length === 1) return [{ start: 0, end: text.length }];
  const words = findWords(text);
  const members = membersOf(facts);
  return facts.map(({ at }, i) => {
    const member = members[i] ?? { from: at, to: at + NEAR };
    const from = leads && i === 0 ? at : member.from;
    return { start: words[from]?.start ?? 0, end: words[member.to]?.start ?? text.length };
  });
}

const blank = (text: string, place: Place): string =>
  text.slice(0, place.start) + ' '.repeat(place.end - place.start) + text.slice(place.end);

/** The name of the part, without its figure and what only joins it on. */
function nameIn(text: string, place: Place, figure: Place): Place {
  const after = text.slice(figure.end, place.end).replace(/\([^)]*\)/g, '');
  const leads = /\p{L}/u.test(after) && !OF_WHOLE.test(after);
  const [from, to] = leads ? [figure.end, place.end] : [place.start, figure.start];
  const led = leads ? 0 : (LEADS_TO_NAME.exec(text.slice(from, to))?.[0].length ?? 0);
  const start = from + led + (LEAD.exec(text.slice(from + led, to))?.[0].length ?? 0);
  const tail = /(?:\s*(?:[,;.:(]|\band\b|\bwhile\b|\([^)]*\)))*\s*$/.exec(text.slice(start, to));
  return { start, end: Math.max(start, tail ? start + tail.index : to) };
}

/** "62 % of the members are women, 21 % are children": the whole that is said once for all; empty where there is none. */
function wholeOf(after: string): string {
  const whole = OF_NOUN.exec(after)?.[0] ?? '';
  return OF_AGAIN.test(after.slice(whole.length)) ? '' : whole;
}

const OF_NOUN = /^\s*of (?:[\p{L}-]+ ){1,4}?(?=(?:are|were|is|was|have|had|has)\b)/iu;
const OF_AGAIN = /(?:%|per ?cent) of\b/i;

const withoutBreakdowns = (text: string): string => text.replace(BREAKDOWN, (words) => ' '.repeat(words.length));

const within = (place: Place, limits: Place | null): Place =>
  limits ? { start: Math.max(place.start, limits.start), end: Math.min(place.end, limits.end) } : place;

/** A term by which a word of a portion is compared: small numbers as digits. */
export const portionTerm = (term: string): string => DIGITS.get(term) ?? term;

/** The words of a text as terms, with its bands of numbers. */
function wordsOf(text: string): Set<string> {
  const { bands, rest } = bandsIn(text);
  return new Set([...bands, ...findWords(rest).flatMap(({ term }) => (term === null ? [] : portionTerm(term)))]);
}

/** A breakdown in parentheses with words of its own ("14.7 % (4 % male and 10.7 % female) lived alone"). */
const BREAKDOWN = /\((?=[^()]*\p{L})[^()]*\d[^()]*\)/gu;

/** The portions that some figures of a sentence tell of: all outside parentheses, or all in one breakdown. */
function portionsIn(facts: readonly Fact[], reading: Reading, inside: Place | null, outer: Portion | null): Portion[] {
  const [first] = facts;
  if (!first) return [];
  const text = inside ? first.sentence.text : withoutBreakdowns(first.sentence.text);
  const named = inside === null && followNames(facts);
  const leads = !named && figuresLead(facts);
  const shares = leads && facts.length > 1;
  const whole = shares ? wholeOf(text.slice(placeIn(first).end)) : '';
  const places = placesOf(facts, leads);
  const said = named || (!leads && facts.length > 1) ? text.slice(placeIn(first).end, places[0]?.end) : '';
  const shared = wordsOf(shares ? `${text.slice(0, placeIn(first).start)} ${whole}` : said);
  const verbs = inside === null ? takenUp(facts) : [];
  return places.flatMap((found, i): Portion[] => {
    const fact = facts[i];
    if (!fact) return [];
    const figure = placeIn(fact);
    const stretch = within(found, inside);
    const place = i === 0 && said !== '' ? { ...stretch, end: figure.end } : stretch;
    const skipped = i === 0 ? whole.length : 0;
    const own = wordsOf(blank(text, { ...figure, end: figure.end + skipped }).slice(place.start, place.end));
    const name = nameIn(text, place, figure);
    return [
      {
        fact,
        reading,
        words: new Set([...own, ...(outer?.words ?? [])]),
        part: inside && own,
        shared: new Set([...shared, ...(verbs[i] ?? [])]),
        name,
        negated: NEGATION.test(text.slice(name.start, name.end)),
      },
    ];
  });
}

/** The portions of one sentence: those outside parentheses, then the parts of one of them that a breakdown tells. */
function portionsOfSentence(facts: readonly Fact[], reading: Reading): Portion[] {
  const text = facts[0]?.sentence.text ?? '';
  const breakdowns = Array.from(text.matchAll(BREAKDOWN), ({ index, 0: words }) => ({
    start: index + 1,
    end: index + words.length - 1,
  }));
  const of = (fact: Fact): Place | null =>
    breakdowns.find(({ start, end }) => placeIn(fact).start >= start && placeIn(fact).end <= end) ?? null;
  const outside = portionsIn(
    facts.filter((fact) => of(fact) === null),
    reading,
    null,
    null,
  );
  const inside = breakdowns.flatMap((place) => {
    const outer = outside.findLast(({ fact }) => placeIn(fact).end <= place.start) ?? null;
    return portionsIn(
      facts.filter((fact) => of(fact) === place),
      reading,
      place,
      outer,
    );
  });
  return [...outside, ...inside];
}

const SIGN = /%|per ?cent/i;

const isPercentage = ({ role, quantity, sentence: { paragraph } }: Fact): boolean =>
  role === 'level' && quantity.kind === 'percent' && SIGN.test(paragraph.text.slice(quantity.start, quantity.end));

/** The portions that the evidence tells of: its percentages, each with the words of its part. */
export function portionsOf({ readings }: Evidence): Portion[] {
  return readings
    .filter(({ paragraph }) => paragraph.kind !== 'table' && SIGN.test(paragraph.text))
    .flatMap((reading) => {
      const bySentence = Map.groupBy(reading.facts.filter(isPercentage), ({ sentence }) => sentence);
      return [...bySentence.values()].flatMap((facts) => portionsOfSentence(facts, reading));
    });
}
