import type { Question } from '#question';
import { mark, oncePer, term } from '#text';
import type { Token } from '#text';

/** The verb that a question asks about, and another one that counts as well: "how many boats sank or were damaged". */
export interface AskedAct {
  /** As a term; null where none is made out. */
  readonly act: string | null;
  readonly other: string | null;
}

const AUXILIARY = /^(?:did|does|do|has|have|had|was|were|is|are|will|would|can|could|should)$/i;
const BEFORE_BARE = /^(?:did|does|do|will|would|can|could|should)$/i;
const HAVE = /^ha(?:s|ve|d)$/i;
/** What opens a clause of its own in a question: its verb is not the one that is asked about. */
const SUBORDINATE = /^(?:who|whom|whose|that|which|because|when|while|if|after|before|since|until)$/i;
/** Words that are marked as verbs and lead a phrase, as prepositions do. */
const LEADS_PHRASE = /^(?:according|compared|including|excluding|following|concerning|regarding|based)$/i;
/** "How many did they eat combined?": it says how figures are put together. */
const GATHERS = /^combined?$/i;
const NOMINAL = /^(?:NOUN|PROPN|ADJ|PRON|NUM|DET|ADP|PART)$/;

/** Whether a token is a verb in its own right, and no name. */
export const isMainVerb = ({ pos, text }: Token): boolean =>
  pos === 'VERB' && !/^\p{Lu}/u.test(text) && !LEADS_PHRASE.test(text);

const until = (tokens: readonly Token[], stops: (token: Token) => boolean): readonly Token[] => {
  const at = tokens.findIndex(stops);
  return at < 0 ? tokens : tokens.slice(0, at);
};

/** The verb after "did the club": one that is marked as such, else the last noun before a preposition ("did the club catch in May"). */
function afterDid(all: readonly Token[]): Token | null {
  const tokens = until(all, ({ text }) => LEADS_PHRASE.test(text));
  const first = tokens.findIndex(
    (each) => isMainVerb(each) || (each.pos === 'AUX' && /^(?:have|do|be)$/i.test(each.text)),
  );
  const next = tokens[first + 1];
  // "Did the heart ward lose": a noun that is marked as a verb stands before it.
  const verb = first >= 0 && next && isMainVerb(next) && !/ing$/i.test(next.text) ? next : tokens[first];
  if (verb) return verb.lemma === 'have' && /^to$/i.test(tokens[tokens.indexOf(verb) + 1]?.text ?? '') ? null : verb;
  const run = until(tokens, ({ pos }) => pos === 'ADP' || pos === 'PUNCT' || pos === 'ADV');
  const last = run.at(-1);
  return run.length > 1 && run.every(({ pos }) => NOMINAL.test(pos)) && last?.pos === 'NOUN' ? last : null;
}

/** The verb of a question's clause, from what is counted on; "confirmed cases" have theirs before the noun. */
function actOf(clause: readonly Token[]): Token | null {
  const aux = clause.findIndex(({ text }) => AUXILIARY.test(text));
  const noun = clause.findIndex(({ pos }) => pos === 'NOUN' || pos === 'PROPN');
  const early = clause.find((each, at) => isMainVerb(each) && noun >= 0 && at > noun && (aux < 0 || at < aux));
  const [helper, after] = [clause[aux], clause.slice(aux + 1)];
  if (early || !helper) return early ?? null;
  if (BEFORE_BARE.test(helper.text)) return afterDid(after);
  const has = HAVE.test(helper.text);
  // What one has to do is not what one has.
  if (has && /^to$/i.test(after[0]?.text ?? '')) return null;
  return after.find(isMainVerb) ?? (has ? helper : null);
}

/** "Which ward has the most nurses": the verb before what is set in order. */
function actBeforeMost(text: string, tokens: readonly Token[]): Token | null {
  const most = / the (?:most|fewest|least)\b/i.exec(text);
  const verb = most && /\b(?:which|what|who)\b/i.test(text) ? tokens.findLast(({ end }) => end <= most.index) : null;
  return verb && (isMainVerb(verb) || HAVE.test(verb.text)) ? verb : null;
}

/** What "how many …" and "which … has the most …" ask about: what was done to, or by, the things counted. */
export const askedAct = oncePer(({ text }: Question): AskedAct => {
  const tokens = mark(text).tokens.filter((token) => !GATHERS.test(token.text));
  const from = tokens.findIndex(({ text: word }) => /^(?:many|much)$/i.test(word));
  const clause = from < 0 ? [] : until(tokens.slice(from + 1), (token) => SUBORDINATE.test(token.text));
  const verb = from < 0 ? actBeforeMost(text, tokens) : actOf(clause);
  const next = verb ? tokens.slice(tokens.indexOf(verb) + 1) : [];
  const second = /^or$/i.test(next[0]?.text ?? '') ? next.slice(1, 3).find(isMainVerb) : undefined;
  return { act: verb && term(verb.lemma), other: second ? term(second.lemma) : null };
});
