/** Which way from the event a date without a year points. */
export type Direction = 'future' | 'past' | 'unknown';

const future =
  "(?:will|shall|won['’]t|going to|gonna|upcoming|forthcoming|coming|next|plans?|planned|planning|intends?|scheduled|set (?:to|for)|expected|expects?|due|must|should|need|to be|would|ready to|invite|tomorrow|ahead|begins?|starts?|opens?|resumes?|ends?|closes?|expires?|continues?|faces?|returns?|runs?|takes? (?:effect|place)|comes? into force|(?:go|goes) into effect)\\b|['’]ll\\b";
const past =
  // A participle after "be", a determiner or a participle is none of a finite past: "to be held", "using advanced".
  '(?<!\\b(?:be|the|an?|our|their|its|of|with|\\p{L}+ing)\\s)(?:was|were|had|did|said|told|took|met|held|went|came|made|won|lost|began|became|gave|got|saw|led|left|fell|rose|grew|heard|since|ago|earlier|last|previous|past|\\p{L}{2,}ed)\\b';
const marker = new RegExp(`(?<![\\p{L}\\p{N}])(?:(?<future>${future})|(?<past>${past}))`, 'giu');

/** Looks no further than this many code units to either side. */
const reach = 90;

/** The tense of the nearest verb or time word, those before the date counting double. */
export function directionAt(text: string, start: number, end: number): Direction {
  const from = Math.max(0, start - reach);
  const window = text.slice(from, end + reach);
  // "On Friday, the court ruled" is dated by what follows, "met Friday, and will" by what comes before.
  const opensClause = /(?:^|[,;:]\s)["'“‘]?(?:(?:and|but|on|in|by|early|late|from) )*$/i.test(
    text.slice(from, start),
  );
  let best: Direction = 'unknown';
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const match of window.matchAll(marker)) {
    const at = from + match.index;
    const after = at + match[0].length;
    if (at < end && after > start) continue;
    if (at >= end && !opensClause && /[,;]/.test(text.slice(end, at))) continue;
    const distance = after <= start ? start - after : (at - end) * 2;
    if (distance < bestDistance || (distance === bestDistance && match.groups?.future !== undefined)) {
      best = match.groups?.future === undefined ? 'past' : 'future';
      bestDistance = distance;
    }
  }
  // "By May" looks ahead unless a verb says otherwise.
  if (best === 'unknown' && /\b(?:by|until|till)(?: the)? $/i.test(text.slice(0, start))) return 'future';
  return best;
}
