import { closeSync, mkdirSync, openSync, readdirSync, renameSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '../model/problem.ts';

/** Every file that a run can write; those that a run does not write are removed, so that none outlives its inputs. */
export const outputNames = [
  'commitments.csv',
  'commitments.jsonl',
  'commitments-excel.csv',
  'documents.jsonl',
  'audit.csv',
  'audit-matches.csv',
  'new.csv',
  'threads.csv',
  'audit.html',
  'run.json',
] as const;
export type OutputName = (typeof outputNames)[number];

const partialPrefix = '.partial-';
const bufferUnits = 1 << 18;

/** Text that goes to one file, piece by piece. */
export class TextFile {
  private readonly file: number;
  private pending: string[] = [];
  private units = 0;

  constructor(path: string) {
    this.file = openSync(path, 'w');
  }

  write(text: string): void {
    this.pending.push(text);
    this.units += text.length;
    if (this.units >= bufferUnits) this.flush();
  }

  close(): void {
    this.flush();
    closeSync(this.file);
  }

  private flush(): void {
    const bytes = Buffer.from(this.pending.join(''), 'utf8');
    for (let written = 0; written < bytes.length; ) written += writeSync(this.file, bytes, written);
    this.pending = [];
    this.units = 0;
  }
}

/**
 * A folder whose files change all together: they are written aside in the same file system and renamed when all are
 * complete. Until then the old files stand as they were, and an interrupted run leaves only a `.partial-…` folder, which
 * the next run removes.
 */
export class OutputFolder {
  readonly folder: string;
  private readonly aside: string;
  private readonly files = new Map<OutputName, TextFile>();

  /**
   * `run` tells concurrent runs apart; `isRunning` says whether another run's folder is still in use. Throws UsageError
   * when the folder cannot be written.
   */
  constructor(folder: string, run: string, isRunning: (run: string) => boolean = () => false) {
    this.folder = folder;
    this.aside = join(folder, `${partialPrefix}${run}`);
    try {
      mkdirSync(folder, { recursive: true });
      for (const name of readdirSync(folder)) {
        if (!name.startsWith(partialPrefix) || isRunning(name.slice(partialPrefix.length))) continue;
        rmSync(join(folder, name), { recursive: true, force: true });
      }
      mkdirSync(this.aside, { recursive: true });
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new UsageError(
        `${folder}: cannot write output here (${reason}); nothing was written. Choose another folder with -o, or change its permissions`,
      );
    }
  }

  open(name: OutputName): TextFile {
    const file = new TextFile(join(this.aside, name));
    this.files.set(name, file);
    return file;
  }

  write(name: OutputName, text: string): void {
    this.open(name).write(text);
  }

  /** Puts every file in place and takes away those of `owned` that an earlier run left and this one does not write. */
  commit(owned: readonly OutputName[] = outputNames): void {
    for (const file of this.files.values()) file.close();
    for (const name of this.files.keys()) renameSync(join(this.aside, name), join(this.folder, name));
    for (const name of owned) if (!this.files.has(name)) rmSync(join(this.folder, name), { force: true });
    rmSync(this.aside, { recursive: true, force: true });
  }

  /** Leaves the folder as it was. */
  abandon(): void {
    for (const file of this.files.values()) file.close();
    rmSync(this.aside, { recursive: true, force: true });
  }
}
