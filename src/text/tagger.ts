import model from 'wink-eng-lite-web-model';
import written from 'wink-eng-lite-web-model/dist/languages/cur/models/eng-core-web-model.json' with { type: 'json' };
import winkNLP from 'wink-nlp';
import type { WinkMethods } from 'wink-nlp';

/** Words of the dictionary that are indexed in one step: some milliseconds of work. */
const WORDS_A_STEP = 8_000;
/** In the layout of a feature: where its bits lie, and whether its value is a place in a list or is found in the word itself. */
const [MASK, SHIFT, IS_VALUE, IS_FOUND] = [1, 2, 3, 4] as const;

/** A list of the dictionary; those that grow by unknown words know the place of each of their words. */
interface Listed {
  readonly list: readonly unknown[];
  readonly hash?: Readonly<Record<string, number>>;
  readonly intrinsicSize?: number;
  readonly index?: number;
  readonly maxIndex?: number;
}

interface Dictionary {
  readonly features: Readonly<Record<string, Listed>>;
  readonly [part: string]: unknown;
}

/** The tagger, and whether its dictionary has a word, in lower case. */
export interface Tagger {
  readonly nlp: WinkMethods;
  readonly knows: (word: string) => boolean;
}

/** 32-bit numbers written as base64. */
function numbersOf(base64: string): Uint32Array {
  const bytes = atob(base64);
  const numbers = new Uint8Array(bytes.length);
  for (let i = 0; i < bytes.length; i += 1) numbers[i] = bytes.charCodeAt(i);
  return new Uint32Array(numbers.buffer);
}

function* placesOf(words: readonly string[]): Generator<undefined, Record<string, number>> {
  const places = Object.create(null) as Record<string, number>;
  for (const [place, word] of words.entries()) {
    places[word] = place;
    if (place % WORDS_A_STEP === WORDS_A_STEP - 1) yield;
  }
  return places;
}

/** A list that grows: the words that the tagger meets are added to it. */
function* growing(words: readonly string[]): Generator<undefined, Listed> {
  const list = [...words];
  return { list, hash: yield* placesOf(list), intrinsicSize: list.length, index: list.length };
}

/** The dictionary of the tagger, the same as `model.core()` gives, which reads it in one long block. */
export function* readDictionary(): Generator<undefined, Dictionary> {
  const { features, packing, pos } = written;
  const layouts = Object.entries(packing.layout);
  const lists: Record<string, Listed> = { ...features };
  for (const [name, layout] of layouts) {
    if (layout[IS_VALUE] !== 0) continue;
    const maxIndex = (layout[MASK] ?? 0) >>> (layout[SHIFT] ?? 0);
    lists[name] = { ...(yield* growing(features[name]?.list ?? [])), maxIndex };
  }
  lists['lexeme'] = yield* growing(features['lexeme']?.list ?? []);
  const clusters = features['posClusters']?.list ?? [];
  lists['posClusters'] = { list: clusters.map((tags) => new Set(tags.split('_').map((tag) => pos.hash[tag] ?? 0))) };
  const lexicon = numbersOf(written.lexicon);
  yield;
  const found = layouts.filter(([, layout]) => layout[IS_FOUND] === 1).map(([name]) => name);
  return {
    ...written,
    packing: { ...packing, efList: found },
    features: lists,
    lexicon,
    xpansions: numbersOf(written.xpansions),
  };
}

/** Builds the tagger (wink-nlp) in short steps. */
export function* buildTagger(): Generator<undefined, Tagger> {
  const dictionary = yield* readDictionary();
  yield;
  const { hash = {}, intrinsicSize = 0 } = dictionary.features['lexeme'] ?? { list: [] };
  return {
    nlp: winkNLP({ ...model, core: () => dictionary }, ['pos']),
    // Words that were met stand behind those of the dictionary.
    knows: (word) => (hash[word] ?? intrinsicSize) < intrinsicSize,
  };
}
