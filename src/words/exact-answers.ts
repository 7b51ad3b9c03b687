import { THRESHOLDS, correctionOf } from '#evidence';
import type { Asking } from '#evidence';
import { textDraft } from '#outcome';
import type { Draft, Short, ShortKind } from '#outcome';
import { asksOfNow } from '#question';
import { lazily } from '#text';
import { toldByClock } from './clock-answers.ts';
import { answerByList } from './led-lists.ts';
import { ofNow } from './of-now.ts';
import type { Scored } from '#spans';
import type { Ranked } from './sentences.ts';
import { toldInTurn } from './successions.ts';
import { answersOther } from './text-vetoes.ts';
import { nearest, textOf } from './told-exactly.ts';
import type { ToldExactly } from './told-exactly.ts';
import { toldInParts } from './told-in-parts.ts';

interface Way {
  readonly rule: string;
  /** Whether it looks by itself at who does what, so that nothing else need look for it. */
  readonly sure?: true;
  readonly find: (asking: Asking) => readonly ToldExactly[];
}

/** The ways in which an article tells something outright; the first that finds anything decides. */
const WAYS: readonly Way[] = [
  { rule: 'who followed whom', find: toldInTurn, sure: true },
  { rule: 'a line of two parts', find: toldInParts },
  { rule: 'a time of day', find: toldByClock },
];

const KINDS: Readonly<Partial<Record<string, ShortKind>>> = { who: 'name', when: 'date' };

function rankedOf({ sentence, reading, span }: ToldExactly, form: string, score: number): Ranked {
  const from = sentence.tokens.findIndex(({ end }) => end > span.start);
  const to = sentence.tokens.findLastIndex(({ start }) => start < span.end) + 1;
  const kind = form === 'who' ? 'name' : form === 'when' ? 'date' : 'noun';
  const own: Scored = { ...span, kind, from, to, head: to - 1, text: textOf(sentence, span), score };
  return { sentence, reading, score, spans: [own] };
}

/** Whether what was found is still so for a question of the present: nothing newer tells it otherwise, and nothing was put right. */
function isOfNow(asking: Asking, told: ToldExactly, ranked: () => readonly Ranked[]): boolean {
  if (correctionOf(asking.evidence, told.sentence)) return false;
  if (!asksOfNow(asking.question)) return true;
  const others = ranked().filter(({ sentence }) => sentence !== told.sentence);
  const top = Math.max(0, ...others.map(({ score }) => score));
  const [first] = ofNow(asking, [rankedOf(told, asking.question.form, top), ...others]).ranked;
  return first?.sentence === told.sentence;
}

function draftOf({ question }: Asking, { sentence, span, beside }: ToldExactly, rule: string): Draft {
  const words = textOf(sentence, span);
  const short: Short = { kind: KINDS[question.form] ?? 'text', span: words, figure: null, yes: null };
  const quotes = [...new Set([sentence, beside ?? sentence])];
  return textDraft(sentence, short, THRESHOLDS.sure, rule, { quotes });
}

/**
 * What a line, a timetable or a list under its lead tells outright, in its own words; null where none does. `rank` gives the
 * sentences that may answer, best first, of which a newer one may tell it otherwise.
 */
export function answerExactly(asking: Asking, rank: (asking: Asking) => readonly Ranked[]): Draft | null {
  const { question, evidence } = asking;
  const ranked = lazily(() => rank(asking));
  for (const { rule, find, sure } of WAYS) {
    const told = nearest(
      find(asking).filter((each) => isOfNow(asking, each, ranked)),
      asking,
    );
    if (!told) continue;
    const draft = draftOf(asking, told, rule);
    return sure !== true && answersOther(question, told.sentence, draft.short, evidence) ? null : draft;
  }
  return answerByList(asking);
}
