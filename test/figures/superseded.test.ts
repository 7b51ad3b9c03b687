import { describe, expect, it } from 'vitest';
import { ask } from '../libraries.ts';
import type { Told } from '../libraries.ts';

const OLD: Told = ['The weekly cap on marks is 900. A full set costs 4,500 marks.', '2025-11-20'];
const NEW: Told = ['The weekly cap on marks is lifted from 900 to 1,200.', '2025-12-16'];
const OTHER: Told = ['The weekly cap on tokens is lifted from 700 to 800.', '2025-12-16'];

describe('a figure that has moved since', () => {
  it.each<[question: string, line: string, told: readonly Told[]]>([
    ["what's the weekly cap on marks?", 'answered 1,200', [OLD, NEW]],
    ['What is the weekly cap on marks?', 'answered 1,200', [NEW, OLD]],
    ['What is the weekly cap on marks?', 'answered 900', [OLD, OTHER]],
    ['What is the weekly cap on marks?', 'answered 900', [OLD]],
    ['What was the weekly cap on marks before?', 'answered 900', [OLD, NEW]],
  ])('%s → %s', (question, line, told) => {
    expect(ask(question, ...told)).toBe(line);
  });
});
