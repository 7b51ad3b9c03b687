import type { Fact, Reading, Sentence } from '#facts';
import type { Question } from '#question';
import { findTerms, oncePer, term as toTerm } from '#text';
import type { Sought } from './evidence.ts';
import { sideBySide } from './names.ts';
import { ownersOf } from './nearness.ts';
import { wholesOf } from './taken-up.ts';
import { verbsIn } from './told-verb.ts';

/** Between a name and the figure that is told of it: "Greens 16,420", "Greens won 12", "Aker, 22". */
const LEADS_FIGURE =
  /^(?:['’]s?)?,? (?:(?:had|has|have|won|took|got|with|at|is|was|received|gave) )?(?:about |some |over |nearly )?[$€£]?(?=\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b(?! of\b))(?!\d{1,2}:\d\d|\d+ ?(?:[ap]\.?m\b|st\b|nd\b|rd\b|th\b))/iu;

/** Terms of the names that a sentence writes as such; a question may write them small. */
const namesIn = oncePer(
  ({ tokens }: Sentence): ReadonlySet<string> =>
    new Set(tokens.flatMap(({ pos, text }) => (pos === 'PROPN' ? [toTerm(text)] : []))),
);

const isNamed = ({ term }: Sought, sentence: Sentence): boolean =>
  term.name || term.pos === 'PROPN' || namesIn(sentence).has(term.term);

/** Names that stand side by side in the question are one: "Reform Union". */
const runsOf = (names: readonly Sought[], text: string): string[] =>
  sideBySide(
    names.map(({ term }) => term),
    text,
    /^(?:['’]s?)? $/,
  ).map((run) => text.slice(run[0]?.start, run.at(-1)?.end));

/** The place in the paragraph of the number that follows a name at once, as in "the Blues 36"; null where none does. */
function numberAfter(name: string, { text, span, periods }: Sentence): number | null {
  const match = new RegExp(`(?<!\\p{L})${name.replace(/[^\p{L}\p{N}]/gu, '.')}(?!\\p{L})`, 'iu').exec(text);
  const end = match ? match.index + match[0].length : text.length;
  const lead = LEADS_FIGURE.exec(text.slice(end));
  if (!match || !lead) return null;
  const at = span.start + end + lead[0].length;
  // A year or a day after a name is no figure of it.
  return periods.some((period) => period.start <= at && at < period.end) ? null : at;
}

/** The numbers after names are looked for once for all figures of a sentence. */
const read = new WeakMap<Sentence, Map<string, number | null>>();

function figureAfter(name: string, sentence: Sentence): number | null {
  const known = read.get(sentence) ?? new Map<string, number | null>();
  read.set(sentence, known);
  const found = known.get(name);
  if (found !== undefined) return found;
  const place = numberAfter(name, sentence);
  known.set(name, place);
  return place;
}

const isOwnName = ({ label, labelTerms }: Fact, question: Question): boolean =>
  /^\p{Lu}/u.test(label) && !labelTerms.some((own) => question.terms.some(({ term }) => term === own));

/** "The Reds won 49 and the Blues 36": of the Blues, 49 is not asked for, whether the other number is read or not. */
function figureOfName(fact: Fact, names: readonly string[], question: Question): boolean {
  const { start, end } = fact.quantity;
  const places = names.flatMap((name) => figureAfter(name, fact.sentence) ?? []);
  return places.length > 0 && places.every((at) => at > end || (at < start - 1 && isOwnName(fact, question)));
}

/** Whether the name of a figure leads it at once, by at most a verb: "the Greens won 12". */
function leadsOwn({ label, sentence, quantity }: Fact): boolean {
  const before = sentence.text.slice(0, (quantity.hedge?.start ?? quantity.start) - sentence.span.start);
  return before.replace(/(?: \p{Ll}+)?[ $€£]*$/u, '').endsWith(label);
}

/** "Harbour received 210 books and lost 35": a figure with a verb and without a name is of whom its clause has told one. */
function ownerOf(fact: Fact, reading: Reading): Fact {
  if (fact.label !== '') return fact;
  const { clause, at } = fact;
  const first = reading.facts.findLast((each) => each.clause === clause && each.label !== '' && each.at < at);
  const verbs = verbsIn(reading);
  const own = verbs.get(fact) ?? null;
  return first && own !== null && own !== verbs.get(first) ? first : fact;
}

/** The figure's own sentence says whose it is, and the names that are asked about stand in later ones, or elsewhere in the paragraph. */
function namedElsewhere(fact: Fact, reading: Reading, names: readonly Sought[], question: Question): boolean {
  if (!isOwnName(ownerOf(fact, reading), question)) return false;
  const told = [reading.article.title, ...reading.paragraph.headings].join(' ').toLowerCase();
  const own = leadsOwn(fact);
  return names.every(({ term, also }) => {
    const terms = [term.term, ...also];
    const at = reading.sentences.findIndex((sentence) => terms.some((each) => sentence.terms.has(each)));
    const elsewhere = own ? at !== fact.sentence.n - 1 && at >= 0 : at >= fact.sentence.n;
    return elsewhere && (own || !told.includes(term.word.toLowerCase()));
  });
}

const PRONOUN = /^["“]?(?:it|its|they|their|he|his|she|her|this|these|those)\b/i;

/** "… and the League 6. The hall has 101 seats": the name has a number of its own in a sentence before, and none here. */
function numberedBefore({ sentence }: Fact, reading: Reading, names: readonly string[]): boolean {
  const before = reading.sentences[sentence.n - 2];
  if (!before || names.length === 0 || PRONOUN.test(sentence.text)) return false;
  const here = sentence.text.toLowerCase();
  return names.every((name) => {
    const at = here.includes(name.toLowerCase()) ? null : figureAfter(name, before);
    return at !== null && /\p{L} [$€£]?$/u.test(reading.paragraph.text.slice(Math.max(0, at - 3), at));
  });
}

/** "5,900 of the doses in schools. In 2023 it was 11,760": what is said of one part alone is not said of another year's whole. */
function tiedToOther(fact: Fact, reading: Reading, sought: readonly Sought[], question: Question): boolean {
  return sought.some(({ term, also }) => {
    const terms = [term.term, ...also];
    if (term.pos !== 'NOUN' || question.asked.includes(term)) return false;
    if (terms.some((each) => fact.sentence.terms.has(each) || fact.labelTerms.includes(each))) return false;
    const owners = terms.flatMap((each) => ownersOf(each, reading));
    return owners.some(
      (owner) =>
        owner.quantity.kind === fact.quantity.kind &&
        owner.quantity.unit === fact.quantity.unit &&
        owner.measure.head === fact.measure.head &&
        wholesOf(owner, reading).length > 0,
    );
  });
}

/** "She succeeded Corin Bex, who had held the office for eight years": the name that a clause of its own before a figure tells of. */
const OF_WHOM = /(\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*)*),? (?:who|whose)\b[^,;.]*$/u;

function isOfRelative({ sentence, quantity }: Fact, question: Question): boolean {
  const before = sentence.text.slice(0, quantity.start - sentence.span.start);
  const name = OF_WHOM.exec(before.slice(-LONGEST_CLAUSE))?.[1];
  return name !== undefined && !findTerms(name).some((own) => question.terms.some(({ term }) => term === own));
}

/** Characters of a clause that tells of a name, up to its figure. */
const LONGEST_CLAUSE = 120;

/** Whether a figure is told of another than the one whom the question names. */
export function isOfAnother(question: Question, fact: Fact, reading: Reading, sought: readonly Sought[]): boolean {
  if (reading.paragraph.kind === 'table') return false;
  if (tiedToOther(fact, reading, sought, question)) return true;
  const named = sought.filter((each) => isNamed(each, fact.sentence));
  if (named.length === 0) return false;
  const names = runsOf(named, question.text);
  return (
    figureOfName(fact, names, question) ||
    isOfRelative(fact, question) ||
    numberedBefore(fact, reading, names) ||
    namedElsewhere(fact, reading, named, question)
  );
}
