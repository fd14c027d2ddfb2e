import { z } from 'zod';
import { isPersonName } from '../lexicon/person-names.ts';
import type { Event, Page } from '../model/document.ts';
import { defineStage } from '../model/stage.ts';
import { recordIndex, resolveMetadata } from '../text/metadata.ts';
import { readStructure } from '../text/transcript/structure.ts';

/**
 * What occasion a page records. Each field comes from the most trusted that knows it: manifest, file name, record, page;
 * `origin` says which.
 */
export const readEvent = defineStage({
  name: 'read-event',
  needs: [],
  gives: ['event'],
  options: z.strictObject({}),
  run: (page) => ({ event: eventOf(page) }),
});

function eventOf(page: Page): Event {
  const { header } = readStructure(page, isPersonName);
  const { title, date, place, origin } = resolveMetadata(page, {
    title: header.title,
    date: header.date,
    place: header.place,
  });
  return { id: eventId(page, title, date), title, date, place, origin };
}

const longestSlug = 80;

/** Date and title as a slug; a page without a title goes by its file (and its number in it). */
export function eventId(page: Page, title: string, date: string): string {
  const name = title === '' ? fileSlug(page) : slug(title);
  return [date.slice(0, 10).replace(/\/.*$/, ''), name].filter((part) => part !== '').join('-');
}

function fileSlug(page: Page): string {
  const { source, span } = page;
  const name = slug(source.file.replace(/\.[a-z0-9]{1,5}(?:\.gz)?$/i, ''));
  const record = recordIndex(page);
  if (record >= 0) return `${name}-${record + 1}`;
  return span.start === 0 ? name : `${name}-${span.start}`;
}

/** Lower-case letters and digits of any script, joined by hyphens. */
function slug(text: string): string {
  const words = text
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu);
  let joined = '';
  for (const word of words ?? []) {
    if (joined.length + word.length + 1 > longestSlug && joined !== '') break;
    joined += joined === '' ? word.slice(0, longestSlug) : `-${word}`;
  }
  return joined;
}
