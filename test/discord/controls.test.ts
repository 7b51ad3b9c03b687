import { ButtonStyle } from 'discord.js';
import { describe, expect, it } from 'vitest';
import type { Answer } from '#outcome';
import { controlsFor } from '../../src/discord/controls.ts';
import { wordsFor } from '../../src/discord/locales.ts';
import { ANSWER } from '../render/answers.ts';

const [BASE] = ANSWER.figures;
const charted: Answer = { ...ANSWER, figures: BASE ? [BASE, { ...BASE, label: 'sheep', value: 3, display: '3' }] : [] };
const refused: Answer = { ...ANSWER, status: 'not_found' };
const rowsOf = (answer: Answer, isPrivate: boolean, hasOther: boolean): (string | undefined)[][] =>
  controlsFor(answer, { asker: '1', isPrivate, hasOther }, wordsFor('en-US')).map(({ components }) =>
    components.map((button) => ('label' in button ? button.label : undefined)),
  );

describe('the buttons of an answer', () => {
  it.each<readonly [string, Answer, boolean, boolean, string[][]]>([
    ['a figure', ANSWER, false, false, [['Sources', 'Working', 'Follow up', 'Delete']]],
    [
      'a figure read one way of several',
      ANSWER,
      false,
      true,
      [['Sources', 'Working', 'Other reading', 'Follow up', 'Delete']],
    ],
    ['two figures', charted, false, false, [['Sources', 'Working', 'Chart', 'Follow up', 'Delete']]],
    ['all', charted, true, true, [['Sources', 'Working', 'Other reading', 'Chart', 'Follow up'], ['Share']]],
    ['a refusal with its nearest sentence', refused, false, false, [['Sources', 'Working', 'Delete']]],
    ['a refusal', { ...refused, citations: [] }, true, false, [['Working', 'Share']]],
    ['a refusal with figures', { ...charted, status: 'not_found' }, false, false, [['Sources', 'Working', 'Delete']]],
  ])('of %s', (_case, answer, isPrivate, hasOther, rows) => {
    expect(rowsOf(answer, isPrivate, hasOther)).toEqual(rows);
  });

  it('mark only Delete as a danger', () => {
    const buttons = controlsFor(charted, { asker: '1', isPrivate: false, hasOther: true }, wordsFor('en-US')).flatMap(
      ({ components }) => components,
    );
    const dangerous = buttons.filter(({ style }) => style === ButtonStyle.Danger);
    expect(dangerous.map(({ custom_id }) => custom_id)).toEqual(['fn1:d:1']);
  });
});
