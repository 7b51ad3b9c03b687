import { buildTagger } from './tagger.ts';
import type { Tagger } from './tagger.ts';
import type { PartOfSpeech, Token } from './types.ts';

let tagger: Tagger | undefined;

/** wink takes the square of their length over unbroken runs; words and addresses are shorter. */
const LONG_RUN = /(?<!\S)\S{101,}/g;
const PART_OF_RUN = /\S{100}/g;

/** Builds the tagger in short steps, where nobody has built it yet. */
export function* readyTagger(): Generator<undefined, Tagger> {
  const ready = tagger ?? (yield* buildTagger());
  tagger ??= ready;
  return tagger;
}

/** The tagger is built when the first text is read, unless it was made ready before: loading this module does nothing. */
function loadTagger(): Tagger {
  const steps = readyTagger();
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

/** Whether a word stands in the dictionary of English, in any of its forms. */
export const isEnglish = (word: string): boolean => (tagger ?? loadTagger()).knows(word.toLowerCase());

/** A word that its tag says is a verb or an auxiliary. */
export const isVerb = ({ pos }: { readonly pos: PartOfSpeech }): boolean => pos === 'VERB' || pos === 'AUX';

/**
 * The words and signs of a text in order, each with its place, part of speech and lemma (wink-nlp).
 * Each token is found in the text after the one before it, so it slices back to its words.
 */
export function tokenize(text: string): Token[] {
  const { nlp } = tagger ?? loadTagger();
  const { its } = nlp;
  const all = nlp.readDoc(text.replace(LONG_RUN, (run) => run.replace(PART_OF_RUN, '$& '))).tokens();
  // All of one kind at once is faster than token by token. wink's typings give the lemma function an extra parameter that `out`
  // does not promise; at run time it is the same kind.
  const words: readonly string[] = all.out(its.value);
  const parts: readonly string[] = all.out(its.pos);
  const lemmas: readonly (string | undefined)[] = all.out(its.lemma as unknown as typeof its.normal);
  const tokens: Token[] = [];
  let at = 0;
  for (const [i, written] of words.entries()) {
    // wink counts some spaces of Unicode as one; the text itself tells where the token stands.
    const start = Math.max(at, text.indexOf(written, at));
    at = start + written.length;
    const pos = parts[i] as PartOfSpeech;
    // For some contractions ("cannot,") there is no lemma.
    if (pos !== 'SPACE')
      tokens.push({ start, end: at, text: written, pos, lemma: (lemmas[i] ?? written).toLowerCase() });
  }
  return tokens;
}
