import type { Gap } from '../model/source.ts';
import type { Line } from '../text/lines.ts';

/** How a text is set: `spacing` blank lines stand between the lines of one paragraph. */
type Setting = {
  readonly spacing: 0 | 1;
  /** Characters in a full line. */
  readonly width: number;
  /** Spaces before a line that opens a paragraph, 0 where paragraphs are not indented. */
  readonly indent: number;
};

const terminal = /[.!?:;]["'”’»)\]]*$/;
const lowerStart = /^\p{Ll}/u;
const listItem = /^(?:[-–—•*·▪‣]\s|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s)/;
/** A speaker's label that opens a line; a paragraph starts there, blank line or none. */
const labelStart =
  /^(?:(?:The |THE )?(?:President|PRESIDENT)\b[^:.]{0,60}[:.]\s|(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|MR|MRS|MS|DR)\b\.? [^:]{2,80}:\s|Q(?:\.|:|\s{2,})|\p{Lu}[\p{Lu}\s.'’-]{2,60}[.:]\s)/u;
/** Characters between which hard-wrapped lines are set; shorter ones are lines of their own. */
const hardWrapMinimum = 30;
const hardWrapMaximum = 160;
const leastEvidence = 3;
/** In a text too short for that much evidence: the shortest line that breaks off plainly, and the longest of the text. */
const plainMinimum = 50;
const plainMaximum = 120;

/** The gaps of hard-wrapped lines (a space each, or nothing at a hyphenation); none where lines are paragraphs. */
export function findWraps(text: string, lines: readonly Line[], furniture: ReadonlySet<number>): Gap[] {
  const rows = toRows(text, lines, furniture);
  const setting = learnSetting(rows);
  if (!setting) return [];
  const words = new Words(text);
  return rows.flatMap((row, index) => {
    const above = rows[index - 1];
    return above && continues(above, row, setting) ? [joinRows(above, row, words)] : [];
  });
}

/** A line that says something: trimmed, with what stands between it and the one above. */
type Row = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly indent: number;
  readonly blanksAbove: number;
  readonly furnitureAbove: boolean;
};

const longestRow = 400;

function toRows(text: string, lines: readonly Line[], furniture: ReadonlySet<number>): Row[] {
  const rows: Row[] = [];
  let blanksAbove = 0;
  let furnitureAbove = false;
  lines.forEach((line, index) => {
    if (furniture.has(index)) {
      furnitureAbove = true;
      return;
    }
    const raw = text.slice(line.start, line.end);
    const trimmed = raw.trim();
    if (trimmed === '') {
      blanksAbove++;
      return;
    }
    const indent = raw.length - raw.trimStart().length;
    const start = line.start + indent;
    rows.push({
      start,
      end: start + trimmed.length,
      // A wrapped line is short; of a longer one only the ends are looked at.
      text:
        trimmed.length <= longestRow
          ? trimmed
          : `${trimmed.slice(0, longestRow / 2)}…${trimmed.slice(-longestRow / 2)}`,
      indent,
      blanksAbove,
      furnitureAbove,
    });
    blanksAbove = 0;
    furnitureAbove = false;
  });
  return rows;
}

type Count = { breaks: number; soft: number };

/**
 * A text is hard-wrapped when lines often break off in mid-sentence: the upper one without a stop, the lower one in
 * lower case. In running text that is the majority of line breaks; where a line is a paragraph it hardly occurs.
 */
function learnSetting(rows: readonly Row[]): Setting | null {
  const counts: [Count, Count] = [
    { breaks: 0, soft: 0 },
    { breaks: 0, soft: 0 },
  ];
  const widths: number[] = [];
  for (let index = 1; index < rows.length; index++) {
    const above = rows[index - 1];
    const row = rows[index];
    if (!above || !row || row.blanksAbove > 1 || row.furnitureAbove) continue;
    const count = counts[row.blanksAbove === 0 ? 0 : 1];
    count.breaks++;
    if (isSoft(above, row)) {
      count.soft++;
      widths.push(above.indent + above.end - above.start);
    }
  }
  const spacing = counts[1].soft > counts[0].soft ? 1 : 0;
  const { breaks, soft } = counts[spacing];
  if (soft < Math.min(leastEvidence, Math.max(1, rows.length - 1))) return learnPlain(rows);
  if (soft * 4 < breaks) return null;
  widths.sort((a, b) => a - b);
  const width = widths[Math.floor(widths.length * 0.9)] ?? 0;
  if (width < hardWrapMinimum || width > hardWrapMaximum) return null;
  return { spacing, width, indent: learnIndent(rows) };
}

/**
 * The setting of a few lines, where one or two breaks are as good as a proof: the line was full, and it broke off where
 * no paragraph ends. A single longer line shows that lines are paragraphs.
 */
function learnPlain(rows: readonly Row[]): Setting | null {
  const width = rows.reduce((widest, row) => Math.max(widest, row.indent + row.end - row.start), 0);
  if (width > plainMaximum) return null;
  const solid = rows.flatMap((row, index) => {
    const above = rows[index - 1];
    return above && row.blanksAbove === 0 && !row.furnitureAbove ? [{ above, row }] : [];
  });
  const plain = solid.filter(({ above, row }) => breaksOff(above, row) && isFull(above, row, width, 0.85));
  if (plain.length === 0 || plain.length * 4 < solid.length) return null;
  return { spacing: 0, width, indent: learnIndent(rows) };
}

/** Words that no line of its own ends with. */
const functionWord =
  /\b(?:an?|the|to|of|and|or|in|on|at|for|with|from|by|our|their|its|that|which|will|shall)$/;

/** Whether a long line ends in mid-sentence for sure: before words that open small, or in a word that leads on. */
function breaksOff(above: Row, row: Row): boolean {
  if (above.end - above.start < plainMinimum || listItem.test(row.text) || labelStart.test(row.text))
    return false;
  const runsOn = /[\p{L},]$/u.test(above.text) && lowerStart.test(row.text) && row.text.trim().includes(' ');
  return functionWord.test(above.text) || runsOn;
}

const isSoft = (above: Row, row: Row): boolean => !terminal.test(above.text) && lowerStart.test(row.text);

/** Paragraphs are indented where some lines are and most are not. */
function learnIndent(rows: readonly Row[]): number {
  const indents = rows.map(({ indent }) => indent).filter((indent) => indent >= 2);
  if (indents.length < 2 || indents.length * 2 > rows.length) return 0;
  indents.sort((a, b) => a - b);
  return indents[Math.floor(indents.length / 2)] ?? 0;
}

/** Spaces before a line that is set in the middle: a heading's line, not a paragraph's. */
const centred = 15;

function continues(above: Row, row: Row, { spacing, width, indent }: Setting): boolean {
  // A sentence that runs on does so over any number of blank lines: a page ended there.
  if (isSoft(above, row)) return true;
  const ended = terminal.test(above.text);
  if (labelStart.test(row.text) && (ended || row.blanksAbove > spacing)) return false;
  if (row.indent >= centred && row.indent !== above.indent) return false;
  if (indent > 0 && row.indent >= indent / 2) return false;
  if (row.furnitureAbove) return !ended || (indent > 0 && isFull(above, row, width, 0.8));
  if (row.blanksAbove > spacing) return !ended && (isFull(above, row, width, 0.9) || introduces(above, row));
  if (ended) return !listItem.test(row.text) && isFull(above, row, width, 0.85);
  return isFull(above, row, width, 0.7);
}

/** "The Charter says that", then the quotation set as a block of its own. */
const introduces = (above: Row, row: Row): boolean =>
  /^["“«]/.test(row.text) && /(?:\p{Ll}|,)$/u.test(above.text);

/** Whether the next word would not have fitted into `part` of a full line: then the break was forced. */
function isFull(above: Row, row: Row, width: number, part: number): boolean {
  const nextWord = row.text.search(/\s/);
  const length = above.indent + above.end - above.start;
  return length + 1 + (nextWord < 0 ? row.text.length : nextWord) > width * part;
}

const hyphens: ReadonlySet<string | undefined> = new Set(['-', '\u00ad', '‐']);

function joinRows(above: Row, row: Row, words: Words): Gap {
  const end = row.start;
  const kind = row.furnitureAbove ? 'furniture' : 'wrap';
  // Most lines end in no hyphen, and the search for one from every letter of the line is slow.
  const hyphen = hyphens.has(above.text.at(-1)) ? /(\p{L}+)[-\u00ad‐]$/u.exec(above.text) : null;
  const tail = hyphen ? (/^\p{L}+/u.exec(row.text)?.[0] ?? '') : '';
  if (!hyphen || tail === '') return { start: above.end, end, as: ' ', kind };
  const drops = above.text.endsWith('\u00ad') || words.dropsHyphen(hyphen[1] ?? '', tail);
  return drops
    ? { start: above.end - 1, end, as: '', kind: 'hyphen' }
    : { start: above.end, end, as: '', kind };
}

/** The document's own words say whether a hyphen at a line end belongs to the word. */
class Words {
  readonly #text: string;
  #counts: Map<string, number> | null = null;

  constructor(text: string) {
    this.#text = text;
  }

  dropsHyphen(head: string, tail: string): boolean {
    if (!lowerStart.test(tail)) return false;
    const counts = this.#count();
    const [left, right] = [head.toLowerCase(), tail.toLowerCase()];
    if (counts.has(left + right)) return true;
    if (counts.has(`${left}-${right}`)) return false;
    // Both halves are counted once where they stand broken; a half that is a word stands elsewhere too.
    return (counts.get(left) ?? 0) < 2 || (counts.get(right) ?? 0) < 2;
  }

  #count(): Map<string, number> {
    if (this.#counts) return this.#counts;
    const counts = new Map<string, number>();
    for (const word of this.#text.toLowerCase().match(/\p{L}+(?:-\p{L}+)*/gu) ?? [])
      counts.set(word, (counts.get(word) ?? 0) + 1);
    this.#counts = counts;
    return counts;
  }
}
