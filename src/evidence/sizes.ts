import type { Fact } from '#facts';
import type { Question } from '#question';
import { dimensionOf, neighbours, term } from '#text';
import { EXTENTS, SIZES } from './size-lexicon.ts';
import type { Size } from './size-lexicon.ts';

const HOW = /\bhow (?:many (?:\p{L}+ ){1,3}?(?=(?:long|wide|deep|high|tall|thick|broad)\b))?([a-z]+)\b/iu;
/** "How long is the bridge", which a length answers as well as a duration; "how long did it take" asks for a duration alone. */
const HOW_LONG_IS = /\bhow long (?:is|are|was|were)\b/i;
const BEFORE = /\b(\p{L}+) (?:of|is|was|:)(?: \p{L}+){0,2}\s*$/iu;
/** "62 metres (203 feet) long": the same in another unit may stand between. */
const AFTER = /^[\s)-]*(?:\([^()]{1,40}\)\s*)?(?:in )?(\p{L}+)/iu;

function sizeAsked({ text }: Question): Size | null {
  return SIZES.get(HOW.exec(text)?.[1]?.toLowerCase() ?? '') ?? null;
}

/** … and as the terms of a heading. */
const HEADED = new Map([...EXTENTS].map(([word, extent]) => [term(word), extent]));

/** Which extent an article says that a figure is: "9.2 km long", "a depth of 40 metres"; null where it does not say. */
function extentOf({ quantity, sentence, measure }: Fact): string | null {
  if (measure.source === 'heading') return measure.terms.map((each) => HEADED.get(each) ?? null).find(Boolean) ?? null;
  const { text } = sentence.paragraph;
  const after = AFTER.exec(text.slice(quantity.end, quantity.end + 60))?.[1];
  const before = BEFORE.exec(text.slice(Math.max(sentence.span.start, quantity.start - 40), quantity.start))?.[1];
  return EXTENTS.get(after?.toLowerCase() ?? '') ?? EXTENTS.get(before?.toLowerCase() ?? '') ?? null;
}

/** Whether "how long is it" may be answered by a length, which is told as one. */
export function isLength(question: Question, fact: Fact): boolean {
  return (
    HOW_LONG_IS.test(question.text) && dimensionOf(fact.quantity.unit ?? '') === 'length' && extentOf(fact) === 'length'
  );
}

/** Nouns of size itself, which say nothing of what has it. */
const OF_SIZE: ReadonlySet<string> = new Set(
  [
    ...EXTENTS.keys(),
    'temperature',
    'weight',
    'mass',
    'speed',
    'size',
    'area',
    'top',
    'maximum',
    'minimum',
    'average',
  ].map(term),
);

/** "Its lock is 12 feet deep": what belongs to the thing named before, and is none. */
const ITS = /^["“]?(?:its|their|his|her)\s+(\p{L}+)/iu;
/** "How cold was it": of no thing. */
const IMPERSONAL = /\bhow \p{L}+ (?:is|was|did|does|will) it\b/iu;

/** Whether what has a size is what is asked about: the lock of a canal is as deep as it is, and the canal is not. */
export function isOfThing(question: Question, { measure, labelTerms, sentence }: Fact): boolean {
  const { terms, asked, text } = question;
  if (question.want !== 'measure' && sizeAsked(question) === null) return true;
  const own = ITS.exec(sentence.text)?.[1];
  const head = measure.head ?? (own === undefined ? null : term(own));
  if (head === null || OF_SIZE.has(head) || IMPERSONAL.test(text)) return true;
  const words = [...terms, ...asked].flatMap((each) => [each.term, ...neighbours(each.term)]);
  // Of "94 mm of rain" the rain is what has the size, wherever it fell.
  const said = measure.head === null || measure.source === 'noun' || measure.source === 'of';
  return [head, ...(said ? [] : labelTerms)].some((each) => words.includes(each));
}

/** Extents that are always named: "it peaked at 5 metres" may be a height, but no width. */
const TOLD_ONLY: ReadonlySet<string> = new Set(['width', 'depth', 'thickness']);

/** Whether a figure's unit and words allow it for the size that is asked for: heat is told in degrees, and no length is a depth. */
export function sizeFits(question: Question, fact: Fact): boolean {
  const size = sizeAsked(question);
  const { kind, unit } = fact.quantity;
  if (!size || kind !== 'measure') return true;
  const dimension = dimensionOf(unit ?? '') ?? (unit === '°' ? 'temperature' : unit === 'dB' ? 'level' : null);
  if (dimension === null || !size.dimensions.includes(dimension)) return false;
  const extent = size.extent === null ? null : extentOf(fact);
  if (extent === null) return size.extent === null || !TOLD_ONLY.has(size.extent);
  return extent === size.extent;
}
