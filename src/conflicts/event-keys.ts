import { term } from '#text';
import type { Evidence, Sought } from '#evidence';
import type { Question } from '#question';
import { isKind } from '#evidence';
import type { Sentence } from '#facts';
import { deedsOfPhrase, isDeed, phrasesFor, sameDeeds } from './deed-lexicon.ts';
/** What tells that the time is that of the event: its verbs and the nouns that they are about. */
export interface Keys {
  readonly acts: readonly Sought[];
  readonly nouns: readonly Sought[];
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(' ').map(term));
/** Verbs that only say that something was at a time: one stands for another. */
export const HAPPENS = words('take happen occur hold stage fight');
const BORN = term('born');
const DIED = term('die');

const WHEN_DID = /\bwh(?:en|at \w+|ich \w+)\b.{0,20}? (?:did|does|do|was|were|is|are|has|have|had|will) /i;
const INFINITIVE = /\bto $/i;
/** What follows a verb: a preposition, an article or the end of the question. */
const BEHIND_VERB = /^\W*(?:$|(?:to|from|in|into|at|on|for|with|by|the|an?|his|her|its|their|up|down|off|out)\b)/i;
const LED = /\b(?:the|an?|his|her|its|their|of|in|at|to|from|for|by|with|and)\s+(?:\p{L}+\s+)?$/iu;

/** "When did the river peak?", "When did Ann return to Losby?": the verb, whatever it looks like. */
function hiddenVerb({ sought, question: { text } }: Evidence): Sought[] {
  if (!WHEN_DID.test(text)) return [];
  const common = sought.filter(({ term: { name } }) => !name);
  const last = sought.at(-1);
  const inside = common.find(
    ({ term: { start, end } }) =>
      !LED.test(text.slice(0, start)) && BEHIND_VERB.test(text.slice(end)) && /\bdid\b/i.test(text.slice(0, start)),
  );
  return [inside ?? (last?.term.name ? undefined : last)].flatMap((each) => each ?? []);
}

/** The deed that a question asks the time of, and what it was done to. */
export function keysOf(evidence: Evidence): Keys {
  const { sought, question } = evidence;
  const verbs = sought.filter(({ term: { pos, name } }) => pos === 'VERB' && !name);
  const main = verbs.filter(({ term: { start } }) => !INFINITIVE.test(question.text.slice(0, start)));
  const acts =
    [main, verbs, hiddenVerb(evidence), sought.filter(({ term }) => isDeed(term.term))].find(
      ({ length }) => length > 0,
    ) ?? [];
  const nouns = sought.filter((each) => {
    const { pos, name, end } = each.term;
    const next = question.terms.find(({ start }) => start === end + 1);
    const heads =
      pos === 'NOUN' &&
      !name &&
      next?.pos !== 'PROPN' &&
      next?.name !== true &&
      !TIMES.has(each.term.term) &&
      !isKindOfName(question, each.term);
    return heads && !acts.includes(each) && (next?.pos !== 'NOUN' || acts.some(({ term: act }) => act === next));
  });
  return { acts, nouns };
}

/** The words of a question that tell what happened: not those for a time, nor what a name is the name of. */
export const tellingTerms = ({ terms, ...question }: Question): Question['terms'] =>
  terms.filter(
    (each) => !HAPPENS.has(each.term) && !TIMES.has(each.term) && !isKindOfName({ terms, ...question }, each),
  );

/** The terms by which an article may tell a deed. */
export const termsOf = ({ term: { term: own }, also }: Sought): readonly string[] => [...sameDeeds(own), ...also];

/** The terms by which a sentence may tell a deed of a question, phrases among them: "set up" for founded, "began" for "break out". */
export function wordsFor({ text }: Question, act: Sought, sentence: Sentence): readonly string[] {
  const deeds = [...termsOf(act), ...deedsOfPhrase(act.term.term, text).flatMap(sameDeeds)];
  return [...deeds, ...deeds.flatMap((deed) => phrasesFor(deed, sentence.text))];
}

const TIMES = words('date day month year time');

/** "What is the birth date of Ann?" asks for a time. */
export const asksDateOf = ({ asked, terms }: Question): boolean =>
  asked.some(({ term: own }) => TIMES.has(own)) && terms.some(({ term: own }) => isDeed(own));

const means = (each: Sought, deed: string): boolean => each.term.term === deed;
export const isBirth = (each: Sought): boolean => means(each, BORN);
export const isDeath = (each: Sought): boolean => means(each, DIED);

/** "The city of Ardell": the name alone says it. */
function isKindOfName({ text, terms }: Question, own: Question['terms'][number]): boolean {
  const next = terms.find(({ start }) => start > own.end);
  return next?.name === true && isKind(own.term) && /^ of (?:the )?$/i.test(text.slice(own.end, next.start));
}
