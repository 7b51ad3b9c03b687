import type { Question, QuestionTerm } from '#question';
import { compareExact } from '#text';
import { actTerm, isAct, SECTIONS } from './event-lexicon.ts';
import { sideOfLimit } from './limits.ts';
import { sectionsIn } from './listed-events.ts';
import type { ListedEvent, Section } from './listed-events.ts';

/** Words of a question that say of which event, not what it is. */
const ABOUT =
  /^(?:games?|players?|teams?|quarters?|half|halves|periods?|yards?|lengths?|distances?|matche?s?|contests?|total|first|second|third|fourth|last|final|long|longest|shortest)$/i;

/** What the question counts, as terms of the events: at least one of their nouns, all of their words. */
function kindOf(terms: readonly QuestionTerm[], events: readonly ListedEvent[]): string[] | null {
  const nouns = terms.filter(
    ({ word, name, pos, term }) =>
      !ABOUT.test(word) && !name && !/^\d/.test(word) && (/^(?:NOUN|PROPN|ADJ)$/.test(pos) || isAct(term)),
  );
  const kind = [...new Set(nouns.map(({ term }) => actTerm(term)))].filter(
    (term) => isAct(term) || events.some(({ noun }) => noun.has(term)),
  );
  return kind.some((term) => events.some(({ noun }) => noun.has(term))) ? kind : null;
}

function inSection(asked: readonly Section[], { section }: ListedEvent): boolean {
  if (asked.length === 0) return true;
  if (section === null) return false;
  return asked.some(({ noun, n }) => {
    if (noun === section.noun) return n === section.n;
    if (noun === 'half' && section.noun === 'quarter') return n === Math.ceil(section.n / 2);
    return false;
  });
}

/** "the first two quarters" as both of them. */
function sectionsAsked(text: string): Section[] {
  const several = SECTIONS.exec(text);
  const many = several ? ({ two: 2, three: 3 }[several[1]?.toLowerCase() ?? ''] ?? Number(several[1])) : 0;
  const noun = several?.[2]?.toLowerCase().replace(/s$/, '') ?? '';
  return several ? Array.from({ length: many }, (_, i) => ({ noun, n: i + 1 })) : sectionsIn(text);
}

/** "between 10 and 20 yards" and other limits on the measure of the events. */
function limitsAsked({ text, quantities }: Question): (value: string) => boolean {
  const range = /\bbetween (\d+)(?:[- ]yards?)? and (\d+)/i.exec(text);
  const [, low, high] = range ?? [];
  if (low !== undefined && high !== undefined)
    return (value) => compareExact(value, low) >= 0 && compareExact(value, high) <= 0;
  const limit = quantities.find(({ kind }) => kind === 'measure');
  if (!limit) return () => true;
  const around = text.slice(Math.max(0, limit.start - 20), limit.end + 20);
  return sideOfLimit(around, limit.value) ?? ((value) => value === limit.value);
}

const saidOf = ({ before, after }: ListedEvent, name: string): boolean =>
  [...before, ...after].some((each) => each.split(/[\s’']+/).includes(name));

/** The events that a question means, in order; null where the passage tells none of their kind. */
export interface Choice {
  readonly events: readonly ListedEvent[];
  /** True where every condition of the question was met by words of the events. */
  readonly sure: boolean;
}

/** Chooses the events of the kind, part of the game, measure and person that some words of a question name. */
export function chooseEvents(
  question: Question,
  terms: readonly QuestionTerm[],
  text: string,
  all: readonly ListedEvent[],
): Choice | null {
  const kind = kindOf(terms, all);
  if (!kind) return null;
  const within = limitsAsked(question);
  const sections = sectionsAsked(text);
  const ofKind = all.filter(
    (event) =>
      kind.every((term) => event.words.has(term)) &&
      kind.some((term) => event.noun.has(term)) &&
      within(event.fact.quantity.value),
  );
  const names = terms.filter(({ name }) => name).map(({ word }) => word.replace(/['’]s?$/, ''));
  const last = names.at(-1);
  const named = last === undefined ? ofKind : ofKind.filter((event) => saidOf(event, last));
  const then = named.filter((event) => inSection(sections, event));
  if (then.length > 0) return { events: then, sure: true };
  const whosever = ofKind.filter((event) => inSection(sections, event));
  // A person or a part of the game that no event is told of may be left out of the telling.
  return { events: [named, whosever, ofKind].find((each) => each.length > 0) ?? [], sure: false };
}
