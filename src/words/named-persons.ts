import type { Sentence } from '#facts';
import { sortOfNoun } from '#question';
import type { Question } from '#question';
import { neighbours, synonyms, term } from '#text';

const PERSONAL = /\b(?:he|she|him|her|his|hers)\b/i;
const RELATION = /['’]s?\s+((?:\p{Ll}+[ -])*\p{Ll}+)\W*$/iu;
const ASKS_WHO = /^\W*who(?:['’]?s|\s+(?:is|was|are|were))\b/i;

const isName = (pos: string | undefined, text: string): boolean => pos === 'PROPN' && /^\p{Lu}\p{Ll}/u.test(text);

/** Names of two words that a question gives in full: "Petra Wendover". */
const fullNames = ({ terms, text }: Question): (readonly [first: string, last: string])[] =>
  terms.slice(1).flatMap((last, i) => {
    const first = terms[i];
    const bound = first?.name === true && last.name && /^ $/.test(text.slice(first.end, last.start));
    return bound && sortOfNoun(first.word) === undefined ? [[first.term, last.term] as const] : [];
  });

/** "What did Petra Wendover say?" – "Hanna Wendover said that …": another one of the surname, and the one asked about nowhere near. */
export function tellsOfNamesake(question: Question, sentence: Sentence, all: readonly Sentence[]): boolean {
  const { tokens, text } = sentence;
  const before = all.find(({ paragraph, n }) => paragraph === sentence.paragraph && n === sentence.n - 1);
  const namesake = ([first, last]: readonly [string, string]): boolean =>
    !sentence.terms.has(first) &&
    !(PERSONAL.test(text) && before?.terms.has(first) === true) &&
    tokens.some((token, at) => {
      const lead = tokens[at - 1];
      return (
        term(token.text) === last &&
        lead !== undefined &&
        isName(lead.pos, lead.text) &&
        sortOfNoun(lead.text) === undefined
      );
    }) &&
    tokens.every((token, at) => term(token.text) !== last || isName(tokens[at - 1]?.pos, tokens[at - 1]?.text ?? ''));
  return fullNames(question).some(namesake);
}

/** "Who is Ann Lee's brother?" – a sentence about Ann Lee that speaks of no brother. */
export function lacksRelation(question: Question, sentence: Sentence): boolean {
  const noun = ASKS_WHO.test(question.text) ? RELATION.exec(question.text)?.[1]?.split(/[ -]/).at(-1) : undefined;
  if (noun === undefined) return false;
  const asked = term(noun);
  return ![asked, ...neighbours(asked), ...synonyms(asked)].some((each) => sentence.terms.has(each));
}
