import type { CheckVerdict } from '#outcome';
import type { Phrases } from './catalogue.ts';
import { showDay } from './dates.ts';

const VERDICTS = {
  holds: 'se cumple',
  does_not_follow: 'no se sigue de',
  cannot_be_told: 'no se puede comprobar con',
};

const day = (iso: string): string => showDay(iso, 'es-ES');

const CHECKS: Readonly<Record<CheckVerdict, (figures: string) => string>> = {
  supported: (figures) => `respaldado. Los artículos dan ${figures}.`,
  contradicted: (figures) => `desmentido. Los artículos dan ${figures}.`,
  disputed: (figures) => `los artículos no coinciden. Dan ${figures}.`,
  undecided: (figures) => `no se puede saber. Los artículos dan ${figures}.`,
  not_found: () => 'no está en los artículos.',
};

/** Spanish, for the frame of an answer: what the articles say stays in their own words. */
export const SPANISH_PHRASES: Phrases = {
  yes: 'Sí',
  no: 'No',
  asked: 'Pregunta',
  readAs: 'Se ha leído como',
  day,
  noDate: 'sin fecha',
  asOf: (date) => `a ${date}`,
  listed: (words) => words.map((word) => `«${word}»`).join(', '),
  reasons: {
    empty_question: 'Haz una pregunta con palabras, por ejemplo «how many flights?».',
    no_articles: 'No hay artículos de los que responder.',
    unbounded: 'Los artículos dan cifras aproximadas, así que con ellas no se puede decidir.',
    other_way: 'Es al revés: estas cifras van contra lo que la pregunta da por sentado.',
    no_number: 'Aquí no hay ningún número que comparar con los artículos.',
    too_weak: 'No está en los artículos: nada de lo encontrado lo responde con claridad.',
    unknown_terms: (words) => `No está en los artículos: ninguno menciona ${words}.`,
    not_together: (words) => `No está en los artículos: nada de lo encontrado dice esto de ${words}.`,
    no_figure: (words) =>
      words === ''
        ? 'No está en los artículos: ninguna cifra encontrada lo dice.'
        : `No está en los artículos: no hay una cifra de «${words}» como la que se pide.`,
    no_figure_for_period: (period, known) =>
      `No está en los artículos para «${period}»${known === '' ? '' : `; hay cifras para ${known}`}.`,
    not_two_figures: (words, known) =>
      `No se puede calcular: los artículos no dan todas las cifras ${words === '' ? 'necesarias' : `de «${words}»`}.${known === '' ? '' : ` Se conoce: ${known}.`}`,
    withheld: (known) =>
      known === ''
        ? 'Los artículos no lo dicen: la cifra no se ha hecho pública.'
        : `No se puede dar un total, porque una parte no se ha hecho pública. Se conoce: ${known}.`,
    empty_cell: (words) => `No está en los artículos: la tabla no da ningún valor para «${words}».`,
    ambiguous: (facts) => `Más de una cifra encaja igual de bien: ${facts}.`,
    excluded: (words) => `Los artículos no dicen si esto deja fuera lo que nombra «${words}».`,
  },
  assumptions: {
    same_event: ({ counted, asked }) =>
      `Cada «${counted}» cuenta entre los «${asked}»: los artículos usan los dos nombres.`,
    part_of_period: ({ covered, asked }) => `La cifra es de «${covered}», no de todo «${asked}».`,
    fiscal_year: ({ words, from, to }) => `«${words}» se entiende como del ${day(from)} al ${day(to)}.`,
    implied_date: ({ words, from, to }) =>
      `«${words}» se entiende como ${from === to ? `el ${day(from)}` : `del ${day(from)} al ${day(to)}`}, por la fecha del artículo.`,
    spelling: ({ written, read }) => `«${written}» no está en ningún artículo; se ha leído «${read}».`,
    all_listed: ({ count }) => `Calculado con las ${count} cifras que dan aquí los artículos.`,
  },
  check: (verdict, words, figures) => `${words}: ${CHECKS[verdict](figures)}`,
  claim: (verdict, said, working) => {
    const stated = 'figure' in said;
    const what = stated ? `El «${said.figure}» del artículo` : `Lo que afirma el artículo («${said.claim}»)`;
    const from = verdict === 'holds' ? '' : stated ? ' sus propias cifras' : ' las cifras citadas';
    return `${what} ${VERDICTS[verdict]}${from}${working === '' ? '' : `: ${working}`}.`;
  },
  datesDisagree: (sides) => `Los artículos no coinciden en la fecha: ${sides}.`,
  figuresDisagree: (sides) => `Los artículos no coinciden: ${sides}.`,
  closeTo: (figure) => `Se acerca a una de ellas: ${figure}.`,
  against: (first, second) => `${first} frente a ${second}`,
  ofArticle: (side, date) => `${side}, artículo del ${date}`,
  undisclosed: 'Los artículos dicen que esto no se ha hecho público.',
  count: (number, date, earlier) => `${earlier ? 'Recuento anterior: ' : ''}${number} a ${date}.`,
  asOfArticle: (date) => `A ${date}, la fecha del artículo.`,
  corrected: (words, date) => `Corregido por el artículo del ${date}; era erróneo «${words}».`,
  toldBefore: (date, quote) => `Antes, un artículo del ${date}: «${quote}»`,
  hedge: (words) => `El artículo dice «${words}»: no es una cifra exacta.`,
  old: (date) => `El artículo es del ${date}; entre los artículos los hay más recientes.`,
  nearest: (title, paragraph) => `Lo más cercano: «${title}», párrafo ${paragraph}.`,
  notPlain: 'Los artículos no lo dicen claramente. Lo más cercano que dicen:',
};
