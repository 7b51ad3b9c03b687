import { writeFileSync } from 'node:fs';
import { layOut, toPlain } from '#render';
import { CORPORA, openCorpus } from './corpora.ts';
import { isConfidentlyWrong, readTranscripts, shortcomings, withAnswer } from './transcript.ts';

/** Renders every answer anew into its transcript, or with --dry only reports; the difference is read before it is committed. */
const dry = process.argv.includes('--dry');
const only = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const lines: string[] = [];
for (const { name, knowledge, transcripts } of CORPORA) {
  if (only.length > 0 && !only.includes(name)) continue;
  const librarian = await openCorpus(knowledge);
  let good = 0;
  let wrong = 0;
  const all = readTranscripts(transcripts);
  for (const transcript of all) {
    const answer = await librarian.ask(transcript.question);
    const missing = shortcomings(transcript, answer);
    if (missing.length === 0) good += 1;
    if (isConfidentlyWrong(transcript, answer)) wrong += 1;
    if (missing.length > 0) {
      const mark = isConfidentlyWrong(transcript, answer) ? 'WRONG' : 'short';
      lines.push(`${mark} ${name} [${transcript.expected.bucket}] > ${transcript.question}\n    ${missing.join('; ')}\n    ${answer.text.replaceAll('\n', ' / ')}  {${answer.rules.join(' → ')}} ${answer.confidence}`);
    }
    if (!dry) writeFileSync(transcript.path, withAnswer(transcript, toPlain(layOut(answer)), missing));
  }
  lines.push(`${name}: ${good} of ${all.length} as expected, ${wrong} confidently wrong`);
}
process.stdout.write(`${lines.join('\n')}\n`);
