// Makes a corpus of a given size out of the shipped transcripts: the same words over and over, each time as another
// event (title and date differ), so that nothing folds and every row is a row of its own.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const shipped = fileURLToPath(new URL('../corpus/', import.meta.url));
const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** Pages with a header of their own: title, date line. */
const pages = [
  {
    file: '000_b96afec528f39298.txt',
    title: 'Speech at the CSTO Collective Security Council meeting in expanded format',
  },
  { file: '004_650bc0b33f52eeb3.txt', title: 'CSTO summit' },
].map(({ file, title }) => ({ title, text: readFileSync(join(shipped, file), 'utf8') }));

const dateLine =
  /(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}, \d{4}/;

/** The `number`-th event: a day of its own, four days from the next, over and over a title of its own. */
function event(number) {
  const { title, text } = pages[number % pages.length];
  const day = new Date(Date.UTC(1900, 0, 1 + 4 * (number % 12_000)));
  const date = `${months[day.getUTCMonth()]} ${day.getUTCDate()}, ${day.getUTCFullYear()}`;
  return text.replace(dateLine, date).replace(title, `${title} ${number}`);
}

/** Fills `folder` with transcripts of `megabytes` in all, a hundred to a folder. Returns the bytes written. */
export function makeCorpus(folder, megabytes) {
  rmSync(folder, { recursive: true, force: true });
  let bytes = 0;
  for (let number = 0; bytes < megabytes * 1e6; number++) {
    const path = join(folder, String(Math.floor(number / 100)).padStart(4, '0'), `${number}.txt`);
    if (number % 100 === 0) mkdirSync(dirname(path), { recursive: true });
    const text = event(number);
    bytes += Buffer.byteLength(text);
    writeFileSync(path, text);
  }
  return bytes;
}
