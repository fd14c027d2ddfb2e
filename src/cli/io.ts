import type { Problem } from '../model/problem.ts';
import { formatProblem } from '../model/problem.ts';

/** The outside as commands see it, so that tests can stand in for it. */
export type CommandIo = {
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  readonly readStdin: () => Promise<Uint8Array>;
  readonly isTerminal: boolean;
  /** The folder that relative paths are relative to. */
  readonly folder: string;
  readonly cores: number;
  readonly run: string;
  readonly isRunning: (run: string) => boolean;
  readonly clock: () => number;
  readonly runtime: string;
};

/** 0 done, 1 done but something needs a look, 2 wrong use. */
export type ExitCode = 0 | 1 | 2;

/** Says every problem on stderr and gives the exit code it asks for. */
export function reportProblems(problems: readonly Problem[], io: CommandIo): ExitCode {
  for (const problem of problems) io.stderr(`${problem.severity}: ${formatProblem(problem)}\n`);
  return problems.some(({ severity }) => severity === 'error') ? 1 : 0;
}
