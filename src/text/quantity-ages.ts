import { MANY_PEOPLE, ONE_PERSON } from './age-lexicon.ts';
import { compareExact } from './exact.ts';
import type { Draft, Reading } from './quantity-drafts.ts';
import { tokenOf } from './quantity-drafts.ts';
import { skipJoint, wordAt } from './quantity-pieces.ts';

const AGE_UNITS = new Set(['year', 'month', 'week', 'day']);
const MAX_YEARS = '120';

function age(draft: Draft, found: Partial<Draft>): Draft {
  return { ...draft, unit: draft.unit ?? 'year', ...found, kind: 'age', rule: 'age' };
}

/** "24-year-old", "24 years old", "six months of age": the unit is followed by a word of age. */
function readOld(reading: Reading, draft: Draft): Draft | null {
  const { pieces } = reading;
  if (draft.kind !== 'duration' || draft.unit === undefined || !AGE_UNITS.has(draft.unit)) return null;
  const place = skipJoint(pieces, draft.next);
  const word = wordAt(pieces, place);
  const ofAge = wordAt(pieces, place) === 'of' && wordAt(pieces, place + 1) === 'age';
  if (word !== 'old' && word !== 'olds' && !ofAge) return null;
  const next = ofAge ? place + 2 : place + 1;
  const attributive = word === 'old' && place > draft.next;
  return age(draft, { next, end: pieces[next - 1]?.end ?? draft.end, ...(attributive ? { attributive: true } : {}) });
}

/** "aged 18", "ages 5 to 11", "age of 36", "aged between 5 and 11". */
function isAged(reading: Reading, draft: Draft): boolean {
  const { pieces } = reading;
  let at = draft.at - 1;
  for (
    let count = 0;
    count < 3 && /^(?:of|about|around|between|over|under|or|from|at|least)$/.test(wordAt(pieces, at));
    count += 1
  )
    at -= 1;
  return /^(?:aged?|ages)$/.test(wordAt(pieces, at));
}

/** "At 36, Moreau became": a bare number between "At" and a comma before a name or pronoun. */
function isAtAge(reading: Reading, draft: Draft): boolean {
  const { pieces } = reading;
  if (wordAt(pieces, draft.at - 1) !== 'at' || pieces[draft.next]?.text !== ',') return false;
  const after = pieces[draft.next + 1]?.text ?? '';
  return pieces[draft.at - 1]?.text === 'At' && (/^\p{Lu}/u.test(after) || /^(?:he|she|they)$/.test(after));
}

/** "Maria Ruiz, 36, said": between two commas after a name. */
function isApposition(reading: Reading, draft: Draft): boolean {
  const { pieces } = reading;
  if (pieces[draft.at - 1]?.text !== ',' || pieces[draft.next]?.text !== ',') return false;
  const name = pieces[draft.at - 2];
  const given = pieces[draft.at - 3];
  const capital = /^\p{Lu}\p{Ll}/u;
  return (
    name !== undefined &&
    given !== undefined &&
    capital.test(name.text) &&
    capital.test(given.text) &&
    tokenOf(reading, draft.at - 2)?.pos === 'PROPN' &&
    given.shape === 'word'
  );
}

/** What may follow an age that ends its clause. */
const AFTER_AGE = /^(?:when|at|in|on|and|but|as|then|while|that|last|or)$/;

function endsClause({ pieces }: Reading, next: number): boolean {
  const piece = pieces[next];
  if (piece === undefined || piece.shape === 'barrier') return true;
  if (piece.shape === 'sign') return /^[.,;)!?]$/.test(piece.text);
  return AFTER_AGE.test(piece.lower) && pieces[next + 1]?.shape !== 'digits';
}

/** "Anton Weyl, was 45": two capitals, and no article that would make them a team or a party. */
function isFullName(reading: Reading, last: number): boolean {
  const { pieces } = reading;
  const isPart = (at: number): boolean => pieces[at]?.shape === 'word' && /^\p{Lu}\p{Ll}/u.test(pieces[at].text);
  if (!isPart(last) || !isPart(last - 1) || tokenOf(reading, last)?.pos !== 'PROPN') return false;
  let first = last - 1;
  while (isPart(first - 1) && last - first < LONGEST_NAME) first -= 1;
  return !/^the$/i.test(pieces[first]?.text ?? '') && wordAt(pieces, first - 1) !== 'the';
}

const LONGEST_NAME = 4;

/** "She is 22", "the doctor, Anton Weyl, was 45", "his son turned 12": a bare number said of one person. */
function isSaidOfPerson(reading: Reading, draft: Draft): boolean {
  const { pieces } = reading;
  if (!/^(?:is|was|turned|turns)$/.test(wordAt(pieces, draft.at - 1)) || !endsClause(reading, draft.next)) return false;
  const last = pieces[draft.at - 2]?.text === ',' ? draft.at - 3 : draft.at - 2;
  return ONE_PERSON.has(wordAt(pieces, last)) || isFullName(reading, last);
}

/** "Children under 12 pay nothing": a verb, or a word that no number of children can count. */
function leadsOn(reading: Reading, next: number): boolean {
  const [word, after] = [tokenOf(reading, next), tokenOf(reading, next + 1)];
  return (
    /^(?:VERB|AUX)$/.test(word?.pos ?? '') ||
    (word?.pos === 'NOUN' && !/s$/i.test(word.text) && after !== undefined && !/^(?:ADP|PUNCT)$/.test(after.pos))
  );
}

/** "children under 12", "all patients were over 65": a limit of age on people, with nothing after it to count. */
function isAgeLimit(reading: Reading, draft: Draft): boolean {
  const { pieces } = reading;
  if (!/^(?:under|over|above|below)$/.test(wordAt(pieces, draft.at - 1))) return false;
  if (!endsClause(reading, draft.next) && !leadsOn(reading, draft.next)) return false;
  const said = /^(?:are|were)$/.test(wordAt(pieces, draft.at - 2)) ? draft.at - 3 : draft.at - 2;
  return MANY_PEOPLE.has(wordAt(pieces, said));
}

/** "Crews younger than 30": a bare number that ends its clause. */
function isAgeCompared(reading: Reading, draft: Draft): boolean {
  const { pieces } = reading;
  const than = wordAt(pieces, draft.at - 1) === 'than' && /^(?:older|younger)$/.test(wordAt(pieces, draft.at - 2));
  return than && endsClause(reading, draft.next);
}

/** "over-65s" and "the under-18s": people of an age. */
function isAgeGroup(reading: Reading, draft: Draft): boolean {
  const { pieces } = reading;
  const suffix = pieces[draft.next];
  return (
    suffix?.lower === 's' &&
    !suffix.spaced &&
    pieces[draft.at - 1]?.text === '-' &&
    /^(?:over|under)$/.test(wordAt(pieces, draft.at - 2))
  );
}

function isPlain(draft: Draft): boolean {
  return draft.kind === 'count' && draft.unit === undefined && draft.scale === undefined;
}

/** The draft as an age, where the words around it make it one; otherwise as it is. */
function asAge(reading: Reading, draft: Draft): Draft {
  const old = readOld(reading, draft);
  if (old !== null) return old;
  const years = draft.kind === 'duration' && draft.unit === 'year';
  if ((!isPlain(draft) && !years) || compareExact(draft.high ?? draft.value, MAX_YEARS) > 0) return draft;
  if (isAged(reading, draft)) return age(draft, {});
  if (years || !/^[1-9]\d*$/.test(draft.value)) return draft;
  if (isAgeGroup(reading, draft)) {
    const next = draft.next + 1;
    return age(draft, { next, end: reading.pieces[next - 1]?.end ?? draft.end });
  }
  const told = [isAtAge, isApposition, isSaidOfPerson, isAgeLimit, isAgeCompared].some((tells) =>
    tells(reading, draft),
  );
  return told ? age(draft, {}) : draft;
}

/** "aged 15 and 17", "people under 18, or over 65": a bare number that continues an age. */
function continuesAge(reading: Reading, draft: Draft, last: Draft | undefined): boolean {
  if (last?.rule !== 'age' || last.attributive === true || !isPlain(draft) || draft.at - last.next > 3) return false;
  const gap = reading.pieces.slice(last.next, draft.at).map((piece) => piece.lower);
  const after = reading.pieces[draft.next];
  const goesOn = /^(?:and|or)$/.test(after?.lower ?? '') && reading.pieces[draft.next + 1]?.shape === 'digits';
  const ends = after === undefined || after.shape === 'sign' || goesOn;
  return /^(?:and|or|, and|, or|,)(?: (?:over|under|above|below))?$/.test(gap.join(' ')) && ends;
}

/** The drafts with those that tell an age turned into ages. */
export function asAges(reading: Reading, drafts: readonly Draft[]): Draft[] {
  const found: Draft[] = [];
  for (const draft of drafts) {
    found.push(continuesAge(reading, draft, found.at(-1)) ? age(draft, {}) : asAge(reading, draft));
  }
  return found;
}
