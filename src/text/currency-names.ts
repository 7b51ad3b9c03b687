import { COIN_NAMES, CURRENCY_NAMES } from './currency-lexicon.ts';

/** What a word names as money: the currency as a quantity has it ("USD" for "dollars"), or its own name; null where it names none. */
export function currencyNamed(word: string): string | null {
  const name = word.toLowerCase();
  if (/^pounds?$/.test(name)) return 'GBP';
  return CURRENCY_NAMES.get(name) ?? (COIN_NAMES.has(name) ? name.replace(/s$/, '') : null);
}

/** Whether a noun counts coins of a currency that no quantity has as its unit: "crowns". */
export function isCoin(word: string): boolean {
  return COIN_NAMES.has(word.toLowerCase());
}
