import type { Sentence } from '#facts';
import { term } from '#text';
import { THRESHOLDS, askedAct, askedHead, creditIn, isPersonTerm, readingOf, sameDeed } from '#evidence';
import type { Asking } from '#evidence';
import { textDraft } from '#outcome';
import type { Draft } from '#outcome';

/** "Nobody was hurt", "no tree was uprooted": whom a deed was done to, or who did it, and the deed. */
const NONE =
  /(?:^|[,;:] (?:and |but )?)(nobody|no one|no (\p{L}+)) (?:(?:was|were|is|are|has|have|had) )?(?:been )?(\p{L}+)\b/iu;

/** Whether a sentence tells that none of what is asked for did, or suffered, what is asked. */
function tellsNone({ question, evidence }: Asking, sentence: Sentence): string | null {
  const [, words, noun, deed] = NONE.exec(sentence.text) ?? [];
  const [head, { act }] = [askedHead(question), askedAct(question)];
  const reading = readingOf(evidence, sentence);
  if (words === undefined || deed === undefined || head === null || act === null || !reading) return null;
  const counted = noun === undefined ? head === term('people') || isPersonTerm(head) : term(noun) === head;
  const verb = sentence.tokens.find(({ text, pos }) => text === deed && pos === 'VERB');
  if (!counted || !verb || !sameDeed(act, term(verb.lemma))) return null;
  const others = evidence.sought.filter(({ term: each }) => each.term !== act && !question.asked.includes(each));
  return others.every((each) => creditIn(each, sentence, reading) > 0) ? words : null;
}

/** "How many people were hurt?" – "Nobody was hurt": a none that is told in words, quoted; null where it is not. */
export function answerNone(asking: Asking): Draft | null {
  if (asking.question.want !== 'number' || asking.question.periods.length > 0 || asking.question.negated) return null;
  for (const sentence of asking.evidence.sentences) {
    const span = sentence.paragraph.kind === 'text' ? tellsNone(asking, sentence) : null;
    if (span !== null)
      return textDraft(sentence, { kind: 'text', span, figure: null, yes: null }, THRESHOLDS.sure, 'none are told');
  }
  return null;
}
