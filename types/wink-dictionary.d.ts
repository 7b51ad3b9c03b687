/** The dictionary of wink's English model as it lies in its package. */
declare module 'wink-eng-lite-web-model/dist/languages/cur/models/eng-core-web-model.json' {
  const written: {
    readonly packing: { readonly layout: Readonly<Record<string, readonly number[]>> };
    readonly features: Readonly<Record<string, { readonly list: readonly string[] }>>;
    readonly pos: { readonly hash: Readonly<Record<string, number>> };
    /** Unsigned 32-bit numbers in base64. */
    readonly lexicon: string;
    readonly xpansions: string;
  };
  export default written;
}
