import { describe, expect, it } from 'vitest';
import { ask } from '../libraries.ts';
import type { Told } from '../libraries.ts';

const MAYOR: Told =
  'Rosa Quint was elected mayor of Ollerby on 4 May 2023. She replaced Gareth Noon, who had been mayor since 2015. Before Noon the office was held by Agnes Tull.';
const CHIEF: Told =
  'The fire chief is Marlon Pike. Pike took over from Edith Rowe in 2021. His deputy succeeded Jan Hall.';
const MANAGER: Told =
  'Hanne Lund has been station manager since 2022. Her predecessor was Rolf Achter. Achter had followed Ida Stone.';
const HIRED: Told = 'Louis Trent was hired in 2020 to succeed Beth Cairns as farm manager.';
const FARM: Told = 'Gwen Sorley bought the farm from her uncle, Hugh Sorley, in 2011.';
const PARK: Told = 'The park was run by the Lind family until 2009, when Yusuf Karaman became its director.';
const LEFT: Told = 'Thessaly became guild master in May, when Corvin stepped down after four years.';
const LINE: Told = '- **Oskar Vane** — treasurer of the guild\n- **Ida Berg** — nurse';

describe('who was before or after somebody', () => {
  it.each<[question: string, line: string, told: Told]>([
    ['Who was mayor before Rosa Quint?', 'answered Gareth Noon', MAYOR],
    ['who was mayor before Gareth Noon', 'answered Agnes Tull', MAYOR],
    ['Who came after Gareth Noon as mayor?', 'answered Rosa Quint', MAYOR],
    ['Who did Rosa Quint replace?', 'answered Gareth Noon', MAYOR],
    ['who was fire chief before marlon pike', 'answered Edith Rowe', CHIEF],
    ['Who was station manager before Hanne Lund?', 'answered Rolf Achter', MANAGER],
    ['Who was station manager before Rolf Achter?', 'answered Ida Stone', MANAGER],
    ['Who succeeded Ida Stone?', 'answered Achter', MANAGER],
    ['Who was farm manager before Louis Trent?', 'answered Beth Cairns', HIRED],
    ['Who owned the farm before Gwen Sorley?', 'answered Hugh Sorley', FARM],
    ['Who ran the park before Yusuf Karaman?', 'answered Lind family', PARK],
    ['Who was guild master before Thessaly?', 'answered Corvin', LEFT],
  ])('%s → %s', (question, line, told) => {
    expect(ask(question, told)).toBe(line);
  });

  it.each<[question: string, wrong: string, told: Told]>([
    ['Who was mayor before Agnes Tull?', 'Noon', MAYOR],
    ['Who came after Rosa Quint as mayor?', 'Noon', MAYOR],
    ['Who was fire chief before Edith Rowe?', 'Pike', CHIEF],
    ['Who was fire chief before Jan Hall?', 'Rowe', CHIEF],
    ['Who was treasurer before Oskar Vane?', 'answered', LINE],
    ['Who owned the farm before Hugh Sorley?', 'Gwen', FARM],
  ])('the other way round does not answer: %s is not %s', (question, wrong, told) => {
    expect(ask(question, told)).not.toContain(wrong);
  });
});
