import { quoted, reckon } from '#facts';
import type { Fact, FormulaName } from '#facts';
import type { Question } from '#question';
import { compareExact } from '#text';
import type { Asking } from '#evidence';
import { figureDraft, sentencesOf } from '#outcome';
import type { Draft } from '#outcome';
import { chooseEvents } from './event-choice.ts';
import type { Choice } from './event-choice.ts';
import { GIVES, TAKES } from './event-lexicon.ts';
import { listEvents } from './listed-events.ts';
import type { ListedEvent } from './listed-events.ts';

/** Confidence of what a passage lists: it may leave events out, or tell of one twice. */
const LISTED = 0.55;
const UNSURE = 0.3;

const PLACE = '(?:(second|third|fourth|2nd|3rd|4th)[- ])?';
const END = new RegExp(`\\b${PLACE}(longest|shortest|furthest|farthest|largest|biggest|smallest)\\b`, 'gi');
const TURN =
  /\b(first|second|third|fourth|last|final)(?= (?!quarter|half|period|possession|two|drive|inning|round|set))/gi;
const PLACES: Readonly<Record<string, number>> = {
  ...{ first: 1, second: 2, third: 3, fourth: 4 },
  ...{ '2nd': 2, '3rd': 3, '4th': 4 },
};

/** A way to pick one event: by its place in size, or in time. */
type Pick = (events: readonly ListedEvent[]) => ListedEvent | null;

const bySize = (events: readonly ListedEvent[], least: boolean): ListedEvent[] =>
  events.toSorted((a, b) => {
    const order = compareExact(a.fact.quantity.value, b.fact.quantity.value);
    return least ? order : -order;
  });

/** The picks that a text names, in order: "the second longest", "the last". */
function picksIn(text: string): Pick[] {
  const ends = Array.from(text.matchAll(END), (match) => ({ match, size: true }));
  const turns = ends.length > 0 ? [] : Array.from(text.matchAll(TURN), (match) => ({ match, size: false }));
  return [...ends, ...turns].map(({ match, size }): Pick => {
    const [, place = '', end = ''] = match;
    if (!size) {
      const n = PLACES[place.toLowerCase()];
      return (events) => (n === undefined ? (events.at(-1) ?? null) : (events[n - 1] ?? null));
    }
    const n = PLACES[place.toLowerCase()] ?? 1;
    const least = /^(?:shortest|smallest)$/i.test(end);
    return (events) => bySize(events, least)[n - 1] ?? null;
  });
}

const confidenceOf = ({ sure }: Choice): number => (sure ? LISTED : UNSURE);

function reckoned(formula: FormulaName, facts: readonly Fact[], choice: Choice, rule: string): Draft | null {
  const [only, second] = facts;
  const figure = only && !second && formula !== 'count' ? quoted(only) : reckon(formula, facts.map(quoted));
  const listed = { about: 'all_listed', count: facts.length } as const;
  return (
    figure &&
    figureDraft(figure, confidenceOf(choice), rule, {
      notes: [{ kind: 'assumption', assumption: listed, sentence: null }],
    })
  );
}

/** "How many field goals did Bryant kick?": the events that the passage lists, counted. */
export function countListed({ question, evidence }: Asking): Draft | null {
  const times = /\bhow many (?:more|yards?|metres?|meters?|miles?|points?|percent)\b/i.test(question.text);
  const choice = times ? null : chooseEvents(question, question.terms, question.text, listEvents(evidence));
  if (!choice || choice.events.length === 0 || confidenceOf(choice) < evidence.limits.figure) return null;
  return reckoned(
    'count',
    choice.events.map(({ fact }) => fact),
    choice,
    'events that a passage lists',
  );
}

const ASKS_MEASURE =
  /\bhow (?:many (?:total |combined )?(?:\w+ ){0,3}?(?:yards?|yardage|miles?|metres?|meters?)|long|far)\b/i;
const ALL = /\b(?:total|combined?|altogether|all together|yardage|add(?:ed)? up|both)\b/i;

/** "How long was the longest …", "total yards of …", "how many yards longer was the longest than the shortest". */
export function measureListed({ question, evidence }: Asking): Draft | null {
  if (!ASKS_MEASURE.test(question.text)) return null;
  const choice = chooseEvents(question, question.terms, question.text, listEvents(evidence));
  if (!choice || choice.events.length === 0 || confidenceOf(choice) < evidence.limits.figure) return null;
  const [first, second] = picksIn(question.text);
  if (question.form === 'difference') return differenceListed(question, choice, first ?? null, second ?? null);
  if (/\baverage\b/i.test(question.text))
    return reckoned(
      'average',
      choice.events.map(({ fact }) => fact),
      choice,
      'the average of listed events',
    );
  if (!first && ALL.test(question.text))
    return reckoned(
      'sum',
      choice.events.map(({ fact }) => fact),
      choice,
      'the sum of listed events',
    );
  const event = first ? first(choice.events) : choice.events.length === 1 ? choice.events[0] : null;
  return event ? figureDraft(quoted(event.fact), confidenceOf(choice), 'one of the events that a passage lists') : null;
}

/** The events of each of two people that a question sets side by side; null where it names no two of them. */
function byPerson(
  { sides }: Question,
  { events }: Choice,
): readonly [readonly ListedEvent[], readonly ListedEvent[]] | null {
  if (!sides) return null;
  const of = (words: string): ListedEvent[] => {
    const name =
      words
        .replace(/['’]s?$/, '')
        .split(/\s+/)
        .at(-1) ?? '';
    const isName = /^\p{Lu}/u.test(name);
    return events.filter(({ before, after }) => isName && [...before, ...after].some((each) => each.includes(name)));
  };
  const [a, b] = [of(sides[0].words), of(sides[1].words)];
  return a.length > 0 && b.length > 0 ? [a, b] : null;
}

/** The difference of two events that the question picks; where it picks one of each of two people, of theirs. */
function differenceListed(question: Question, choice: Choice, first: Pick | null, second: Pick | null): Draft | null {
  const people = byPerson(question, choice);
  const pick = first ?? longest;
  const a = people ? pick(people[0]) : (first?.(choice.events) ?? null);
  const b = people ? (second ?? pick)(people[1]) : (second?.(choice.events) ?? null);
  if (!a || !b || a === b) return null;
  const order = compareExact(a.fact.quantity.value, b.fact.quantity.value) < 0 ? [b.fact, a.fact] : [a.fact, b.fact];
  const figure = reckon('difference', order.map(quoted));
  return figure && figureDraft(figure, confidenceOf(choice), 'difference of listed events');
}

const longest: Pick = (events) => bySize(events, false)[0] ?? null;

const FROM = /\b(?:from|by)(?: \p{Ll}+){0,3} $/u;
const TO = /\b(?:to|with|for)(?: \p{Ll}+){0,3} $/u;

/** The name in a tail after one of some words: "from kicker Shaun Suisham", "to WR Joey Galloway". */
function nameAfter({ after, tail }: ListedEvent, lead: RegExp): string | null {
  const before = (name: string): string => {
    const word = name.split(' ').find((each) => tail.includes(each)) ?? name;
    return tail.slice(0, Math.max(0, tail.indexOf(word))).replace(/(?:\p{Lu}{1,3} )+$/u, '');
  };
  return after.find((name) => lead.test(before(name))) ?? null;
}

/** Who did it: the giver or the taker of a pass as the question's verb has it, else the one who acts. */
function agentOf(event: ListedEvent, text: string): string | null {
  const given = nameAfter(event, FROM);
  const taken = nameAfter(event, TO);
  const [nearest, next] = event.before;
  if (TAKES.test(text)) return taken ?? nearest ?? null;
  // "Garcia connected with Joey Galloway for a 69-yard catch": where no taker follows, the nearest took it.
  if (GIVES.test(text)) return given ?? (taken === null ? next : undefined) ?? nearest ?? null;
  const scores = /\b(?:scored?|got|had)\b/i.test(text) && event.noun.has('pass');
  return (scores ? taken : null) ?? given ?? nearest ?? taken;
}

const ASKS_AGENT =
  /^\W*(?:who|whose|which (?:\w+ ){0,3}?(?:player|kicker|quarterback|qb|receiver|runner|back|scorer))\b/i;

/** True for a question after a person, of which the passage lists more than one event that could be meant. */
export function asksAgentOfListed({ question, evidence }: Asking): boolean {
  if (!ASKS_AGENT.test(question.text) || question.sides !== null) return false;
  const choice = chooseEvents(question, question.terms, question.text, listEvents(evidence));
  return choice !== null && choice.events.length > 1;
}

/** "Who threw the second longest pass?": the person of the event that is picked. */
export function agentListed({ question, evidence }: Asking): Draft | null {
  if (!ASKS_AGENT.test(question.text) || question.sides !== null) return null;
  const choice = chooseEvents(question, question.terms, question.text, listEvents(evidence));
  const [pick] = picksIn(question.text);
  if (!choice || choice.events.length === 0 || confidenceOf(choice) < evidence.limits.figure) return null;
  const event = pick ? pick(choice.events) : choice.events.length === 1 ? (choice.events[0] ?? null) : null;
  const name = event && agentOf(event, question.text);
  if (!event || !name) return null;
  const namedIn = evidence.sentences.filter(({ text }) => text.includes(name)).slice(0, 1);
  return figureDraft(quoted(event.fact), confidenceOf(choice), 'the one of a listed event', {
    short: { kind: 'name', span: name, figure: null, yes: null },
    quotes: [...new Set([event.fact.sentence, ...namedIn, ...sentencesOf(choice.events.map(({ fact }) => fact))])],
  });
}
