/** Replay: the id of an answer, and what became of that answer on today's articles. */
export { encodeReceipt, decodeReceipt } from './receipt.ts';
export type { Receipt } from './receipt.ts';
export { compareWith, receiptOf } from './compare.ts';
export type { Comparison, Told } from './compare.ts';
