import { quoted, reckon } from '#facts';
import type { Fact, Figure } from '#facts';
import { findTerms } from '#text';
import { creditIn, readingOf } from '#evidence';
import type { Asking } from '#evidence';

/** "… and the rest was buried": what is told of the remainder of a whole; its group is the words after it. */
export const REST =
  /\b(?:the (?:rest|remainder|others)|all the others)\b(?! of (?:the )?(?:year|season|day|week|month|game|match)\b)([^.;]*)/i;

const isShare = ({ role, quantity }: Fact): boolean => role === 'level' && quantity.kind === 'percent';

/** What the percentages of a sentence leave of 100 %, where it tells of the rest in words that are asked for; null where it does not. */
export function restOf(asking: Asking): Figure | null {
  const { evidence, question } = asking;
  for (const sentence of evidence.sentences) {
    const tail = REST.exec(sentence.text);
    if (!tail) continue;
    const reading = readingOf(evidence, sentence);
    const told = findTerms(tail[1] ?? '');
    const before = findTerms(sentence.text.slice(0, tail.index));
    const own = evidence.sought.filter(({ term }) => told.includes(term.term) && !before.includes(term.term));
    const others = evidence.sought.filter(({ term }) => before.includes(term.term) && !question.asked.includes(term));
    const all = reading !== undefined && evidence.sought.every((each) => creditIn(each, sentence, reading) > 0);
    const shares = evidence.facts.filter((fact) => fact.sentence === sentence && isShare(fact));
    const listed = shares.every(({ quantity }) => quantity.end <= sentence.span.start + tail.index);
    if (own.length === 0 || others.length > 0 || !all || shares.length === 0 || !listed) continue;
    const [first, second] = shares.map(quoted);
    const sum = second ? reckon('sum', shares.map(quoted)) : first;
    const figure = sum && reckon('complement', [sum]);
    if (figure) return figure;
  }
  return null;
}
