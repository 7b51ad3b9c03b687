import { isDated, quoted, reckon, sameKind } from '#facts';
import type { Fact, Figure } from '#facts';
import type { AskedPeriod, Question } from '#question';
import { asksOfBefore } from '#question';
import { findTerms, mark } from '#text';
import { beginOf, levelMatches, reportYear, versionsAsked } from '#evidence';
import type { Asking } from '#evidence';
import { figureDraft } from '#outcome';
import type { Draft } from '#outcome';

/** A figure with by how much it differs from an earlier or another one: "87 members, 38 more than last year". */
interface Base {
  readonly level: Fact;
  readonly change: Fact;
  readonly more: boolean;
  /** What it is set against: "last year". */
  readonly against: string;
}

const MORE = 'more|higher|larger|bigger|greater|longer|heavier|slower';
const LESS = 'fewer|less|lower|smaller|shorter|lighter|faster|quicker';
const THAN = new RegExp(`^(?: \\p{L}+)?? (?<way>${MORE}|${LESS}) than (?<against>[^,;.()]{2,50})`, 'u');
/** Whether a passage may tell by how much a figure differs from another. */
const MAY_HAVE_BASE = new RegExp(` (?:${MORE}|${LESS}) than `);
/** Between a figure with its noun and its difference: "87 members, 38 more". */
const BESIDE = /^[^.;:,]{0,40}(?:,| [–—-]|[–—(]) ?(?:(?:which|that) (?:is|was) |or |up by |down by |up |down )?$/;

/** A number and a point of one: "for 3.0." ends with the sentence. */
const whole = (text: string): string => text.replace(/(?<=\d)\.(?=\d)/g, '\u2024');
const asWritten = (text: string): string => text.replaceAll('\u2024', '.').trim();

/** What a change is set against, and which way; null where it is against nothing. */
function againstOf({ quantity, sentence }: Fact): Pick<Base, 'more' | 'against'> | null {
  const { text } = sentence.paragraph;
  const after = whole(text.slice(quantity.end, sentence.span.end));
  const than = THAN.exec(after)?.groups;
  if (!than) return null;
  const more = new RegExp(`^(?:${MORE})$`).test(than['way'] ?? '');
  return { more, against: asWritten(than['against'] ?? '') };
}

/** The figure right before a change, of its kind, that it is told of; null where there is none. */
function baseOf(change: Fact, facts: readonly Fact[]): Base | null {
  const said = change.sentence.paragraph.kind === 'table' ? null : againstOf(change);
  const level = facts.findLast(
    (each) => each.sentence === change.sentence && each.quantity.end <= change.quantity.start,
  );
  if (!said || !level || level.role !== 'level' || level.former) return null;
  if (!sameKind({ ...level, role: change.role }, change)) return null;
  const { text } = change.sentence.paragraph;
  const between = text.slice(level.quantity.end, change.quantity.hedge?.start ?? change.quantity.start);
  return BESIDE.test(between) ? { level, change, ...said } : null;
}

/** The year before a figure's own time. */
const YEAR_BEFORE = /^(?:in )?(?:the|a) (?:(?:previous|preceding|prior) )?(?:year|season)(?: (?:before|earlier))?$/i;
/** … or before the one in which the article was written. */
const LAST_YEAR = /^(?:in )?(?:last (?:year|season)|a year ago)$/i;

/** The same stretch of years, one earlier. */
const yearBefore = (day: string): string => `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;

interface Stretch {
  readonly from: string | null;
  readonly to: string | null;
}

/** The year that a figure is of: its own, else that of its report; for "last year" else the one in which its article was written. */
function yearOf({ level, change, against }: Base): Stretch | null {
  const { article } = level.sentence;
  // A time behind the difference is that of what it is set against.
  const before = level.period?.start !== undefined && level.period.start < change.quantity.start;
  const own = level.period && before && isDated(level.period) ? level.period : reportYear(article);
  const year = LAST_YEAR.test(against) ? article.published?.slice(0, 4) : undefined;
  return own ?? (year === undefined ? null : { from: `${year}-01-01`, to: `${year}-12-31` });
}

/** The dated time that a figure is set against; null where its words tell none. */
function timeAgainst(base: Base): Stretch | null {
  const { level, against } = base;
  const { published } = level.sentence.article;
  if (/\d{4}/.test(against))
    return mark(against, published === undefined ? {} : { published }).periods.find(isDated) ?? null;
  const year = YEAR_BEFORE.test(against) || LAST_YEAR.test(against) ? yearOf(base) : null;
  return year?.from && year.to ? { from: yearBefore(year.from), to: yearBefore(year.to) } : null;
}

/** Whether what a figure is set against is the time that the question names. */
function isOfTime(base: Base, asked: AskedPeriod): boolean {
  if (!isDated(asked)) return base.against.toLowerCase().includes(asked.words.toLowerCase());
  const told = timeAgainst(base);
  return told !== null && told.from === asked.from && told.to === asked.to;
}

const NOT_WHAT = /^(?:in|on|at|for|during|with|by|of|the)\b/i;
const ENDS_BEFORE = /\b(?:before|previously|earlier|formerly)\W*$/i;

/** Whether a question asks for what a figure is set against. */
function isAsked(question: Question, base: Base): boolean {
  const { periods, terms, text } = question;
  const [period, ...more] = periods.filter(({ grain }) => grain !== 'duration');
  if (more.length > 0) return false;
  if (period) return isOfTime(base, period);
  if (/^(?:before|previously|earlier)$/i.test(base.against)) return asksOfBefore(question) && ENDS_BEFORE.test(text);
  const [version] = versionsAsked(question);
  if (version !== undefined) return base.against.replace(/^.* v?/, '') === version;
  const said = findTerms(base.against);
  return (
    NOT_WHAT.test(base.against) && said.length > 0 && said.every((each) => terms.some(({ term }) => term === each))
  );
}

/** The question for the figure that is told, without what it is set against. */
function withoutAgainst(asking: Asking, { against }: Base): Asking {
  const said = [...findTerms(against), ...versionsAsked(asking.question)];
  const isKept = ({ term, word }: Question['terms'][number]): boolean => !said.includes(term) && !said.includes(word);
  const { question, evidence } = asking;
  const text = versionsAsked(question).reduce(
    (rest, each) => rest.replaceAll(each, ' '.repeat(each.length)),
    question.text,
  );
  const plain: Question = { ...question, text, terms: question.terms.filter(isKept), periods: [] };
  const sought = evidence.sought.filter(({ term }) => isKept(term));
  return { ...asking, question: plain, evidence: { ...evidence, question: plain, sought } };
}

/**
 * "How many members were there last year?" – "87 members, 38 more than last year": the figure less its difference, or with it where it
 * is fewer; null where none is set against what the question asks for.
 */
export function answerBase(asking: Asking): Draft | null {
  // Figures take a while to read, and few passages set one against another.
  const near = asking.evidence.readings.filter(({ paragraph }) => MAY_HAVE_BASE.test(paragraph.text));
  const facts = near.flatMap((reading) => reading.facts);
  const found = facts.flatMap((fact): { figure: Figure; score: number; begin: string }[] => {
    const base = baseOf(fact, facts);
    if (!base || !isAsked(asking.question, base)) return [];
    const match = levelMatches(withoutAgainst(asking, base).evidence).find((each) => each.fact === base.level);
    const figure = match && reckon(base.more ? 'difference' : 'sum', [quoted(base.level), quoted(base.change)]);
    return figure
      ? [{ figure, score: match.score, begin: beginOf(base.level) || (base.level.sentence.article.published ?? '') }]
      : [];
  });
  const [best] = found.toSorted((a, b) => b.score - a.score || b.begin.localeCompare(a.begin));
  return best ? figureDraft(best.figure, best.score, 'what a figure is set against') : null;
}
