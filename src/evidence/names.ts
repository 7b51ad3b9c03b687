import type { Sentence } from '#facts';
import type { Span, Token } from '#text';

/** Words inside a name that are no proper nouns themselves. */
const JOINTS: ReadonlySet<string> = new Set(['of', 'de', 'la', 'van', 'von', '&', '.']);

/** Words of a text in runs: those with nothing but `joint` between them stand together. */
export function sideBySide<T extends Span>(
  words: readonly T[],
  text: string,
  joint = /^ $/,
): readonly (readonly T[])[] {
  const runs: T[][] = [];
  for (const each of words) {
    const run = runs.at(-1);
    if (run && joint.test(text.slice(run.at(-1)?.end, each.start))) run.push(each);
    else runs.push([each]);
  }
  return runs;
}

/** Words that end a name, after whose full stop another one may begin: "Orr Marine Ltd. Orr Boats". */
const ENDS_NAME = /^(?:Ltd|Inc|Co|Corp|Bros|Jr|Sr|plc|LLC|GmbH|AG)\.?$/i;

/** Whether a name ends at a token, whatever name stands behind it. */
export const endsName = ({ text }: Token): boolean => ENDS_NAME.test(text);

const isPart = (token: Token): boolean => token.pos === 'PROPN' && /^\p{Lu}/u.test(token.text);

/** An abbreviation in brackets that spells the capitals of the words before it: "Immigration and Customs Enforcement (ICE)". */
function spelledName(sentence: Sentence, match: RegExpMatchArray): Span | null {
  const [, letters = ''] = match;
  const before = sentence.text.slice(0, match.index);
  const words = Array.from(before.matchAll(/\p{Lu}[\p{L}’'-]*/gu)).slice(-letters.length);
  const [first] = words;
  if (!first || words.map(([word]) => word[0]).join('') !== letters) return null;
  return { start: sentence.span.start + first.index, end: sentence.span.start + before.trimEnd().length };
}

/** Runs of proper nouns ("Alejandro Mayorkas", "Bank of England"), and names that an abbreviation spells out, in order. */
export function nameRuns(sentence: Sentence): Span[] {
  const spelled = Array.from(sentence.text.matchAll(/\s\((\p{Lu}{2,6})\)/gu)).flatMap(
    (match) => spelledName(sentence, match) ?? [],
  );
  const runs: Span[] = [];
  let run: Token[] = [];
  const close = (): void => {
    const last = run.findLastIndex(isPart);
    const [first, end] = [run.at(0), run[last]];
    if (first && end) runs.push({ start: first.start, end: end.end });
    run = [];
  };
  for (const token of sentence.tokens) {
    if (isPart(token) || (run.length > 0 && JOINTS.has(token.text.toLowerCase()))) run.push(token);
    else close();
    if (endsName(token)) close();
  }
  close();
  const apart = runs.filter((each) => !spelled.some((name) => each.start < name.end && name.start < each.end));
  return [...apart, ...spelled].sort((a, b) => a.start - b.start);
}
