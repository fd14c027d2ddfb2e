import type { Progress } from '../pipeline/run-corpus.ts';
import type { CommandIo } from './io.ts';

/** Off a terminal a line is written at most every so many milliseconds, and none for a run shorter than that. */
const lineInterval = 3000;

export type ProgressDisplay = { readonly show: (progress: Progress) => void; readonly stop: () => void };

/** A bar on a terminal, a line every few seconds elsewhere. */
export async function showProgress(io: CommandIo): Promise<ProgressDisplay> {
  return io.isTerminal ? progressBar(io) : progressLines(io);
}

function progressLines(io: CommandIo): ProgressDisplay {
  const start = io.clock();
  let last = start;
  return {
    show(progress) {
      const now = io.clock();
      if (now - last < lineInterval) return;
      last = now;
      io.stderr(`${describe(progress, (now - start) / 1000)}\n`);
    },
    stop: () => undefined,
  };
}

async function progressBar(io: CommandIo): Promise<ProgressDisplay> {
  const { default: bars } = await import('cli-progress');
  const start = io.clock();
  const bar = new bars.SingleBar({
    format: '{bar} {percentage}% {text}',
    hideCursor: true,
    clearOnComplete: true,
  });
  let started = false;
  return {
    show(progress) {
      const payload = { text: describe(progress, (io.clock() - start) / 1000) };
      if (!started) bar.start(Math.max(1, progress.allBytes), 0, payload);
      started = true;
      bar.update(progress.bytes, payload);
    },
    stop: () => bar.stop(),
  };
}

function describe({ files, allFiles, bytes, allBytes, rows }: Progress, seconds: number): string {
  const speed = seconds > 0 ? bytes / seconds : 0;
  const left = speed > 0 ? `, ${Math.ceil((allBytes - bytes) / speed)} s left` : '';
  return `${files}/${allFiles} files, ${(speed / 1e6).toFixed(1)} MB/s, ${rows} rows${left}`;
}
