import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseMarkdown } from '#library';
import { findWords, splitSentences } from '#text';

/** A text with an id and a title. */
export interface Text {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/** A question about one text, made of words of one of its sentences. */
export interface Pair {
  readonly question: string;
  readonly id: string;
}

export interface Corpus {
  readonly texts: readonly Text[];
  readonly pairs: readonly Pair[];
}

const ROOT = join(import.meta.dirname, '../..');
const FOLDERS = [
  'knowledge',
  'test/golden/company/knowledge',
  'test/golden/flood/knowledge',
  'test/golden/league/knowledge',
];
const OPENERS = ['When did', 'Who said that', 'How many', 'Where did', 'What was', 'Why did', 'Which'];
const SYLLABLES =
  'ba cor den fel gar hin jo kal lem mor nat os pir qua ras sel tor ul ven wis xan yor zel dra kle pol'.split(' ');
const SENTENCES = 5;
/** One content word in so many is taken from the corpus's own vocabulary instead. */
const REPLACED = 0.5;

/** Numbers from 0 to 1, the same ones for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}

/** The sentences of the articles in the repository. */
function readSentences(): string[] {
  return FOLDERS.flatMap((folder) =>
    readdirSync(join(ROOT, folder))
      .filter((name) => name.endsWith('.md'))
      .sort()
      .flatMap((name) => {
        const { article } = parseMarkdown(name, readFileSync(join(ROOT, folder, name), 'utf8'));
        return (article?.paragraphs ?? [])
          .filter(({ kind }) => kind === 'text')
          .flatMap(({ text }) => splitSentences(text).map(({ start, end }) => text.slice(start, end)));
      }),
  );
}

/** A word of its own for each number. */
function wordOf(n: number): string {
  let [word, left] = ['', n + SYLLABLES.length];
  while (left > 0) {
    word += SYLLABLES[left % SYLLABLES.length] ?? '';
    left = Math.floor(left / SYLLABLES.length);
  }
  return word;
}

/** A rank by Zipf's law among so many: the first is met as often as the second and third together. */
const zipf = (random: () => number, count: number): number => Math.min(count - 1, Math.floor(count ** random()) - 1);

/**
 * So many paragraphs out of the sentences of the repository's articles, half of whose content words are replaced by words of a
 * vocabulary that grows with the corpus (Heaps' law) and is used by Zipf's; and questions whose paragraph is known.
 */
export function makeCorpus(size: number, questions: number, seed = 7): Corpus {
  const random = randomFrom(seed);
  const pick = <T>(from: readonly T[]): T | undefined => from[Math.floor(random() * from.length)];
  const sentences = readSentences();
  const vocabulary = Math.round(30 * (size * 60) ** 0.5);
  const sentence = (): string => {
    const text = pick(sentences) ?? '';
    let [out, at] = ['', 0];
    for (const { start, end, term } of findWords(text)) {
      if (term === null || /\d/.test(term) || random() > REPLACED) continue;
      const word = wordOf(zipf(random, vocabulary));
      const capital = /^\p{Lu}/u.test(text.slice(start, end));
      out += text.slice(at, start) + (capital ? word.charAt(0).toUpperCase() + word.slice(1) : word);
      at = end;
    }
    return (out + text.slice(at)).replace(/\b\d{2,3}\b/g, () => String(10 + Math.floor(random() * 900)));
  };
  const texts = Array.from({ length: size }, (_, i) => {
    const title = `${wordOf(i % Math.ceil(size / 20))} ${wordOf(zipf(random, vocabulary))}`;
    return { id: `p${i}`, title, text: Array.from({ length: SENTENCES }, sentence).join(' ') };
  });
  const pairs = Array.from({ length: questions }, () => {
    const { id, text } = pick(texts) ?? { id: '', text: '' };
    const span = pick(splitSentences(text)) ?? { start: 0, end: 0 };
    const asked = text.slice(span.start, span.end);
    const words = findWords(asked).flatMap(({ term, start, end }) => (term === null ? [] : [asked.slice(start, end)]));
    const kept = words.filter(() => random() < 0.5).slice(0, 7);
    return { id, question: `${pick(OPENERS) ?? ''} ${(kept.length > 2 ? kept : words.slice(0, 5)).join(' ')}?` };
  });
  return { texts, pairs };
}
