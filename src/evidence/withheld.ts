import { isDated } from '#facts';
import type { Fact, Reading, Sentence, Withheld } from '#facts';
import type { Question } from '#question';
import type { Period } from '#text';
import { refuse, sentencesOf } from '#outcome';
import type { Draft } from '#outcome';
import type { Asking } from './asking.ts';
import { coverage, holds, readingOf } from './evidence.ts';
import { askedHead, sameHead } from './kinds.ts';
import { ordinalFit } from './ordinals.ts';
import { isPersonTerm } from './person-lexicon.ts';
import { THRESHOLDS } from './thresholds.ts';

/** What is asked or withheld: a number, an amount, a length of time, an age or a distance. */
const HOW = /\bhow (many|much|long|old|far)\b/i;
/** Words of what is withheld that say little by themselves: "how much it had paid", "how many were aboard". */
const FEW = 2;
/** Share of the words of what is withheld that the question must hold. */
const HELD = 0.5;

/** Whether an answer to the one would answer the other: how many is not how much. */
function sameAsked({ text, want }: Question, sentence: Sentence): boolean {
  const told = HOW.exec(sentence.text)?.[1]?.toLowerCase();
  const asked = HOW.exec(text)?.[1]?.toLowerCase() ?? (want === 'money' ? 'much' : undefined);
  return told === undefined || asked === undefined || told === asked;
}

/** A withheld matter is of the article's own time, or of a time that its sentence or the one before names. */
function timeAllows({ question }: Asking, reading: Reading, sentence: Sentence): boolean {
  const asked = question.periods.filter(isDated);
  const told = [...sentence.periods, ...(reading.sentences[sentence.n - 2]?.periods ?? [])].filter(isDated);
  if (asked.length === 0) return true;
  const day = { from: reading.article.published ?? null, to: reading.article.published ?? null };
  const meets = (a: Pick<Period, 'from' | 'to'>, b: Pick<Period, 'from' | 'to'>): boolean =>
    !((a.to !== null && b.from !== null && a.to < b.from) || (b.to !== null && a.from !== null && b.to < a.from));
  return asked.some((period) => (told.length === 0 ? meets(period, day) : told.some((each) => meets(period, each))));
}

const PLACE = /\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last)\b/gi;

/** What is withheld of the second trip is not withheld of the first. */
function ofAnotherPlace({ text }: Question, sentence: Sentence): boolean {
  const placesIn = (words: string): readonly string[] => words.toLowerCase().match(PLACE) ?? [];
  const [asked, told] = [placesIn(text), placesIn(sentence.text)];
  return asked.length > 0 && told.length > 0 && !told.some((word) => asked.includes(word));
}

/**
 * A sentence that withholds the cost says nothing of the rain: what is withheld must be what is asked for, in words that the
 * question holds; where it says little itself ("how many were aboard"), it or a sentence beside it must name what the question is
 * about.
 */
function isAbout(asking: Asking, reading: Reading, { sentence, terms }: Withheld): boolean {
  const { question, evidence } = asking;
  if (!sameAsked(question, sentence) || !timeAllows(asking, reading, sentence)) return false;
  if (ofAnotherPlace(question, sentence)) return false;
  if (terms.length === 0) return evidence.sought.some((each) => holds(sentence, each));
  const head = askedHead(question);
  const words = [
    ...evidence.sought.flatMap(({ term, also }) => [term.term, ...also]),
    ...question.asked.map(({ term }) => term),
  ];
  const held = terms.filter((term) => words.includes(term) || (head !== null && sameHead(head, term)));
  if (held.length >= terms.length * HELD) return true;
  const beside = [reading.sentences[sentence.n - 2], sentence, reading.sentences[sentence.n]];
  const others = evidence.sought.filter(({ term }) => !question.asked.includes(term));
  const near = others.some((each) => beside.some((one) => holds(one, each)));
  const persons = head !== null && isPersonTerm(head) && /\bhow many (?:were|are|had|have|was)\b/i.test(sentence.text);
  return terms.length <= FEW && near && (head === null || persons);
}

/** The sentence that says that what is asked is not told; null where none does. */
export function withheldFor(asking: Asking, least: number = THRESHOLDS.withheld): Sentence | null {
  const { question, evidence } = asking;
  const found = evidence.withheld
    .map((withheld) => {
      const { sentence } = withheld;
      const reading = readingOf(evidence, sentence);
      const fits = reading && ordinalFit(question, sentence, reading) !== 'no' && isAbout(asking, reading, withheld);
      return { sentence, score: fits ? coverage(evidence.sought, sentence, reading) : 0 };
    })
    .filter(({ score }) => score >= least)
    .sort((a, b) => b.score - a.score);
  return found[0]?.sentence ?? null;
}

/** A refusal that says who withholds the figure, and what is known. */
export function refuseWithheld(sentence: Sentence, known: readonly Fact[], rule: string): Draft {
  return refuse({ reason: 'withheld', known }, rule, {
    quotes: [sentence, ...sentencesOf(known)],
    notes: [{ kind: 'undisclosed', sentence }],
  });
}

/** Figures told beside a withheld one that count the same kind of thing: what is known of the total. */
export function knownBeside(asking: Asking, withheld: Sentence): Fact[] {
  const head = askedHead(asking.question);
  const near = (fact: Fact): boolean =>
    fact.sentence.article === withheld.article && Math.abs(fact.sentence.paragraph.n - withheld.paragraph.n) <= 1;
  return asking.evidence.facts.filter(
    (fact) =>
      fact.role === 'level' &&
      near(fact) &&
      head !== null &&
      fact.measure.head !== null &&
      sameHead(head, fact.measure.head),
  );
}
