import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from './cli/harness.ts';

/** Who may import whom: a folder, and those it may import beside itself. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  model: [],
  text: ['model'],
  lexicon: ['model', 'text'],
  adapters: ['model', 'text', 'lexicon'],
  detection: ['model', 'text', 'lexicon', 'adapters'],
  readers: ['model', 'text', 'lexicon', 'adapters'],
  stages: ['model', 'text', 'lexicon', 'adapters', 'detection'],
  audit: ['model', 'text', 'lexicon', 'adapters'],
  evaluation: ['model', 'text', 'lexicon', 'adapters'],
  training: ['model', 'text', 'lexicon', 'adapters', 'detection'],
  pipeline: [
    'model',
    'text',
    'lexicon',
    'adapters',
    'detection',
    'readers',
    'stages',
    'audit',
    'evaluation',
    'training',
  ],
  writers: ['model', 'text', 'audit', 'evaluation', 'readers', 'stages', 'pipeline'],
  cli: ['model', 'text', 'readers', 'audit', 'evaluation', 'training', 'detection', 'pipeline', 'writers'],
  'index.ts': [
    'model',
    'text',
    'readers',
    'stages',
    'audit',
    'evaluation',
    'training',
    'detection',
    'pipeline',
    'writers',
  ],
};

/** Which folders may import a package. */
const packages: Readonly<Record<string, readonly string[]>> = {
  compromise: ['adapters'],
  natural: ['adapters'],
  'chrono-node': ['adapters'],
  'i18n-iso-countries': ['adapters'],
  chardet: ['text'],
  'iconv-lite': ['text'],
  htmlparser2: ['readers'],
  mammoth: ['readers'],
  unpdf: ['readers'],
  'csv-parse': ['readers', 'writers'],
  'csv-stringify': ['writers'],
  'p-limit': ['pipeline'],
  piscina: ['pipeline'],
  tinyglobby: ['pipeline'],
  commander: ['cli'],
  'cli-progress': ['cli'],
};

/** Folders that may touch the outside: files, threads. */
const outside = ['readers', 'pipeline', 'writers', 'cli'];
/** Parts of Node that reach nothing outside. */
const pureBuiltins = [
  'node:crypto',
  'node:zlib',
  'node:module',
  'node:buffer',
  'node:url',
  'node:path',
  'node:v8',
];

type Import = { readonly from: string; readonly specifier: string };

const src = join(projectRoot, 'src');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => name.split('\\').join('/'));

const withoutComments = (code: string): string => code.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');

const imports = files.flatMap((from): Import[] => {
  const code = withoutComments(readFileSync(join(src, from), 'utf8'));
  const found = code.matchAll(/(?:\bfrom\s+|\bimport\s+|\bimport\(\s*)'([^']+)'/g);
  return [...found].map(([, specifier = '']) => ({ from, specifier }));
});

const folderOf = (file: string): string => file.split('/')[0] ?? '';
const targetOf = ({ from, specifier }: Import): string =>
  relative(src, join(src, dirname(from), specifier))
    .split('\\')
    .join('/');
const isRelative = ({ specifier }: Import): boolean => specifier.startsWith('.');
const packageOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
const isBuiltin = (specifier: string): boolean =>
  specifier.startsWith('node:') || builtinModules.includes(specifier);

const show = (list: readonly Import[]): string[] =>
  list.map(({ from, specifier }) => `${from} imports ${specifier}`);

describe('the import table', () => {
  it('knows every folder', () => {
    expect(imports.length).toBeGreaterThan(200);
    expect([...new Set(files.map(folderOf))].filter((folder) => !(folder in mayImport))).toEqual([]);
  });

  it('is held by every import', () => {
    const wrong = imports.filter(isRelative).filter((one) => {
      const [home, target] = [folderOf(one.from), folderOf(targetOf(one))];
      return home !== target && !(mayImport[home] ?? []).includes(target);
    });
    expect(show(wrong)).toEqual([]);
  });

  it('lets no stage import another', () => {
    const stageOf = (file: string): string => file.replace(/^stages\/([^/.]+).*$/, '$1');
    const wrong = imports
      .filter(isRelative)
      .filter((one) => folderOf(one.from) === 'stages' && folderOf(targetOf(one)) === 'stages')
      .filter((one) => stageOf(one.from) !== stageOf(targetOf(one)));
    expect(show(wrong)).toEqual([]);
  });

  it('lets only the folders named import a package', () => {
    const wrong = imports.filter((one) => {
      if (isRelative(one) || isBuiltin(one.specifier)) return false;
      const name = packageOf(one.specifier);
      if (name === 'zod') return folderOf(one.from) === 'lexicon';
      return !(packages[name] ?? []).includes(folderOf(one.from));
    });
    expect(show(wrong)).toEqual([]);
  });

  it('lets nobody import the whole of natural, which reads .env and prints', () => {
    expect(show(imports.filter(({ specifier }) => specifier === 'natural'))).toEqual([]);
  });

  it('keeps the outside to readers, pipeline, writers and commands', () => {
    const wrong = imports.filter(
      ({ from, specifier }) =>
        isBuiltin(specifier) && !pureBuiltins.includes(specifier) && !outside.includes(folderOf(from)),
    );
    expect(show(wrong)).toEqual([]);
  });
});

describe('the code', () => {
  const codeOf = (file: string): string => withoutComments(readFileSync(join(src, file), 'utf8'));

  it('touches process in commands only', () => {
    const wrong = files.filter((file) => folderOf(file) !== 'cli' && /\bprocess\s*[.[]/.test(codeOf(file)));
    expect(wrong).toEqual([]);
  });

  it('has no clock, chance or locale outside the worker and the commands', () => {
    const unsteady =
      /\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|\bperformance\.now\b|\btoLocale\w+|\blocaleCompare\b/;
    const wrong = files
      .filter((file) => folderOf(file) !== 'cli' && file !== 'pipeline/worker.ts')
      .filter((file) => unsteady.test(codeOf(file)));
    expect(wrong).toEqual([]);
  });

  it('prints nothing but through the commands', () => {
    expect(files.filter((file) => /\bconsole\./.test(codeOf(file)))).toEqual([]);
  });
});
