/** Remembers the last ids, so that what Discord sends twice is answered once; gives true for one that is new. */
export function createSeen(most = 1000): (id: string) => boolean {
  const ids = new Set<string>();
  return (id) => {
    if (ids.has(id)) return false;
    ids.add(id);
    const oldest = ids.size > most ? ids.values().next().value : undefined;
    if (oldest !== undefined) ids.delete(oldest);
    return true;
  };
}
