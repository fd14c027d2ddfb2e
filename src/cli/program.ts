import { readFileSync } from 'node:fs';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { auditScopes, breadths } from '../model/choices.ts';
import { UsageError } from '../model/problem.ts';
import { formats } from '../readers/format.ts';
import type { CommandIo, ExitCode } from './io.ts';

/** Runs a command line (without the program's own name) and gives its exit code. */
export async function main(argv: readonly string[], io: CommandIo): Promise<ExitCode> {
  let code: ExitCode = 0;
  const program = buildProgram(io, (given) => {
    code = given;
  });
  try {
    await program.parseAsync(argv, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (error instanceof UsageError) {
      for (const line of error.message.split('\n')) io.stderr(`error: ${line}\n`);
      return 2;
    }
    throw error;
  }
}

function wholeNumber(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1)
    throw new InvalidArgumentError('expected a whole number from 1 up');
  return number;
}

function share(text: string): number {
  const number = Number(text);
  if (text.trim() === '' || !(number >= 0 && number <= 1))
    throw new InvalidArgumentError('expected a number from 0 to 1');
  return number;
}

function columnNames(text: string): Record<string, string> {
  const pairs = text.split(',').map((pair) => pair.split('=').map((part) => part.trim()));
  if (pairs.some((pair) => pair.length !== 2 || pair.includes(''))) {
    throw new InvalidArgumentError('expected name=column pairs, e.g. text=body,date=when');
  }
  return Object.fromEntries(pairs);
}

const breadthOption = (): Option =>
  new Option('--breadth <breadth>', 'which commitments the ledger holds').choices(breadths);
const jsonOption = (): Option => new Option('--json', 'print a machine-readable summary on stdout');
const quietOption = (): Option => new Option('--quiet', 'no progress on stderr, problems only');
const outputOption = (): Option => new Option('-o, --output <folder>', 'where to write');

/** Options of every command that reads transcripts. */
function readingOptions(command: Command): Command {
  return command
    .addOption(breadthOption())
    .option('--excel', 'also write commitments-excel.csv, which a spreadsheet opens without running anything')
    .option('--layers', 'also write documents.jsonl with every layer of every document')
    .option('--model <file>', 'a scorer that "train" has fitted')
    .option('--workers <number>', 'threads to use (default: one a core)', wholeNumber)
    .option('--no-cache', 'neither use nor keep results of unchanged files')
    .addOption(jsonOption())
    .addOption(quietOption());
}

function version(): string {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return /"version": "([^"]+)"/.exec(text)?.[1] ?? '';
}

function buildProgram(io: CommandIo, finish: (code: ExitCode) => void): Command {
  const program = new Command('pledge-ledger')
    .description('Finds commitments in transcripts and shows which come back years later.')
    .version(version())
    .exitOverride()
    .showHelpAfterError('(add --help for the usage)')
    .configureOutput({ writeOut: io.stdout, writeErr: io.stderr });

  readingOptions(
    program
      .command('run')
      .description('do the whole job that a pipeline file describes')
      .argument('[pipeline]', 'a pipeline file (default: pipelines/default.json)')
      .addOption(outputOption()),
  ).action(async (pipeline: string | undefined, options) => {
    const { runCommand } = await import('./run.ts');
    finish(await runCommand(pipeline, options, io));
  });

  readingOptions(
    program
      .command('extract')
      .description('find the commitments of transcripts')
      .argument('<inputs...>', 'files, folders or globs, or - for standard input')
      .addOption(outputOption())
      .addOption(
        new Option('--format <format>', 'read files as this, whatever they look like').choices(formats),
      )
      .option(
        '--file-name <pattern>',
        'regular expression whose named groups are metadata (year, country, title …)',
      )
      .option('--columns <names>', 'which column or key holds what, e.g. text=body,date=when', columnNames)
      .option('--manifest <file>', 'JSON or CSV with what files do not say of themselves')
      .option('--root <folder>', 'the folder that source_file is relative to'),
  ).action(async (inputs: string[], options) => {
    const { extractCommand } = await import('./extract.ts');
    finish(await extractCommand(inputs, options, io));
  });

  program
    .command('audit')
    .description('which commitments of one period come back in another')
    .argument('<ledgers...>', 'commitments.csv or commitments.jsonl')
    .option('--from <period>', 'the earlier period: a year, month or day, or a range (2013/2015)')
    .option('--to <period>', 'the later period')
    .option('--periods <periods>', 'several periods, comma-separated, each compared with every later one')
    .addOption(
      new Option('--scope <scope>', 'what an earlier commitment is compared with').choices(auditScopes),
    )
    .option('--threshold <score>', 'least score of two commitments with the same aim', share)
    .option('--corpus <folder>', 'where the transcripts are (default: as run.json beside the ledger says)')
    .addOption(outputOption())
    .addOption(jsonOption())
    .addOption(quietOption())
    .action(async (ledgers: string[], options) => {
      const { auditCommand } = await import('./audit.ts');
      finish(await auditCommand(ledgers, options, io));
    });

  program
    .command('evaluate')
    .description('score a ledger against gold')
    .argument('<ledger>', 'commitments.csv or commitments.jsonl')
    .requiredOption('--gold <file>', 'gold commitments, one document a line')
    .option('--corpus <folder>', 'where the transcripts are, to check every offset')
    .option('--audit-gold <file>', 'gold pairs, to score audit.csv and audit-matches.csv beside the ledger')
    .option(
      '--errors <number>',
      'how many misses and false items to show of each (default: all)',
      wholeNumber,
    )
    .addOption(jsonOption())
    .action(async (ledger: string, options) => {
      const { evaluateCommand } = await import('./evaluate.ts');
      finish(await evaluateCommand(ledger, options, io));
    });

  program
    .command('train')
    .description('fit the scorer to a codebook of your own')
    .requiredOption('--gold <files...>', 'coded documents, one a line')
    .requiredOption('--corpus <folders...>', 'where their texts are: one folder for all, or one a gold file')
    .requiredOption('-o, --output <file>', 'where to write the model')
    .option('--folds <number>', 'parts to hold out in turn (default: 5)', wholeNumber)
    .option('--by-convention', 'hold out the documents of one convention in turn')
    .addOption(jsonOption())
    .action(async (options) => {
      const { trainCommand } = await import('./train.ts');
      finish(await trainCommand(options, io));
    });

  program
    .command('explain')
    .description(
      'every rule that looked at a sentence, and why it is or is not an item (give --model where the ledger had one)',
    )
    .argument('<sentence or id>', 'a sentence in quotation marks, or the commitment_id of a row')
    .option('--ledger <file>', 'where the id stands', 'output/commitments.jsonl')
    .option('--corpus <folder>', 'where the transcripts are (default: as run.json beside the ledger says)')
    .option('--model <file>', 'a scorer that "train" has fitted')
    .addOption(jsonOption())
    .action(async (subject: string, options) => {
      const { explainCommand } = await import('./explain.ts');
      finish(await explainCommand(subject, options, io));
    });

  return program;
}
