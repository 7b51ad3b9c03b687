import type { Sentence } from '#facts';
import type { Question } from '#question';
import { term } from '#text';
import type { Token } from '#text';
import { OTHER_OFFICE, OUT_OF_OFFICE, SINGLING } from './singling-lexicon.ts';

const lower = (token: Token | undefined): string => token?.text.toLowerCase() ?? '';
const WORD = /[\p{L}\p{N}’'-]+/gu;
const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(WORD) ?? [];

/** The word that singles out a noun of the question ("present" of "the present town hall"), with the terms of the noun's phrase. */
function singledIn({ text, terms }: Question): { readonly word: string; readonly nouns: readonly string[] } | null {
  const at = terms.findIndex(({ word }) => SINGLING.has(word.toLowerCase()));
  const found = terms[at];
  const next = terms[at + 1];
  if (!found || !next || !/^\s+$/.test(text.slice(found.end, next.start))) return null;
  const after = terms.slice(at + 1);
  const end = after.findIndex(
    ({ pos, start }, i) => pos === 'VERB' || (i > 0 && !/^\s+$/.test(text.slice(after[i - 1]?.end, start))),
  );
  return { word: found.word.toLowerCase(), nouns: (end < 0 ? after : after.slice(0, end)).map((each) => each.term) };
}

/** Places of words that single out one of what the question singles one out of: "first town hall", "the present one". */
function singlingPlaces({ tokens }: Sentence, nouns: readonly string[]): readonly number[] {
  const ofThem = (at: number): boolean => {
    const next = tokens[at + 1];
    return next !== undefined && (nouns.includes(term(next.text)) || /^ones?$/i.test(next.text));
  };
  return tokens.flatMap((token, at) => (SINGLING.has(lower(token)) && ofThem(at) ? [at] : []));
}

/**
 * "When did the present town hall burn down?" – "the first town hall burned down in 1869; the present one stands": the deed is told of
 * the other one.
 */
export function toldOfOtherOne(question: Question, sentence: Sentence): boolean {
  const asked = singledIn(question);
  const deed = question.terms.find(({ pos }) => pos === 'VERB');
  if (!asked || !deed) return false;
  const { tokens } = sentence;
  const places = singlingPlaces(sentence, asked.nouns);
  const told = tokens.flatMap((token, at) => (term(token.text) === deed.term ? [at] : []));
  const ofAnother = (at: number): boolean => {
    const nearest = places.findLast((place) => place < at);
    return nearest !== undefined && lower(tokens[nearest]) !== asked.word;
  };
  return new Set(places.map((at) => lower(tokens[at]))).size > 1 && told.length > 0 && told.every(ofAnother);
}

const OFFICE = /^\W*who(?:['’]?s|\s+(is|was|are|were))\s+(?:now\s+)?the\s+/i;

/** The words of the office that "who is the fire chief" asks about, and whether it is of today; null for another question. */
function officeIn({
  text,
  terms,
}: Question): { readonly words: readonly string[]; readonly head: string; readonly now: boolean } | null {
  const lead = OFFICE.exec(text);
  if (!lead) return null;
  const own: (typeof terms)[number][] = [];
  for (const each of terms.filter(({ start }) => start >= lead[0].length)) {
    const before = own.at(-1);
    if (each.start !== (before ? before.end + 1 : lead[0].length)) break;
    own.push(each);
  }
  const head = own.at(-1);
  const now = !/^(?:was|were)$/i.test(lead[1] ?? '');
  return head ? { words: own.map(({ word }) => word.toLowerCase()), head: head.term, now } : null;
}

/**
 * "Who is the fire chief?" – "police chief Ann Lee", "the former fire chief", "the deputy director": another office, or nobody who
 * holds it.
 */
export function holdsOtherOffice(question: Question, { tokens }: Sentence): boolean {
  const office = officeIn(question);
  if (!office) return false;
  const asked = new Set(office.words.map(term));
  const places = tokens.flatMap((token, at) => (term(token.text) === office.head ? [at] : []));
  // The tagger takes a noun that opens a sentence for a name.
  const isNoun = (at: number): boolean => tokens[at]?.pos === 'NOUN' || (at === 0 && tokens[at]?.pos === 'PROPN');
  const isOther = (at: number): boolean => {
    let from = at;
    while (isNoun(from - 1) || asked.has(term(lower(tokens[from - 1])))) from -= 1;
    const [before, own] = [lower(tokens[from - 1]), tokens.slice(from, at)];
    const strange = own.some((each, i) => isNoun(from + i) && !asked.has(term(each.text)));
    const lacking = office.words.length > 1 && own.length > 0 && !own.some((each) => asked.has(term(each.text)));
    const led = [before, ...own.map(lower)].filter((each) => !office.words.includes(each));
    return (
      (strange && lacking) || led.some((each) => OTHER_OFFICE.has(each) || (office.now && OUT_OF_OFFICE.has(each)))
    );
  };
  return places.length > 0 && places.every(isOther);
}

const PLACED = 'second third fourth fifth sixth seventh eighth ninth tenth last'.split(' ').join('|');
/** A place in a race, told by itself: "was second in", "came third," and not "won the third stage". */
const RANK = new RegExp(`\\b(${PLACED})(?=\\s+(?:in|at|on|overall|behind|with|place)\\b|\\s*(?:[,.;?!)]|$))`, 'giu');

const ranksIn = (text: string): readonly string[] =>
  Array.from(text.matchAll(RANK), ([, word = '']) => word.toLowerCase());

/** "Who was third in the first race?" – "she won the third race": that is another place, or none. */
export function tellsNoRank({ text }: Question, sentence: Sentence): boolean {
  const told = ranksIn(sentence.text);
  return ranksIn(text).some((rank) => !told.includes(rank));
}

/** "Second in the second race" needs both words. */
export function lacksOrdinal({ text }: Question, sentence: Sentence): boolean {
  const [asked, told] = [wordsOf(text), wordsOf(sentence.text)];
  const times = (words: readonly string[], word: string): number => words.filter((each) => each === word).length;
  return asked.some((word) => SINGLING.has(word) && times(asked, word) > 1 && times(told, word) < times(asked, word));
}

const ORDINAL = '(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)';
/** "Second robot", "Kestrel 3": which one of several of a kind or a name is meant; in a question a name may be in small letters. */
const NUMBERED = new RegExp(
  `\\b(?:(${ORDINAL}) (\\p{L}{3,})|(\\p{Lu}\\p{L}{2,}) (\\d{1,3}(?:\\.\\d+)*)(?![\\d%:,]|\\.\\d))`,
  'gu',
);
const ASKED_NUMBERED = new RegExp(NUMBERED.source.replace('\\p{Lu}', '\\p{L}'), 'giu');
const SPEAKS_ON = /^["“]?(?:it|its|they|their|he|his|she|her|this|these|the latter)\b/i;

const pairsIn = (text: string, pattern = NUMBERED): readonly { readonly mark: string; readonly noun: string }[] =>
  Array.from(text.matchAll(pattern), ([, ordinal, noun, name, number]) => ({
    mark: (ordinal ?? number ?? '').toLowerCase(),
    noun: term(noun ?? name ?? ''),
  }));

/**
 * "When was the second robot installed?" – "a robot was installed in May", where another sentence tells of a second one: the best one
 * tells of another of the kind.
 */
export function lacksNumber({ text, form }: Question, best: Sentence, all: readonly Sentence[]): boolean {
  const asked = form === 'compare' || form === 'list' ? [] : pairsIn(text, ASKED_NUMBERED);
  if (asked.length === 0 || SPEAKS_ON.test(best.text)) return false;
  const holdsPair = (sentence: Sentence, { mark, noun }: (typeof asked)[number]): boolean =>
    pairsIn(sentence.text).some((each) => each.mark === mark && each.noun === noun);
  const said = new Set(best.text.toLowerCase().match(/\p{L}+|\d+(?:\.\d+)*/gu));
  return asked.some(
    (pair) =>
      best.terms.has(pair.noun) &&
      !said.has(pair.mark) &&
      all.some((other) => other !== best && holdsPair(other, pair)),
  );
}
