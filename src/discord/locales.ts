import { languageOf } from '#render';
import type { Language } from '#render';
import { ENGLISH_WORDS } from './words-english.ts';
import { SPANISH_WORDS } from './words-spanish.ts';
import type { Words } from './words.ts';

/** The bot's own words by language. */
export const WORDS: Readonly<Record<Language, Words>> = { en: ENGLISH_WORDS, es: SPANISH_WORDS };

/** The words for a locale of Discord, such as "es-419". */
export const wordsFor = (locale: string): Words => WORDS[languageOf(locale)];

/** Locales of Discord for each language that is not its own default, which is English. */
const LOCALES: readonly (readonly [locale: 'es-ES' | 'es-419', language: Language])[] = [
  ['es-ES', 'es'],
  ['es-419', 'es'],
];

/** One text of the catalogue for every locale that has a language of its own. */
export const localised = (pick: (words: Words) => string): Partial<Record<'es-ES' | 'es-419', string>> =>
  Object.fromEntries(LOCALES.map(([locale, language]) => [locale, pick(WORDS[language])]));
