import { findPassages } from '#evidence';
import type { Sources } from '#evidence';
import type { Outcome } from '#outcome';
import { readQuestion } from '#question';
import { findTerms, term } from '#text';
import type { IsoDay } from '#text';
import { ABBREVIATIONS } from './abbreviation-lexicon.ts';
import { answerQuestion } from './answer.ts';

/** Letters of a short word at most; a longer word is none that somebody made up of the first letters of others. */
const LETTERS = { least: 2, most: 6 } as const;
/** Written in capitals, or without a vowel. */
const LOOKS_SHORT = /^(?:\p{Lu}+|[b-df-hj-np-tv-xz]+)$/u;
const ASKS_MEANING = /\b(?:stands? for|acronym|abbreviat\p{L}*|short for|initials?)\b/iu;
/** Passages that are looked through for what an abbreviation is said to stand for. */
const LOOKED_AT = 20;

const initials = (words: string): string =>
  words
    .split(/[\s-]+/)
    .map((word) => word[0] ?? '')
    .join('')
    .toLowerCase();

/** Words that could be written as some letters: their first letters, small words left aside where they must be. */
function spells(words: string, letters: string): boolean {
  const plain = words.split(/[\s-]+/).filter((word) => !/^(?:of|and|the|for|in|on|to|a)$/i.test(word));
  return initials(words) === letters || initials(plain.join(' ')) === letters;
}

/** What a passage says that some letters stand for: "guild master (GM)", "GM (guild master)". */
function definedIn(text: string, letters: string): readonly string[] {
  const before = new RegExp(`((?:[\\p{L}’'-]+ ){1,${letters.length + 2}})\\(${letters}s?\\)`, 'giu');
  const after = new RegExp(`(?<![\\p{L}-])${letters} \\(([\\p{L}’' -]{4,60})\\)`, 'giu');
  const led = Array.from(text.matchAll(before)).flatMap(([, words = '']) => {
    const own = words.trim().split(' ');
    const tails = own.map((_, i) => own.slice(i).join(' '));
    return tails.findLast((tail) => spells(tail, letters) && tail.includes(' ')) ?? [];
  });
  const told = Array.from(text.matchAll(after)).flatMap(([, words = '']) => (spells(words, letters) ? [words] : []));
  return [...led, ...told];
}

/** What the articles of a scope say that some letters stand for; null where they say nothing, or several things. */
function definition(letters: string, { engine }: Sources): string | null {
  const found = findPassages(readQuestion(letters), engine, LOOKED_AT).flatMap(({ passage: { paragraph } }) =>
    definedIn(paragraph.text, letters),
  );
  // "National Broadcasting Company" is a name, and goes by either.
  const [first, ...others] = [
    ...new Set(found.filter((words) => !/ \p{Lu}/u.test(words)).map((words) => words.toLowerCase())),
  ];
  return first !== undefined && others.length === 0 ? first : null;
}

/** Whether a passage holds some words, several of them side by side. */
function isHeld(words: string, { engine }: Sources): boolean {
  if (!findTerms(words).every((each) => engine.documentFrequency(each) > 0)) return false;
  if (!words.includes(' ')) return true;
  return findPassages(readQuestion(words), engine, LOOKED_AT).some(({ passage: { article, paragraph } }) =>
    [article.title, ...paragraph.headings, paragraph.text].some((text) => text.toLowerCase().includes(words)),
  );
}

/** The one of what an everyday abbreviation stands for that the articles hold; null where they hold none or several. */
function everyday(letters: string, sources: Sources): string | null {
  const known = (ABBREVIATIONS.get(letters) ?? []).filter((words) => isHeld(words, sources));
  const [first] = known;
  // "Chief executive" is no other thing than "chief executive officer".
  return first !== undefined && known.every((words) => first.startsWith(words)) ? first : null;
}

/** A question with its abbreviations spelled out as the articles have them; null where there is none to spell out. */
export function spelledOut(text: string, sources: Sources): string | null {
  const spelled = text.replace(/(?<![\p{L}\p{N}.’'-])[\p{L}]+(?![\p{L}\p{N}’'-])/gu, (word) => {
    const letters = word.toLowerCase();
    const { length } = letters;
    const plain = ABBREVIATIONS.has(letters);
    if (length < LETTERS.least || length > LETTERS.most || !(plain || LOOKS_SHORT.test(word))) return word;
    const known = sources.engine.documentFrequency(term(letters)) > 0;
    return (known ? definition(letters, sources) : everyday(letters, sources)) ?? word;
  });
  return spelled === text ? null : spelled;
}

/** An outcome, or where it answers nothing and the question holds an abbreviation, that of the question spelled out, with how it was read. */
export function orSpelledOut(outcome: Outcome, sources: Sources, asOf?: IsoDay, least?: number): Outcome {
  if (outcome.status === 'answered' || sources.engine.size === 0) return outcome;
  const { asWritten } = outcome.question;
  if (ASKS_MEANING.test(asWritten)) return outcome;
  const spelled = spelledOut(asWritten, sources);
  if (spelled === null) return outcome;
  const again = answerQuestion(readQuestion(spelled, asOf), sources, least);
  if (again.status !== 'answered') return outcome;
  return { ...again, question: { ...again.question, asWritten }, readAs: again.readAs ?? spelled };
}
