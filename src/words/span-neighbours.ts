import type { Token } from '#text';
import { FAMILY, lower, named, when, withWord } from './ground.ts';
import type { Feature, Ground } from './ground.ts';
import type { Stretch, StretchKind } from './stretches.ts';

const BE = /^(?:is|was|are|were|be|been|became|becomes|become|remains|remained)$/;
const NAMING = /^(?:called|named|termed|dubbed|nicknamed|titled|entitled|known|as|term)$/;
const COMMA = /^[,(—–:]$/;

/** The noun that says what is asked for, before the stretch: "the capital is X", "the capital, X". */
function headBefore({ heads, sentence: { tokens } }: Ground, from: number): Feature[] {
  const before = heads.findLast((at) => at < from);
  if (before === undefined) return [];
  const between = tokens.slice(before + 1, from).map(lower);
  const copula = between.some((word) => BE.test(word));
  return [
    ...when(copula, 'asked for, then a form of to be, then this', between.length < 8 ? 1 : 0.4),
    ...when(COMMA.test(between[0] ?? '') && between.length < 3, 'asked for, then a comma, then this'),
  ];
}

/** … and after it: "X is the capital", "X, the capital". */
function headAfter({ heads, sentence: { tokens } }: Ground, to: number): Feature[] {
  const after = heads.find((at) => at >= to);
  if (after === undefined) return [];
  const between = tokens.slice(to, after).map(lower);
  return [
    ...when(BE.test(between[0] ?? ''), 'this, then to be, then what is asked for', between.length < 8 ? 1 : 0.4),
    ...when(COMMA.test(between[0] ?? '') && between.length < 8, 'this, then a comma, then what is asked for'),
  ];
}

/** The noun that says what is asked for, as head, beside the stretch, or said of it by a copula or an apposition. */
export function aroundHead(ground: Ground, { from, to, head }: Stretch): Feature[] {
  const {
    gap,
    heads,
    terms,
    sentence: { tokens },
  } = ground;
  // "Who coaches the team?" is answered by "coach Maren Dahl".
  const doer = gap.verb !== null && terms[from - 1] === gap.verb && tokens[from]?.pos === 'PROPN';
  if (gap.head === null) return when(doer && gap.slot === 'subject', 'what is asked for stands before it');
  const isHead = terms[head] === gap.head;
  const after = terms[to] === gap.head;
  return [
    ...when(isHead, to - from > 1 ? 'its head is what is asked for' : 'it is what is asked for'),
    ...when(!isHead && heads.some((at) => at >= from && at < to), 'holds what is asked for'),
    ...when(terms[from - 1] === gap.head, 'what is asked for stands before it'),
    ...when(after && !gap.kind, 'what is asked for stands after it'),
    ...when(after && gap.kind, 'asked for a kind: what is asked for stands after it'),
    ...when(lower(tokens[from - 1]) === 'of' && terms[from - 2] === gap.head, 'what is asked for, of, then this'),
    ...when(
      isHead && lower(tokens[head + 1]) === 'of' && head + 2 < to && tokens[to - 1]?.pos === 'PROPN',
      'what is asked for, of, a name',
    ),
    ...when(isHead && gap.kind, 'asked for a kind: its head is what is asked for'),
    ...headBefore(ground, from),
    ...headAfter(ground, to),
  ];
}

const TITLE =
  /^(?:president|secretary|minister|mr|mrs|ms|dr|sir|lord|lady|king|queen|prince|princess|captain|general|governor|mayor|senator|judge|professor|pope|chancellor|officer|coach|manager|director|author|economist|saint|st|emperor|leader|chief|bishop|duke|count|quarterback|colonel|lieutenant|marshal)\.?$/;
const PREPOSITIONS: ReadonlySet<string> = new Set(
  'in at on by from to of for with as near through into since until between during because'.split(' '),
);

/** The place of the word before a stretch, determiners and quotation marks skipped, and the nearest determiner. */
function wordBefore(tokens: readonly Token[], from: number): { readonly at: number; readonly determiner: string } {
  let at = from - 1;
  while (at >= 0 && (tokens[at]?.pos === 'DET' || /^(?:his|her|its|their|"|“)$/.test(lower(tokens[at])))) at -= 1;
  return { at, determiner: at + 1 < from ? lower(tokens[at + 1]) : '' };
}

/** The word before it, determiners skipped, and whether the question hangs on the same. */
export function hanging({ gap, sentence: { tokens } }: Ground, { from }: Stretch): Feature[] {
  const { at, determiner } = wordBefore(tokens, from);
  const word = lower(tokens[at]);
  const sort = gap.sort === 'place' || gap.sort === 'person' ? gap.sort : FAMILY[gap.sort];
  return [
    ...(PREPOSITIONS.has(word) ? when(true, named(sort, withWord('after', word))) : []),
    ...when(gap.preposition === word, 'hangs on the question’s preposition'),
    ...when(NAMING.test(word), gap.sort === 'name' ? 'after called, asked for a name' : 'after called'),
    ...when(BE.test(word), named(gap.slot, 'after to be')),
    ...when(/^an?$/.test(determiner), 'after a or an'),
    ...when(determiner === 'the', 'after the'),
    ...when(COMMA.test(word), 'after a comma'),
    ...when(TITLE.test(word), gap.sort === 'person' ? 'after a title, asked for a person' : 'after a title'),
    ...when(at < 0, named(gap.slot, 'opens the sentence')),
  ];
}

const NOMINAL: ReadonlySet<Token['pos']> = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'SYM']);
const OWNER = /^['’]s?$/;
const JOINING = /^(?:and|or)$/;
/** Kinds that stop alike. */
const EDGE: Partial<Record<StretchKind, string>> = { name: 'name', mixed: 'name', noun: 'noun', adjective: 'noun' };

const isNominal = (token: Token | undefined): boolean => token !== undefined && NOMINAL.has(token.pos);

/** Whether it stops where its phrase stops. */
export function edges({ sentence: { tokens } }: Ground, { from, to, kind }: Stretch): Feature[] {
  const [before, after] = [tokens[from - 1], tokens[to]];
  const family = EDGE[kind] ?? kind;
  const of = lower(after) === 'of';
  const isName = family === 'name';
  const apart = (token: Token | undefined): boolean => isName && token?.pos === 'NUM';
  const cut = (token: Token | undefined): boolean => (isName ? token?.pos === 'PROPN' : isNominal(token));
  return [
    ...when(cut(before), named(family, 'cut at the left')),
    ...when(apart(before), named(family, 'after a number')),
    ...when(cut(after), named(family, 'cut at the right')),
    ...when(apart(after), named(family, 'before a number')),
    ...when(OWNER.test(lower(after)), 'an owner'),
    ...when(OWNER.test(lower(before)), 'owned'),
    ...when(of, named(family, 'then of')),
    ...when(!of && after?.pos === 'ADP', named(family, 'then a preposition')),
    ...when(lower(after) === ')', 'in brackets'),
    [named(family, 'words'), Math.log(to - from)],
  ];
}

/** Whether it is one or several, and what it is made of. */
export function make({ gap, sentence: { tokens } }: Ground, { from, to, kind }: Stretch): Feature[] {
  const own = tokens.slice(from, to);
  const joined = JOINING.test(lower(tokens[to])) || JOINING.test(lower(tokens[from - 1]));
  const name = kind === 'name';
  return [
    ...when(joined, gap.several ? 'one of a row, several asked for' : 'one of a row'),
    ...when(kind === 'list', gap.several ? 'a row, several asked for' : 'a row'),
    ...when(
      kind === 'number' && own.some(({ pos }) => pos === 'NOUN'),
      named(FAMILY[gap.sort], 'a number with its noun'),
    ),
    ...when(name && own.some(({ pos }) => pos === 'NUM'), 'a name with a number'),
    ...when(name, named(FAMILY[gap.sort], withWord('name of', String(Math.min(3, to - from))))),
  ];
}
