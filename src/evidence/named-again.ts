import { term } from '#text';
import type { Token } from '#text';

const isName = (token: Token | undefined): boolean => token?.pos === 'PROPN';
const isWord = ({ pos }: Token): boolean =>
  pos === 'NOUN' || pos === 'PROPN' || pos === 'ADJ' || pos === 'VERB' || pos === 'NUM';
/** Words by which a name is another's, or one of several: "the brother of Ann Lee", "Ann Lee and Ida Berg", "Ann Lee's boat". */
const isJoint = ({ pos, text }: Token): boolean =>
  pos === 'ADP' || pos === 'CCONJ' || pos === 'PART' || /^['’]s?$/.test(text);
/** A name and what stands beside it. */
const MOST_GROUPS = 2;

function groupsOf(tokens: readonly Token[]): Token[][] {
  const groups = tokens.reduce<Token[][]>(
    (all, token) => (token.text === ',' ? [...all, []] : [...all.slice(0, -1), [...(all.at(-1) ?? []), token]]),
    [[]],
  );
  return groups.filter((group) => group.some(isWord));
}

/** Whether words of a group that are not asked for only complete a name: "Neil" of "Captain Neil Lee". */
function completesName(group: readonly Token[], isAsked: (token: Token) => boolean): boolean {
  const first = group.findIndex(isAsked);
  return group.every((token, i) => {
    if (!isWord(token) || isAsked(token)) return true;
    const beside = isName(group[i + 1]) || isName(group[i - 1]);
    return i > first ? isName(token) : (isName(token) || token.pos === 'NOUN') && beside;
  });
}

/**
 * Whether the words of a subject say no more than whom a question asks about: its words, the rest of a name, and what stands beside it
 * between commas ("the master, Captain Neil Lee," for "Captain Lee"). `asked` are terms.
 */
export function namesAgain(subject: readonly Token[], asked: readonly string[]): boolean {
  const isAsked = ({ text }: Token): boolean => asked.includes(term(text));
  const groups = groupsOf(subject);
  if (subject.some(isJoint) || groups.length > MOST_GROUPS || !subject.some(isName)) return false;
  const own = groups.filter((group) => group.some(isAsked));
  const named = own.some((group) => group.some((token) => isAsked(token) && isName(token)));
  return (
    own.length > 0 &&
    own.every((group) => completesName(group, isAsked)) &&
    groups.every((group) => own.includes(group) || named || group.filter(isWord).every(isName))
  );
}
