const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Words before a noun that tell one of several of its kind from another: of two town halls the first is not the present one. */
export const SINGLING: ReadonlySet<string> = words(`
  first second third fourth fifth sixth seventh eighth ninth tenth last next previous earlier later original
  new old present current former northern southern eastern western upper lower inner outer indoor outdoor
`);

/** Words before an office that make another of it. */
export const OTHER_OFFICE: ReadonlySet<string> = words(
  'deputy vice assistant associate acting interim honorary junior shadow',
);

/** Words before an office that say that somebody holds it no more, or not yet. */
export const OUT_OF_OFFICE: ReadonlySet<string> = words(
  'former ex late outgoing retired past onetime previous incoming designate',
);
