import { InputError } from '../model/problem.ts';
import type { Gap, Metadata } from '../model/source.ts';
import { findDate, parseDateLine } from '../text/transcript/dates.ts';
import { type Element, parseHtml, type Text } from './html-tree.ts';

export type HtmlReading = {
  readonly gaps: readonly Gap[];
  readonly metadata: Metadata;
  readonly warnings: readonly string[];
};

/**
 * The visible text of a saved page as what its gaps leave: the main article without navigation, scripts and boxes of
 * links. Offsets are into the file as it stands.
 */
export async function readHtml(file: string, html: string): Promise<HtmlReading> {
  const root = await parseHtml(html, file);
  const main = findMain(root);
  const pieces = seenPieces(main);
  if (pieces.every(({ text }) => text.as.trim() === ''))
    throw new InputError(
      file,
      '',
      'expected a page with text, found none outside navigation and scripts; save the page once it is shown in full',
    );
  return {
    gaps: gapsBetween(html, pieces),
    metadata: readMetadata(root, main, html),
    warnings: isCutShort(html) ? [`${file}: the page breaks off before its end; what is there was read`] : [],
  };
}

const isCutShort = (html: string): boolean =>
  /<body[\s>]/i.test(html) && !/<\/(?:body|html)\s*>/i.test(html.slice(-20_000));

// --- what is shown ---

const neverShown: ReadonlySet<string> = new Set(
  'head script style noscript template svg iframe object embed canvas audio video map form button select textarea input nav footer aside dialog menu figcaption figure title'.split(
    ' ',
  ),
);
const sideRoles: ReadonlySet<string> = new Set(
  'navigation complementary banner contentinfo search dialog menu menubar toolbar listbox tooltip alert'.split(
    ' ',
  ),
);
const sideClass =
  /^(?:hidden|sr-only|visually-hidden|screen-reader-text|noprint|no-print|hidden-print|hide|tooltip\S*|\S*[-_]tooltip|share\S*|social\S*|breadcrumbs?\S*|cookie\S*|related\S*|sidebar\S*|nav|navbar\S*|navigation|menu|pagination|pager|comments?|advert\S*|promo\S*|skip-link|slider|gallery|\S*[-_]captions?|\S*[-_]credits?|(?:video|audio|photo|image|media|player)\S*[-_](?:description|title))$/i;

function isShown({ name, attributes }: Element): boolean {
  if (neverShown.has(name)) return false;
  if (attributes.hidden !== undefined || attributes['aria-hidden'] === 'true') return false;
  if (sideRoles.has(attributes.role ?? '')) return false;
  if (/display\s*:\s*none|visibility\s*:\s*hidden/i.test(attributes.style ?? '')) return false;
  return !(attributes.class ?? '').split(/\s+/).some((token) => sideClass.test(token));
}

const inline: ReadonlySet<string> = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark meta link q rp rt ruby s samp small span strike strong sub sup time tt u var wbr img'.split(
    ' ',
  ),
);
const paragraphs: ReadonlySet<string> = new Set(
  'p h1 h2 h3 h4 h5 h6 blockquote ul ol dl table pre hr article section main header'.split(' '),
);

/** A stretch of source that is shown, with what it reads as, and the break before it: none, line or paragraph. */
type Piece = { readonly text: Text; readonly before: 0 | 1 | 2; readonly preformatted: boolean };

/** Everything that is shown of an element, in order. */
function seenPieces(main: Element): Piece[] {
  const pieces: Piece[] = [];
  let pending: 0 | 1 | 2 = 0;
  const breakBy = (size: 0 | 1 | 2): void => {
    pending = size > pending ? size : pending;
  };
  const visit = (element: Element, preformatted: boolean): void => {
    if (element !== main && !isShown(element)) return;
    const size = breakOf(element.name);
    breakBy(size);
    if (element.name === 'br') breakBy(1);
    const inPre = preformatted || element.name === 'pre';
    for (const child of element.children) {
      if (child.kind === 'element') visit(child, inPre);
      else {
        pieces.push({ text: child, before: pending, preformatted: inPre });
        pending = 0;
      }
    }
    breakBy(size);
  };
  visit(main, false);
  return pieces;
}

const breakOf = (name: string): 0 | 1 | 2 => (inline.has(name) ? 0 : paragraphs.has(name) ? 2 : 1);

/** All that is not shown, as gaps; white space as HTML reads it: any run of it is one space, none at a block's edge. */
function gapsBetween(html: string, pieces: readonly Piece[]): Gap[] {
  const gaps: Gap[] = [];
  let from = 0;
  let pendingSpace = false;
  let first = true;
  let newlines = 0;
  const put = (start: number, end: number, as: string, kind: Gap['kind']): void => {
    if (end > start) gaps.push({ start, end, as, kind });
  };
  const show = (start: number, end: number, space: boolean): void => {
    // A single space between two words reads as it stands.
    if (first || newlines > 0 || html.slice(from, start) !== ' ')
      put(from, start, separator(first, newlines, space), 'markup');
    from = end;
    [first, newlines, pendingSpace] = [false, 0, false];
  };
  for (const { text, before, preformatted } of pieces) {
    newlines = Math.max(newlines, before);
    if (text.decoded) {
      show(text.start, text.start, pendingSpace);
      put(text.start, text.end, text.as, 'entity');
      from = text.end;
    } else if (preformatted) show(text.start, text.end, pendingSpace);
    else {
      for (const word of text.as.matchAll(/[^ \t\n\r\f]+/g)) {
        const start = text.start + word.index;
        show(start, start + word[0].length, pendingSpace || word.index > 0);
      }
      pendingSpace = pendingSpace || /[ \t\n\r\f]$/.test(text.as);
    }
  }
  put(from, html.length, '', 'markup');
  return gaps;
}

const separator = (first: boolean, newlines: number, space: boolean): string =>
  first ? '' : newlines > 0 ? '\n'.repeat(newlines) : space ? ' ' : '';

// --- where the article is ---

/** The element that holds the article: marked up as such, or else where the running text is densest. */
function findMain(root: Element): Element {
  const marked = [...elements(root)].filter(isArticle);
  const length = textLength(root);
  const best = marked.reduce<Element | null>(
    (longest, element) => (longest === null || textLength(element) > textLength(longest) ? element : longest),
    null,
  );
  if (best && textLength(best) * 4 >= length) return outermost(best, marked);
  return densest(root) ?? root;
}

const isArticle = ({ name, attributes }: Element): boolean =>
  name === 'article' ||
  name === 'main' ||
  attributes.role === 'main' ||
  attributes.role === 'article' ||
  /\barticleBody\b/.test(attributes.itemprop ?? '') ||
  /schema\.org\/(?:\w*Article|Event|WebPage\w*Content)\b/.test(attributes.itemtype ?? '');

/** The widest marked element that adds a heading but hardly any text to the best one. */
function outermost(best: Element, marked: readonly Element[]): Element {
  const around = marked.filter(({ start, end }) => start <= best.start && best.end <= end);
  return around.reduce((widest, element) => (element.start < widest.start ? element : widest), best);
}

function* elements(root: Element): Generator<Element> {
  for (const child of root.children) {
    if (child.kind !== 'element') continue;
    yield child;
    yield* elements(child);
  }
}

const lengths = new WeakMap<Element, number>();

/** Characters shown inside an element; side material counts nothing. */
function textLength(element: Element): number {
  const known = lengths.get(element);
  if (known !== undefined) return known;
  const length = element.children.reduce(
    (sum, child) =>
      sum + (child.kind === 'text' ? child.as.trim().length : isSkipped(child) ? 0 : textLength(child)),
    0,
  );
  lengths.set(element, length);
  return length;
}

const isSkipped = ({ name }: Element): boolean => neverShown.has(name);

const longParagraph = 80;

/** Readability's idea: a paragraph's length counts for its parent, and half of it for its grandparent. */
function densest(root: Element): Element | null {
  const scores = new Map<Element, number>();
  const add = (element: Element | undefined, score: number): void => {
    if (element) scores.set(element, (scores.get(element) ?? 0) + score);
  };
  const visit = (element: Element, ancestors: readonly Element[]): void => {
    if (!isShown(element)) return;
    const length =
      element.name === 'p' || element.name === 'pre' || element.name === 'td' ? textLength(element) : 0;
    if (length >= longParagraph) {
      add(ancestors.at(-1), length);
      add(ancestors.at(-2), length / 2);
    }
    for (const child of element.children)
      if (child.kind === 'element') visit(child, [...ancestors.slice(-1), element]);
  };
  visit(root, []);
  let best: Element | null = null;
  for (const [element, score] of scores) if (best === null || score > (scores.get(best) ?? 0)) best = element;
  return best;
}

// --- what the page says of itself ---

function readMetadata(root: Element, main: Element, html: string): Metadata {
  const all = [...elements(root)];
  const inside = [...elements(main)];
  const linked = linkedData(all, html);
  const title =
    headingOf(inside) ??
    metaContent(all, /^(?:og:title|twitter:title|dc\.title|dcterms\.title)$/i) ??
    linked.title ??
    titleOf(all);
  const date =
    linked.date ??
    timeOf(inside) ??
    toDate(
      metaContent(
        all,
        /^(?:article:published_time|datePublished|dc\.date(?:\.\w+)?|dcterms\.(?:date|issued|created)|date|pubdate|publish[-_]?date)$/i,
      ),
    );
  const place = linked.place ?? placeOf(inside);
  return {
    ...(title ? { title } : {}),
    ...(date ? { date } : {}),
    ...(place ? { place } : {}),
  };
}

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

const innerText = (element: Element): string =>
  element.children
    .map((child) => (child.kind === 'text' ? child.as : isShown(child) ? innerText(child) : ''))
    .join('');

const longestTitle = 400;

function headingOf(inside: readonly Element[]): string | undefined {
  const heading =
    inside.find(({ name }) => name === 'h1') ??
    inside.find(({ attributes }) => attributes.itemprop === 'headline');
  const text = heading && tidy(innerText(heading));
  return text && text.length <= longestTitle ? text : undefined;
}

function titleOf(all: readonly Element[]): string | undefined {
  const element = all.find(({ name }) => name === 'title');
  // The site's name follows a bar, dot or dash.
  return (element && tidy(rawText(element)).replace(/\s+[|•·–—-]\s+[^|•·–—]{2,60}$/, '')) || undefined;
}

const rawText = (element: Element): string =>
  element.children.map((child) => (child.kind === 'text' ? child.as : rawText(child))).join('');

function metaContent(all: readonly Element[], names: RegExp): string | undefined {
  const meta = all.find(
    ({ name, attributes }) =>
      name === 'meta' && names.test(attributes.property ?? attributes.name ?? attributes.itemprop ?? ''),
  );
  return tidy(meta?.attributes.content ?? '') || undefined;
}

function timeOf(inside: readonly Element[]): string | undefined {
  const times = inside.filter(({ name }) => name === 'time');
  const published =
    times.find(({ attributes }) => /datePublished|startDate/.test(attributes.itemprop ?? '')) ?? times[0];
  return published && (toDate(published.attributes.datetime) ?? toDate(tidy(innerText(published))));
}

function toDate(text: string | undefined): string | undefined {
  if (!text) return undefined;
  const iso = /^(\d{4}(?:-\d\d(?:-\d\d)?)?)(?:$|[T\s])/.exec(text)?.[1];
  return iso ?? parseDateLine(text)?.value ?? findDate(text)?.value;
}

function placeOf(inside: readonly Element[]): string | undefined {
  const place = inside.find(
    ({ name, attributes }) =>
      /^(?:location|contentLocation|locationCreated)$/.test(attributes.itemprop ?? '') ||
      /(?:^|\s)(?:p-location|location|place|dateline)(?:\s|$)/.test(attributes.class ?? '') ||
      name === 'address',
  );
  const text = place && tidy(innerText(place));
  return text && text.length <= 120 ? text : undefined;
}

type Linked = { readonly title?: string; readonly date?: string; readonly place?: string };

/** JSON-LD of an article or event. */
function linkedData(all: readonly Element[], html: string): Linked {
  for (const { name, attributes, children } of all) {
    if (name !== 'script' || attributes.type !== 'application/ld+json') continue;
    const [first, last] = [children[0], children.at(-1)];
    if (!first || !last) continue;
    const found = itemsOf(parseJson(html.slice(first.start, last.end))).find((item) =>
      isEventOrArticle(item['@type']),
    );
    if (found) return linkedFields(found);
  }
  return {};
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Broken JSON-LD is common, and no reason to refuse the page.
    return null;
  }
}

type Json = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function itemsOf(data: unknown): Json[] {
  if (Array.isArray(data)) return data.flatMap(itemsOf);
  if (!isObject(data)) return [];
  return [data, ...itemsOf(data['@graph'])];
}

const isEventOrArticle = (type: unknown): boolean =>
  (Array.isArray(type) ? type : [type]).some(
    (one) => typeof one === 'string' && /(?:Article|Event|PressRelease|Report|Posting)$/.test(one),
  );

function linkedFields(item: Json): Linked {
  const title = asText(item.headline) ?? asText(item.name);
  const date = toDate(asText(item.startDate) ?? asText(item.datePublished));
  const location = item.location ?? item.contentLocation ?? item.locationCreated;
  const place = asText(location) ?? (isObject(location) ? asText(location.name) : undefined);
  return { ...(title ? { title } : {}), ...(date ? { date } : {}), ...(place ? { place } : {}) };
}

const asText = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? tidy(value) : undefined;
