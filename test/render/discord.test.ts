import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { libraryOf, parseMarkdown } from '#library';
import { createLibrarian } from '#librarian';
import { DISCORD_LIMIT, escapeDiscord, toDiscord } from '#render';
import { CORPORA, openCorpus } from '../golden/corpora.ts';
import { readTranscripts } from '../golden/transcript.ts';
import { ANSWER } from './answers.ts';

/** Marks of formatting that no backslash takes the meaning from. */
const bare = (text: string, sign: RegExp): number => text.replace(/\\./gs, '').match(sign)?.length ?? 0;

describe('escaped text', () => {
  it.each([
    ['**bold** and _more_', '\\*\\*bold\\*\\* and \\_more\\_'],
    ['[a](http://x)', '\\[a\\]\\(http\\://x\\)'],
    ['<@123> @everyone', '\\<\\@123> \\@\u200beveryone'],
    ['plain words, 5%', 'plain words, 5%'],
  ])('%s', (text, expected) => {
    expect(escapeDiscord(text).replaceAll('\\>', '>')).toBe(expected);
  });

  it('has no live sign of formatting, link or mention in it, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(bare(escapeDiscord(text), /[`*_~|<@[\]]/g)).toBe(0);
        expect(escapeDiscord(text)).not.toMatch(/@(?:everyone|here)/);
      }),
    );
  });
});

describe('an answer on Discord', () => {
  it.each(CORPORA)('fits one message with every source, for each golden question of $name', async (corpus) => {
    const librarian = await openCorpus(corpus.knowledge);
    for (const { question } of readTranscripts(corpus.transcripts)) {
      const answer = await librarian.ask(question);
      const text = toDiscord(answer);
      expect(text.length, question).toBeLessThanOrEqual(DISCORD_LIMIT);
      for (const { n } of answer.citations) expect(text, question).toContain(`-# [${n}]`);
      expect(bare(text, /\*\*/g) % 2, question).toBe(0);
    }
  });

  it.each([
    ['an answer', ANSWER, '**Over 1,204 — goats**'],
    [
      'a sentence that is only near',
      { ...ANSWER, status: 'partial', answer: null, text: 'Not plain.\n“So.”' },
      'Not plain.',
    ],
    [
      'a refusal',
      { ...ANSWER, status: 'not_found', answer: null, text: 'Not in the articles.' },
      'Not in the articles.',
    ],
  ] as const)('shows in bold what answers: %s', (_, answer, first) => {
    expect(toDiscord(answer).split('\n')[0]).toBe(first);
  });

  it('fits one message and pings nobody when articles are long or hostile', async () => {
    const sentence = fc.array(
      fc.constantFrom('flights', '**many**', '@everyone', '<@1>', '5', '`code`', 'left', '[x](http://y)'),
      {
        minLength: 5,
        maxLength: 400,
      },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(sentence, { minLength: 1, maxLength: 5 }), async (sentences) => {
        const body = sentences.map((words) => `The ${words.join(' ')} flights left.`).join('\n\n');
        const librarian = await createLibrarian(
          libraryOf([parseMarkdown('a.md', `---\ntitle: "@here **t**"\n---\n\n${body}\n`)]),
        );
        const text = toDiscord(await librarian.ask('how many flights left?'));
        expect(text.length).toBeLessThanOrEqual(DISCORD_LIMIT);
        expect(text).not.toMatch(/@(?:everyone|here)/);
        expect(bare(text, /<@/g)).toBe(0);
      }),
      { numRuns: 25 },
    );
  });
});
