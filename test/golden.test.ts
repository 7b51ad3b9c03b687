import { describe, expect, it } from 'vitest';
import { AnswerSchema } from '#outcome';
import { layOut, toPlain } from '#render';
import { CORPORA, openCorpus } from './golden/corpora.ts';
import { isConfidentlyWrong, readTranscripts, shortcomings } from './golden/transcript.ts';

describe.each(CORPORA)('golden transcripts of $name', ({ knowledge, transcripts }) => {
  const opened = openCorpus(knowledge);

  it.each(readTranscripts(transcripts).map((transcript) => ({ ...transcript, name: transcript.question })))(
    '> $name',
    async (transcript) => {
      const answer = await (await opened).ask(transcript.question);
      const why = `${answer.rules.join(' → ')}; confidence ${answer.confidence}`;
      expect(AnswerSchema.safeParse(answer).error).toBeUndefined();
      expect(isConfidentlyWrong(transcript, answer), `confidently wrong: ${answer.text} (${why})`).toBe(false);
      // A transcript that has become right must lose its line `short`: run the command that fills transcripts.
      expect(shortcomings(transcript, answer).join('; '), why).toBe(transcript.expected.short ?? '');
      expect(toPlain(layOut(answer)), why).toBe(transcript.answer);
    },
  );
});

describe('the golden transcripts', () => {
  const all = CORPORA.flatMap(({ transcripts }) => readTranscripts(transcripts));

  it('are at least 250, in every bucket', () => {
    expect(all.length).toBeGreaterThanOrEqual(250);
    expect(new Set(all.map(({ expected }) => expected.bucket)).size).toBe(10);
  });

  it('are mostly as expected: what falls short is refused or partial, and counted', () => {
    expect(all.filter(({ expected }) => expected.short !== undefined).length).toBeLessThan(all.length / 5);
  });
});
