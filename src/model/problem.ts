/** Something about one input that needs a look; every other input's rows are unharmed. */
export type Problem = {
  /** Relative to the corpus root where it lies in one, else as given. */
  readonly file: string;
  /** Where in the file ("line 3", "byte 120", "record 7"); empty for the whole file. */
  readonly place: string;
  /** What was expected, what was found, and what to do. */
  readonly message: string;
  /** `error`: rows are missing, exit code 1; `warning`: rows are there, but read them with care. */
  readonly severity: 'error' | 'warning';
};

/** Thrown for one input that cannot be read; costs that input only. */
export class InputError extends Error {
  readonly file: string;
  readonly place: string;

  constructor(file: string, place: string, message: string) {
    super(message);
    this.name = 'InputError';
    this.file = file;
    this.place = place;
  }
}

/** Thrown for wrong use or an unreadable pipeline: nothing has been written, exit code 2. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'UsageError';
  }
}

/** One line for a person: `file:place: message`. */
export const formatProblem = ({ file, place, message }: Omit<Problem, 'severity'>): string =>
  [file, place, message].filter((part) => part !== '').join(': ');
