import type { Reading } from '#facts';
import { findTerms } from '#text';
import { holds } from '#evidence';
import type { Evidence, Sought } from '#evidence';
import { when } from '#spans';
import type { Feature } from '#spans';
import type { Ranked } from './sentences.ts';

/** The best passages among which those of one article are counted. */
const FOREMOST = 10;
const COMPANY = 3;
/** Words from one to the other of two that stand side by side in the question, at most. */
const CLOSE = 2;

/** Units of information of a word at most: in a library of a few passages a word that none of them holds would outweigh all others. */
const RAREST = 1.2;

/** The information of some words, in units of that of a word that a single passage holds. */
export const unitsOf = (some: readonly Sought[], unit: number): number =>
  some.reduce((sum, { info }) => sum + Math.min(RAREST, info / unit), 0);

const formsOf = ({ term, also }: Sought): readonly string[] => [term.term, ...also];

/** A sentence of a passage. */
export type Told = Pick<Ranked, 'reading' | 'sentence'>;

/** A reading with what tells whether it is about a question: all terms of its paragraph, its title and headings. */
export interface Topic {
  readonly reading: Reading;
  readonly title: ReadonlySet<string>;
  /** Paragraph, title and headings in lower case. */
  readonly text: string;
}

/** What of a passage tells its topic. */
export function topicOf(reading: Reading): Topic {
  const title = [reading.article.title, ...reading.paragraph.headings].join('\n');
  return {
    reading,
    title: new Set(findTerms(title)),
    text: `${reading.paragraph.text}\n${title}`.toLowerCase(),
  };
}

/** Whether a passage, its title or headings hold a word of the question. */
export const inTopic = ({ reading, title }: Topic, each: Sought): boolean =>
  formsOf(each).some((term) => title.has(term)) || reading.sentences.some((sentence) => holds(sentence, each));

/** Two words stand close together in a sentence of the paragraph, in whatever order. */
function together({ reading: { sentences } }: Topic, a: Sought, b: Sought): boolean {
  return sentences.some(({ terms }) => {
    const places = (each: Sought): number[] => formsOf(each).flatMap((term) => terms.get(term) ?? []);
    const there = places(b);
    return places(a).some((at) => there.some((other) => Math.abs(at - other) <= CLOSE));
  });
}

/** Share of the words side by side in the question, by weight, that the paragraph holds only apart or not at all. */
function parted({ question, sought }: Evidence, topic: Topic): number {
  let [all, apart] = [0, 0];
  sought.slice(1).forEach((second, i) => {
    const first = sought[i];
    if (!first || !/^\s+$/.test(question.text.slice(first.term.end, second.term.start))) return;
    all += first.weight + second.weight;
    if (!together(topic, first, second)) apart += first.weight + second.weight;
  });
  return all === 0 ? 0 : apart / all;
}

/** The names of a question as they are written, words side by side taken as one name. */
function namesIn({ question: { text, terms } }: Evidence): string[] {
  const names: { start: number; end: number }[] = [];
  for (const { name, start, end } of terms) {
    if (!name) continue;
    const last = names.at(-1);
    if (last && /^\s+$/.test(text.slice(last.end, start))) last.end = end;
    else names.push({ start, end });
  }
  return names.map(({ start, end }) =>
    text
      .slice(start, end)
      .toLowerCase()
      .replace(/['’]s$/, ''),
  );
}

/** Whether passages belong together: those of one article, or of articles under one title. */
export const sameArticle = (a: Reading['article'], b: Reading['article']): boolean => a === b || a.title === b.title;

/**
 * Whether several passages of one article are among the best, as they are where it is about the topic, from 0 to 1: three do, or
 * as many as there are.
 */
function company({ hits }: Evidence, { article }: Reading): number {
  const own = hits.slice(0, FOREMOST).filter(({ passage }) => sameArticle(passage.article, article)).length;
  const { length } = article.paragraphs;
  return Math.min(1, own / Math.min(COMPANY, hits.length, length > 1 ? length : COMPANY));
}

/** How the passages found gather around the article of the best sentence. */
function gathering(evidence: Evidence, { reading }: Told): Feature[] {
  const { hits } = evidence;
  const [first] = hits;
  if (!first) return [];
  const other = hits.find(({ passage }) => !sameArticle(passage.article, first.passage.article));
  return [
    ['lead over other articles', first.score - (other?.score ?? 0)],
    ['passages of one article', company(evidence, reading)],
    ...when(!other, 'one article alone'),
  ];
}

/** What tells whether the articles are about the topic of a question at all, whether or not they answer it. */
export function topicFeatures(evidence: Evidence, best: Told): Feature[] {
  const { sought, unit } = evidence;
  const topic = topicOf(best.reading);
  const missing = sought.filter((each) => !inTopic(topic, each));
  const names = namesIn(evidence);
  const bent = sought.filter((each) => inTopic(topic, each) && !topic.text.includes(each.term.word.toLowerCase()));
  const units = (some: readonly Sought[]): number => unitsOf(some, unit);
  return [
    ['always', 1],
    ...gathering(evidence, best),
    ['information missing', units(missing)],
    ['information found in another form', units(bent) / Math.max(0.01, units(sought))],
    ['words in the sentence', sought.filter((each) => holds(best.sentence, each)).length],
    ['words side by side that stand apart', parted(evidence, topic)],
    ['names in pieces', names.filter((name) => !topic.text.includes(name)).length],
    ...when(names.length === 0, 'no name asked'),
    ...when(
      sought.some((each) => formsOf(each).some((term) => topic.title.has(term))),
      'in the title',
    ),
  ];
}
