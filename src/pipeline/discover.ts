import { readdirSync, statSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { glob } from 'tinyglobby';
import type { Problem } from '../model/problem.ts';

/** One file to read: `file` is relative to the corpus root, with `/`; `path` opens it. */
export type InputFile = { readonly file: string; readonly path: string; readonly bytes: number };

export type Discovery = {
  readonly root: string;
  /** Sorted by `file`, each once. */
  readonly files: readonly InputFile[];
  readonly problems: readonly Problem[];
};

/** What a folder is searched for; a file named outright is read whatever its name. */
const transcriptName = /\.(?:txt|text|md|markdown|html?|xhtml|pdf|docx|jsonl|ndjson|csv|tsv)(?:\.gz)?$/i;
/** Files that accompany a corpus and are no transcripts. */
const companionName = /^(?:readme|licen[cs]e|notice|changelog|sources|manifest)\b/i;

/**
 * Finds the files that `inputs` (files, folders, globs; relative to `base`) stand for. What names nothing becomes a
 * problem and costs no other input. Nothing in the folder `output` is read unless it is named outright. Without `root`, the root is the nearest folder that holds all inputs.
 */
export async function discoverInputs(
  inputs: readonly string[],
  base: string,
  root?: string,
  output?: string,
): Promise<Discovery> {
  const problems: Problem[] = [];
  const found = new Map<string, number>();
  const homes: string[] = [];
  for (const input of inputs) {
    const expanded = withoutOutput(await expand(input, base), output);
    homes.push(expanded.home);
    for (const path of expanded.paths) {
      const size = sizeOf(path);
      if (size !== null) found.set(path, size);
    }
    if (expanded.paths.length === 0) {
      problems.push({ file: input, place: '', message: expanded.remedy, severity: 'error' });
    }
  }
  const corpus = root === undefined ? commonFolder(homes) : resolve(base, root);
  const files = [...found].map(([path, bytes]) => ({ file: nameIn(corpus, path), path, bytes }));
  return { root: corpus, files: files.sort((a, b) => compare(a.file, b.file)), problems };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function nameIn(root: string, path: string): string {
  const inside = relative(root, path);
  return (isAbsolute(inside) ? path : inside).split(sep).join('/');
}

/** A run must not take what an earlier one wrote for transcripts. */
function withoutOutput(expanded: Expanded, output: string | undefined): Expanded {
  if (output === undefined || expanded.named) return expanded;
  return { ...expanded, paths: expanded.paths.filter((path) => !path.startsWith(`${output}${sep}`)) };
}

type Expanded = {
  readonly paths: readonly string[];
  readonly home: string;
  readonly remedy: string;
  /** A file that was named outright. */
  readonly named?: true;
};

async function expand(input: string, base: string): Promise<Expanded> {
  const path = resolve(base, input);
  const kind = kindOf(path);
  if (kind === 'file') return { paths: [path], home: dirname(path), remedy: '', named: true };
  if (kind === 'folder') {
    const paths = await glob('**/*', {
      cwd: path,
      absolute: true,
      onlyFiles: true,
      expandDirectories: false,
    });
    return {
      paths: paths.filter(isTranscript),
      home: path,
      remedy: `no transcript in this folder${unreadableFolder(path)}; expected files that end in .txt, .md, .html, .pdf, .docx, .jsonl or .csv (or .gz of these)`,
    };
  }
  if (!/[*?[\]{}!]/.test(input)) {
    return { paths: [], home: dirname(path), remedy: 'no such file or folder; check the path' };
  }
  const pattern = input.split(sep).join('/');
  const paths = await glob(pattern, { cwd: base, absolute: true, onlyFiles: true, expandDirectories: false });
  return {
    paths: paths.map((found) => resolve(found)),
    home: resolve(base, staticPart(pattern)),
    remedy: 'no file matches this pattern; check it, and quote it so that the shell leaves it alone',
  };
}

const isTranscript = (path: string): boolean =>
  transcriptName.test(basename(path)) && !companionName.test(basename(path));

function kindOf(path: string): 'file' | 'folder' | 'none' {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return 'none';
  return found.isDirectory() ? 'folder' : 'file';
}

function sizeOf(path: string): number | null {
  return statSync(path, { throwIfNoEntry: false })?.size ?? null;
}

function unreadableFolder(path: string): string {
  try {
    readdirSync(path);
    return '';
  } catch {
    return ' that could be listed';
  }
}

/** The folders of a pattern before its first wildcard. */
function staticPart(pattern: string): string {
  const parts = pattern.split('/');
  const wild = parts.findIndex((part) => /[*?[\]{}!]/.test(part));
  return parts.slice(0, wild).join('/') || (pattern.startsWith('/') ? '/' : '.');
}

function commonFolder(folders: readonly string[]): string {
  const [first, ...others] = folders.map((folder) => folder.split(sep));
  if (!first) return resolve('.');
  let length = first.length;
  for (const parts of others) {
    let shared = 0;
    while (shared < length && parts[shared] === first[shared]) shared++;
    length = shared;
  }
  return first.slice(0, length).join(sep) || join(sep);
}
