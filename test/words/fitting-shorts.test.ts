import { describe, expect, it } from 'vitest';
import { ask } from '../libraries.ts';

const TREATY = 'The treaty was signed in Selby by Ann Lee for Oakum, Olaf Lind for Leeds and Eva Falk for Torvik.';
const NOTICE = ['The notice was lifted on 23 August, 46 days after it was issued.', '2024-09-17'] as const;

describe('a short answer that fits', () => {
  it.each([
    ['Who signed the treaty for Leeds?', TREATY, /^answered Olaf Lind$/],
    ['Who signed the treaty for Torvik?', TREATY, /^answered Eva Falk$/],
    ['When was the notice issued?', NOTICE, /^answered$/],
    ['When was the notice lifted?', NOTICE, /^answered 23 August$/],
    ['What was stolen from the museum?', 'Two globes were stolen from the Selby Museum in May.', /^(?!.*Museum)/],
    ['What did the exit poll say?', 'No exit poll was held in Selby.', /^(?:answered|partial|refused: \w+)$/],
    ['Which stations were dropped?', 'The stations at Elm and Low Fen were dropped in 2020.', /^(?!.*(?:Fen|Elm)$)/],
    ['Who felled the oak?', 'A storm felled 17 trees, among them the oak planted by Ann Lee.', /^(?!.*Ann Lee)/],
    ['Who planted the oak?', 'A storm felled 17 trees, among them the oak planted by Ann Lee.', /^answered Ann Lee$/],
  ])('%s', (question, told, line) => {
    expect(ask(question, told)).toMatch(line);
  });
});
