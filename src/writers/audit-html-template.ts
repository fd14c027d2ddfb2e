/** Markup that may stand in a page as it is: only `html` makes it. */
export class Html {
  readonly markup: string;
  constructor(markup: string) {
    this.markup = markup;
  }
}

type Part = Html | string | number | readonly Part[];

/**
 * Builds markup from a template: everything that is put in is escaped, unless it was built by `html`
 * itself. So a text can stand between tags and inside quoted attributes, whatever it contains.
 */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return new Html(
    strings.reduce((all, string, index) => all + (index > 0 ? render(parts[index - 1]!) : '') + string, ''),
  );
}

function render(part: Part): string {
  if (part instanceof Html) return part.markup;
  if (typeof part === 'object') return part.map(render).join('');
  return escapeHtml(String(part));
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
};

/** Escapes for text and quoted attributes; characters that HTML cannot hold become U+FFFD. */
export function escapeHtml(text: string): string {
  return text
    .replace(/[&<>"'`]/g, (character) => escapes[character] ?? '')
    .replace(loneSurrogate, '\uFFFD')
    .replace(forbidden, '\uFFFD');
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to keep out
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFDD0-\uFDEF\uFFFE\uFFFF]/g;
const loneSurrogate = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Takes a text of the program's own (its style, its script) as markup. Never for a text from outside. */
export const trusted = (markup: string): Html => new Html(markup);
