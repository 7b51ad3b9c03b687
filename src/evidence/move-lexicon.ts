const UP =
  /\b(?:r[io]se[ns]?|rising|gr[eo]w(?:n|s|ing)?|increas\w+|climb\w*|jump\w*|surg\w+|soar\w*|gain\w*|up|higher|improv\w+|doubl\w+|tripl\w+)\b/i;
const DOWN =
  /\b(?:f[ae]ll(?:en|s|ing)?|drop\w*|declin\w+|decreas\w+|plung\w+|s[aiu]nk\w*|shr[aiu]nk\w*|down|lower|reduc\w+|cut|lost|dip\w*|slip\w*)\b/i;

/** Which way a text says that something moved; null where it says neither, or both. */
export function directionOf(text: string): 'up' | 'down' | null {
  const [up, down] = [UP.test(text), DOWN.test(text)];
  if (up === down) return null;
  return up ? 'up' : 'down';
}
