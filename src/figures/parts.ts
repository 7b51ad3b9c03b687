import { quoted, reckon } from '#facts';
import type { Fact } from '#facts';
import { levelMatches, readingOf, refuseFor, wholesOf } from '#evidence';
import type { Asking, Match } from '#evidence';
import { figureDraft } from '#outcome';
import type { Draft } from '#outcome';
import { bestMatch } from './amount.ts';
import { smallerFirst } from './pairs.ts';
import { wholeSoFar } from './remaining.ts';

const PART_OF = /\b(?:of (?:whom|which|them|these|those)|including|out of|among them)\b/i;

/** The whole that a part is told of: "35,000 members, of whom 20,000 …", "of their 36 games they won 25". */
function wholeBefore(asking: Asking, part: Fact): Fact | null {
  const { text } = part.sentence.paragraph;
  const counts = asking.evidence.facts.filter(
    (fact) =>
      fact.sentence === part.sentence && fact.role === 'level' && fact.quantity.kind === 'count' && fact !== part,
  );
  const before = counts.findLast((fact) => fact.quantity.end <= part.quantity.start);
  if (!before) return null;
  return before.whole || PART_OF.test(text.slice(before.quantity.end, part.quantity.start)) ? before : null;
}

/** "Damage on 64 fields. The state paid for 41 of them": the one figure of an earlier sentence that the part is told of. */
function wholeTaken({ evidence }: Asking, part: Fact): Fact | null {
  const reading = readingOf(evidence, part.sentence);
  const [whole, other] = reading ? wholesOf(part, reading) : [];
  return whole && !other && smallerFirst(part, whole) ? whole : null;
}

/** "How many members were not miners?": the whole less the part that the article tells; null where it does not negate. */
export function answerRemainder(asking: Asking): Draft | null {
  if (!asking.question.negated || asking.question.want !== 'number') return null;
  const rule = 'the whole less the part';
  const parts = levelMatches(asking.evidence).filter(({ fact }) => !fact.whole);
  for (const { fact, score } of parts) {
    const whole = wholeBefore(asking, fact) ?? wholeTaken(asking, fact) ?? wholeSoFar(asking.evidence, fact);
    const figure = whole && reckon('difference', [quoted(whole), quoted(fact)]);
    if (figure) return figureDraft(figure, score, rule);
  }
  return refuseFor(asking, rule, {
    reason: 'not_two_figures',
    known: [],
    words: asking.question.asked.map(({ word }) => word).join(' '),
  });
}

/** "How many people and households?": the figure of each, added; null where one thing is asked for. */
export function answerListed(asking: Asking): Draft | null {
  const { question, evidence } = asking;
  if (question.also.length === 0) return null;
  const things = [question.asked, ...question.also];
  const listed = new Set(things.flat());
  const shared = evidence.sought.filter(({ term }) => !listed.has(term));
  const found = things.map((asked): Match | null => {
    const sought = [...shared, ...evidence.sought.filter(({ term }) => asked.includes(term))];
    return bestMatch(
      levelMatches({ ...evidence, question: { ...question, asked } }, { sought, periods: question.periods }),
    );
  });
  const matches = found.flatMap((match) => match ?? []);
  const figure =
    matches.length === things.length
      ? reckon(
          'sum',
          matches.map(({ fact }) => quoted(fact)),
        )
      : null;
  const distinct = new Set(matches.map(({ fact }) => fact)).size === matches.length;
  if (figure && distinct)
    return figureDraft(figure, Math.min(...matches.map(({ score }) => score)), 'the sum of what is listed');
  return refuseFor(asking, 'the sum of what is listed', {
    reason: 'not_two_figures',
    known: [],
    words: things.map((terms) => terms.map(({ word }) => word).join(' ')).join(', '),
  });
}
