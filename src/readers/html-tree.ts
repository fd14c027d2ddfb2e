import { InputError } from '../model/problem.ts';
import type { Span } from '../model/span.ts';

export type Text = Span & {
  readonly kind: 'text';
  /** What it reads as. */
  readonly as: string;
  /** True for an entity: `as` differs from the source. */
  readonly decoded: boolean;
};

export type Element = Span & {
  readonly kind: 'element';
  /** Lower case. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Element | Text)[];
};

const tooDeep = (file: string, at: number): InputError =>
  new InputError(
    file,
    `character ${at}`,
    `expected a page, found elements nested more than ${unreadable} deep; save it again from a browser`,
  );

type OpenElement = {
  kind: 'element';
  start: number;
  end: number;
  name: string;
  attributes: Record<string, string>;
  children: (OpenElement | Text)[];
};

/** Deeper than any page is; what lies deeper is hung in at this depth, so that no page can exhaust the stack. */
const deepest = 400;

/** Deeper still, and the parser's own list of open elements takes time by the square of its length. */
const unreadable = 30_000;

/** A page as a tree with the place of everything in the file; broken markup is mended as browsers do, roughly. */
export async function parseHtml(html: string, file = 'page'): Promise<Element> {
  const { Parser } = await import('htmlparser2');
  const root: OpenElement = {
    kind: 'element',
    start: 0,
    end: html.length,
    name: '#root',
    attributes: {},
    children: [],
  };
  const open: OpenElement[] = [root];
  let beyond = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (open.length > deepest) {
          beyond++;
          if (beyond > unreadable) throw tooDeep(file, parser.startIndex);
          return;
        }
        const element: OpenElement = {
          kind: 'element',
          start: parser.startIndex,
          end: html.length,
          name,
          attributes,
          children: [],
        };
        open.at(-1)?.children.push(element);
        open.push(element);
      },
      onclosetag() {
        if (beyond > 0) {
          beyond--;
          return;
        }
        const element = open.length > 1 ? open.pop() : undefined;
        if (element) element.end = Math.min(html.length, Math.max(parser.startIndex, element.start));
      },
      ontext(data) {
        const [start, end] = [parser.startIndex, parser.endIndex + 1];
        const decoded = html.slice(start, end) !== data;
        open.at(-1)?.children.push({ kind: 'text', start, end, as: data, decoded });
      },
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  parser.write(html);
  parser.end();
  return root;
}
