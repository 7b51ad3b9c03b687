import { checkClaims, checkRuns, createReader, findDisagreements } from '#facts';
import type { Claim, Fact } from '#facts';
import type { Article, Library } from '#library';
import { ENGLISH, showFact } from '#render';
import { EXIT } from './io.ts';
import type { ExitCode, Io } from './io.ts';
import { openLibrary, showFinding } from './open.ts';
import type { OpenOptions } from './open.ts';
import { CHECK_HELP, readCheck } from './options.ts';

const placeOf = (fact: Fact): string => `${fact.sentence.article.id} ¶${fact.sentence.paragraph.n}`;

const periodWords = (fact: Fact): string => {
  if (!fact.period || fact.periodSource === 'none') return 'no period';
  const days =
    fact.period.from === null && fact.period.to === null
      ? ''
      : ` [${fact.period.from ?? '…'} – ${fact.period.to ?? '…'}]`;
  return `${fact.periodWords}${days}`;
};

function factLine(fact: Fact): string {
  const hedge = fact.quantity.bound === 'exact' ? '' : `, ${fact.quantity.bound.replace('_', ' ')}`;
  return `    ¶${fact.sentence.paragraph.n}  ${showFact(fact)} — ${fact.measure.words || 'measure not named'}; ${periodWords(fact)}${hedge}`;
}

const OPTIONAL = ['publisher', 'url', 'published', 'language', 'licence'] as const;

function articleLines(article: Article, facts: readonly Fact[]): string[] {
  const missing = OPTIONAL.filter((key) => article[key] === undefined);
  return [
    `  ${article.id}: “${article.title}”, ${article.published ?? 'no date'}, ${article.paragraphs.length} paragraphs, ${facts.length} figures (${article.source})`,
    ...(missing.length === 0 ? [] : [`    missing: ${missing.join(', ')}`]),
    ...facts.map(factLine),
  ];
}

function claimLine(claim: Claim): string[] {
  const fact = claim.stated ?? claim.operands[0];
  return fact ? [`  ${placeOf(fact)}: ${ENGLISH.claim(claim)}`] : [];
}

const section = (title: string, lines: readonly string[], none: string): string[] => [
  '',
  title,
  ...(lines.length === 0 ? [`  ${none}`] : lines),
];

function disagreementLine([a, b]: readonly [Fact, Fact]): string {
  const side = (fact: Fact): string =>
    `${showFact(fact)} (${fact.measure.words}, ${periodWords(fact)}; ${placeOf(fact)})`;
  return `  ${side(a)} against ${side(b)}`;
}

/** The report of `check`, line by line. */
export function reportOn(library: Library, fiscalYearStart: number): string[] {
  const read = createReader({ fiscalYearStart });
  const readings = library.articles.flatMap((article) =>
    article.paragraphs.map((paragraph) => read(article, paragraph)),
  );
  const facts = readings.flatMap((reading) => reading.facts);
  const claims = [...readings.flatMap(checkClaims), ...checkRuns(readings)].flatMap(claimLine);
  return [
    `Read ${library.articles.length} articles, ${readings.length} paragraphs, ${facts.length} figures.`,
    ...section(
      'Articles',
      library.articles.flatMap((article) =>
        articleLines(
          article,
          facts.filter((fact) => fact.sentence.article === article),
        ),
      ),
      'none',
    ),
    ...section('Claims reckoned again', claims, 'no claim about figures found'),
    ...section('Articles that disagree', findDisagreements(facts).map(disagreementLine), 'none found'),
    ...section(
      'To mend',
      library.findings.map((finding) => `  ${showFinding(finding)}`),
      'nothing',
    ),
  ];
}

/** The command `check`: reads the articles as an editor would. */
export async function runCheck(words: readonly string[], defaults: OpenOptions, io: Io): Promise<ExitCode> {
  const command = readCheck(words);
  if ('problem' in command) {
    io.err(`${command.problem}. See --help.`);
    return EXIT.usage;
  }
  if (command.help) {
    io.out(CHECK_HELP);
    return EXIT.ok;
  }
  const library = await openLibrary({ ...defaults, knowledge: command.knowledge ?? defaults.knowledge }, io);
  for (const line of reportOn(library, defaults.fiscalYearStart)) io.out(line);
  return library.findings.some(({ level }) => level === 'error') ? EXIT.unread : EXIT.ok;
}
