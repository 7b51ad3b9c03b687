import type { Fact, Sentence } from '#facts';
import { asksOfFirstTold } from '#question';
import type { Question } from '#question';
import { oncePer } from '#text';
import type { Span } from '#text';

/** A report, its first form or the day before: what an article corrects. */
const EARLIER =
  /\b(?:earlier|previous|initial|original|first) (?:version|report|count|article|statement|tally|edition|story|release)s?\b/i;
const WRONGLY =
  /\b(?:wrongly|incorrectly|mistakenly|erroneously) (?:said|put|gave|given|stated|reported|listed|counted|recorded)\b/i;
const AS_FIRST =
  /\b(?:was|were|been) (?:first|initially|originally|previously) (?:reported|given|put|stated|counted|listed|recorded)\b|\bhad been (?:reported|given|put|stated) (?:as|at)\b/i;
const CORRECTED_FROM =
  /\b(?:corrected|revised)(?: (?:up|down|upwards?|downwards?))?(?: [\p{L} ]{1,40}?)? from (?:about |over |some )?$/iu;
/** "1,286, not 1,268 as first reported" */
const NOT = /\bnot (?:the )?(?:about |over |some )?$/i;
const FIRST_TOLD =
  /^[^.;,]{0,40}?,? (?:as|that (?:was|were)) (?:first|earlier|initially|originally|previously|wrongly)\b/i;

/** From here on a sentence tells what is right. */
const RIGHT = /[;.]\s|\bbut\b|\b(?:right|correct|actual|true|corrected)\b|\b(?:rather than|instead of)\b/i;

const LEADS: readonly RegExp[] = [EARLIER, WRONGLY, AS_FIRST];

/** Where a sentence tells of what was said before, as offsets into it. */
const takenBackIn = oncePer(({ text }: Sentence): readonly Span[] =>
  LEADS.flatMap((lead): Span[] => {
    const match = lead.exec(text);
    if (!match) return [];
    const start = match.index + match[0].length;
    const right = RIGHT.exec(text.slice(start));
    return [{ start, end: right ? start + right.index : text.length }];
  }),
);

/** Characters beside a figure that are looked at. */
const NEAR = 80;

/** Whether a sentence takes back the figure between two offsets of it: "an earlier report put it at 40", "corrected from 40 to 50". */
function takesBack(sentence: Sentence, start: number, end: number): boolean {
  if (takenBackIn(sentence).some((told) => told.start <= start && start < told.end)) return true;
  const before = sentence.text.slice(Math.max(0, start - NEAR), start);
  return CORRECTED_FROM.test(before) || (NOT.test(before) && FIRST_TOLD.test(sentence.text.slice(end, end + NEAR)));
}

/** True for a figure that its article gives only to take it back, unless the question asks for what was told before. */
export function isRetracted(question: Question, { sentence, quantity }: Fact): boolean {
  const from = (quantity.hedge?.start ?? quantity.start) - sentence.span.start;
  return !asksOfFirstTold(question) && takesBack(sentence, from, quantity.end - sentence.span.start);
}
