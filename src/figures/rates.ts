import { lengthOf, quoted, reckon } from '#facts';
import type { Fact, Figure } from '#facts';
import { neighbours, term } from '#text';
import { levelMatches, measureFits, refuseFor } from '#evidence';
import type { Asking, Match } from '#evidence';
import { figureDraft, sentencesOf } from '#outcome';
import type { Draft } from '#outcome';
import { bestMatch } from './amount.ts';

const RULE = 'a rate';
const IN_HEADING = /\b(?:per|each|every|an?) ([a-z]+)\b/gi;
const PER = /^\W*(?:\w+ ){0,3}?(?:per|each|every|an?) ([a-z]+)\b/i;

/** The word that a question divides by ("month" in "per month"); null where it does not. */
export function perWord(question: string): string | null {
  const match =
    /\b(?:per|for each|for every|each|every) (?:fiscal |calendar )?([a-z]+)\b/i.exec(question) ??
    /\b(?:many|much) [\w ]{2,80}? an? (game|hour|day|night|week|month|year)\b/i.exec(question);
  return match?.[1]?.toLowerCase() ?? null;
}

/** True where the article itself gives the rate: "5 a day", "per share", or a table's heading "items a week". */
function statesRate({ quantity, sentence, measure }: Fact, per: string): boolean {
  if (quantity.per === per) return true;
  if (sentence.paragraph.kind === 'table')
    return Array.from(measure.words.matchAll(IN_HEADING)).some(([, unit = '']) => term(unit) === term(per));
  const after = sentence.paragraph.text.slice(quantity.end, quantity.end + 40);
  const match = PER.exec(after);
  return match?.[1] !== undefined && term(match[1]) === term(per);
}

/** How many of the divisor there are: a count of them told beside the figure, else the length of its own period, else one told near. */
function divisorOf(asking: Asking, fact: Fact, per: string): Figure | null {
  const unit = term(per);
  const counts = asking.evidence.facts.filter(
    (each) =>
      each !== fact &&
      each.role === 'level' &&
      each.sentence.article === fact.sentence.article &&
      isCountOf(each, unit),
  );
  const beside =
    counts.find((each) => each.sentence === fact.sentence) ??
    asking.evidence.facts.find(
      (each) =>
        each !== fact &&
        each.sentence === fact.sentence &&
        each.measure.source === 'heading' &&
        each.measure.head === unit,
    );
  if (beside) return quoted(beside);
  const near = counts.find((each) => each.sentence.paragraph === fact.sentence.paragraph);
  return lengthOf(fact, per) ?? (near ? quoted(near) : null);
}

const isCountOf = ({ measure, quantity }: Fact, unit: string): boolean =>
  (measure.source === 'noun' &&
    measure.head !== null &&
    (measure.head === unit || neighbours(unit).includes(measure.head))) ||
  (quantity.kind === 'duration' && quantity.unit !== undefined && term(quantity.unit) === unit);

/** So many a month, per game: as the article states it, else the figure divided by how many months or games it is for. */
export function answerRate(asking: Asking, per: string): Draft {
  const found = levelMatches(asking.evidence);
  const stated: Match | undefined = found.find(({ fact }) => statesRate(fact, per));
  if (stated) return figureDraft(quoted(stated.fact), stated.score, 'a rate that the article states');
  // "Up to 300 patients a day" is the article's own word on it, however little it fits: another rate is not reckoned beside it.
  const told = asking.evidence.facts.some((fact) => statesRate(fact, per) && measureFits(asking.question, fact));
  const match = told ? undefined : bestMatch(found);
  const divisor = match && divisorOf(asking, match.fact, per);
  const figure = match && divisor && reckon('rate', [quoted(match.fact), divisor]);
  if (match && figure) return figureDraft(figure, match.score, RULE);
  return {
    ...refuseFor(asking, RULE, { reason: 'not_two_figures', words: per, known: [] }),
    quotes: match ? sentencesOf([match.fact]) : [],
  };
}
