import type { Sentence } from '#facts';
import { isClauseVerb } from './clauses.ts';
import { isFunctionWord, isVerb, oncePer, term } from '#text';
import type { Token } from '#text';
import {
  ADDS_NOTHING,
  CLAUSE_SIGN,
  DENIED_SUBJECT,
  DENIES,
  DEPENDS,
  LIMITS_AFTER,
  MAY_DENY,
  NARROWS,
  OPENS_CLAUSE,
  PAST_ONLY,
} from './denial-lexicon.ts';

/** What a clause denies: that anybody (of some sort) did it, that something did it, or that there is such a thing. */
export type DenialKind = 'anybody' | 'deed' | 'thing';

/** A clause of a sentence that denies something, with no other denial, exception or limit in it. */
export interface DeniedClause {
  readonly kind: DenialKind;
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  /** The place of the denying word among the tokens. */
  readonly at: number;
  /** Terms of the words that say something, in order, with their tokens. */
  readonly said: readonly { readonly term: string; readonly token: Token; readonly at: number }[];
}

const RESTARTS = /^(?:nobody|none|neither|no|there|he|she|it|they|we|you|i)$/i;

/** Where a clause may begin: behind a sign, at a word that opens one, at "and" before a subject. */
function breaksAt(tokens: readonly Token[], at: number): boolean {
  const [before, own, next] = [tokens[at - 1]?.text ?? '', tokens[at]?.text ?? '', tokens[at + 1]?.text ?? ''];
  if (CLAUSE_SIGN.test(before) || OPENS_CLAUSE.test(own) || LIMITS_AFTER.test(own)) return true;
  return /^(?:and|so)$/i.test(own) && RESTARTS.test(next);
}

/** Whether a word denies a clause. */
const denies = ({ text }: Token): boolean => DENIES.test(text);

/**
 * "Was never charged and gave evidence", "can't be sold and can't be lent": behind "and" a verb that shares no denial with the one before,
 * for it has a helper of its own or stands in another form.
 */
function goesOnAt(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (!next || !/^and$/i.test(tokens[at]?.text ?? '') || !tokens.slice(0, at).some(denies)) return false;
  return next.pos === 'AUX' || (next.pos === 'VERB' && PAST_ONLY.test(next.text));
}

/** A clause parted at each verb that goes on with its subject, which each part is given. */
function withGoingOn(tokens: readonly Token[]): (readonly Token[])[] {
  const at = tokens.findIndex((_, i) => goesOnAt(tokens, i));
  if (at < 0) return [tokens];
  const lead = tokens.slice(
    0,
    tokens.findIndex((token) => isVerb(token) || denies(token)),
  );
  return [tokens.slice(0, at), ...withGoingOn([...lead, ...tokens.slice(at + 1)])];
}

/** The clauses of a sentence: words between signs that hold no verb belong to the next clause, at the end to the last one. */
function clausesOf({ tokens }: Sentence): (readonly Token[])[] {
  const parts = tokens.reduce<Token[][]>((all, token, at) => {
    const last = all.at(-1);
    if (!last || breaksAt(tokens, at)) return [...all, [token]];
    last.push(token);
    return all;
  }, []);
  const clauses: Token[][] = [];
  let lead: Token[] = [];
  for (const part of parts) {
    lead = [...lead, ...part];
    if (!lead.some(isClauseVerb)) continue;
    clauses.push(lead);
    lead = [];
  }
  clauses.at(-1)?.push(...lead);
  return clauses.flatMap(withGoingOn);
}

const THERE_IS = /\bthere (?:(?:has|have|had|will) )?(?:is|are|was|were|be|been|['’]s)$/i;

function kindOf(tokens: readonly Token[], at: number): DenialKind {
  const before = tokens.slice(0, at);
  const lead = before.map(({ text }) => text).join(' ');
  if (THERE_IS.test(lead)) return 'thing';
  return DENIED_SUBJECT.test(tokens[at]?.text ?? '') && !before.some(isClauseVerb) ? 'anybody' : 'deed';
}

/** "Unless …", or "did not leave because he was ill", which may deny the reason only. */
function isLimited(tokens: readonly Token[], next: readonly Token[] | undefined): boolean {
  const open = next?.[0]?.text ?? '';
  return LIMITS_AFTER.test(open) || (/^(?:because|since)$/i.test(open) && tokens.at(-1)?.text !== ',');
}

/** "Wo" of "won't", "ca" of "can't"; "place" of "take place". */
const isCutShort = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at]?.pos === 'AUX' && /^n['’]t$/i.test(tokens[at + 1]?.text ?? '')) ||
  (/^place$/i.test(tokens[at]?.text ?? '') && /^(?:take|taken|took)$/i.test(tokens[at - 1]?.text ?? ''));

function deniedIn(
  sentence: Sentence,
  tokens: readonly Token[],
  next: readonly Token[] | undefined,
): DeniedClause | null {
  const places = tokens.flatMap(({ text }, i) => (DENIES.test(text) ? [i] : []));
  const [at] = places;
  const open = tokens.find(({ text }) => !CLAUSE_SIGN.test(text) && !/^(?:and|so|but)$/i.test(text))?.text ?? '';
  if (at === undefined || places.length > 1 || DEPENDS.test(open) || isLimited(tokens, next)) return null;
  const joins = (i: number): boolean => i === 0 || /^far$/i.test(tokens[i + 1]?.text ?? '');
  if (tokens.some(({ text }, i) => NARROWS.test(text) && !(/^(?:but|so)$/i.test(text) && joins(i)))) return null;
  const said = tokens.flatMap((token, i) => {
    const silent =
      i === at || !/[\p{L}\p{N}]/u.test(token.text) || ADDS_NOTHING.test(token.text) || isCutShort(tokens, i);
    return silent || isFunctionWord(token.text.toLowerCase()) ? [] : [{ term: term(token.text), token, at: i }];
  });
  return { kind: kindOf(tokens, at), sentence, tokens, at, said };
}

/** The clauses in which a sentence plainly denies something. */
export const deniedClauses = oncePer((sentence: Sentence): readonly DeniedClause[] => {
  if (!MAY_DENY.test(sentence.text) || /\?\W*$/.test(sentence.text)) return [];
  const clauses = clausesOf(sentence);
  return clauses.flatMap((tokens, i) => deniedIn(sentence, tokens, clauses[i + 1]) ?? []);
});
