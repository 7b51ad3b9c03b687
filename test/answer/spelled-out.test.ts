import { describe, expect, it } from 'vitest';
import { spelledOut } from '../../src/answer/spelled-out.ts';
import { articlesOf, sourcesOf } from '../libraries.ts';
import type { Told } from '../libraries.ts';

const CLINIC: Told = 'The emergency room moved to the east wing. The water department is led by Ann Lee.';
const GUILD: Told = 'Thessaly is guild master (GM). The guild master leads raids.';
const TWO: Told = 'Thessaly is guild master (GM). The shop has a general manager (GM).';
const BOTH: Told = 'A doctor wrote the document.';
const NAMED: Told = 'The National Broadcasting Company (NBC) owns the station.';

describe('a question with its abbreviations spelled out', () => {
  it.each<[question: string, spelled: string | null, told: Told]>([
    ['where is the er', 'where is the emergency room', CLINIC],
    ['who leads the water dept?', 'who leads the water department?', CLINIC],
    ['who is the gm', 'who is the guild master', GUILD],
    ['who is the gm', null, TWO],
    ['who wrote the doc', null, BOTH],
    ['where is the hq', null, CLINIC],
    ['who owns NBC', null, NAMED],
    ['where is the emergency room', null, CLINIC],
  ])('%s → %s', (question, spelled, told) => {
    expect(spelledOut(question, sourcesOf(articlesOf(told)))).toBe(spelled);
  });
});
