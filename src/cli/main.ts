#!/usr/bin/env node
import { availableParallelism } from 'node:os';
import type { CommandIo } from './io.ts';
import { main } from './program.ts';

async function readStdin(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

/** Whether a process with this id lives; one that belongs to somebody else does. */
function isRunning(run: string): boolean {
  try {
    process.kill(Number(run), 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

const io: CommandIo = {
  stdout: (text) => process.stdout.write(text),
  stderr: (text) => process.stderr.write(text),
  readStdin,
  isTerminal: process.stderr.isTTY === true,
  folder: process.cwd(),
  cores: availableParallelism(),
  run: String(process.pid),
  isRunning,
  clock: () => performance.now(),
  runtime: `node ${process.version} icu ${process.versions.icu ?? ''} unicode ${process.versions.unicode ?? ''}`,
};

// A reader that has seen enough (`| head`) closes the pipe; that is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

process.exitCode = await main(process.argv.slice(2), io);
