import type { Token } from '#text';
import { FAMILY, named, withWord, wordAt } from './ground.ts';
import type { Tell } from './feature.ts';
import type { Ground } from './ground.ts';
import type { Stretch, StretchKind } from './stretches.ts';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const BE = setOf('is was are were be been became becomes become remains remained');
const NAMING = setOf('called named termed dubbed nicknamed titled entitled known as term');
const COMMA = setOf(', ( — – :');
/** Tokens between what is asked for and its answer, from which on they stand far apart. */
const FAR = 8;

/** The noun that says what is asked for, before the stretch: "the capital is X", "the capital, X". */
function headBefore({ heads, words }: Ground, from: number, tell: Tell): void {
  const before = heads.findLast((at) => at < from);
  if (before === undefined) return;
  const between = words.slice(before + 1, from);
  if (between.some((word) => BE.has(word)))
    tell('asked for, then a form of to be, then this', between.length < FAR ? 1 : 0.4);
  if (COMMA.has(between[0] ?? '') && between.length < 3) tell('asked for, then a comma, then this');
}

/** … and after it: "X is the capital", "X, the capital". */
function headAfter({ heads, words }: Ground, to: number, tell: Tell): void {
  const after = heads.find((at) => at >= to);
  if (after === undefined) return;
  const between = after - to;
  const first = between === 0 ? '' : (words[to] ?? '');
  if (BE.has(first)) tell('this, then to be, then what is asked for', between < FAR ? 1 : 0.4);
  if (COMMA.has(first) && between < FAR) tell('this, then a comma, then what is asked for');
}

/** "Who coaches the team?" is answered by "coach Maren Dahl". */
const followsDoer = ({ gap, terms, sentence: { tokens } }: Ground, from: number): boolean =>
  gap.slot === 'subject' && gap.verb !== null && terms[from - 1] === gap.verb && tokens[from]?.pos === 'PROPN';

/** The noun that says what is asked for, as head, beside the stretch, or said of it by a copula or an apposition. */
export function aroundHead(ground: Ground, stretch: Stretch, tell: Tell): void {
  const { gap, heads, terms } = ground;
  const { from, to } = stretch;
  if (gap.head === null) {
    if (followsDoer(ground, from)) tell('what is asked for stands before it');
    return;
  }
  headWithin(ground, stretch, tell);
  if (terms[from - 1] === gap.head) tell('what is asked for stands before it');
  if (terms[to] === gap.head)
    tell(gap.kind ? 'asked for a kind: what is asked for stands after it' : 'what is asked for stands after it');
  if (wordAt(ground, from - 1) === 'of' && terms[from - 2] === gap.head) tell('what is asked for, of, then this');
  headNames(ground, stretch, tell);
  if (heads.length === 0) return;
  headBefore(ground, from, tell);
  headAfter(ground, to, tell);
}

/** Whether the noun that says what is asked for is the head of the stretch, or stands in it. */
function headWithin({ gap, heads, terms }: Ground, { from, to, head }: Stretch, tell: Tell): void {
  if (terms[head] === gap.head) tell(to - from > 1 ? 'its head is what is asked for' : 'it is what is asked for');
  else if (heads.some((at) => at >= from && at < to)) tell('holds what is asked for');
}

/** … and what its head then says of it: "the Bank of England" where a bank is asked for. */
function headNames(ground: Ground, { to, head }: Stretch, tell: Tell): void {
  const {
    gap,
    terms,
    sentence: { tokens },
  } = ground;
  if (terms[head] !== gap.head) return;
  if (wordAt(ground, head + 1) === 'of' && head + 2 < to && tokens[to - 1]?.pos === 'PROPN')
    tell('what is asked for, of, a name');
  if (gap.kind) tell('asked for a kind: its head is what is asked for');
}

const TITLE = setOf(
  'president secretary minister mr mrs ms dr sir lord lady king queen prince princess captain general governor mayor senator judge professor pope chancellor officer coach manager director author economist saint st emperor leader chief bishop duke count quarterback colonel lieutenant marshal',
);
const PREPOSITIONS = setOf('in at on by from to of for with as near through into since until between during because');
const OWNER_WORDS = setOf('his her its their " “');

/** The place of the word before a stretch, determiners and quotation marks skipped, and the nearest determiner. */
function wordBefore(ground: Ground, from: number): { readonly at: number; readonly determiner: string } {
  const { tokens } = ground.sentence;
  let at = from - 1;
  while (at >= 0 && (tokens[at]?.pos === 'DET' || OWNER_WORDS.has(wordAt(ground, at)))) at -= 1;
  return { at, determiner: at + 1 < from ? wordAt(ground, at + 1) : '' };
}

/** The word before it, determiners skipped, and whether the question hangs on the same. */
export function hanging(ground: Ground, { from }: Stretch, tell: Tell): void {
  const { gap } = ground;
  const { at, determiner } = wordBefore(ground, from);
  const word = wordAt(ground, at);
  if (PREPOSITIONS.has(word)) {
    const sort = gap.sort === 'place' || gap.sort === 'person' ? gap.sort : FAMILY[gap.sort];
    tell(named(sort, withWord('after', word)));
  }
  if (gap.preposition === word) tell('hangs on the question’s preposition');
  if (NAMING.has(word)) tell(gap.sort === 'name' ? 'after called, asked for a name' : 'after called');
  if (BE.has(word)) tell(named(gap.slot, 'after to be'));
  if (determiner === 'a' || determiner === 'an') tell('after a or an');
  if (determiner === 'the') tell('after the');
  if (COMMA.has(word)) tell('after a comma');
  if (TITLE.has(word.replace(/\.$/, '')))
    tell(gap.sort === 'person' ? 'after a title, asked for a person' : 'after a title');
  if (at < 0) tell(named(gap.slot, 'opens the sentence'));
}

const NOMINAL: ReadonlySet<Token['pos']> = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'SYM']);
const OWNER = setOf("' 's ’ ’s");
/** Kinds that stop alike. */
const EDGE: Partial<Record<StretchKind, string>> = { name: 'name', mixed: 'name', noun: 'noun', adjective: 'noun' };

const isNominal = (token: Token | undefined): boolean => token !== undefined && NOMINAL.has(token.pos);

/** Whether it stops where its phrase stops. */
export function edges(ground: Ground, { from, to, kind }: Stretch, tell: Tell): void {
  const { tokens } = ground.sentence;
  const [before, after] = [tokens[from - 1], tokens[to]];
  const family = EDGE[kind] ?? kind;
  const next = wordAt(ground, to);
  const isName = family === 'name';
  const apart = (token: Token | undefined): boolean => isName && token?.pos === 'NUM';
  const cut = (token: Token | undefined): boolean => (isName ? token?.pos === 'PROPN' : isNominal(token));
  if (cut(before)) tell(named(family, 'cut at the left'));
  if (apart(before)) tell(named(family, 'after a number'));
  if (cut(after)) tell(named(family, 'cut at the right'));
  if (apart(after)) tell(named(family, 'before a number'));
  if (OWNER.has(next)) tell('an owner');
  if (OWNER.has(wordAt(ground, from - 1))) tell('owned');
  if (next === 'of') tell(named(family, 'then of'));
  else if (after?.pos === 'ADP') tell(named(family, 'then a preposition'));
  if (next === ')') tell('in brackets');
  tell(named(family, 'words'), Math.log(to - from));
}

const isJoining = (word: string): boolean => word === 'and' || word === 'or';

/** Whether it is one or several, and what it is made of. */
export function make(ground: Ground, { from, to, kind }: Stretch, tell: Tell): void {
  const { gap, sentence } = ground;
  const holds = (pos: Token['pos']): boolean => sentence.tokens.slice(from, to).some((token) => token.pos === pos);
  if (isJoining(wordAt(ground, to)) || isJoining(wordAt(ground, from - 1)))
    tell(gap.several ? 'one of a row, several asked for' : 'one of a row');
  if (kind === 'list') tell(gap.several ? 'a row, several asked for' : 'a row');
  if (kind === 'number' && holds('NOUN')) tell(named(FAMILY[gap.sort], 'a number with its noun'));
  if (kind !== 'name') return;
  if (holds('NUM')) tell('a name with a number');
  tell(named(FAMILY[gap.sort], withWord('name of', String(Math.min(3, to - from)))));
}
