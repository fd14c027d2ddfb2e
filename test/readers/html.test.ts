import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { InputError } from '../../src/model/problem.ts';
import { parseHtml } from '../../src/readers/html-tree.ts';
import { readSource } from '../../src/readers/index.ts';
import { readVisible } from '../../src/text/visible.ts';
import { readPages, showTurns } from '../reading.ts';
import { utf8 } from './making.ts';

const page = (body: string, head = ''): string =>
  `<!doctype html><html><head><title>Dam opened | Ministry of Water</title>${head}</head><body><nav>Home News</nav>${body}<footer>About us</footer></body></html>`;
const read = async (html: string) => readSource('a.html', utf8(html));
const seen = async (html: string): Promise<string> => {
  const source = await read(html);
  return readVisible(source, { start: 0, end: source.text.length }).text;
};

describe('what a page shows', () => {
  test.each([
    ['inline tags are nothing', '<p>We <b>will</b> build <i>it</i>.</p>', 'We will build it.'],
    ['a space between tags is kept', '<p>a key element<i> </i>in it</p>', 'a key element in it'],
    ['white space is one space', '<p>We\n   will\tgo</p>', 'We will go'],
    [
      'entities are their characters',
      '<p>Caf&eacute; &amp; R&#8217;s &mdash; 5&nbsp;km</p>',
      'Café & R’s — 5\u00a0km',
    ],
    ['blocks are paragraphs', '<p>One.</p><p>Two.</p>', 'One.\n\nTwo.'],
    ['breaks are lines', '<p>One.<br>Two.<br/>Three.</p>', 'One.\nTwo.\nThree.'],
    ['lists are lines', '<ul><li>One</li><li>Two</li></ul>', 'One\nTwo'],
    [
      'scripts and styles are nothing',
      '<p>A<script>var x = "<p>no</p>";</script><style>p{}</style>B</p>',
      'AB',
    ],
    ['comments are nothing', '<p>A<!-- <p>no</p> -->B</p>', 'AB'],
    [
      'hidden things are nothing',
      '<p>A<span hidden>x</span><span style="display: none">y</span><i aria-hidden="true">z</i>B</p>',
      'AB',
    ],
    [
      'tooltips are nothing',
      '<p>the <a href="#">Board<span class="card tooltip">The Board is …</span></a> met</p>',
      'the Board met',
    ],
    [
      'captions are nothing',
      '<p>A</p><div class="video__description">A talk</div><p class="wp-caption">x</p><figure><figcaption>y</figcaption></figure><p>B</p>',
      'A\n\nB',
    ],
    [
      'nested tables are read in order',
      '<table><tr><td><table><tr><td>One.</td><td>Two.</td></tr></table></td></tr><tr><td>Three.</td></tr></table>',
      'One.\nTwo.\n\nThree.',
    ],
    [
      'preformatted lines that are wrapped are joined',
      '<pre>We will not let the river take the lower town, nor\nthe upper one, and we shall raise the old dyke by a\nfull metre before the autumn floods come down from\nthe hills again.</pre>',
      'We will not let the river take the lower town, nor the upper one, and we shall raise the old dyke by a full metre before the autumn floods come down from the hills again.',
    ],
  ])('%s', async (_, html, text) => {
    expect(await seen(html)).toBe(text);
  });

  test('is the main article', async () => {
    const words = 'We will raise the dam by two metres and line the spillway with concrete. '
      .repeat(3)
      .trim();
    const body = `<div class="menu">Contacts Search</div><main><article><h1>Dam opened</h1><p>${words}</p><aside>See our films</aside></article></main><div><p>Short.</p></div>`;
    expect(await seen(page(body))).toBe(`Dam opened\n\n${words}`);
  });

  test('is where the running text is where no article is marked', async () => {
    const words = 'We will raise the dam by two metres and line the spillway with concrete before the thaw.';
    const body = `<div id="left"><a>Contacts</a></div><div id="text"><p>${words}</p><p>${words}</p></div>`;
    expect(await seen(page(body))).toBe(`${words}\n\n${words}`);
  });
});

describe('what a page says of itself', () => {
  const article = (inner: string): string =>
    `<article>${inner}<p>MR. ORE: We will pave the road to the quarry and light it for the winter months.</p></article>`;

  test('comes from its heading, time and place', async () => {
    const { metadata } = await read(
      page(
        article(
          '<h1>Road <i>talks</i></h1><time datetime="2015-03-09T10:00">9 March</time><div class="p-location">Ulm</div>',
        ),
      ),
    );
    expect(metadata.page).toEqual({ title: 'Road talks', date: '2015-03-09', place: 'Ulm' });
  });

  test('or from JSON-LD', async () => {
    const data = { '@type': 'Event', name: 'Road talks', startDate: '2015-03-09', location: { name: 'Ulm' } };
    const { metadata } = await read(
      page(article(''), `<script type="application/ld+json">${JSON.stringify(data)}</script>`),
    );
    expect(metadata.page).toEqual({ title: 'Road talks', date: '2015-03-09', place: 'Ulm' });
  });

  test('or from its meta tags, or its title without the site', async () => {
    const { metadata } = await read(
      page(article(''), '<meta property="article:published_time" content="2015-03-09T08:00Z">'),
    );
    expect(metadata.page).toEqual({ title: 'Dam opened', date: '2015-03-09' });
  });
});

test('turns of a page cut their words out of the file', async () => {
  const source = await read(
    page(
      '<article><h1>Road talks</h1><time>9 March 2015</time><p><b>MS. ORE:</b> We &amp; they <b>will</b> pave it.</p><p><b>Q</b>&nbsp;&nbsp; When?</p></article>',
    ),
  );
  const [read1] = readPages(source);
  expect(read1 && showTurns(read1)).toEqual(['Ore: We & they will pave it.', 'question: When?']);
  const turn = read1?.turns[0];
  expect(turn && source.text.slice(turn.start, turn.end)).toBe('We &amp; they <b>will</b> pave it.');
  expect(turn?.label && source.text.slice(turn.label.start, turn.label.end)).toBe('MS. ORE:');
});

test('bold names that speak once each are labels, a bold heading is none', async () => {
  const body = `<main><h1>On the lower river</h1><p><b>Ada Okoro:</b> We will build a bridge.</p>
    <p><strong>Key Points:</strong> It is long.</p><p><strong>Peter Lindt</strong>: We will open a ferry line.</p></main>`;
  const [first] = readPages(await read(page(body)));
  expect(first && showTurns(first)).toEqual([
    'Ada Okoro: We will build a bridge. / Key Points: It is long.',
    'Peter Lindt: We will open a ferry line.',
  ]);
});

test('a page that breaks off is read as far as it goes, with a warning', async () => {
  const source = await read(
    `<html><body><p>MR. ORE: We will pave the road.</p><p>MR. ORE: And light it, as we have prom`,
  );
  expect(source.warnings).toEqual(['a.html: the page breaks off before its end; what is there was read']);
  expect(readPages(source).flatMap(showTurns)).toEqual([
    'Ore: We will pave the road.',
    'Ore: And light it, as we have prom',
  ]);
});

test('a page without text is refused', async () => {
  await expect(read(page('<script>render()</script>'))).rejects.toThrow(InputError);
});

test('depth does not exhaust the stack', async () => {
  const deep = `${'<div>'.repeat(20_000)}<p>We will go.</p>${'</div>'.repeat(20_000)}`;
  expect(await seen(deep)).toBe('We will go.');
});

test('texts of the tree stand where they say, on any markup', async () => {
  const piece = fc.constantFrom(
    '<p>',
    '</p>',
    '<b',
    '>',
    '&amp;',
    '&lt',
    '&#x41;',
    '&',
    ';',
    'We',
    ' ',
    '\n',
    '<!--',
    '-->',
    '</',
    '"',
    "='",
    '<td>',
    '<script>',
    '</script>',
    'é',
    '😀',
    '<br/>',
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 30 }), async (pieces) => {
      const html = pieces.join('');
      let from = 0;
      const visit = (element: Awaited<ReturnType<typeof parseHtml>>): void => {
        for (const child of element.children) {
          if (child.kind === 'element') visit(child);
          else {
            expect(child.start).toBeGreaterThanOrEqual(from);
            expect(child.end).toBeLessThanOrEqual(html.length);
            if (!child.decoded) expect(html.slice(child.start, child.end)).toBe(child.as);
            from = child.end;
          }
        }
      };
      visit(await parseHtml(html));
    }),
    { numRuns: 300, seed: 7 },
  );
});
