import type { Token } from '#text';
import { LONGEST, STOP, wordAt } from './phrases.ts';
import type { Run } from './phrases.ts';

/** Ends at which a clause from a token on may stop: the first comma or new clause, and the end of the sentence. */
function clauseEnds(tokens: readonly Token[], from: number): number[] {
  const ends: number[] = [];
  for (let at = from + 1; at < tokens.length && at - from <= LONGEST; at += 1) {
    const token = tokens[at];
    if (!token) break;
    if (/^[.;!?]$/.test(token.text) && at >= tokens.length - 2) return [...ends, at];
    if (STOP.test(token.text) || (token.pos === 'CCONJ' && tokens[at + 1]?.pos === 'VERB')) {
      ends.push(at);
      if (ends.length >= 2) return ends;
    }
  }
  return ends;
}

const CAUSES = /^(?:because|due|since|so|by|for|through|via)$/;

/** Verbs and prepositions that open a clause, with what follows: "to reduce costs", "by attacking Xiangyang", "because …". */
export function clauses(tokens: readonly Token[]): { readonly run: Run; readonly kind: 'cause' | 'clause' }[] {
  return tokens.flatMap((token, at) => {
    const before = wordAt(tokens, at - 1);
    const opener = token.pos === 'VERB' || (token.pos === 'ADJ' && tokens[at - 1]?.pos === 'AUX');
    const cause =
      before === 'because' ||
      (before === 'of' && wordAt(tokens, at - 2) === 'because') ||
      (before === 'to' && wordAt(tokens, at - 2) === 'due');
    if (!opener && !cause) return [];
    const kind = cause || CAUSES.test(before) || before === 'to' ? 'cause' : 'clause';
    return clauseEnds(tokens, at).map((to) => ({ run: { from: at, to }, kind }));
  });
}

const LONGEST_QUOTED = 14;

/** What stands between quotation marks; a straight mark opens where none is open. */
export function quotes(tokens: readonly Token[]): Run[] {
  const found: Run[] = [];
  let open: number | null = null;
  tokens.forEach(({ text }, at) => {
    if (!/^["“”]$/.test(text)) return;
    const opens: boolean = text === '“' || (text === '"' && open === null);
    if (!opens && open !== null && at - open > 1 && at - open < LONGEST_QUOTED) found.push({ from: open + 1, to: at });
    open = opens ? at : null;
  });
  return found;
}

const isCapital = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}/u.test(token.text);

/** Runs of words with capitals, whatever the tagger makes of them: "Death Wish Coffee", "Luther's Last Battles". */
export function capitals(tokens: readonly Token[]): Run[] {
  const found: Run[] = [];
  let at = 0;
  while (at < tokens.length) {
    const from = at;
    let to = at;
    while (
      isCapital(tokens[at]) ||
      (at > from && isCapital(tokens[at + 1]) && /^(?:of|['’]s|-|–|&|\.)$/.test(wordAt(tokens, at)))
    ) {
      at += 1;
      if (isCapital(tokens[at - 1])) to = at;
    }
    const first =
      tokens[from]?.pos === 'DET' || (from === 0 && tokens[from]?.pos !== 'PROPN' && tokens[from]?.pos !== 'ADJ')
        ? from + 1
        : from;
    if (to - first > 1) found.push({ from: first, to });
    at = Math.max(at, from + 1);
  }
  return found;
}

const HEDGE = /^(?:about|over|under|nearly|almost|approximately|around|roughly|only|some|least|most|than|to)$/;

/** A number with what hedges it: "up to 3 pence", "more than 300". */
export function hedged(tokens: readonly Token[], bases: readonly Run[]): Run[] {
  return bases.flatMap(({ from, to }) => {
    if (tokens[from]?.pos !== 'NUM' || !HEDGE.test(wordAt(tokens, from - 1))) return [];
    const two = /^(?:up to|at least|at most|more than|less than|fewer than)$/.test(
      `${wordAt(tokens, from - 2)} ${wordAt(tokens, from - 1)}`,
    );
    const start = two ? from - 2 : from - 1;
    const number = tokens.slice(from, to).findLastIndex(({ pos }) => pos === 'NUM') + from + 1;
    return [
      { from: start, to },
      { from: start, to: number },
    ];
  });
}

const WAYS = /^(?:by|through|via|with|without|from|in|on|at|under)$/;

/** A preposition with its phrase, as the answer to how or where: "through contact with traders". */
export function ways(tokens: readonly Token[], runs: readonly Run[]): Run[] {
  return runs.flatMap(({ from, to }) => {
    let at = from - 1;
    while (tokens[at]?.pos === 'DET') at -= 1;
    return WAYS.test(wordAt(tokens, at)) ? [{ from: at, to }] : [];
  });
}
