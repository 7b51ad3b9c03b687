import type { Reading } from '#facts';
import { readQuestion } from '#question';
import type { Question } from '#question';
import { findTerms, oncePer, synonyms } from '#text';
import type { Asking } from './asking.ts';
import { isNumber } from './evidence.ts';
import type { Sought } from './evidence.ts';

/** The question that the heading of a paragraph asks; `asked` is null where it asks none. */
const questionAbove = oncePer(({ paragraph, article }: Reading): { readonly asked: Question | null } => {
  const above = paragraph.headings.at(-1)?.trim() ?? '';
  if (!above.endsWith('?')) return { asked: null };
  const asked = readQuestion(above, article.published);
  return { asked: asked.negated || asked.parts.length > 0 ? null : asked };
});

const alike = ({ term: { term }, also }: Sought): readonly string[] => [term, ...also, ...synonyms(term)];
const numbersOf = ({ quantities }: Question): string => quantities.map(({ value }) => value).join(' ');
const timesOf = ({ periods }: Question): string => periods.map(({ from, to }) => `${from ?? ''} ${to ?? ''}`).join(' ');

/** Whether two questions ask the same: each word of either stands in the other, in the same order, but for words of the title. */
function asksSame({ question, evidence }: Asking, heading: Question, reading: Reading): boolean {
  if (question.form !== heading.form || question.gap?.sort !== heading.gap?.sort) return false;
  if (numbersOf(question) !== numbersOf(heading) || timesOf(question) !== timesOf(heading)) return false;
  const titled = new Set(findTerms([reading.article.title, ...reading.paragraph.headings.slice(0, -1)].join('\n')));
  const other = heading.terms.flatMap((each) => (isNumber(each) ? [] : each.term));
  const sought = evidence.sought.filter(({ term }) => !isNumber(term));
  const places = sought.map((each) => other.findIndex((term) => alike(each).includes(term)));
  const known = evidence.sought.every(
    (each, i) => (places[i] ?? -1) >= 0 || alike(each).some((own) => titled.has(own)),
  );
  const held = other.every((term) => titled.has(term) || sought.some((each) => alike(each).includes(term)));
  const found = places.filter((place) => place >= 0);
  const inOrder = found.every((place, i) => i === 0 || place > (found[i - 1] ?? -1));
  return known && held && inOrder && found.length > 0;
}

/** The paragraph that opens what an article says to the very question, written above it as a heading; null where there is none. */
export function askedAbove(asking: Asking): Reading | null {
  const { question, evidence } = asking;
  if (question.negated || /\bor\b/i.test(question.text)) return null;
  const found = evidence.readings.filter((reading) => {
    const { asked } = questionAbove(reading);
    return asked !== null && reading.paragraph.kind !== 'table' && asksSame(asking, asked, reading);
  });
  return found.toSorted((a, b) => a.paragraph.n - b.paragraph.n)[0] ?? null;
}
