import { createCatalogue } from './catalogue.ts';
import type { Catalogue } from './catalogue.ts';
import { ENGLISH_PHRASES } from './english.ts';
import { SPANISH_PHRASES } from './spanish.ts';

/** The languages that the frame of an answer speaks, by ISO 639-1 code. */
export const CATALOGUES = {
  en: createCatalogue(ENGLISH_PHRASES),
  es: createCatalogue(SPANISH_PHRASES),
} as const satisfies Readonly<Record<string, Catalogue>>;

export type Language = keyof typeof CATALOGUES;

export const ENGLISH: Catalogue = CATALOGUES.en;

const isLanguage = (code: string): code is Language => code in CATALOGUES;

/** The language of a locale such as "es-ES" or "en-GB"; English where the frame does not speak it. */
export function languageOf(locale: string): Language {
  const code = locale.slice(0, 2);
  return isLanguage(code) ? code : 'en';
}
