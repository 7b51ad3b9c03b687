import type { Reading, Sentence } from '#facts';
import { creditIn, isNumber } from '#evidence';
import type { Asking, Evidence } from '#evidence';
import type { Question } from '#question';
import { oncePer, synonyms, term } from '#text';
import type { Span } from '#text';
import { OTHER_OFFICE } from './singling-lexicon.ts';
import { PASSED_ON, SUCCESSIONS, TELLS_TURN } from './succession-lexicon.ts';
import type { ToldExactly } from './told-exactly.ts';

/** Two who followed one another, each by the words that name them. */
interface Turn {
  readonly sentence: Sentence;
  readonly reading: Reading;
  readonly earlier: Named;
  readonly later: Named;
  readonly owning: boolean;
}

interface Named {
  readonly name: string;
  /** The sentence that names them, the one before for whom a pronoun means, and where it does. */
  readonly sentence: Sentence;
  readonly span: Span;
}

const PRONOUN = /^(?:he|she|they|his|her|their)$/i;
const FIRST_NAME = /(?<![\p{L}’'-])\p{Lu}[\p{L}’'-]+(?: (?:(?:de|da|la|van|von|der) )?\p{Lu}[\p{L}’'-]+)*/gu;
const NO_NAME =
  /^(?:The|A|An|In|On|At|By|Before|After|When|Since|Until|He|She|They|It|His|Her|Their|Its|This|That|As|But|And)$/;

/** The first name in the first characters of a sentence, whom a pronoun after it means. */
function subjectOf(sentence: Sentence | undefined, end: number): Named | null {
  for (const { index, 0: words } of sentence?.text.slice(0, end).matchAll(FIRST_NAME) ?? []) {
    const lead = NO_NAME.exec(words)?.[0].length ?? 0;
    const start = (sentence?.span.start ?? 0) + index;
    if (sentence && lead < words.length)
      return { name: words.slice(lead), sentence, span: { start: start + lead, end: start + words.length } };
  }
  return null;
}

function turnsIn(sentence: Sentence, reading: Reading, patterns: readonly RegExp[], owning: boolean): Turn[] {
  const before = reading.sentences[sentence.n - 2];
  const named = (match: RegExpMatchArray, group: string): Named | null => {
    const words = match.groups?.[group] ?? '';
    const start = match.index ?? 0;
    if (words === '' || PRONOUN.test(words))
      return subjectOf(sentence, start) ?? subjectOf(before, before?.text.length ?? 0);
    const [from = 0, to = 0] = match.indices?.groups?.[group] ?? [];
    return { name: words, sentence, span: { start: sentence.span.start + from, end: sentence.span.start + to } };
  };
  return patterns.flatMap((pattern) =>
    Array.from(sentence.text.matchAll(pattern)).flatMap((match): Turn[] => {
      const [earlier, later] = [named(match, 'earlier'), named(match, 'later')];
      if (!earlier || !later || lastOf(earlier.name) === '' || earlier.name === later.name) return [];
      return [{ sentence, reading, earlier, later, owning }];
    }),
  );
}

/** The successions that a passage tells. */
const turnsOf = oncePer((reading: Reading): readonly Turn[] =>
  reading.paragraph.kind === 'table'
    ? []
    : reading.sentences.flatMap((sentence) => [
        ...turnsIn(sentence, reading, SUCCESSIONS, false),
        ...turnsIn(sentence, reading, PASSED_ON, true),
      ]),
);

const wordsOf = (text: string): readonly string[] =>
  text.toLowerCase().match(/[\p{L}\p{N}]+(?:[-’'][\p{L}]{2,})*/gu) ?? [];
const lastOf = (name: string): string => wordsOf(name.replace(/ (?:family|brothers|sisters)$/, '')).at(-1) ?? '';

const BEFORE =
  /\bbefore\b|\b(?:preced|predecess)\p{L}*|\bdid\b.*\b(?:succeed|replace|follow|take over from|come after)\W*$|\bdid\b.*\b(?:succeed|replace|follow|take over from)\b/iu;
const AFTER =
  /\bafter\b|\b(?:succeeded|succeeds|replaced|replaces|followed|follows|successor|took over from|takes over from)\b/i;
/** "Before" or "after" a deed or a time: "who led the club before it moved". */
const OF_PERSON =
  /\b(?:before|after)\s+(?!the\b|a\b|an\b|it\b|he\b|she\b|they\b|\d|that\b|this\b|\p{L}+ing\b)(?!.*\b(?:was|were|is|became|left|did|died|moved|took)\b)/iu;

/** Who is asked for: who was before or after somebody; null where nothing of it is asked. */
function turnAsked({ form, text, negated }: Question): 'before' | 'after' | null {
  if (form !== 'who' || negated) return null;
  const byTime = /\b(?:before|after)\b/i.test(text);
  if (byTime && !OF_PERSON.test(text) && !/\bcome after\W*$/i.test(text)) return null;
  if (BEFORE.test(text)) return 'before';
  return AFTER.test(text) ? 'after' : null;
}

/** Whether the question names somebody: by the last name, and by no other first name. */
function isAsked({ text }: Question, name: string): boolean {
  const [asked, told] = [wordsOf(text), wordsOf(name.replace(/ (?:family|brothers|sisters)$/, ''))];
  const last = told.at(-1) ?? '';
  const at = asked.lastIndexOf(last);
  if (last === '' || at < 0) return false;
  const [first, lead] = [told.at(-2), asked[at - 1]];
  const led = new RegExp(`\\p{Lu}[\\p{L}’'-]* ${last}(?!\\p{L})`, 'iu').test(text);
  return (
    first === undefined ||
    !led ||
    lead === first ||
    /^(?:before|after|did|succeeded|replaced|followed|from|of)$/.test(lead ?? '')
  );
}

const TURN_WORDS = new Set(
  'succeed replace follow precede come predecessor successor take over hand before after be serve'.split(' ').map(term),
);
const OWNS = new Set(['own', 'owner', 'have', 'possess'].map(term));

/** Whether what the question says besides the name, such as the office, is told in the passage. */
function isTold({ sought }: Evidence, { sentence, reading, earlier, later, owning }: Turn): boolean {
  const names = new Set([...wordsOf(earlier.name), ...wordsOf(later.name)].map(term));
  return sought.every((each) => {
    const own = each.term.term;
    if (names.has(own) || TURN_WORDS.has(own) || isNumber(each.term)) return true;
    if (owning && OWNS.has(own)) return true;
    return (
      creditIn(each, sentence, reading) > 0 ||
      synonyms(own).some((other) => reading.sentences.some(({ terms }) => terms.has(other)))
    );
  });
}

const isOtherOffice = ({ text }: Question, sentence: Sentence): boolean =>
  wordsOf(sentence.text).some((word) => OTHER_OFFICE.has(word) && !wordsOf(text).includes(word));

/** "Who was mayor before Ann Lee?" – "Ann Lee took over from Ida Berg": the other one of two who followed one another. */
export function toldInTurn({ question, evidence }: Asking): readonly ToldExactly[] {
  const asked = turnAsked(question);
  if (!asked) return [];
  return evidence.readings.flatMap((reading) =>
    turnsOf(reading).flatMap((turn): ToldExactly[] => {
      const [known, other] = asked === 'before' ? [turn.later, turn.earlier] : [turn.earlier, turn.later];
      const { sentence } = turn;
      if (!isAsked(question, known.name) || !isTold(evidence, turn)) return [];
      if (
        isOtherOffice(question, sentence) ||
        (turn.owning && !evidence.sought.some(({ term: { term: own } }) => OWNS.has(own)))
      )
        return [];
      return [{ sentence: other.sentence, reading, span: other.span, strange: 0, beside: sentence }];
    }),
  );
}

/**
 * "Who was mayor before Ann Lee?" – "before Ida the office was held by Ann Lee", "Ann Lee is the mayor": the other way round, or
 * nothing of who was before.
 */
export function tellsOtherTurn(
  question: Question,
  best: Sentence,
  span: string | null,
  { readings }: Evidence,
): boolean {
  const asked = turnAsked(question);
  if (!asked) return false;
  if (!TELLS_TURN.test(best.text)) return true;
  const last = lastOf(span ?? '');
  return readings.some((reading) =>
    turnsOf(reading).some((turn) => {
      const [known, other] = asked === 'before' ? [turn.earlier, turn.later] : [turn.later, turn.earlier];
      return turn.sentence === best && isAsked(question, known.name) && (span === null || lastOf(other.name) === last);
    }),
  );
}
