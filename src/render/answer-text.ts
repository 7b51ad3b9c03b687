import type { Answer, FigureView, LabelledFigure, Outcome } from '#outcome';
import type { Sentence } from '#facts';
import type { Catalogue } from './catalogue.ts';
import { excerptOf } from './excerpt.ts';

/** One line a figure: number, what it is of, working. */
function figureLine(view: FigureView): string {
  const label = view.label === '' ? '' : ` — ${view.label}`;
  return `${view.display}${label}${view.formula === null ? '' : ` (${view.formula})`}`;
}

/** The part that answers of a long sentence that is quoted for an answer in words; null where it is shown whole. */
export function excerptFor(sentence: Sentence, outcome: Outcome): string | null {
  const { question, quotes, figures, short, checks, parts } = outcome;
  if (parts.length > 0) {
    const part = parts.find((each) => each.quotes.includes(sentence));
    return part ? excerptFor(sentence, part) : null;
  }
  if (!quotes.includes(sentence) || figures.length > 0 || checks.length > 0) return null;
  return excerptOf(sentence.text, short?.span ?? null, new Set(question.terms.map(({ term }) => term)));
}

/** What a refusal names beside its reason; the sentence nearest to the question does not answer it. */
export function refusalView({ status, unknown, nearest }: Outcome): Answer['refusal'] {
  if (status !== 'not_found') return null;
  const { article, paragraph } = nearest ?? {};
  return {
    terms: [...unknown],
    nearest: article && paragraph ? { article: article.id, title: article.title, paragraph: paragraph.n } : null,
  };
}

const sentenceCase = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

type View = (figure: LabelledFigure) => FigureView;

/** The short answer in words, and the figures, one a line. */
function answerLines({ short, figures }: Outcome, view: View, catalogue: Catalogue): string[] {
  const lines: string[] = [];
  if (short?.yes === true || short?.yes === false) lines.push(`${short.yes ? catalogue.yes : catalogue.no}.`);
  else if (short?.span) lines.push(sentenceCase(short.span));
  const shown = figures.map((figure) => figureLine(view(figure)));
  return lines.length === 0 ? shown.map((line, i) => (i === 0 ? sentenceCase(line) : line)) : [...lines, ...shown];
}

/** The headings of a row that is quoted with them, so that a reader sees which number is which. */
function rowHeadings({ quotes: [quote, second] }: Outcome): string[] {
  const above = quote?.paragraph.kind === 'table' && second?.paragraph === quote.paragraph && second.n < quote.n;
  return above ? [`“${second.text}”`] : [];
}

function oneText(outcome: Outcome, view: View, catalogue: Catalogue): string {
  const lines = answerLines(outcome, view, catalogue);
  const [quote] = outcome.quotes;
  const { status, short, figures, reason } = outcome;
  const bare = status === 'partial' && short === null && figures.length === 0 && reason === null;
  if (bare && quote) lines.push(catalogue.notPlain);
  if (outcome.status !== 'not_found' && outcome.figures.length === 0 && quote)
    lines.push(...rowHeadings(outcome), `“${excerptFor(quote, outcome) ?? quote.text}”`);
  if (outcome.reason) lines.push(catalogue.reason(outcome.reason));
  const near = refusalView(outcome)?.nearest;
  if (near && outcome.quotes.length === 0) lines.push(catalogue.nearest(near.title, near.paragraph));
  return lines.join('\n');
}

/** The answer as a person reads it, without sources and notes; lines parted by a line feed. */
export function textOf(outcome: Outcome, view: View, catalogue: Catalogue): string {
  if (outcome.checks.length > 0) return outcome.checks.map(catalogue.check).join('\n');
  if (outcome.parts.length === 0) return oneText(outcome, view, catalogue);
  const texts = outcome.parts.map((part) => {
    const text = textOf(part, view, catalogue);
    return part.status === 'not_found' ? catalogue.part(part.question.asWritten.trim(), text) : text;
  });
  return texts.join('\n');
}
