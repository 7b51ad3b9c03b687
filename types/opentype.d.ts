/** What the chart room uses of opentype.js; the types published for it bring the browser's globals with them. */
declare module 'opentype.js' {
  interface Font {
    readonly unitsPerEm: number;
    /** 0 for a character without a glyph. */
    charToGlyphIndex(character: string): number;
    charToGlyph(character: string): { readonly advanceWidth?: number };
  }
  const opentype: { parse(bytes: ArrayBufferLike): Font };
  export default opentype;
}
