import type { Fact } from '#facts';
import { quoted } from '#facts';
import { readQuestion } from '#question';
import { NEIGHBOUR, THRESHOLDS, gather, periodSeries } from '#evidence';
import type { Evidence, Sought, Sources } from '#evidence';
import { listDraft, refuse } from '#outcome';
import type { Outcome } from '#outcome';

/** The most figures of one list. */
const MOST = 12;

/** A figure's own words: what it counts and whose it is count whole, the rest of its clause less. */
function creditFor({ term, also }: Sought, { measure, labelTerms, clause }: Fact): number {
  const held = (each: string): number => {
    if (measure.terms.includes(each) || labelTerms.includes(each)) return 1;
    return clause.includes(each) ? NEIGHBOUR : 0;
  };
  return Math.max(held(term.term), ...also.map((each) => NEIGHBOUR * held(each)));
}

function shareOf(sought: readonly Sought[], fact: Fact): number {
  const all = sought.reduce((sum, { weight }) => sum + weight, 0);
  return all === 0 ? 0 : sought.reduce((sum, each) => sum + each.weight * creditFor(each, fact), 0) / all;
}

const timeOf = ({ period, sentence }: Fact): string => period?.from ?? period?.to ?? sentence.article.published ?? '';

/** What a figure is of, in the article's words: whose, what, when. In running text a name beside it may be anybody's but the topic's. */
function nameOf({ label, labelTerms, measure, periodWords, sentence }: Fact, sought: readonly Sought[]): string {
  const isTopic = sought.some(({ term, also }) => [term.term, ...also].some((each) => labelTerms.includes(each)));
  const whose = (sentence.paragraph.kind !== 'text' || isTopic) && !measure.words.includes(label) ? label : '';
  return [whose, measure.words, periodWords].filter((words) => words !== '').join(', ');
}

/** Figures of one kind stand together, in the order of their times; the kind that fits best comes first. */
function inOrder(facts: readonly Fact[], share: (fact: Fact) => number): Fact[] {
  const kinds = Map.groupBy(
    facts.toSorted((a, b) => share(b) - share(a)),
    ({ measure, quantity }) => [quantity.kind, quantity.unit ?? '', measure.head ?? ''].join(' '),
  );
  return [...kinds.values()].flatMap((kind) => kind.toSorted((a, b) => timeOf(a).localeCompare(timeOf(b))));
}

/** The figures that are about the topic by their own words, and those that continue their row ("… to 24,314 in 2023"). */
function factsAbout(evidence: Evidence): Fact[] {
  const { sought, facts } = evidence;
  const share = (fact: Fact): number => shareOf(sought, fact);
  const near = facts.filter(
    (fact) => fact.role !== 'rank' && fact.measure.terms.length > 0 && share(fact) >= THRESHOLDS.figure,
  );
  const rows = near.flatMap((fact) => periodSeries(evidence, fact));
  return inOrder([...new Set([...near, ...rows])], share).slice(0, MOST);
}

/** The figures that the articles give about a topic, as an outcome with one line each; a refusal where there are none. */
export function figuresAbout(topic: string, sources: Sources, asOf?: string): Outcome {
  const question = readQuestion(topic, asOf);
  const evidence = gather(question, sources);
  const facts = factsAbout(evidence);
  if (facts.length === 0) {
    const unknown = evidence.sought.filter(({ known }) => !known).map(({ term }) => term.word);
    const reason =
      unknown.length > 0
        ? ({ reason: 'unknown_terms', words: unknown } as const)
        : ({ reason: 'no_figure', words: topic.trim() } as const);
    return { question, ...refuse(reason, 'no figure about the topic') };
  }
  const figures = facts.map((fact) => ({ figure: quoted(fact), label: nameOf(fact, evidence.sought) }));
  return { question, ...listDraft(figures, 'figures about a topic') };
}
