export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** The value that a text holds, or undefined when it is no JSON. */
export function parseJson(text: string): Json | undefined {
  try {
    const value: Json = JSON.parse(text);
    return value;
  } catch {
    return undefined;
  }
}
