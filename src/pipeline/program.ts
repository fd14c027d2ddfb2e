import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export type Program = {
  readonly version: string;
  /** Of the version, the program's own files and the runtime whose word and sentence tables it uses. */
  readonly digest: string;
};

/** What this program is, so that results of another one are told apart. */
export function identifyProgram(runtime: string): Program {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const manifest: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  const version =
    typeof manifest === 'object' && manifest !== null && 'version' in manifest
      ? String(manifest.version)
      : '';
  const hash = createHash('sha256').update(`${version}\n${runtime}\n`);
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' });
  for (const name of names.filter((one) => /\.(?:js|ts|json)$/.test(one) && !one.endsWith('.d.ts')).sort()) {
    hash.update(`${name}\n`).update(readFileSync(`${root}/${name}`));
  }
  return { version, digest: hash.digest('hex') };
}
