import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CommandIo, ExitCode } from '../../src/cli/io.ts';
import { main } from '../../src/cli/program.ts';

export const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

export type Outcome = { readonly code: ExitCode; readonly stdout: string; readonly stderr: string };

/** Runs a command line in this process, with standard streams of its own. */
export async function runCli(
  argv: readonly string[],
  {
    folder = projectRoot,
    stdin = '',
  }: { readonly folder?: string; readonly stdin?: string | Uint8Array } = {},
): Promise<Outcome> {
  let stdout = '';
  let stderr = '';
  const io: CommandIo = {
    stdout: (text) => {
      stdout += text;
    },
    stderr: (text) => {
      stderr += text;
    },
    readStdin: () => Promise.resolve(typeof stdin === 'string' ? Buffer.from(stdin) : stdin),
    isTerminal: false,
    folder,
    cores: 1,
    run: 'test',
    isRunning: () => false,
    clock: () => performance.now(),
    runtime: 'test',
  };
  const code = await main(argv, io);
  return { code, stdout, stderr };
}

/** Gives `work` a new folder and removes it afterwards. */
export async function inFolder<Result>(work: (folder: string) => Promise<Result> | Result): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'pledge-ledger-test-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
