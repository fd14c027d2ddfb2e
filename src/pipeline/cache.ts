import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceIndex } from './process-unit.ts';
import { readSpillIndex } from './spill.ts';

const entryPattern = /^[0-9a-f]{64}\.bin$/;

/**
 * Results of sources under names made from what they depend on (the file's bytes, its metadata, the stages and their
 * options, the program), so that an entry is either right or not found. A damaged entry counts as not found.
 */
export class Cache {
  private readonly folder: string;
  private readonly scratch: string;
  private readonly keep: boolean;

  /** With `keep` false nothing of earlier runs is used and nothing is left for later ones. */
  constructor(folder: string, run: string, keep: boolean, isRunning: (run: string) => boolean) {
    this.folder = folder;
    this.keep = keep;
    this.scratch = join(folder, `scratch-${run}`);
    mkdirSync(folder, { recursive: true });
    for (const name of readdirSync(folder)) {
      const other = /^scratch-(.+)$/.exec(name)?.[1];
      if (other !== undefined && !isRunning(other))
        rmSync(join(folder, name), { recursive: true, force: true });
    }
    mkdirSync(this.scratch, { recursive: true });
  }

  spillPath(key: string): string {
    return join(this.keep ? this.folder : this.scratch, `${key}.bin`);
  }

  partialPath(key: string): string {
    return join(this.scratch, `${key}.partial`);
  }

  /** The index of a source's result from an earlier run, or null. */
  find(key: string): SourceIndex | null {
    if (!this.keep) return null;
    return readSpillIndex(this.spillPath(key)) as SourceIndex | null;
  }

  /** Removes what neither this run nor the one before it used, and this run's scratch files. */
  close(used: ReadonlySet<string>): void {
    rmSync(this.scratch, { recursive: true, force: true });
    if (!this.keep) return;
    for (const name of readdirSync(this.folder)) {
      if (entryPattern.test(name) && !used.has(name.slice(0, 64)))
        rmSync(join(this.folder, name), { force: true });
    }
  }
}
