import { sameKind } from '#facts';
import type { Fact, Reading } from '#facts';
import { contradict } from './comparable.ts';

/** From the start of a sentence to its figure: somebody gives another one, for what the sentence before counts. */
const COUNTERS =
  /^(?!(?:He|She|It|They|We|I)\b)\p{Lu}[^.;:]{2,80}? (?:(?:speaks?|spoke) of|puts? (?:it|them|that|the \p{L}+) at|counts?|counted|reckons?|estimates?|gives?|gave) $/u;
/** What is told of another time or of a part contradicts nothing. */
const OTHERWISE = /\b(?:ago|earlier|before|previous(?:ly)?|last|next|more|fewer|less|of them|of these|only for)\b/i;

/** "The reserve had 148,000 visitors in 2024. The tourist board speaks of 165,000": the figure that another source gives right after; null where none does. */
export function counterFigure(fact: Fact, { facts, paragraph }: Reading): Fact | null {
  if (fact.role !== 'level' || paragraph.kind !== 'text') return null;
  const next = facts.filter(({ sentence, role }) => sentence.n === fact.sentence.n + 1 && role === 'level');
  const [other, second] = next.filter((each) => sameKind(each, fact));
  if (!other || second || OTHERWISE.test(other.sentence.text)) return null;
  const { quantity, sentence, periodSource, measure } = other;
  const start = (quantity.hedge?.start ?? quantity.start) - sentence.span.start;
  const ownTime = periodSource === 'sentence';
  const ownNoun = quantity.noun !== undefined && measure.head !== fact.measure.head;
  return COUNTERS.test(sentence.text.slice(0, start)) && !ownTime && !ownNoun && contradict(fact, other) ? other : null;
}
