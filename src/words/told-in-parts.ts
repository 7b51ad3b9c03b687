import type { Reading, Sentence } from '#facts';
import type { Asking, Sought } from '#evidence';
import { isNumber } from '#evidence';
import type { Span } from '#text';
import { ROLE_NOUNS, asksRoleOf } from './role-lexicon.ts';
import { OTHER_OFFICE, OUT_OF_OFFICE } from './singling-lexicon.ts';
import { among, isAround, isWords, strangeIn, termsIn, textOf } from './told-exactly.ts';
import type { ToldExactly } from './told-exactly.ts';
import { twoPartsOf } from './two-parts.ts';

/** "Ann Lee", "Dr. Ann Lee": what may name somebody; not "vacant", nor "to be announced". */
const NAMES = /^(?:the )?\p{Lu}[\p{L}.’'-]*(?: (?:\p{Lu}[\p{L}.’'-]*|of|de|la|van|von|and|&|der|den|bin|al|the))*$/u;
const NOBODY = /^(?:vacant|none|nobody|no one|open|unfilled|unknown|tb[acd])\b/i;
/** Where what is told of a name ends and more about it begins. */
const MORE = /\s*[,(;/|—–]|\s+(?:since|from|until|until|as of)\s/u;

/** The name at the head of a part; null where it names nobody. */
function nameIn(sentence: Sentence, part: Span): Span | null {
  const text = textOf(sentence, part);
  const end = MORE.exec(text)?.index ?? text.length;
  const name = text.slice(0, end).trimEnd();
  return NAMES.test(name) && !NOBODY.test(name) ? { start: part.start, end: part.start + name.length } : null;
}

/** "Ann Lee", and not "Secretary", which a line only opens with. */
const isFullName = (sentence: Sentence, part: Span): boolean => {
  const name = nameIn(sentence, part);
  return name !== null && textOf(sentence, name).includes(' ');
};

const OFFICES = new Set([...OTHER_OFFICE, ...OUT_OF_OFFICE]);

/** "Deputy director" is not the director. */
function isOtherOffice({ question }: Asking, label: string): boolean {
  const asked = question.text.toLowerCase();
  return (label.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => OFFICES.has(word) && !asked.includes(word));
}

/** "At the clinic" behind "what does Ann Lee do". */
const WHERE = /\b(?:do|job|role|position|title|function|post|profession|occupation) (?:in|at|for|on|with) .*$/i;

/** The words of a question that a label has to tell: all but those for an office as such ("job", "role") and where it is held. */
function toTell({ evidence, question }: Asking): readonly Sought[] {
  if (!asksRoleOf(question)) return evidence.sought;
  const end = WHERE.exec(question.text)?.index ?? question.text.length;
  return evidence.sought.filter(
    ({ term, known }) => !ROLE_NOUNS.has(term.word.toLowerCase()) && (term.start < end || !known),
  );
}

/** Whether a part is the label that the question names, the rest of its words told around it. */
function isLabel(asking: Asking, sentence: Sentence, reading: Reading, label: Span): boolean {
  const terms = termsIn(sentence, label);
  const sought = toTell(asking);
  const own = sought.filter((each) => among(terms, each));
  const head = sought.find(({ term }) => term.term === asking.question.gap?.head);
  const headed = !head || head.term.name || own.includes(head);
  return own.length > 0 && headed && sought.every((each) => own.includes(each) || isAround(reading, each));
}

const isNamed = (asking: Asking): boolean => toTell(asking).every(({ term: { name } }) => name);

/** A label and what it is a label of. */
type Side = readonly [label: Span, other: Span];

/** "What is Ann Lee's job?" – what stands beside the name. */
function besideName(asking: Asking, sentence: Sentence, [label, other]: Side): Span | null {
  const known = nameIn(sentence, label) !== null && strangeIn(termsIn(sentence, label), asking.evidence) <= 1;
  return known && !isFullName(sentence, other) ? other : null;
}

/** "Who is the nurse?", "which licence is it under?" – the name beside the office; what stands behind its label. */
function besideLabel(asking: Asking, sentence: Sentence, [label, other]: Side, leads: boolean): Span | null {
  if (isOtherOffice(asking, textOf(sentence, label))) return null;
  if (asking.question.form === 'who') return nameIn(sentence, other);
  return leads && isWords(textOf(sentence, other)) ? other : null;
}

/** What one line of two parts answers; null where it answers nothing of the question. */
function answerOf(asking: Asking, sentence: Sentence, reading: Reading): ToldExactly | null {
  const { parts } = twoPartsOf(sentence);
  if (!parts) return null;
  const { question, evidence } = asking;
  const ofName = asksRoleOf(question) || (question.form === 'who' && isNamed(asking));
  for (const side of [[parts.lead, parts.rest] as const, [parts.rest, parts.lead] as const]) {
    const [label, other] = side;
    if (!isLabel(asking, sentence, reading, label)) continue;
    const echoed = termsIn(sentence, other);
    if (evidence.sought.some((each) => !isNumber(each.term) && among(echoed, each))) continue;
    const span = ofName
      ? besideName(asking, sentence, side)
      : besideLabel(asking, sentence, side, label === parts.lead);
    if (span) return { sentence, reading, span, strange: strangeIn(termsIn(sentence, label), evidence) };
  }
  return null;
}

const FORMS: ReadonlySet<string> = new Set(['who', 'what']);

/** "Who is the raid leader?" – "**Brindle** — raid leader"; "which licence is it under?" – "**Licence** MIT": the other part of a line, whole. */
export function toldInParts(asking: Asking): readonly ToldExactly[] {
  const { question, evidence } = asking;
  if (!FORMS.has(question.form) || question.gap === null || question.gap.several) return [];
  return evidence.readings.flatMap((reading) =>
    reading.sentences.flatMap((sentence) => answerOf(asking, sentence, reading) ?? []),
  );
}
