/** A value that is made when it is first asked for, and then kept. */
export function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** What is made of a thing, made when it is first asked for and kept as long as the thing is. */
export function oncePer<K extends object, V extends object>(make: (thing: K) => V): (thing: K) => V {
  const kept = new WeakMap<K, V>();
  return (thing) => {
    const known = kept.get(thing);
    if (known) return known;
    const made = make(thing);
    kept.set(thing, made);
    return made;
  };
}
