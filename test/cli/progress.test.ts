import { describe, expect, it } from 'vitest';
import type { CommandIo } from '../../src/cli/io.ts';
import { showProgress } from '../../src/cli/progress.ts';

function fakeIo(): {
  readonly io: CommandIo;
  readonly lines: string[];
  readonly wait: (milliseconds: number) => void;
} {
  const lines: string[] = [];
  let now = 0;
  const io: CommandIo = {
    stdout: () => undefined,
    stderr: (text) => lines.push(text),
    readStdin: () => Promise.resolve(new Uint8Array()),
    isTerminal: false,
    folder: '/',
    cores: 1,
    run: 'test',
    isRunning: () => false,
    clock: () => now,
    runtime: 'test',
  };
  return {
    io,
    lines,
    wait: (milliseconds) => {
      now += milliseconds;
    },
  };
}

const progress = { files: 2, allFiles: 8, bytes: 2e6, allBytes: 8e6, rows: 30 };

describe('progress off a terminal', () => {
  it('is a line every few seconds, with what is left', async () => {
    const { io, lines, wait } = fakeIo();
    const display = await showProgress(io);
    wait(1000);
    display.show(progress);
    expect(lines).toEqual([]);
    wait(3000);
    display.show(progress);
    wait(1000);
    display.show(progress);
    display.stop();
    expect(lines).toEqual(['2/8 files, 0.5 MB/s, 30 rows, 12 s left\n']);
  });

  it('is silent for a run that is over at once', async () => {
    const { io, lines } = fakeIo();
    const display = await showProgress(io);
    display.show(progress);
    display.stop();
    expect(lines).toEqual([]);
  });
});
