import type { Sentence } from '#facts';
import { isAhead, newestFirst, publishedOf } from '#facts';
import { creditIn, holds, nameRuns } from '#evidence';
import type { Asking, Sought } from '#evidence';
import { NOW, asksOfNow } from '#question';
import { oncePer } from '#text';
import { SUCCESSION, STAYS } from './bygone-lexicon.ts';
import { bygoneIn, isAllBygone, isBygone, leaversIn } from './bygone.ts';
import type { Ranked } from './sentences.ts';
import type { Scored } from '#spans';

/** Whether a sentence is not older than another one, as far as the dates of their articles tell. */
function isAsNew(a: Sentence, b: Sentence): boolean {
  return a.article === b.article || (publishedOf(b) !== '' && publishedOf(a) >= publishedOf(b));
}

const lastWord = (name: string): string => name.split(/\s+/).at(-1)?.toLowerCase() ?? '';

/** Sentences that tell of somebody who left the office that is asked about, by the person's last name. */
const leavers = oncePer(({ question, evidence }: Asking): ReadonlyMap<string, readonly Sentence[]> => {
  const found = new Map<string, Sentence[]>();
  if (question.form !== 'who' || STAYS.test(question.text)) return found;
  const common = evidence.sought.filter(({ term }) => !term.name);
  for (const reading of evidence.readings)
    for (const sentence of reading.sentences) {
      const near = [reading.sentences[sentence.n - 2], sentence, reading.sentences[sentence.n]];
      if (!common.some((each) => near.some((one) => holds(one, each)))) continue;
      for (const name of leaversIn(sentence))
        found.set(lastWord(name), [...(found.get(lastWord(name)) ?? []), sentence]);
    }
  return found;
});

type Leavers = ReturnType<typeof leavers>;

/** The sentence by which the one whom a short answer names has left; undefined where none tells that. */
const leftBy = (span: Scored, sentence: Sentence, gone: Leavers): Sentence | undefined =>
  gone.get(lastWord(span.text))?.find((told) => isAsNew(told, sentence));

const THINGS: Readonly<Partial<Record<Scored['kind'], string>>> = { mixed: 'name', date: 'number', year: 'number' };
const thingOf = ({ kind }: Scored): string => THINGS[kind] ?? kind;

/** How far behind the best short answer of a sentence another one of it may be to stand in for it. */
const STANDS_IN = 4;

/** "Toml" of "pelorus.toml" is no word. */
const isCut = ({ paragraph: { text } }: Sentence, { start, end }: Scored): boolean =>
  /[\p{L}\d][.:/_-]$/u.test(text.slice(Math.max(0, start - 2), start)) ||
  /^[.:/_-][\p{L}\d]/u.test(text.slice(end, end + 2));

/** "At Weir Street": a name behind such a word is a place or a thing, and nobody who stands in for another. */
const isPlaced = ({ tokens }: Sentence, { from }: Scored): boolean =>
  /^(?:at|in|on|near|from|to|of|for|outside)$/i.test(tokens[from - 1]?.text ?? '');

/** A sentence with the short answers of it that are of now; null where it tells nothing else. */
function stillSo(ranked: Ranked, gone: Leavers): Ranked | null {
  const { sentence, spans } = ranked;
  const [best] = spans;
  const isGone = (span: Scored): boolean =>
    NOW.test(span.text) ||
    isBygone(sentence, span) ||
    (thingOf(span) === 'name' && leftBy(span, sentence, gone) !== undefined);
  if (!best || !(isGone(best) || bygoneIn(sentence).length > 0)) return isAllBygone(sentence) ? null : ranked;
  const kept = spans.filter((span) => !isGone(span));
  if (!isGone(best)) return { ...ranked, spans: kept };
  const [next] = kept.filter(
    (span) =>
      thingOf(span) === thingOf(best) &&
      span.score >= best.score - STANDS_IN &&
      !isCut(sentence, span) &&
      !(gone.size > 0 && isPlaced(sentence, span)),
  );
  if (next) return { ...ranked, spans: [next, ...kept.filter((span) => span !== next)] };
  return bygoneIn(sentence).length > 0 && !isAllBygone(sentence) ? { ...ranked, spans: [] } : null;
}

/** How much less may speak for a newer sentence than for the best one. */
const NEWER_BEHIND = 3;

const nearHolds = (each: Sought, { sentence, reading }: Ranked): boolean =>
  holds(sentence, each) || holds(reading.sentences[sentence.n - 2], each) || creditIn(each, sentence, reading) > 0;

/** Whether a sentence of a newer article tells the same thing: it holds the words of the question that the older one holds, and as short an answer. */
function tellsAgain({ evidence }: Asking, old: Ranked, next: Ranked): boolean {
  if (publishedOf(old.sentence) === '' || publishedOf(next.sentence) <= publishedOf(old.sentence)) return false;
  if (next.score < old.score - NEWER_BEHIND || isAhead(next.sentence, next.sentence.span)) return false;
  const [a, b] = [old.spans[0], next.spans[0]];
  const alike = a === undefined || b === undefined ? false : thingOf(a) === thingOf(b) && a.text !== b.text;
  const said = evidence.sought.filter((each) => holds(old.sentence, each));
  const own = said.filter((each) => holds(next.sentence, each));
  return alike && own.length > 0 && said.every((each) => nearHolds(each, next)) && 2 * own.length >= said.length;
}

/** What is so now, of what the articles tell. */
export interface OfNow {
  readonly ranked: readonly Ranked[];
  /** What an older article tells instead, where a newer one takes its place. */
  readonly before: Sentence | null;
}

/** For a question of the present the sentences without what is over, one of a newer article before one of an older that tells the same thing. */
export function ofNow(asking: Asking, ranked: readonly Ranked[]): OfNow {
  if (!asksOfNow(asking.question)) return { ranked, before: null };
  const gone = leavers(asking);
  const kept = ranked.flatMap((each) => stillSo(each, gone) ?? []);
  const [best] = kept;
  const newer = best ? kept.filter((each) => tellsAgain(asking, best, each)) : [];
  const newest = newer.toSorted((a, b) => newestFirst(a.sentence, b.sentence))[0];
  if (!best || !newest) return { ranked: kept, before: null };
  return { ranked: [newest, ...kept.filter((each) => each !== newest)], before: best.sentence };
}

/** Who came after somebody who left, as one of two sentences in a row names them. */
export interface Successor {
  readonly sentence: Sentence;
  readonly span: string;
  readonly left: Sentence;
}

function namedAfter(sentence: Sentence): string | null {
  const { text } = sentence.paragraph;
  const found = nameRuns(sentence).find(({ start }) => SUCCESSION.test(text.slice(sentence.span.start, start)));
  return found ? text.slice(found.start, found.end) : null;
}

/** "Who is the fire chief?" – "Ann Lee retired. Her successor is Ida Berg": where the best answer names one who left, who came after. */
export function successorOf(asking: Asking, ranked: readonly Ranked[]): Successor | null {
  if (!asksOfNow(asking.question)) return null;
  const gone = leavers(asking);
  for (const { sentence, spans } of ranked.slice(0, 3)) {
    const left = spans[0] && thingOf(spans[0]) === 'name' ? leftBy(spans[0], sentence, gone) : undefined;
    if (!left) continue;
    const reading = asking.evidence.readings.find(({ paragraph }) => paragraph === left.paragraph);
    for (const told of [left, reading?.sentences[left.n]]) {
      const span = told ? namedAfter(told) : null;
      if (told && span !== null && !gone.has(lastWord(span))) return { sentence: told, span, left };
    }
  }
  return null;
}
