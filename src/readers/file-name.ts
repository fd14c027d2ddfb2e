import { countryOfCode } from '../adapters/countries.ts';
import { UsageError } from '../model/problem.ts';
import type { Metadata } from '../model/source.ts';

const fields = ['title', 'date', 'place', 'speaker', 'publisher'] as const;

/**
 * A pattern over a file's path, relative to the corpus root, whose named groups are metadata: `title`, `date`, `place`,
 * `speaker`, `publisher`; `year`, `month`, `day` make a date; `country` is a country's ISO 3166 code or name, and the
 * speaker where no other is named; any other group is an extra.
 * @throws {UsageError} for a pattern that is no regular expression or names nothing
 */
export function compileFileName(pattern: string): RegExp {
  let expression: RegExp;
  try {
    expression = new RegExp(pattern, 'u');
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new UsageError(
      `file-name pattern "${pattern}": expected a regular expression, found none (${reason})`,
    );
  }
  if (!/\(\?<[A-Za-z_]/.test(pattern))
    throw new UsageError(
      `file-name pattern "${pattern}": expected named groups such as (?<year>\\d{4}), found none`,
    );
  return expression;
}

/** What a file's name says of it; undefined where the pattern does not fit. */
export function metadataFromName(pattern: RegExp, file: string): Metadata | undefined {
  const groups = pattern.exec(file)?.groups;
  if (!groups) return undefined;
  const { year, month, day, country, ...rest } = groups;
  const known: Partial<Record<(typeof fields)[number], string>> = {};
  const extra: Record<string, string> = {};
  for (const [name, value] of Object.entries(rest)) {
    if (value === undefined || value === '') continue;
    const field = fields.find((one) => one === name);
    if (field) known[field] = value;
    else extra[name] = value;
  }
  const date = [year, month, day].filter((part) => part !== undefined).join('-');
  if (date !== '') known.date ??= date;
  if (country !== undefined && country !== '') {
    const name = /^[A-Za-z]{2,3}$/.test(country) ? countryOfCode(country) : undefined;
    known.speaker ??= name ?? country;
    extra.country = country;
  }
  return { ...known, ...(Object.keys(extra).length > 0 ? { extra } : {}) };
}
