import type { Question, Want } from '#question';
import type { Engine, Hit, Kind, SoughtTerm, Substitute, WeightedTerm } from '#search';
import { findWords, isEnglish, neighbours, synonyms, term as toTerm } from '#text';
import type { Word } from '#text';

/** The kind of thing that a sentence must hold to answer; a thing can be anything. */
const KIND_OF: Readonly<Partial<Record<Want, Kind>>> = {
  number: 'number',
  percent: 'number',
  money: 'number',
  duration: 'number',
  measure: 'number',
  age: 'number',
  date: 'date',
  person: 'name',
  place: 'place',
  reason: 'reason',
};
/** Words that make the form of a question ("how many", "in total") help to find its passage, but less than its topic. */
const FORM_WORD = 0.5;
/** So do the words of a time; but a line that holds nothing else but the date is about nothing. */
const TIME_WORD = 0.7;
/** A neighbour is weak evidence in the search for passages: the word itself is far likelier. */
const NEIGHBOUR: Omit<Substitute, 'term'> = { weight: 0.3, credit: 0.7 };
/** … and a synonym is weaker still: it means nearly the same, here and there. */
const SYNONYM: Omit<Substitute, 'term'> = { weight: 0.2, credit: 0.5 };
/** Of several spellings the likeliest is taken in full, the others in part. */
const OTHER_SPELLING = 0.5;
/** Unknown words of one question that are taken for mistyped ones, at most: with more it is no question about the articles. */
const MOST_MISTYPED = 8;
/** What stands in the dictionary is no slip, unless it is a longer word nearly the same: "mad" is not "made", nor "plane" "plan". */
const ENGLISH = { likeness: 0.75, length: 6 } as const;
const JOINED: Omit<Substitute, 'term'> = { weight: 0.8, credit: 0.8 };

/** Terms of the articles that a word which none of them holds may have been meant for; null for a function word. */
function spellings(engine: Engine, word: string): Substitute[] | null {
  const found = engine.spellings(word);
  const [first] = found;
  if (first?.term === null) return null;
  return found.flatMap(({ term, likeness }) => {
    if (term === null) return [];
    const share = likeness === first?.likeness ? 1 : OTHER_SPELLING;
    return [{ term, weight: share, credit: share * likeness }];
  });
}

/** One word of the articles typed as two: "foot ball". */
function joined(engine: Engine, words: readonly string[], at: number): Substitute[] {
  const [before, word, after] = [words[at - 1] ?? '', words[at] ?? '', words[at + 1] ?? ''];
  return [before + word, word + after]
    .filter((both) => both !== word)
    .map(toTerm)
    .filter((term) => engine.documentFrequency(term) > 0)
    .map((term) => ({ term, ...JOINED }));
}

function seekWord(engine: Engine, words: readonly string[], at: number, term: string): Substitute[] | null {
  const near = neighbours(term);
  const others = [
    ...near.map((other) => ({ term: other, ...NEIGHBOUR })),
    ...synonyms(term)
      .filter((other) => !near.includes(other))
      .map((other) => ({ term: other, ...SYNONYM })),
  ].filter((other) => engine.documentFrequency(other.term) > 0);
  if (engine.documentFrequency(term) > 0) return others;
  const meant = spellings(engine, words[at] ?? '');
  return meant && [...others, ...joined(engine, words, at), ...meant];
}

/** An engine that looks for the spellings of the first few words asked of it only, and of what is English only for what is very like. */
export function sparing(engine: Engine): Engine {
  let left = MOST_MISTYPED;
  return {
    ...engine,
    spellings: (word) => {
      left -= 1;
      const found = left < 0 ? [] : engine.spellings(word);
      return isEnglish(word)
        ? found.filter(({ likeness }) => word.length >= ENGLISH.length && likeness >= ENGLISH.likeness)
        : found;
    },
  };
}

/** The words of a question in order, each term once, with what may stand for it. */
function termsOf({ text, formTerms, periods }: Question, engine: Engine): SoughtTerm[] {
  const found = findWords(text);
  const words = found.map(({ start, end }) => text.slice(start, end));
  const form = new Set(formTerms.map(({ term }) => term));
  const seen = new Set<string>();
  const weigh = ({ term, start, end }: Word): number => {
    if (periods.some((period) => start >= period.start && end <= period.end)) return TIME_WORD;
    return term !== null && form.has(term) ? FORM_WORD : 1;
  };
  return found.flatMap((word, at): SoughtTerm[] => {
    const { term } = word;
    if (term === null || seen.has(term)) return [];
    seen.add(term);
    const also = seekWord(engine, words, at, term);
    return also === null ? [] : [{ term, weight: weigh(word), also }];
  });
}

const TIME_WORDS =
  /\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|(?:mon|tues|wednes|thurs|fri|satur|sun)day|[ap]\.?m\.?|published|updated|posted)(?![a-z])/gi;
/** Characters of a line that may be a date alone. */
const LONGEST_DATELINE = 60;

/** "June 22, 2017", with at most one word more: a line that is about nothing. */
function isDateline(text: string): boolean {
  if (text.length > LONGEST_DATELINE || !/\d/.test(text)) return false;
  const spaced = text.replace(/(\d)(\p{L})/gu, '$1 $2').replace(/(\p{Ll})(\d)/gu, '$1 $2');
  return spaced.search(TIME_WORDS) >= 0 && (spaced.replace(TIME_WORDS, ' ').match(/\p{L}+/gu) ?? []).length <= 1;
}

/** The passages most about a question, best first: the same for what is answered from and for what is shown. */
export function findPassages(
  question: Question,
  engine: Engine,
  limit: number,
  extra: readonly WeightedTerm[] = [],
): readonly Hit[] {
  const holds = KIND_OF[question.want];
  const terms = [...termsOf(question, sparing(engine)), ...extra];
  const hits = engine.search({ terms, limit, ...(holds === undefined ? {} : { holds }) });
  const isBare = ({ passage }: Hit): boolean => isDateline(passage.paragraph.text);
  return hits.some(isBare) ? [...hits.filter((hit) => !isBare(hit)), ...hits.filter(isBare)] : hits;
}
