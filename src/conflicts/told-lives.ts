import type { Evidence } from '#evidence';
import type { Sentence } from '#facts';
import { isVerb, term } from '#text';
import type { Period, Token } from '#text';
import { sameDeeds } from './deed-lexicon.ts';
import { isBirth, isDeath } from './event-keys.ts';
import type { Keys } from './event-keys.ts';
import { BORN_FIRST, LIVING, STANDING } from './order-lexicon.ts';
import type { Untimed } from './told-deeds.ts';

const FOUNDED = new Set(sameDeeds(term('founded')));
/** What comes after a death, was never alive, or stands for another one. */
const AFTER_DEATH =
  /\b(?:coffin|ashes|remains|body|posthum\p{L}*|bur(?:ied|ial)|grave|tomb|saint|ghost|fiction\p{L}*|novel|film|statue|figure|as an?|as the)\b/iu;
const AGE = /\bdied\b[^.;]{0,60}?(?:\bat the age of|,? aged|\bat age) (\d{1,3})(?![\d-])(?! (?:and|or|to)\b)/i;

/** The subject of a sentence that opens with it, or with its time, and the verb right behind; null for any other build. */
function openingOf(
  names: readonly string[],
  { tokens, periods }: Sentence,
  period: Period,
): { subject: readonly Token[]; verb: number } | null {
  const timed = ({ start }: Token): boolean => periods.some((each) => each.start <= start && start < each.end);
  const named = ({ text }: Token): boolean => /^\p{Lu}/u.test(text) && names.includes(term(text));
  // The tagger takes "married" for an adjective.
  const does = (token: Token): boolean => isVerb(token) || token.text === 'married';
  const verb = tokens.findIndex((token) => does(token) && !timed(token) && !named(token));
  const subject = tokens
    .slice(0, verb)
    .filter((token) => !timed(token) && !/^(?:ADP|PUNCT|AUX)$/.test(token.pos) && token.text.toLowerCase() !== 'the');
  const behind = tokens.slice(verb + 1).filter(({ end }) => end <= period.start);
  // "Joined the academy, which had moved in 1909": of something else.
  const goesOn = behind.some((token) => isVerb(token) || /^(?:PUNCT|CCONJ|SCONJ|AUX|PRON)$/.test(token.pos));
  const led = period.start < (tokens[verb]?.start ?? 0) || /^(?:in|on)$/i.test(behind.at(-1)?.text ?? '');
  return verb < 0 || goesOn || !led ? null : { subject, verb };
}

/** Whether the subject is whoever the question names, alone, and does what the verb tells. */
function isOwnDeed(names: readonly string[], { tokens }: Sentence, subject: readonly Token[], verb: number): boolean {
  const own = subject.map(({ text }) => term(text));
  const helps = tokens.slice(0, verb).some(({ pos, text }) => pos === 'AUX' || /^(?:to|not|never|’s|'s)$/i.test(text));
  return own.length > 0 && !helps && own.every((each) => names.includes(each)) && own.includes(names.at(-1) ?? '');
}

/** By when, or until when at the least, a deed shows that somebody lived or a thing was there. */
function limitOf({ acts }: Keys, deed: Token): Untimed['limit'] {
  const does = (what: ReadonlySet<string>): boolean => [deed.text, deed.lemma].some((each) => what.has(term(each)));
  if (acts.some(isBirth) && (does(LIVING) || does(BORN_FIRST))) return 'no_later';
  if (acts.some(isDeath) && does(LIVING)) return 'no_earlier';
  return acts.some(({ term: act }) => FOUNDED.has(act.term)) && does(STANDING) ? 'no_later' : null;
}

/** The two years of birth that an age at death leaves. */
function bornBy({ text, span }: Sentence, period: Period): Period | null {
  const match = AGE.exec(text);
  const age = Number(match?.[1]);
  if (!match || Number.isNaN(age) || period.from === null || !/^(?:day|month|year)$/.test(period.grain)) return null;
  const year = Number(period.from.slice(0, 4));
  const end = span.start + match.index + match[0].length;
  const [from, to] = [`${String(year - age - 1)}-01-01`, `${String(year - age)}-12-31`];
  return {
    ...period,
    from,
    to,
    grain: 'year',
    start: Math.min(period.start, span.start + match.index),
    end: Math.max(end, period.end),
  };
}

/** "Ann joined the academy in 1907" of a woman born in 1912, "died in 1971 at the age of 74" of one born in 1902: what an age or a deed shows of a birth, a death or a founding. */
export function fromLives(evidence: Evidence, keys: Keys): Untimed[] {
  const names = evidence.question.terms.filter(({ name }) => name).map(({ term: own }) => own);
  const birth = keys.acts.some(isBirth);
  if (names.length === 0 || keys.acts.length !== 1) return [];
  return evidence.readings.flatMap((reading) =>
    reading.sentences.flatMap((sentence): Untimed[] => {
      const [period, ...more] = sentence.periods.filter(({ from }) => from !== null);
      const opening =
        period && more.length === 0 && !AFTER_DEATH.test(sentence.text) ? openingOf(names, sentence, period) : null;
      const deed = opening && sentence.tokens[opening.verb];
      if (!period || !opening || !deed || !isOwnDeed(names, sentence, opening.subject, opening.verb)) return [];
      const born = birth && term(deed.text) === term('died') ? bornBy(sentence, period) : null;
      if (born) return [{ sentence, reading, period: born, limit: null, score: 1 }];
      const limit = /^(?:day|month|year)$/.test(period.grain) ? limitOf(keys, deed) : null;
      return limit === null ? [] : [{ sentence, reading, period, limit, score: 1 }];
    }),
  );
}
