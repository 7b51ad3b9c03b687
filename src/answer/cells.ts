import { publishedOf, quoted, reckon } from '#facts';
import type { Sentence } from '#facts';
import { MOVED, THRESHOLDS, gridsOf, isStatement, namedCells, pairOfRow, sight, standInFor } from '#evidence';
import type { Asking, Place } from '#evidence';
import { figureDraft, labelled, refuse, textDraft } from '#outcome';
import type { Draft } from '#outcome';
import { superlativeCell } from './superlative-cells.ts';

const RULE = 'a cell of a table';

/** What a cell is of, as its headings say. */
const labelOf = ({ row, column }: Place): string => `${row.text}, ${column.text}`;

const headingsOf = ({ grid }: Place): Sentence[] => grid.reading.sentences.slice(0, 1);

/** Where another article tells that the thing of the row was moved, or a newer one speaks of its value: it may be another by now. */
function movedIn({ evidence }: Asking, { row, text, sentence }: Place): Sentence | null {
  const found = evidence.sentences.find((other) => {
    if (sentence === null || text === null || other.article === sentence.article) return false;
    const older = publishedOf(other) < publishedOf(sentence);
    const newer = publishedOf(other) > publishedOf(sentence);
    const moved = (!older && MOVED.test(other.text)) || (newer && other.text.includes(text));
    return moved && row.core.every((each) => other.terms.has(each));
  });
  return found ?? null;
}

/** Whether what was found without the cell stands: it is told by a newer article, or it is the very figure of the cell. */
function stands(draft: Draft, { sentence, fact }: Place): boolean {
  const [quote] = draft.quotes;
  if (draft.status === 'not_found' || !quote || !sentence) return false;
  const figure = draft.short?.figure;
  if (fact !== null && figure?.kind === 'quoted' && figure.fact.quantity.value === fact.quantity.value) return true;
  return publishedOf(quote) > publishedOf(sentence);
}

function oneCell(asking: Asking, draft: Draft, place: Place): Draft {
  const { fact, text, sentence } = place;
  if (!sentence || text === null || stands(draft, place)) return draft;
  const moved = movedIn(asking, place);
  if (moved)
    return textDraft(moved, null, THRESHOLDS.cell, RULE, {
      status: 'partial',
      quotes: [moved, sentence, ...headingsOf(place)],
    });
  const own = fact === null ? null : standInFor(asking.evidence)(fact);
  if (fact !== null && own === null) return draft;
  if (own !== null)
    return figureDraft(quoted(own), THRESHOLDS.cell, RULE, { figures: [labelled(quoted(own), labelOf(place))] });
  const kind = asking.question.form === 'when' ? 'date' : 'text';
  return textDraft(sentence, { kind, span: text, figure: null, yes: null }, THRESHOLDS.cell, RULE, {
    quotes: [sentence, ...headingsOf(place)],
  });
}

/** The row with its headings, where the question leaves open which column is meant. */
function openRow(draft: Draft, places: readonly Place[], sentence: Sentence): Draft {
  const facts = places.flatMap((place) => (place.fact ? [{ fact: place.fact, label: labelOf(place) }] : []));
  const [first] = places;
  const told = draft.short?.figure?.kind === 'quoted' ? draft.short.figure.fact : null;
  // Of several times the usual rules choose.
  if (told !== null && told.period !== null && places.some(({ fact }) => fact === told)) return draft;
  const quotes = [sentence, ...(first ? headingsOf(first) : [])];
  const figures = facts.length === places.length ? facts.map(({ fact, label }) => labelled(quoted(fact), label)) : [];
  return textDraft(sentence, null, THRESHOLDS.cell, 'a row of which no one column is named', {
    status: 'partial',
    quotes,
    figures,
  });
}

/** A row of a table is no answer without the headings of its columns. */
function withHeadings({ evidence }: Asking, draft: Draft): Draft {
  const [quote] = draft.quotes;
  if (draft.status !== 'answered' || draft.short !== null || draft.figures.length > 0 || !quote) return draft;
  const reading = evidence.readings.find(({ paragraph }) => paragraph === quote.paragraph);
  const columns = (quote.paragraph.cells ?? []).filter(({ row }) => row === 0).length;
  const [headings] = reading?.sentences ?? [];
  if (quote.paragraph.kind !== 'table' || columns < 3 || !headings || headings === quote) return draft;
  return { ...draft, status: 'partial', quotes: [quote, headings, ...draft.quotes.slice(1)] };
}

/** Where all the cells that a question may mean are empty, the table gives no value; no other cell of the row stands in. */
function emptyCell(draft: Draft, places: readonly Place[], sentence: Sentence): Draft {
  const [first] = places;
  const [quote] = draft.quotes;
  if (!first || (draft.status !== 'not_found' && quote?.paragraph !== sentence.paragraph)) return draft;
  return refuse(
    { reason: 'empty_cell', words: [first.row.text, ...places.map(({ column }) => column.text)].join(', ') },
    RULE,
    { nearest: sentence },
  );
}

/** How much more one cell of a row is than another, later or named second. */
function betweenCells(asking: Asking, draft: Draft): Draft {
  const { question } = asking;
  if (question.form !== 'difference' || draft.status !== 'not_found') return draft;
  const pairs = gridsOf(asking).flatMap((grid) => {
    const pair = pairOfRow(sight(question, grid));
    return pair ? [pair] : [];
  });
  const [a, b] = pairs.length === 1 ? (pairs[0] ?? []) : [];
  if (!a?.fact || !b?.fact) return draft;
  const formula = [a, b].every(({ fact }) => fact?.quantity.kind === 'percent') ? 'points' : 'difference';
  const [more, less] = [
    reckon(formula, [quoted(b.fact), quoted(a.fact)]),
    reckon(formula, [quoted(a.fact), quoted(b.fact)]),
  ];
  const figure = more?.interval.low.value?.startsWith('-') === true ? less : more;
  if (!figure) return draft;
  const falls = figure === less;
  const asksLess = /\b(?:less|fewer|cheaper|lower)\b/i.test(question.text);
  if (!/\bthan\b|\bdifference\b/i.test(question.text) && falls !== asksLess)
    return refuse({ reason: 'other_way' }, RULE);
  return figureDraft(figure, THRESHOLDS.cell, 'two cells of a row', {
    figures: [labelled(figure, `${labelOf(b)} – ${a.column.text}`)],
  });
}

const PLACES = /^(?:place|where|location|venue|room|site|address|meeting (?:place|point)|area)s?\b/i;

/** Where something is told by the column of places, whatever other columns its row has. */
function ofSort({ question }: Asking, places: readonly Place[]): readonly Place[] {
  const own = question.form === 'where' ? places.filter(({ column }) => PLACES.test(column.text)) : [];
  return own.length > 0 ? own : places;
}

/** An answer with what the cells of tables make of it: the one cell that is named, else the row with its headings, else what it was. */
export function withCells(asking: Asking, draft: Draft): Draft {
  if (isStatement(asking.question)) return draft;
  const { form } = asking.question;
  const end = form === 'extreme' && draft.status === 'not_found' ? superlativeCell(asking) : null;
  if (end) return end;
  const places = ofSort(asking, namedCells(asking));
  const [first, second] = places;
  const sentence = first?.sentence;
  if (!first || !sentence) return withHeadings(asking, betweenCells(asking, draft));
  if (places.every(({ text }) => text === null)) return emptyCell(draft, places, sentence);
  return second ? openRow(draft, places, sentence) : oneCell(asking, draft, first);
}
