import { describe, expect, it } from 'vitest';
import { CATALOGUES, languageOf, untraced } from '#render';
import { ENGLISH_PHRASES } from '../../src/render/english.ts';
import { SPANISH_PHRASES } from '../../src/render/spanish.ts';
import { CORPORA, openCorpus } from '../golden/corpora.ts';
import { readTranscripts } from '../golden/transcript.ts';

describe('the language of a locale', () => {
  it.each([
    ['en-US', 'en'],
    ['en-GB', 'en'],
    ['es-ES', 'es'],
    ['es-419', 'es'],
    ['es', 'es'],
    ['de', 'en'],
    ['et', 'en'],
    ['', 'en'],
    ['constructor', 'en'],
  ])('%s is %s', (locale, language) => {
    expect(languageOf(locale)).toBe(language);
  });
});

/** Every key of a record, with those of the records in it. */
function keysOf(value: object, prefix = ''): string[] {
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    typeof inner === 'object' && inner !== null ? keysOf(inner, `${prefix}${key}.`) : [`${prefix}${key}`],
  );
}

describe('the Spanish catalogue', () => {
  it('has words for every reason, assumption and note that English has', () => {
    expect(keysOf(SPANISH_PHRASES).sort()).toEqual(keysOf(ENGLISH_PHRASES).sort());
  });

  it('says none of its sentences in English', () => {
    const plain = (phrases: object): unknown[] => Object.values(phrases).filter((each) => typeof each === 'string');
    const english = new Set([...plain(ENGLISH_PHRASES), ...plain(ENGLISH_PHRASES.reasons)]);
    const same = [...plain(SPANISH_PHRASES), ...plain(SPANISH_PHRASES.reasons)].filter((each) => english.has(each));
    expect(same).toEqual(['No']);
  });
});

describe.each(CORPORA)('answers in Spanish over $name', ({ knowledge, transcripts }) => {
  it('are the English ones in another frame, and every numeral of theirs is traced', async () => {
    const librarian = await openCorpus(knowledge);
    for (const { question } of readTranscripts(transcripts)) {
      const english = await librarian.ask(question);
      const spanish = await librarian.ask(question, {}, { language: 'es' });
      expect(spanish.status, question).toBe(english.status);
      expect(spanish.citations, question).toEqual(english.citations);
      expect(spanish.rules, question).toEqual(english.rules);
      expect(
        spanish.notes.map(({ kind }) => kind),
        question,
      ).toEqual(english.notes.map(({ kind }) => kind));
      expect(
        spanish.figures.map(({ value }) => value),
        question,
      ).toEqual(english.figures.map(({ value }) => value));
      if (spanish.status === 'answered') expect(untraced(spanish.text, spanish), question).toEqual([]);
      if (english.status === 'not_found' && english.text !== '') expect(spanish.text, question).not.toBe(english.text);
    }
  });

  it('has a catalogue for its frame', () => {
    expect(Object.keys(CATALOGUES)).toEqual(['en', 'es']);
  });
});
