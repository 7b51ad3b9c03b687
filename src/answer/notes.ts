import type { Claim, Fact } from '#facts';
import { checkClaims, differ, labelYear, leavesOf, sameKind, sameTime } from '#facts';
import type { AskedPeriod } from '#question';
import { neighbours, toNumber } from '#text';
import type { Asking } from './asking.ts';
import { dateConflicts } from './date-conflicts.ts';
import type { Draft } from './draft.ts';
import { periodFit } from './period-fit.ts';
import { readingOf } from './evidence.ts';
import { matchFacts } from './match.ts';
import { THRESHOLDS } from './thresholds.ts';
import type { Note } from './types.ts';

const leaves = (draft: Draft): Fact[] => [...new Set(draft.figures.flatMap(({ figure }) => [...leavesOf(figure)]))];

/** A figure for another period of the same grain that lies within a hundredth of this one: worth showing, never a correction. */
function closeTo(fact: Fact, others: readonly Fact[]): Fact | null {
  const value = toNumber(fact.quantity.value);
  const gap = (other: Fact): number => Math.abs(toNumber(other.quantity.value) - value);
  const yearly = fact.period !== null && labelYear(fact.period) !== null;
  const near = others.filter(
    (other) =>
      sameKind(fact, other) &&
      !sameTime(fact, other) &&
      (other.period !== null && labelYear(other.period) !== null) === yearly &&
      gap(other) <= Math.abs(value) / 100,
  );
  return near.toSorted((a, b) => gap(a) - gap(b))[0] ?? null;
}

const sameMeasure = (a: Fact, b: Fact): boolean => {
  const [x, y] = [a.measure, b.measure];
  if (x.head === null || y.head === null || !(x.head === y.head || neighbours(x.head).includes(y.head))) return false;
  const shared = x.terms.filter((term) => y.terms.includes(term)).length;
  return shared >= Math.min(x.terms.length, y.terms.length) - (x.head === y.head ? 0 : 1);
};

/** Two names, or two rows of a table, are two things. */
function sameLabel(a: Fact, b: Fact): boolean {
  const named = [a, b].every(({ label }) => /^\p{Lu}/u.test(label));
  if (named && !a.labelTerms.some((term) => b.labelTerms.includes(term))) return false;
  const tables = [a, b].filter(({ sentence }) => sentence.paragraph.kind !== 'text').length;
  return tables < 2 || a.label === b.label;
}

/** Figures of another article that answer the same question as well, where a question that names a time had it met by both. */
function rivals(asking: Asking, fact: Fact): Fact[] {
  const matches = matchFacts(asking.evidence);
  const own = matches.find((match) => match.fact === fact)?.score ?? 1;
  const timed = asking.question.periods.length > 0;
  return matches
    .filter(({ score, period }) => score >= own * THRESHOLDS.rival && (timed ? period === 'same' : true))
    .map((match) => match.fact)
    .filter(
      (each) =>
        each.sentence.article !== fact.sentence.article &&
        (timed || !each.period || !fact.period || sameTime(each, fact)),
    );
}

/** Another sentence that gives a different figure for the same measure and time. */
function conflicts(asking: Asking, draft: Draft): Note[] {
  const used = leaves(draft);
  // Another search takes its time, and only for levels is its result looked at.
  if (!used.some(({ role }) => role === 'level')) return [];
  const words = used.flatMap(({ measure, sentence }) => [...measure.terms, ...sentence.terms.keys()]);
  const { facts } = asking.again([...new Set(words)].map((term) => ({ term, weight: 0.2 })));
  return used.flatMap((fact): Note[] => {
    if (fact.role !== 'level') return [];
    const against = (each: Fact): boolean =>
      !used.includes(each) &&
      each.sentence.paragraph !== fact.sentence.paragraph &&
      sameKind(fact, each) &&
      differ(fact, each);
    const other =
      facts.find((each) => against(each) && sameMeasure(fact, each) && sameTime(fact, each) && sameLabel(fact, each)) ??
      rivals(asking, fact).find((each) => against(each) && sameMeasure(fact, each) && sameLabel(fact, each));
    return other
      ? [
          {
            kind: 'conflict',
            facts: newestFirst([fact, other]),
            closeTo: closeTo(fact, facts) ?? closeTo(other, facts),
          },
        ]
      : [];
  });
}

const newestFirst = (facts: readonly Fact[]): Fact[] =>
  facts.toSorted((a, b) => ((a.sentence.article.published ?? '') < (b.sentence.article.published ?? '') ? 1 : -1));

/** The articles' own claims in the sentences quoted, and in the sentences right after them. */
function claims(asking: Asking, draft: Draft): Note[] {
  const readings = new Set(draft.quotes.flatMap((sentence) => readingOf(asking.evidence, sentence) ?? []));
  const quotedHere = (claim: Claim): boolean =>
    [...claim.operands, ...(claim.stated ? [claim.stated] : [])].some(({ sentence }) =>
      draft.quotes.includes(sentence),
    );
  return [...readings]
    .flatMap(checkClaims)
    .filter(quotedHere)
    .map((claim): Note => ({ kind: 'claim_check', claim }));
}

function hedges(draft: Draft): Note[] {
  return leaves(draft)
    .filter((fact) => fact.quantity.bound !== 'exact' && fact.quantity.hedge)
    .map((fact): Note => ({ kind: 'hedge', fact }));
}

const isDatedArticle = ({ sentence, role }: Fact): boolean =>
  role !== 'rank' && role !== 'date' && sentence.article.published !== undefined;

/** Every figure carries the date of its article, and says how a time that is not written in full was read. */
function datesOf(draft: Draft): Note[] {
  const facts = leaves(draft);
  const articles = new Map(facts.filter(isDatedArticle).map((fact) => [fact.sentence.article, fact]));
  return [
    ...[...articles.values()].map((fact): Note => ({ kind: 'as_of', fact, earlier: false })),
    ...facts.flatMap(readDates),
  ];
}

function readDates({ period, periodWords: words, sentence, role }: Fact): Note[] {
  if (role === 'rank' || !period || period.from === null || period.to === null) return [];
  const span = { words, from: period.from, to: period.to };
  if (period.basis === 'convention')
    return [{ kind: 'assumption', assumption: { about: 'fiscal_year', ...span }, sentence }];
  return period.implied.length > 0
    ? [{ kind: 'assumption', assumption: { about: 'implied_date', ...span }, sentence }]
    : [];
}

/** The time asked for of which a figure covers only a part, in the question's words; null where it covers one of them. */
function partlyCovered(asked: readonly AskedPeriod[], fact: Fact): string | null {
  const fits = asked.map((period) => ({ period, fit: periodFit([period], fact) }));
  if (!fact.period || fits.some(({ fit }) => fit === 'same' || fit === 'label')) return null;
  const isOpen = ({ from, to }: AskedPeriod): boolean => from === null || to === null;
  if (fits.some(({ period, fit }) => fit === 'inside' && isOpen(period))) return null;
  return fits.find(({ fit }) => fit === 'part' || fit === 'inside')?.period.words ?? null;
}

/** A figure for only a part of the time asked for says so. */
function partPeriods({ question }: Asking, draft: Draft): Note[] {
  return leaves(draft).flatMap((fact): Note[] => {
    const asked = partlyCovered(question.periods, fact);
    if (asked === null) return [];
    const assumption = { about: 'part_of_period', covered: fact.periodWords, asked } as const;
    return [{ kind: 'assumption', assumption, sentence: fact.sentence }];
  });
}

function spellings(asking: Asking): Note[] {
  return asking.evidence.sought.flatMap(({ term, corrected }): Note[] =>
    corrected === null
      ? []
      : [
          {
            kind: 'assumption',
            assumption: { about: 'spelling', written: term.word, read: corrected },
            sentence: null,
          },
        ],
  );
}

function old(asking: Asking, draft: Draft): Note[] {
  const dates = asking.evidence.readings.flatMap(({ article }) => article.published ?? []).sort();
  const newest = Number(dates.at(-1)?.slice(0, 4));
  return draft.quotes
    .slice(0, 1)
    .filter(({ article }) => newest - Number(article.published?.slice(0, 4)) >= THRESHOLDS.oldYears)
    .map((sentence): Note => ({ kind: 'old', sentence }));
}

/** What a careful reader adds to a draft: disagreement first, then claims, dates, hedges and choices made. */
export function notesFor(asking: Asking, draft: Draft): Note[] {
  const dates = draft.notes.some(({ kind }) => kind === 'conflict') ? [] : dateConflicts(asking);
  if (draft.status === 'not_found') return [...dates, ...spellings(asking)];
  return [
    ...conflicts(asking, draft),
    ...dates,
    ...claims(asking, draft),
    ...datesOf(draft),
    ...partPeriods(asking, draft),
    ...hedges(draft),
    ...spellings(asking),
    ...old(asking, draft),
  ];
}
