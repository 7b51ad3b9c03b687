/** The last part of a source, without folder and extension: "2024/flood-report.md" gives "flood-report". */
function stem(source: string): string {
  const name = source.slice(source.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(0, dot) : name;
}

/** An identifier from a file's name: lower case, words joined by hyphens, accents taken off. */
export function idFromSource(source: string): string {
  const plain = stem(source).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.match(/[\p{L}\p{N}]+/gu)?.join('-') ?? 'article';
}

/** A title from a file's name: hyphens and underscores become spaces. */
export function titleFromSource(source: string): string {
  return (
    stem(source)
      .replace(/[-_\s]+/g, ' ')
      .trim() || 'Untitled'
  );
}
