import type { Sentence } from './types.ts';

/** Before what a figure is set against: "61%, compared with 58% in 2021", "12, up from 9 a year earlier". */
const AGAINST =
  /\b(?:compared (?:with|to)|(?:up|down) from|as against|versus)\s|\b(?:more|less|fewer|higher|lower|larger|smaller|bigger|better|worse|longer|shorter) than (?=in\b|a (?:year|month|week) (?:before|earlier|ago)|the (?:year|month|week) before|last (?:year|month|week))|, against (?=(?:about |just |only |some |over |nearly )?[\d$€£])|\bto [$€£]?\d[\d.,]*(?: [mb]illion|%| per ?cent)? from (?=[\d$€£])/;

/** Where the sentence goes over to what its figures are set against; null where it does not. */
export function turnOf({ text, span }: Sentence): number | null {
  const turn = AGAINST.exec(text);
  return turn && span.start + turn.index + turn[0].length;
}
