import type { Fact, Sentence } from '#facts';
import type { Asking } from './asking.ts';
import { refuse, sentencesOf } from './draft.ts';
import type { Draft } from './draft.ts';
import { coverage, readingOf } from './evidence.ts';
import { askedHead, sameHead } from './kinds.ts';
import { ordinalFit } from './ordinals.ts';
import { isPersonTerm } from './person-lexicon.ts';
import { THRESHOLDS } from './thresholds.ts';

/** A sentence that withholds the cost says nothing of the rain: what is asked for must be what is withheld, or be left out there. */
function isAbout({ question }: Asking, sentence: Sentence, terms: readonly string[]): boolean {
  const head = askedHead(question);
  if (head === null) return true;
  return (
    terms.some((term) => sameHead(head, term)) ||
    (isPersonTerm(head) && /\bhow many (?:were|are|had|have|was)\b/i.test(sentence.text))
  );
}

/** The sentence that says that what is asked is not told; null where none does. */
export function withheldFor(asking: Asking, least: number = THRESHOLDS.withheld): Sentence | null {
  const { question, evidence } = asking;
  const found = evidence.withheld
    .map(({ sentence, terms }) => {
      const reading = readingOf(evidence, sentence);
      const fits = reading && ordinalFit(question, sentence, reading) !== 'no' && isAbout(asking, sentence, terms);
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
