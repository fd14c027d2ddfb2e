const special = /\*\*\/|\*\*|\*|\?|\{[^{}]*\}|[\\^$.|+()[\]{}]/g;

/** A glob over `/`-separated paths as a regular expression: `*`, `**`, `?` and `{a,b}`. */
export function globToRegExp(glob: string): RegExp {
  const source = glob.replace(special, (part) => {
    if (part === '**/') return '(?:.*/)?';
    if (part === '**') return '.*';
    if (part === '*') return '[^/]*';
    if (part === '?') return '[^/]';
    if (part.length > 1) return `(?:${part.slice(1, -1).split(',').map(escapeLiteral).join('|')})`;
    return `\\${part}`;
  });
  return new RegExp(`^${source}$`, 'u');
}

const escapeLiteral = (text: string): string =>
  text.replace(/[\\^$.|?+()[\]{}/]/g, '\\$&').replaceAll('*', '[^/]*');
