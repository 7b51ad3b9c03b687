import type { Sentence, Withheld } from '#facts';
import type { Question } from '#question';

const NAMING = '(?:name|identify|names|identifies|named|identified)';
const NOT = "(?:not|never|n[’']t)";
/** Ways to say that a name is not given: "whose name was not released", "which it did not name", "did not say who". */
const KEPT: readonly RegExp[] = [
  new RegExp(
    `\\b(?:names?|identity|identities)\\b(?: \\p{L}+){0,5} (?:was|were|is|are|has|have|had)(?: been)? ?${NOT}\\b`,
    'iu',
  ),
  new RegExp(`\\b(?:did|does|do|has|have|had|would|will|was|were|is|are|been) ?${NOT}(?: \\p{L}+)? ${NAMING}\\b`, 'iu'),
  new RegExp(
    `\\b(?:did|does|has|have|would) ?${NOT} (?:give|release|publish|disclose|reveal|say|said|released|disclosed)\\b[^.;]*\\b(?:names?|who|whom|identity)\\b`,
    'iu',
  ),
  /\bunnamed\b|\bunidentified\b/i,
  /\bsuccessor\b[^.;]* not (?:yet )?(?:been )?(?:chosen|named|found|appointed)\b/i,
];
const WITHHOLDING = /\b(?:declin|refus|withh|disclos|reveal|releas|name|identif|say|said)\w*/i;
const NAMED: ReadonlySet<string> = new Set(['person', 'organisation', 'name', 'title']);

/** Whether a sentence keeps back the name that a question asks for: "to a single firm, which the forum did not name". */
export function keepsName({ form, gap, text }: Question, sentence: Sentence): boolean {
  const asksName = form === 'who' || (gap !== null && NAMED.has(gap.sort)) || /\bnames?\b/i.test(text);
  return asksName && KEPT.some((pattern) => pattern.test(sentence.text));
}

/** "Who paid?" – "the operator did not say how many had paid": the deed is a part of what is not told. */
export function deedIsWithheld(
  { form, gap, text }: Question,
  sentence: Sentence,
  withheld: readonly Withheld[],
): boolean {
  const verb = gap?.verb ?? null;
  if (form !== 'who' || verb === null || WITHHOLDING.test(text)) return false;
  return withheld.some((each) => each.sentence === sentence && each.terms.includes(verb));
}

/** A sentence that withholds answers only a question about the withholding ("who declined to say …"). */
export function withholds({ form, text }: Question, sentence: Sentence, withheld: readonly Withheld[]): boolean {
  const asksThat =
    /\b(?:declin|refus|withh|disclos|reveal|say|said)\w*/i.test(text) || form === 'who' || form === 'why';
  return !asksThat && withheld.some((each) => each.sentence === sentence);
}
