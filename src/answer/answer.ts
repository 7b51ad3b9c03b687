import type { Question } from '#question';
import { currencyNamed, unitNamed } from '#text';
import { THRESHOLDS, gather, isNumber, isStatement, refuseFor, unassertedBy, unknownWords } from '#evidence';
import type { Asking, Sources } from '#evidence';
import { answerLimit } from '#figures';
import { refuse, textDraft } from '#outcome';
import type { Draft, Outcome } from '#outcome';
import { answerExactly, answerText, bestWords, rankedFor } from '#words';
import { candidateFor } from './best-guess.ts';
import { withCells } from './cells.ts';
import { notesFor } from './notes.ts';
import { readingsFor } from './readings.ts';
import { answerStatement } from './statement.ts';
import { RULES } from './rules.ts';

/** Forms for which a question can be taken that only wants words: "what part of the act requires …". */
const MISTAKEN: ReadonlySet<Question['form']> = new Set(['sum', 'ratio', 'share']);

/** Words that ask for a figure and nothing else. */
const ASKS_FIGURE = /\b(?:share|percent\w*|per cent|proportion|fraction|how (?:many|much)|totals?|sum|ratio|times)\b/i;

/** Where a rule finds no figures for a question that need not want any, a sentence that surely answers is quoted. */
function insteadOfFigure(asking: Asking, draft: Draft): Draft {
  const lacking = draft.reason?.reason === 'no_figure' || draft.reason?.reason === 'not_two_figures';
  const { form, gap, text } = asking.question;
  if (!lacking || !MISTAKEN.has(form) || gap?.sort !== 'thing' || ASKS_FIGURE.test(text)) return draft;
  const quoted = answerText(asking);
  return quoted.status === 'answered' && quoted.confidence >= THRESHOLDS.insteadOfFigure ? quoted : draft;
}

/** A figure that is only rumoured, or follows from a condition, is shown in its sentence, so that nobody takes it for what is so. */
function withCondition({ question }: Asking, draft: Draft): Draft {
  const figure = draft.status === 'answered' && draft.short?.kind === 'figure' ? draft.short.figure : null;
  if (figure?.kind !== 'quoted') return draft;
  const { sentence } = figure.fact;
  const way = unassertedBy(question, sentence);
  if (way !== 'conditional' && way !== 'rumoured') return draft;
  return textDraft(sentence, null, draft.confidence, 'the nearest statement', { status: 'partial' });
}

/** What the rule of the form makes of the evidence, or the refusal that says why it makes nothing. */
function ruledDraft(asking: Asking): Draft {
  const { question, evidence } = asking;
  if (isStatement(question)) return answerStatement(asking);
  const limited = answerLimit(asking) ?? answerExactly(asking, rankedFor);
  if (limited) return limited;
  // Units need not be told: days are counted between dates, kilometres reckoned from miles, and dollars written as a sign.
  const unknown = evidence.sought.filter(
    ({ known, term }) =>
      !known &&
      !isNumber(term) &&
      unitNamed(term.word) === null &&
      (term.name || currencyNamed(term.word) === null) &&
      (term.name || question.asked.includes(term)) &&
      !question.category.includes(term),
  );
  if (unknown.length > 0) return refuseFor(asking, 'words that no article holds');
  return withCondition(asking, insteadOfFigure(asking, RULES[question.form](asking)));
}

const answers = ({ status, short }: Draft): boolean =>
  status === 'answered' || (status === 'partial' && short !== null);

/** The strict reading of the evidence answers, with the cells of tables that the question names, or the refusal says why not. */
const draftFor = (asking: Asking): Draft => withCells(asking, ruledDraft(asking));

/** The one place that compares with the least confidence: the draft, else a candidate that still reaches it, else a refusal. */
function settle(asking: Asking, least: number): Draft {
  const draft = draftFor(asking);
  if (least >= THRESHOLDS.answer)
    return !answers(draft) || draft.confidence >= least ? draft : refuseFor(asking, 'below the least confidence');
  if (answers(draft)) return draft.short ? draft : { ...draft, short: bestWords(asking)?.short ?? null };
  const candidate = candidateFor(asking, RULES[asking.question.form]);
  return candidate && candidate.confidence >= least ? candidate : draft;
}

function answerOne(question: Question, sources: Sources, least: number): Outcome {
  if (sources.engine.size === 0) return { question, ...refuse({ reason: 'no_articles' }, 'no articles') };
  if (question.terms.length === 0 && question.formTerms.length === 0 && question.periods.length === 0) {
    return { question, ...refuse({ reason: 'empty_question' }, 'an empty question') };
  }
  const asking: Asking = {
    question,
    evidence: gather(question, sources),
    again: (extra) => gather(question, sources, extra),
  };
  const draft = settle(asking, least);
  return {
    question,
    ...draft,
    unknown: unknownWords(asking.evidence),
    notes: [...draft.notes, ...notesFor(asking, draft)],
    ...readingsFor(asking, draft),
    rules: [question.rule, ...draft.rules],
  };
}

/** Answers of the parts of a message, put together: whole where all are, else partial with the part that is missing. */
function joinParts(question: Question, parts: readonly Outcome[]): Outcome {
  const answered = parts.filter(({ status }) => status !== 'not_found');
  const [first] = answered;
  if (!first)
    return {
      question,
      ...refuse({ reason: 'too_weak' }, 'no part'),
      parts,
      quotes: parts.flatMap(({ quotes }) => quotes),
      unknown: [...new Set(parts.flatMap(({ unknown }) => unknown))],
      notes: parts.flatMap(({ notes }) => notes),
    };
  const missing = parts.filter(({ status }) => status === 'not_found');
  return {
    ...first,
    question,
    status: missing.length > 0 || parts.some(({ status }) => status === 'partial') ? 'partial' : 'answered',
    figures: answered.flatMap(({ figures }) => figures),
    quotes: [...new Set(parts.flatMap(({ quotes }) => quotes))],
    notes: parts.flatMap(({ notes }) => notes),
    parts,
    readAs: null,
    readings: [],
    confidence: Math.min(...answered.map(({ confidence }) => confidence)),
    rules: parts.flatMap(({ rules }) => rules),
  };
}

/**
 * Answers a question from the sources, or says why not. It never throws for want of an answer. An answer of a confidence below
 * `least` (from 0 to 1) is refused; the default is what a member meets.
 */
export function answerQuestion(question: Question, sources: Sources, least: number = THRESHOLDS.answer): Outcome {
  if (question.parts.length === 0) return answerOne(question, sources, least);
  return joinParts(
    question,
    question.parts.map((part) => answerOne(part, sources, least)),
  );
}
