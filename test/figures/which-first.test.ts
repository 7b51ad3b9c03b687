import { describe, expect, it } from 'vitest';
import { answerQuestion } from '#answer';
import { articlesOf, ask, lineOf, questionOf, sourcesOf } from '../libraries.ts';

const TOWN =
  'Orlinge was given its charter in 1402. The siege of Orlinge began on 4 May 1519 and ended with the truce of Vammen in 1521. ' +
  'The printing house opened in 1544. Later the bakers founded a guild, and the weavers founded a school.';

describe('which of two came first', () => {
  it.each([
    ['Which happened first, the siege of Orlinge or the opening of the printing house?', 'answered siege of Orlinge'],
    ['What came last: the charter or the truce of Vammen?', 'answered truce of Vammen'],
    ['What happened second, the truce of Vammen or the charter?', 'answered truce of Vammen'],
  ])('%s → %s', (question, line) => {
    expect(ask(question, TOWN)).toBe(line);
  });

  it.each([
    // No dates are told of these.
    'Which happened first, the guild of the bakers or the school of the weavers?',
    'Which happened first, the charter or the great fire?',
  ])('%s → no answer by dates', (question) => {
    expect(ask(question, TOWN)).not.toMatch(/^answered/);
  });

  it('follows the order of the text below the usual confidence', () => {
    const articles = articlesOf(TOWN);
    const question = 'Which happened first, the guild of the bakers or the school of the weavers?';
    const outcome = answerQuestion(questionOf(question, articles), sourcesOf(articles), 0);
    expect(lineOf(outcome)).toBe('answered guild of the bakers');
    expect(outcome.rules).toContain('which came first in the text');
  });
});
