import { quoted, reckon } from '#facts';
import type { Fact } from '#facts';
import { findTerms } from '#text';
import {
  THRESHOLDS,
  asksOtherBand,
  creditIn,
  isPersonTerm,
  levelMatches,
  matchFacts,
  readingOf,
  refuseFor,
  sumOfBands,
} from '#evidence';
import type { Asking, Match } from '#evidence';
import { figureDraft, refuseTie } from '#outcome';
import type { Draft } from '#outcome';
import { bestMatch, outsideOf } from './amount.ts';
import { restOf } from './rest.ts';
import { pairDraft, withoutPair } from './pairs.ts';
import { portionsFor } from './portion-rank.ts';
import { countedShare, shareOperands } from './share-operands.ts';
import { stretchShare } from './stretch-shares.ts';
import { tableShare, wholeIn } from './table-shares.ts';

/** Another member of the same list that fits about as well: then none is sure to be meant. */
function tiedWith(asking: Asking, match: Match): Fact | null {
  const other = matchFacts(asking.evidence).find(
    ({ fact, score }) =>
      fact.sentence === match.fact.sentence &&
      fact.role === 'level' &&
      fact.quantity.value !== match.fact.quantity.value &&
      score >= match.score * asking.evidence.limits.tie,
  );
  return other?.fact ?? null;
}

/** What makes a question one for the rest. */
const CUE = /\bnot\b|n['’]t\b|\bother than\b|\bexcept\b|\bwithout\b|\bnon-/i;

/** The sum of several bands of a list; a refusal where the list has bands but not the one asked for. */
function bandAnswer(asking: Asking, rest: boolean, rule: string): Draft | null {
  const { evidence, question } = asking;
  const sum = sumOfBands(evidence, question.text);
  const figure = sum && rest ? reckon('complement', [sum]) : sum;
  if (figure) return figureDraft(figure, THRESHOLDS.sure, 'the sum of bands');
  const other = evidence.limits.vetoed === 0 && asksOtherBand(evidence, question.text);
  return other ? refuseFor(asking, rule) : null;
}

/** A share of votes is told where votes are spoken of: in its paragraph, a heading or the title. */
function isOfWhole({ evidence, question }: Asking, { sentence }: Fact): boolean {
  const words = findTerms(wholeIn(question.text) ?? '');
  const head = evidence.sought.find(({ term }) => term.term === words.at(-1) && term.pos === 'NOUN');
  const reading = readingOf(evidence, sentence);
  return !head || !reading || isPersonTerm(head.term.term) || creditIn(head, sentence, reading) > 0;
}

/** The figure of the portion asked for, or what it leaves of 100 %; a refusal where two fit; null where none does. */
function portionAnswer(asking: Asking, rest: boolean, rule: string): Draft | null {
  const { evidence, question } = asking;
  const text = rest ? question.text.replace(CUE, ' ') : question.text;
  const fitting = portionsFor(evidence, { terms: question.terms, text }).filter(
    ({ portion }) => evidence.limits.vetoed > 0 || isOfWhole(asking, portion.fact),
  );
  const [portion] = fitting;
  if (!portion) return bandAnswer(asking, rest, rule);
  const lacking = portion.denied && !rest && evidence.limits.vetoed === 0;
  if (fitting.length > 1 || lacking)
    return refuseTie(
      fitting.map((each) => each.portion.fact),
      rule,
    );
  const stated = quoted(portion.portion.fact);
  const figure = rest === portion.inverted ? stated : reckon('complement', [stated]);
  return figureDraft(figure ?? stated, portion.score, rule);
}

/** What share: as the article states it, else the part reckoned in percent of the whole; partial where it may be the share of the rest. */
export function answerShare(asking: Asking): Draft {
  const draft = shareOf(asking);
  const outside = outsideOf(asking.question.text);
  if (outside === null || draft.status !== 'answered' || draft.quotes.some(({ text }) => /\boutside\b/i.test(text)))
    return draft;
  return { ...draft, status: 'partial', short: null, reason: { reason: 'excluded', words: outside } };
}

/** A share of a total over time, or what it leaves. */
function stretchAnswer(asking: Asking, rest: boolean): Draft | null {
  const found = stretchShare(asking);
  const figure = found && rest ? reckon('complement', [found.figure]) : found?.figure;
  return found && figure ? figureDraft(figure, found.score, 'a share of a total over time') : null;
}

function shareOf(asking: Asking): Draft {
  const stretch = stretchAnswer(asking, false);
  if (stretch) return stretch;
  const cell = tableShare(asking);
  if (cell) return figureDraft(cell.figure, cell.score, cell.figure.kind === 'quoted' ? 'a share quoted' : 'share');
  const rest = restOf(asking);
  if (rest) return figureDraft(rest, THRESHOLDS.sure, 'what is left of 100 %');
  const portion = portionAnswer(asking, false, 'a share quoted');
  if (portion) return portion;
  const match = bestMatch(levelMatches(asking.evidence).filter(({ fact }) => isOfWhole(asking, fact)));
  const tie = match && tiedWith(asking, match);
  if (match && tie) return refuseTie([match.fact, tie], 'a share quoted');
  if (match) return figureDraft(quoted(match.fact), match.score, 'a share quoted');
  const pair = shareOperands(asking) ?? countedShare(asking);
  return pair ? pairDraft(asking, 'share', pair, 'share') : withoutPair(asking, 'share');
}

/** What share is not: what the stated share leaves of 100 %. */
export function answerComplement(asking: Asking): Draft {
  const stretch = stretchAnswer(asking, true);
  if (stretch) return stretch;
  const portion = portionAnswer(asking, true, 'what is left of 100 %');
  if (portion) return portion;
  const match = bestMatch(levelMatches(asking.evidence).filter(({ fact }) => fact.quantity.kind === 'percent'));
  const tie = match && tiedWith(asking, match);
  if (match && tie) return refuseTie([match.fact, tie], 'what is left of 100 %');
  const counted = countedShare(asking);
  const share = match
    ? quoted(match.fact)
    : counted &&
      reckon(
        'share',
        counted.map((each) => quoted(each.fact)),
      );
  const figure = share && reckon('complement', [share]);
  if (figure && counted && share.kind === 'computed')
    return figureDraft(figure, Math.min(...counted.map(({ score }) => score)), 'what is left of 100 %');
  return match && figure
    ? figureDraft(figure, match.score, 'what is left of 100 %')
    : withoutPair(asking, 'complement');
}
