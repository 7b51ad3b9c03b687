import { mark, splitSentences } from '../../src/text/index.ts';
import { libraryOf, parsePlain } from '../../src/library/index.ts';
import { createLibrarian } from '../../src/librarian.ts';
import { hostile, LENGTH, PATTERNS, spent } from './hostile.ts';

const RUNS = 5;
const PUBLISHED = '2025-01-11';

/** The least of a few runs, in milliseconds of this thread. */
function least(work: () => unknown): number {
  let best = Infinity;
  for (let run = 0; run < RUNS; run += 1) {
    const start = spent();
    work();
    best = Math.min(best, spent() - start);
  }
  return best;
}

const write = (line: string): void => void process.stdout.write(`${line}\n`);
const shown = (ms: number): string => ms.toFixed(2).padStart(8);

function readHostile(): void {
  mark('Warm-up: 5 of 20 boats, $3.2bn, on 3 March 2024, in half an hour.', { published: PUBLISHED });
  const rows = PATTERNS.map((pattern) => {
    const text = hostile(pattern);
    return { pattern, ms: least(() => mark(text, { published: PUBLISHED })) };
  });
  rows.sort((a, b) => b.ms - a.ms);
  write(
    `${LENGTH} characters of one pattern, read by mark(), milliseconds of the thread, least of ${RUNS} runs, slowest first`,
  );
  for (const { pattern, ms } of rows) write(`${shown(ms)} ms  ${JSON.stringify(pattern)}`);
}

const PLACES = ['Ardale', 'Brook End', 'Castle Fell', 'Dunmere', 'East Harrow', 'Fenwick'];
const THINGS = ['ferries', 'school buses', 'water pumps', 'licences', 'road repairs', 'library cards'];
const MONTHS = ['January', 'March', 'May', 'July', 'September', 'November'];

/** A made-up paragraph of news with figures and dates; no two with the same numbers. */
function paragraph(index: number): string {
  const pick = (from: readonly string[], step: number): string => from[(index * step + step) % from.length] ?? '';
  const [place, thing, month] = [pick(PLACES, 1), pick(THINGS, 5), pick(MONTHS, 7)];
  const year = 2015 + (index % 9);
  return [
    `The council of ${place} counted ${1000 + 37 * index} ${thing} in ${month} ${year}, over ${3 + (index % 20)}% more than a year earlier.`,
    `Officials said on Tuesday that between ${index + 5} and ${index + 9} of them would be sold for $${index + 1}.5 million before the end of the year.`,
    `"We had no complaints," Dr. Hale said, adding that two in five residents, about half of them students, wait for less than ${2 + (index % 6)} months.`,
    `The fifth such sale in three weeks brought ${place} another 12,000 pounds, from ${index + 700} in the first half of ${year - 1} to ${index + 900} in the second.`,
  ].join(' ');
}

const COUNT = 400;

async function readArticles(): Promise<void> {
  const paragraphs = Array.from({ length: COUNT }, (_, index) => paragraph(index));
  const words = paragraphs.join(' ').split(/\s+/).length;
  const perThousand = (ms: number): string => `${shown((ms * 1000) / words)} ms per 1,000 words`;
  write(`\n${words} words of made-up news in ${COUNT} paragraphs`);
  write(`${perThousand(least(() => paragraphs.map(splitSentences)))}  sentences`);
  write(`${perThousand(least(() => paragraphs.map((text) => mark(text, { published: PUBLISHED }))))}  all marks`);
  const parsed = paragraphs.map((text, index) => parsePlain(`${index}.txt`, text));
  // The first librarian of a process builds the tagger and the rules, which takes as long for one word as for many.
  await createLibrarian(libraryOf([]));
  const start = spent();
  const librarian = await createLibrarian(libraryOf(parsed));
  write(`${perThousand(spent() - start)}  indexing as articles, once`);
  const asked = spent();
  await librarian.ask('How many ferries did Dunmere count in May 2021?', {});
  write(`${shown(spent() - asked)} ms  the first question, which reads facts`);
}

readHostile();
await readArticles();
