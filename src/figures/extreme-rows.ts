import { quoted } from '#facts';
import type { Fact } from '#facts';
import { endsIn } from '#question';
import type { Ends } from '#question';
import { neighbours } from '#text';
import {
  isWhole,
  levelMatches,
  measureFits,
  nameOf,
  periodSeries,
  readingOf,
  refuseFor,
  thingSeries,
  wholesOf,
} from '#evidence';
import type { Asking } from '#evidence';
import { figureDraft, labelOf, labelled, refuse, sentencesOf } from '#outcome';
import type { Draft, LabelledFigure } from '#outcome';
import { extremeOf } from './extremes.ts';
import { ROWS } from './group.ts';
import type { Group } from './group.ts';
import { toldGroup } from './groups.ts';
import { placeIn, saysPlace } from './portion-rows.ts';
import { asksTimes, endGroup } from './row-ends.ts';
import { lacksName, listed, nameIn } from './row-names.ts';

const ASKS_PERIOD =
  /\bwhen\b|\b(?:which|what) (?:fiscal |calendar )?(?:year|month|day|date|quarter|season|period|week|decade)\b/i;
const ASKS_THING = /^\W*(?:which|who|whose|where|what (?!was|is|were|are|did|do|does|will|would|has|have|had))/i;
/** "Which fiscal year" is not answered by a month. */
function grainFits({ question }: Asking, { period }: Fact): boolean {
  const grain = period?.grain ?? '';
  if (/\bfiscal year\b/i.test(question.text)) return grain === 'fiscal_year';
  const asked = /\b(year|month|day|quarter|season|week|decade)\b/i.exec(question.text)?.[1]?.toLowerCase();
  return asked === undefined || asked === 'season' || grain === asked || (asked === 'year' && grain === 'fiscal_year');
}

/** The whole is no member of a row of its parts. */
function withoutWholes({ evidence }: Asking, row: readonly Fact[]): readonly Fact[] {
  const wholes = row.flatMap((fact) => {
    const reading = readingOf(evidence, fact.sentence);
    return reading ? wholesOf(fact, reading) : [];
  });
  return row.filter((fact) => !wholes.includes(fact));
}

/** "36 teachers and 14 firefighters": of departments, a sentence that does not speak of them has none to pick from. */
function categoryFits({ question: { category }, evidence }: Asking, row: readonly Fact[]): boolean {
  const head = category.at(-1);
  const sought = evidence.sought.find(({ term }) => term === head);
  const [first] = row;
  if (!head || !first || first.sentence.paragraph.kind !== 'text') return true;
  if (row.every((fact) => /^\p{Lu}/u.test(nameOf(fact) ?? ''))) return true;
  const terms = [head.term, ...(sought?.also ?? neighbours(head.term))];
  return evidence.sentences.some(
    ({ paragraph, terms: said }) => paragraph === first.sentence.paragraph && terms.some((each) => said.has(each)),
  );
}

/** The best row of figures of the kind asked for: over periods, or over things. */
function rowAsked(asking: Asking): Group | null {
  const byPeriod = ASKS_PERIOD.test(asking.question.text);
  for (const { fact, score } of levelMatches(asking.evidence).slice(0, ROWS)) {
    const row = byPeriod ? periodSeries(asking.evidence, fact) : thingSeries(asking.evidence, fact);
    const kept = row.filter((each) => (byPeriod ? grainFits(asking, each) : measureFits(asking.question, each)));
    const facts = withoutWholes(asking, kept);
    const fits = facts.includes(fact) || (kept.includes(fact) && kept.length > facts.length);
    if (facts.length > 1 && fits && (byPeriod || categoryFits(asking, facts))) return { facts, score };
  }
  const told = byPeriod || !ASKS_THING.test(asking.question.text) ? toldGroup(asking) : null;
  return told && (!byPeriod || told.facts.every((fact) => grainFits(asking, fact))) ? told : null;
}

/** "The second highest" with "the highest" in its place: what is second of a row is seldom said to be. */
function withoutPlace(asking: Asking): Asking {
  const { question, evidence } = asking;
  const plain = {
    ...question,
    quantities: question.quantities.filter(({ start }) => !saysPlace(question.text, start)),
  };
  const sought = evidence.sought.filter(({ term }) => !saysPlace(question.text, term.start));
  return { ...asking, question: plain, evidence: { ...evidence, question: plain, sought } };
}

/** The names of several at one end of a row; null where they have none. */
function severalOf(asking: Asking, ends: Ends): Draft | null {
  const group = endGroup(asking, ends);
  const times = asksTimes(asking.question, ends);
  const names =
    group?.facts.flatMap((fact) => (times ? fact.periodWords || [] : (nameIn(asking.question, fact) ?? []))) ?? [];
  const [first] = group?.facts ?? [];
  if (!group || !first || names.length < group.facts.length) return null;
  const span = listed(names);
  return figureDraft(quoted(first), group.score, 'several at the end of a row', {
    short: { kind: 'list', span, figure: null, yes: null },
    figures: rowOf(group.facts),
    quotes: sentencesOf(group.facts),
  });
}

/** The one with the most or the least of a row: a period, a thing, or the figure itself. */
export function answerExtreme(asking: Asking): Draft | null {
  const { question } = asking;
  const ends = endsIn(question.text);
  if (ends) return severalOf(asking, ends);
  const place = placeIn(question.text);
  const rule = place > 1 ? 'a place in a row' : 'the most or least of a row';
  const group = rowAsked(place > 1 ? withoutPlace(asking) : asking);
  if (!group || (place > 1 && (group.facts.length < place || !isWhole(asking, group.facts)))) return null;
  const fact = extremeOf(group.facts, question.order ?? 'most', place);
  if (!fact) return refuse({ reason: 'unbounded' }, rule, { quotes: sentencesOf(group.facts) });
  const draft = figureDraft(quoted(fact), group.score, rule, {
    figures: rowOf([fact, ...group.facts.filter((each) => each !== fact)]),
    quotes: sentencesOf([fact, ...group.facts]),
  });
  if (fact.period && ASKS_PERIOD.test(question.text)) {
    const span = fact.periodWords;
    return { ...draft, short: { kind: 'date', span, figure: null, yes: null } };
  }
  if (lacksName(question, fact)) return refuseFor(asking, rule);
  const name = nameIn(question, fact);
  return ASKS_THING.test(question.text) && name !== null
    ? { ...draft, short: { kind: 'name', span: name, figure: null, yes: null } }
    : draft;
}

/** Figures shown beside one another, each with whose it is and what it counts. */
function rowOf(facts: readonly Fact[]): LabelledFigure[] {
  return facts.map((fact) =>
    labelled(quoted(fact), [fact.label, labelOf(fact)].filter((words) => words !== '').join(': ')),
  );
}
