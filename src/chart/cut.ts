/** The beginning of a text as it is cut: up to the last space in it, so that no word or number is cut in two, and "…". */
export function leaveOff(beginning: string): string {
  const space = beginning.lastIndexOf(' ');
  return `${(space > 0 ? beginning.slice(0, space) : beginning).trimEnd()}…`;
}
