import {
  closeSync,
  copyFileSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
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
  private closed = false;

  constructor(path: string) {
    this.file = openSync(path, 'w');
  }

  write(text: string): void {
    this.pending.push(text);
    this.units += text.length;
    if (this.units >= bufferUnits) this.flush();
  }

  close(): void {
    if (this.closed) return;
    this.flush();
    closeSync(this.file);
    this.closed = true;
  }

  private flush(): void {
    const bytes = Buffer.from(this.pending.join(''), 'utf8');
    for (let written = 0; written < bytes.length; ) written += writeSync(this.file, bytes, written);
    this.pending = [];
    this.units = 0;
  }
}

/** A second name for the same bytes where the file system can, so that the old file also stays in place; else a copy. */
function keep(path: string, aside: string): void {
  try {
    linkSync(path, aside);
  } catch {
    copyFileSync(path, aside);
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
    const kept = this.keepOld([...this.files.keys()]);
    try {
      for (const name of this.files.keys()) renameSync(join(this.aside, name), join(this.folder, name));
      for (const name of owned) if (!this.files.has(name)) rmSync(join(this.folder, name), { force: true });
    } catch (error) {
      this.putBack(kept);
      throw this.refusal(error);
    }
    rmSync(this.aside, { recursive: true, force: true });
  }

  /** Keeps the old files beside the new ones, so that all can be put back where one cannot be replaced. */
  private keepOld(names: readonly OutputName[]): OutputName[] {
    const kept: OutputName[] = [];
    const old = join(this.aside, 'old');
    mkdirSync(old, { recursive: true });
    try {
      for (const name of names) {
        const path = join(this.folder, name);
        const stands = statSync(path, { throwIfNoEntry: false });
        if (!stands) continue;
        if (!stands.isFile()) throw new Error(`${path} is not a file`);
        keep(path, join(old, name));
        kept.push(name);
      }
    } catch (error) {
      throw this.refusal(error);
    }
    return kept;
  }

  private putBack(names: readonly OutputName[]): void {
    for (const name of names) renameSync(join(this.aside, 'old', name), join(this.folder, name));
  }

  private refusal(error: unknown): UsageError {
    const reason = error instanceof Error ? error.message : String(error);
    return new UsageError(
      `${this.folder}: an output file cannot be replaced (${reason}); the old files stand as they were. Close or remove that file, or choose another folder with -o`,
    );
  }

  /** Leaves the folder as it was. */
  abandon(): void {
    for (const file of this.files.values()) file.close();
    rmSync(this.aside, { recursive: true, force: true });
  }
}
