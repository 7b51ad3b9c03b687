/** Kinds of thing that a sentence can hold, one bit each; told by its letters alone, so that every passage can be marked. */
export const KIND = { number: 1, date: 2, name: 4, place: 8, reason: 16 } as const;

export type Kind = keyof typeof KIND;

const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const NUMBER_WORD =
  '(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion|half|dozen)';

const SIGNS: Readonly<Record<Kind, RegExp>> = {
  number: new RegExp(String.raw`\d|\b${NUMBER_WORD}\b`, 'i'),
  date: new RegExp(String.raw`\b(?:1\d{3}|20\d{2})\b|\b${MONTH}\b|\b\d{1,2}(?:st|nd|rd|th) century\b`),
  name: /[^.!?"“(]\s\p{Lu}\p{L}+/u,
  place: /\b(?:in|at|near|from|to|of|on) (?:the )?(?:\p{Lu}[\p{L}'’-]+)/u,
  reason:
    /\b(?:because|due to|in order to|so that|caused|causes|thanks to|owing to|result|since|reason|led to|leads to|therefore)\b/i,
};

/** The kinds of thing that a sentence holds, as bits. */
export function kindsIn(sentence: string): number {
  let bits = 0;
  for (const kind of ['number', 'date', 'name', 'place', 'reason'] as const) {
    if (SIGNS[kind].test(sentence)) bits |= KIND[kind];
  }
  return bits;
}
