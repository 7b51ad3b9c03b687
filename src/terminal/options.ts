import { parseArgs } from 'node:util';
import type { ParseArgsConfig } from 'node:util';

export const SHOWABLE = ['sentences', 'facts', 'search', 'question', 'marks'] as const;
export type Showable = (typeof SHOWABLE)[number];

export interface AskCommand {
  readonly question: string;
  readonly knowledge: string | null;
  readonly json: boolean;
  readonly batch: string | null;
  readonly passages: number | null;
  readonly minConfidence: number | null;
  readonly within: readonly string[];
  readonly why: boolean;
  readonly show: Showable | null;
  readonly help: boolean;
}

export interface CheckCommand {
  readonly knowledge: string | null;
  readonly help: boolean;
}

/** What is wrong with the words of a command, as one sentence. */
export interface Misuse {
  readonly problem: string;
}

export const ASK_HELP = `Usage: npm run -s ask -- "question" [options]

Answers a question from the articles: quotes, sources, and the working of every figure.

  --knowledge PATH    folder or file of articles (default: KNOWLEDGE from the environment, else knowledge/)
  --within ID         use only this article (may be given more than once; with --batch, for lines that name none)
  --passages N        add the N best passages to the answer
  --min-confidence X  answer down to this confidence, from 0 to 1 (default 0.5, what a member meets; 0: always a guess)
  --json              print the answer as one line of JSON (docs/answer.md)
  --batch FILE        answer each line {"id","question","within"?} of a file of JSON lines, "-" for standard input;
                      one line of JSON comes out for each line in, in order, with its id
  --why               print the rules that led to the answer
  --show STAGE        show one stage instead of the answer, as JSON lines: ${SHOWABLE.join(', ')}
                      (marks reads --batch lines {"id","text","published"?})
  --help              this text

Exit codes: 0 answered or refused with a reason; 1 no article could be read, or a line of a batch could not; 2 wrong usage.`;

export const CHECK_HELP = `Usage: npm run -s check -- [--knowledge PATH]

Reads the articles as an editor would: what was read, the figures found with measure, period and hedge, metadata that is
missing, claims whose own arithmetic fails, and articles that disagree.

Exit codes: 0 everything could be read; 1 an article could not (its file and line are named); 2 wrong usage.`;

const TEXT = { type: 'string' } as const;
const FLAG = { type: 'boolean', default: false } as const;

const ASK_OPTIONS = {
  knowledge: TEXT,
  within: { type: 'string', multiple: true },
  passages: TEXT,
  'min-confidence': TEXT,
  json: FLAG,
  batch: TEXT,
  why: FLAG,
  show: TEXT,
  help: { ...FLAG, short: 'h' },
} as const satisfies ParseArgsConfig['options'];

const problemOf = (error: unknown): Misuse => ({
  problem: error instanceof Error ? (error.message.split('. ')[0] ?? error.message) : String(error),
});

const isShowable = (name: string): name is Showable => SHOWABLE.some((each) => each === name);

/** The words after `ask` as a command, or what is wrong with them. */
export function readAsk(words: readonly string[]): AskCommand | Misuse {
  try {
    const { values, positionals } = parseArgs({ args: [...words], options: ASK_OPTIONS, allowPositionals: true });
    const { show = null, passages } = values;
    if (show !== null && !isShowable(show))
      return { problem: `--show ${show} is not a stage; use one of ${SHOWABLE.join(', ')}` };
    if (passages !== undefined && !/^[1-9]\d{0,3}$/.test(passages))
      return { problem: `--passages ${passages} is not a number from 1 to 9999` };
    const least = values['min-confidence'];
    if (least !== undefined && !/^(?:0(?:\.\d+)?|1(?:\.0+)?)$/.test(least))
      return { problem: `--min-confidence ${least} is not a number from 0 to 1` };
    return {
      question: positionals.join(' '),
      knowledge: values.knowledge ?? null,
      json: values.json,
      batch: values.batch ?? null,
      passages: passages === undefined ? null : Number(passages),
      minConfidence: least === undefined ? null : Number(least),
      within: values.within ?? [],
      why: values.why,
      show,
      help: values.help,
    };
  } catch (error) {
    return problemOf(error);
  }
}

/** The words after `check` as a command, or what is wrong with them. */
export function readCheck(words: readonly string[]): CheckCommand | Misuse {
  try {
    const { values } = parseArgs({ args: [...words], options: { knowledge: TEXT, help: { ...FLAG, short: 'h' } } });
    return { knowledge: values.knowledge ?? null, help: values.help };
  } catch (error) {
    return problemOf(error);
  }
}
