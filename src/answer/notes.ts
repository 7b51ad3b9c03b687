import type { Claim, Fact } from '#facts';
import { checkClaims, checkRuns, leavesOf } from '#facts';
import { asksOfNow } from '#question';
import type { AskedPeriod } from '#question';
import { THRESHOLDS, correctionsIn, periodFit, readingOf } from '#evidence';
import type { Asking } from '#evidence';
import type { Draft, Note } from '#outcome';
import type { Span } from '#text';
import { dateConflicts, figureConflicts, rankConflicts } from '#conflicts';

const leaves = (draft: Draft): Fact[] => [...new Set(draft.figures.flatMap(({ figure }) => [...leavesOf(figure)]))];

/** The articles' own claims in the sentences quoted, and in the sentences right after them. */
function claims(asking: Asking, draft: Draft): Note[] {
  const readings = new Set(draft.quotes.flatMap((sentence) => readingOf(asking.evidence, sentence) ?? []));
  const quotedHere = (claim: Claim): boolean =>
    [...claim.operands, ...(claim.stated ? [claim.stated] : [])].some(({ sentence }) =>
      draft.quotes.includes(sentence),
    );
  const used = leaves(draft);
  // The total of a column is told of whoever uses it, and of one of its cells only where it does not hold.
  const ofColumn = ({ stated, operands, verdict }: Claim): boolean =>
    stated?.sentence.paragraph.kind !== 'table' ||
    used.includes(stated) ||
    (verdict !== 'holds' && operands.some((fact) => used.includes(fact)));
  const ofRows = checkRuns([...readings], asking.evidence.readings).filter(
    ({ stated }) => stated !== null && draft.quotes.includes(stated.sentence),
  );
  return [...[...readings].flatMap(checkClaims).filter((claim) => quotedHere(claim) && ofColumn(claim)), ...ofRows].map(
    (claim): Note => ({ kind: 'claim_check', claim }),
  );
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

/** What is so now is told of the day of its article, where it is told in words. */
function tellsNow({ question }: Asking, draft: Draft): Note[] {
  const [quote] = draft.quotes;
  if (draft.figures.length > 0 || !asksOfNow(question) || quote?.article.published === undefined) return [];
  return [{ kind: 'as_of', sentence: quote, earlier: false }];
}

/** What is told as it was put right says so. */
function corrected({ question, evidence }: Asking, draft: Draft): Note[] {
  const used = leaves(draft);
  return correctionsIn(question, evidence.readings).flatMap(({ figures, right, wrong, wrongSpan }): Note[] => {
    const own = figures.find(([, fact]) => used.some(({ quantity }) => quantity === fact.quantity));
    const words = (span: Span): string => wrong.paragraph.text.slice(span.start, span.end).trim();
    if (own) return [{ kind: 'corrected', sentence: right, words: words(own[0].quantity) }];
    return draft.rules.includes('a correction') && draft.quotes[0] === right
      ? [{ kind: 'corrected', sentence: right, words: words(wrongSpan).replace(/^that /i, '') }]
      : [];
  });
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

/** A figure for only a part of the time asked for says so; what is reckoned says what it is reckoned over. */
function partPeriods({ question }: Asking, draft: Draft): Note[] {
  if ([draft.short, draft.figures[0]].some((each) => each?.figure?.kind === 'computed')) return [];
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
  const figures = [...figureConflicts(asking, draft), ...rankConflicts(asking)];
  if (draft.status === 'not_found') return [...figures, ...dates, ...spellings(asking)];
  return [
    ...figures,
    ...dates,
    ...claims(asking, draft),
    ...corrected(asking, draft),
    ...datesOf(draft),
    ...tellsNow(asking, draft),
    ...partPeriods(asking, draft),
    ...hedges(draft),
    ...spellings(asking),
    ...old(asking, draft),
  ];
}
