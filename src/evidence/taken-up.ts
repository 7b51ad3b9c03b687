import { toldShares } from '#facts';
import type { Fact, Reading } from '#facts';
import type { Question, QuestionTerm } from '#question';
import { findWords, oncePer } from '#text';
import type { Sought } from './evidence.ts';

/** Words that take up a figure told before, to tell of a part of it: "of whom", "of these". */
const LINK = /\b(?:of|among) (?:whom|which|them|these|those)\b/giu;
/** Between a figure that is such a part and the words that take the whole up: "41 of whom", "5,900 doses of them". */
const PART_LEADS = /^(?: [\p{L}-]+)?\s*$/u;

/** How a sentence opens that tells of parts of what the one before counted. */
const NUMBER = String.raw`(?:(?:about|around|some|nearly|almost|over|more than|just over|just under) )?(?:\d[\d.,]*|an?|one|two|three|four|five|six|seven|eight|nine|ten|half|most|none|all)`;
const FRACTION = String.raw`(?:half|(?:one|an?|two|three|four)[ -](?:half|third|quarter|fifth|tenth)s?|\d[\d.,]*(?:%| per ?cent))`;
const OPENS_PART = new RegExp(
  String.raw`^\W*(?:(?:of|among) (?:these|those|them)\b|${NUMBER}(?: [\p{L}-]+)? (?:of|among) (?:these|those|them|that)\b|(?:(?:about|around|some|nearly|almost|over|more than) )?${FRACTION}(?: of (?:it|this|that))? (?:was|were|is|are|went|go|goes|came|had|has|have)\b)`,
  'iu',
);
/** "Of the 52 patients": a whole taken up by its number. */
const OPENS_NUMBER = /^\W*(?:out )?of (?:the |those |these |its |their )?(?=[\d$€£])/iu;

const ONE_BEFORE = /\b(?:one|some|most|many|half|none|several) $/i;

const isPlain = ({ role, quantity }: Fact): boolean =>
  role === 'level' && (quantity.kind === 'count' || quantity.kind === 'measure' || quantity.kind === 'currency');

/** What tells of the parts of a figure, and the words that stand before that, as terms. */
interface Parts {
  readonly told: ReadonlySet<string>;
  readonly before: ReadonlySet<string>;
}

/** Characters after "of whom" within which the part's number stands. */
const NEAR = 80;
const isPlainWord = ({ pos, word }: QuestionTerm): boolean =>
  (pos === 'NOUN' || pos === 'ADJ') && !/^(?:percent|share|proportion|fraction|number|total|people)/i.test(word);

/** Takings-up read in one paragraph; no text of people has more. */
const MOST = 24;

const termsOf = (text: string): ReadonlySet<string> => new Set(findWords(text).flatMap(({ term }) => term ?? []));

/** The figure that a link takes up, of its sentence or of the one before, and where the words about its parts begin. */
function wholeAt(
  facts: readonly Fact[],
  previous: readonly Fact[],
  text: string,
  at: number,
): { readonly whole: Fact; readonly from: number } | null {
  const place = facts.findLastIndex(({ quantity }) => quantity.end <= at);
  const last = facts[place];
  if (!last) return null;
  if (!PART_LEADS.test(text.slice(last.quantity.end, at))) return { whole: last, from: at };
  const whole = facts[place - 1] ?? previous.findLast(({ quantity }) => quantity.kind === last.quantity.kind);
  return whole ? { whole, from: last.quantity.start } : null;
}

/** Where the parts of figures are told: from an offset of the paragraph on, to the end of a sentence. */
function takingsUp(reading: Reading): (readonly [fact: Fact, from: number, to: number])[] {
  const { text } = reading.paragraph;
  const allBySentence = Map.groupBy(reading.facts, ({ sentence }) => sentence);
  const bySentence = Map.groupBy(reading.facts.filter(isPlain), ({ sentence }) => sentence);
  return reading.sentences
    .flatMap((sentence) => {
      const { start, end } = sentence.span;
      const facts = bySentence.get(sentence) ?? [];
      const numbers = (allBySentence.get(sentence) ?? []).map(({ quantity }) => quantity.start);
      const linked = Array.from(sentence.text.matchAll(LINK)).flatMap(({ index }) => {
        const at = start + index;
        const found = wholeAt(facts, bySentence.get(reading.sentences[sentence.n - 2] ?? sentence) ?? [], text, at);
        // "13 clubs, ours among them, …" takes nothing up.
        const counts = numbers.some((number) => number > at && number < at + NEAR);
        // … and "one of them seriously" tells of a part, though no number is read in it.
        const one = ONE_BEFORE.test(text.slice(Math.max(start, at - 8), at));
        if (found && found.from === at && !counts && !one) return [];
        return found ? [[found.whole, found.from, end] as const] : [];
      });
      const [first] = facts;
      const earlier = reading.sentences[sentence.n - 2];
      const numbered = OPENS_NUMBER.test(sentence.text) && first?.whole === true ? first.quantity.value : null;
      const taken = reading.sentences
        .slice(0, Math.min(MOST, sentence.n - 1))
        .flatMap((each) => bySentence.get(each) ?? [])
        .filter(({ quantity }) => numbered !== null && quantity.value === numbered);
      const before = earlier && OPENS_PART.test(sentence.text) ? (bySentence.get(earlier) ?? []) : [];
      // "120 people, a third of the 480 staff, lost their jobs": what follows is of the part.
      const shared = toldShares(allBySentence.get(sentence) ?? []).map(
        ({ part, share, whole }) =>
          [whole, Math.max(...[part, share, whole].map(({ quantity }) => quantity.end)), end] as const,
      );
      return [...linked, ...shared, ...[...taken, ...before].map((fact) => [fact, start, end] as const)];
    })
    .slice(0, MOST);
}

const partsIn = oncePer((reading: Reading): ReadonlyMap<Fact, readonly Parts[]> => {
  const { text } = reading.paragraph;
  const titles = [reading.article.title, ...reading.paragraph.headings].join('\n');
  const parts = new Map<Fact, readonly Parts[]>();
  for (const [fact, from, to] of takingsUp(reading)) {
    const { end } = fact.sentence.span;
    const found = {
      told: termsOf(text.slice(from, to)),
      before: termsOf(`${titles}\n${text.slice(0, Math.min(from, end))}`),
    };
    parts.set(fact, [...(parts.get(fact) ?? []), found]);
  }
  return parts;
});

/**
 * "The club asked 840 members. Of these, 14% had no opinion": a figure that is taken up as a whole does not answer what is said of
 * a part alone.
 */
export function isWholeOfAsked(question: Question, fact: Fact, reading: Reading, sought: readonly Sought[]): boolean {
  if (reading.paragraph.kind === 'table') return false;
  // "On time" is left out of what is looked for, as "in total" is, but tells the trains on time from the others.
  const forms = question.form === 'amount' || question.form === 'share' ? question.formTerms.filter(isPlainWord) : [];
  const asked = [...sought.map(({ term, also }) => [term.term, ...also]), ...forms.map(({ term }) => [term])];
  return (partsIn(reading).get(fact) ?? []).some(({ told, before }) =>
    asked.some((terms) => terms.some((each) => told.has(each)) && !terms.some((each) => before.has(each))),
  );
}

/** The figures of a paragraph of which a figure is told as a part: those taken up before it, or that its sentence opens with as a whole. */
export function wholesOf(part: Fact, reading: Reading): Fact[] {
  const { sentence, quantity } = part;
  const opening = reading.facts.filter(
    (each) => each.whole && each.sentence === sentence && each.quantity.end <= quantity.start,
  );
  const taken = takingsUp(reading).filter(
    ([fact, from, to]) => fact !== part && quantity.start >= from && quantity.end <= to,
  );
  const linked = taken.filter(([fact]) => fact.sentence === sentence);
  if (linked.length > 0) {
    // What the nearest words take up is the whole, not what that is itself a part of.
    const nearest = Math.max(...linked.map(([, from]) => from));
    return linked.flatMap(([fact, from]) => (from === nearest ? [fact] : []));
  }
  // "Of the 60 sent 50 came. Of those, 40 stayed": those are the ones told last.
  const facts = taken.map(([fact]) => fact);
  return [...opening, ...facts.filter(({ whole }) => !whole || facts.length === 1)];
}
