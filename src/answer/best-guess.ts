import { leavesOf, quoted } from '#facts';
import { OPEN, THRESHOLDS, levelMatches } from '#evidence';
import type { Asking, Evidence } from '#evidence';
import { figureDraft, textDraft } from '#outcome';
import type { Draft } from '#outcome';
import { bestWords, guessIn, rankedFor } from '#words';

/** What a form makes of a question and its evidence. */
export type FormRule = (asking: Asking) => Draft;

/** Candidates stay below the least confidence of an answer that a member meets. */
const CEILING = THRESHOLDS.answer - 0.01;

const openly = (evidence: Evidence): Evidence => ({ ...evidence, limits: OPEN });

const answers = ({ status, short }: Draft): boolean => status !== 'not_found' && short !== null;

/** The rules that speak against the figures of a draft. */
function vetoesOf({ evidence }: Asking, draft: Draft): string[] {
  const used = draft.figures.flatMap(({ figure }) => leavesOf(figure));
  const found = levelMatches(evidence).filter(({ fact }) => used.includes(fact));
  return [...new Set(found.flatMap(({ vetoes }) => vetoes))];
}

/** The figure that fits best, whatever speaks against it. */
function bestFigure({ evidence }: Asking): Draft | null {
  const [best] = levelMatches(evidence);
  return best ? figureDraft(quoted(best.fact), best.score, 'the figure that fits best') : null;
}

/** Of two things that are named, the first, where nothing tells them apart. */
function eitherSide({ question, evidence }: Asking): Draft | null {
  const [sentence] = evidence.sentences;
  const side = question.sides?.[0];
  if (!sentence || !side || !/\bor\b/i.test(question.text) || question.want === 'number') return null;
  return textDraft(sentence, { kind: 'name', span: side.words, figure: null, yes: null }, 0, 'one of the two named');
}

const COUNTS: ReadonlySet<string> = new Set(['number', 'percent', 'money', 'duration', 'measure', 'age']);

/**
 * The best candidate where the strict reading refuses: the same rules over evidence that is read openly, else the figure or the
 * words that fit best. Its confidence stays below what a member meets and tells of whatever rule the same: how likely the articles
 * are about the topic. Its rules name what speaks against it.
 */
export function candidateFor(asking: Asking, rule: FormRule): Draft | null {
  const open: Asking = {
    ...asking,
    evidence: openly(asking.evidence),
    again: (extra) => openly(asking.again(extra)),
  };
  const [first, second] = COUNTS.has(asking.question.want) ? [bestFigure, bestWords] : [bestWords, bestFigure];
  const ruled = rule(open);
  const draft = answers(ruled) ? ruled : (eitherSide(open) ?? first(open) ?? second(open));
  return (
    draft && {
      ...draft,
      confidence: CEILING * guessIn(asking.evidence, rankedFor(asking)),
      rules: ['below the usual confidence', ...draft.rules, ...vetoesOf(open, draft)],
    }
  );
}
