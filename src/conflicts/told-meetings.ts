import type { Evidence } from '#evidence';
import type { QuestionTerm } from '#question';
import type { Sentence } from '#facts';
import { isVerb, term } from '#text';
import type { Token } from '#text';
import type { Keys } from './event-keys.ts';
import { CONTACT, MARRYING, MEETING, TOGETHER } from './order-lexicon.ts';
import type { Untimed } from './told-deeds.ts';

/** Most words between "worked" and "with". */
const REACH = 6;

/** A name of several words, as its terms; the last one may stand for it. */
type Run = readonly string[];

/** The names of a question, each as the terms of its words in a row. */
function runsOf(terms: readonly QuestionTerm[]): readonly Run[] {
  const runs: QuestionTerm[][] = [];
  for (const each of terms.filter(({ name }) => name)) {
    const last = runs.at(-1);
    if (last?.at(-1)?.end === each.start - 1) last?.push(each);
    else runs.push([each]);
  }
  return runs.map((run) => run.map(({ term: own }) => own));
}

/** Where a name stands in a sentence, by its last word: none of another first name, nor what is the name's. */
function placeOf(run: Run, tokens: readonly Token[]): { from: number; to: number } | null {
  const to = tokens.findIndex(({ pos, text }) => pos === 'PROPN' && term(text) === run.at(-1));
  if (to < 0) return null;
  let from = to;
  while (run.includes(term(tokens[from - 1]?.text ?? ''))) from -= 1;
  const longer = [from - 1, to + 1].some(
    (i) => tokens[i]?.pos === 'PROPN' || /^(?:['’]s?|jr|sr)$/i.test(tokens[i]?.text ?? ''),
  );
  return longer ? null : { from, to };
}

/** The tagger takes "married" for an adjective. */
const does = (token: Token | undefined, what: ReadonlySet<string>): boolean =>
  token !== undefined &&
  (isVerb(token) || token.text === 'married') &&
  [token.text, token.lemma].some((each) => what.has(term(each)));

/** "Worked with", "founded a theatre with", "married" between two names, or "worked together" behind both. */
function areTogether(
  tokens: readonly Token[],
  x: { from: number; to: number },
  y: { from: number; to: number },
): boolean {
  const verb = tokens[x.to + 1];
  if (does(verb, MARRYING)) return y.from === x.to + 2;
  if (does(verb, TOGETHER)) {
    const between = tokens.slice(x.to + 2, y.from);
    const plain = between.every(
      (token) => !isVerb(token) && token.text !== 'not' && !/^(?:PUNCT|CCONJ|SCONJ|PROPN|AUX)$/.test(token.pos),
    );
    return plain && between.length <= REACH && /^with$/i.test(between.at(-1)?.text ?? '');
  }
  const joined = y.from === x.to + 2 && /^and$/i.test(verb?.text ?? '');
  const deed = tokens[y.to + 1];
  return joined && (does(deed, MARRYING) || (does(deed, TOGETHER) && /^together$/i.test(tokens[y.to + 2]?.text ?? '')));
}

function tellsTogether({ tokens }: Sentence, runs: readonly Run[]): boolean {
  const [one, other] = runs.map((run) => placeOf(run, tokens));
  if (!one || !other) return false;
  const [x, y] = one.from < other.from ? [one, other] : [other, one];
  return areTogether(tokens, x, y);
}

/** "Met on 5 May", "met to sign the treaty": people who do may have met before. */
function isAppointment({ tokens, periods }: Sentence): boolean {
  const met = tokens.findIndex((token) => does(token, MEETING));
  const aims = tokens.slice(met + 1).some(({ text }) => /^(?:to|for|over|about|again)$/i.test(text));
  return met >= 0 && (aims || periods.some(({ grain }) => grain === 'day'));
}

/** "Ann and Tom met in 1971", "in 1969 Ann worked with Tom": who works together has met. Two who meet on a day may have met before. */
export function fromMeetings({ question, readings }: Evidence, { acts, nouns }: Keys): Untimed[] {
  const contact = nouns.some(({ term: noun }) => noun.term === CONTACT);
  const meets = contact || acts.some(({ term: act }) => MEETING.has(act.term));
  const runs = runsOf(question.terms);
  // A team or a country, of one word, meets another one again and again.
  if (!meets || runs.length !== 2 || runs.some(({ length }) => length < 2)) return [];
  const first = contact || /\bfirst\b/i.test(question.text);
  if (!first && readings.some(({ sentences }) => sentences.some(isAppointment))) return [];
  return readings.flatMap((reading) =>
    reading.sentences.flatMap((sentence): Untimed[] => {
      const [period, ...more] = sentence.periods.filter(({ from }) => from !== null);
      const plain = period !== undefined && more.length === 0 && /^(?:day|month|year)$/.test(period.grain);
      return plain && tellsTogether(sentence, runs)
        ? [{ sentence, reading, period, limit: 'no_later', strict: true, score: 1 }]
        : [];
    }),
  );
}
