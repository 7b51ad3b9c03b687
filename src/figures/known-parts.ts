import { sameKind } from '#facts';
import type { Fact } from '#facts';
import type { Question, QuestionTerm } from '#question';
import { levelMatches, ownCredit, readingOf, refuseFor } from '#evidence';
import type { Asking, Match } from '#evidence';
import { sentencesOf } from '#outcome';
import type { Draft } from '#outcome';
import { bestMatch } from './amount.ts';

/** What joins one name to the next of a list. */
const JOINT = /^(?:,|,? and|,? or) (?:the )?$/i;

/** The names that a question lists: "Quillan and Marrick"; empty where it lists none. */
function namesListed({ terms, text }: Question): QuestionTerm[][] {
  const lists: QuestionTerm[][] = [];
  for (const term of terms.filter(({ name }) => name)) {
    const last = lists.at(-1)?.at(-1);
    const between = last ? text.slice(last.end, term.start) : '';
    if (last && between === ' ') lists.at(-1)?.push(term);
    else if (!last || JOINT.test(between)) lists.push([term]);
  }
  return lists.length > 1 ? lists : [];
}

/** The figure of each part that a question names, null where the articles give none; empty where it names no parts. */
function figuresOf({ question, evidence }: Asking, parts: readonly (readonly QuestionTerm[])[]): (Match | null)[] {
  if (parts.some((terms) => terms.length === 0)) return [];
  const own = new Set(parts.flat());
  return parts.map((terms) => {
    const sought = evidence.sought.filter(({ term }) => terms.includes(term) || !own.has(term));
    const named = sought.filter(({ term }) => terms.includes(term));
    const matches = levelMatches(evidence, { sought, periods: question.periods }).filter(({ fact }) => {
      const reading = readingOf(evidence, fact.sentence);
      return reading !== undefined && ownCredit(fact, reading, named) >= evidence.limits.side;
    });
    return bestMatch(matches);
  });
}

/** The figures of names that a question lists, one each and of one kind; null where one of them has none. */
export function listedFigures(asking: Asking): readonly Match[] | null {
  const names = namesListed(asking.question);
  const found = figuresOf(asking, names).flatMap((match) => match ?? []);
  const facts = new Set(found.map(({ fact }) => fact));
  const [first] = found;
  const whole = first !== undefined && facts.size === names.length && names.length > 1;
  return whole && found.every(({ fact }) => sameKind(fact, first.fact)) ? found : null;
}

/** What is known where a total or a comparison lacks a figure; empty where the question names no parts, or nothing lacks. */
function knownParts(asking: Asking): readonly Fact[] {
  const parts = asking.question.sides?.map(({ terms }) => terms) ?? namesListed(asking.question);
  const found = figuresOf(asking, parts);
  const known = [...new Set(found.flatMap((match) => match?.fact ?? []))];
  return known.length < parts.length ? known : [];
}

/** The refusal of a form that lacks a figure, with those that there are. */
export function refuseLacking(asking: Asking, rule: string, words: string): Draft {
  const known = knownParts(asking);
  const draft = refuseFor(asking, rule, { reason: 'not_two_figures', words, known });
  return draft.reason?.reason === 'not_two_figures' ? { ...draft, quotes: sentencesOf(known) } : draft;
}
