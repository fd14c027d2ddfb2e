import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { analyse } from '../detection/detect.ts';
import { type Explanation, explainSentence, type RuleAccount, type Weighed } from '../detection/explain.ts';
import { type Context, noContext } from '../detection/features.ts';
import { cueIndex, shippedModel } from '../detection/index.ts';
import { contextOf, readWithStem } from '../detection/surroundings.ts';
import type { LedgerRow } from '../model/ledger.ts';
import { UsageError } from '../model/problem.ts';
import { readSentences } from '../pipeline/code-gold.ts';
import { readLedger } from '../writers/read-ledger.ts';
import type { CommandIo, ExitCode } from './io.ts';
import { readModel } from './model.ts';
import { runBeside } from './run-beside.ts';

export type ExplainOptions = {
  readonly ledger: string;
  readonly corpus?: string;
  readonly model?: string;
  readonly json?: boolean;
};

/** Explains a sentence, or the row of a ledger by its id; a row's sentence is read in its surroundings. */
export async function explainCommand(
  subject: string,
  options: ExplainOptions,
  io: CommandIo,
): Promise<ExitCode> {
  const model = options.model === undefined ? shippedModel : readModel(resolve(io.folder, options.model));
  const { text, context } = /\s/.test(subject)
    ? { text: subject, context: noContext }
    : await ofRow(subject, options, io);
  const explanation = explainSentence(text, context, model);
  io.stdout(options.json ? `${JSON.stringify(explanation, null, 2)}\n` : describe(explanation));
  return 0;
}

async function ofRow(
  id: string,
  options: ExplainOptions,
  io: CommandIo,
): Promise<{ text: string; context: Context }> {
  const ledger = resolve(io.folder, options.ledger);
  const row = readLedger(ledger).find(({ commitment_id }) => commitment_id === id);
  if (!row) {
    throw new UsageError(
      `${options.ledger}: no row has the id "${id}"; give an id of this ledger (another with --ledger), or a sentence in quotation marks`,
    );
  }
  const root = options.corpus === undefined ? runBeside(ledger)[0]?.root : resolve(io.folder, options.corpus);
  const path = join(root ?? io.folder, row.source_file);
  if (!existsSync(path)) {
    io.stderr(
      `warning: ${path} is not there, so the sentence is read without its surroundings; name the folder with --corpus\n`,
    );
    return { text: row.sentence, context: noContext };
  }
  return inSource(row, path);
}

async function inSource(row: LedgerRow, path: string): Promise<{ text: string; context: Context }> {
  for (const { sentences, turns } of await readSentences(path, row.source_file)) {
    const at = sentences.findIndex(({ start, end }) => start === row.start && end === row.end);
    if (at < 0) continue;
    const analyses = sentences.map((sentence) => analyse(readWithStem(sentence, sentences).text, cueIndex));
    return { text: analyses[at]!.text, context: contextOf(sentences, turns, analyses, at) };
  }
  throw new UsageError(
    `${path}: no sentence stands at ${row.start}-${row.end}; the file has changed since the ledger was made, so run again`,
  );
}

function describe({
  sentence,
  veto,
  rules,
  sentenceScore,
  sentenceWeights,
  probability,
  threshold,
  detection,
}: Explanation): string {
  const lines = [sentence, ''];
  if (rules.length === 0) lines.push('No rule found a cue: not an item.');
  for (const rule of rules) lines.push(...describeRule(rule), '');
  if (sentenceScore !== null)
    lines.push(`The sentence as a whole adds ${signed(sentenceScore)}: ${weights(sentenceWeights)}`, '');
  if (veto) lines.push(`Vetoed: ${veto}. Not an item.`);
  else if (probability !== null) {
    const side =
      probability >= threshold
        ? 'an item'
        : detection
          ? `an item all the same: the rule ${detection.rule} is sure`
          : 'not an item';
    lines.push(`Probability ${probability.toFixed(3)}, threshold ${threshold}: ${side}.`);
  }
  if (detection) {
    const { kind, strength, polarity, actor, action, condition, rule } = detection;
    lines.push(`${kind}, ${strength}, ${polarity}, by rule ${rule}`);
    for (const [name, words] of Object.entries({ actor, action, condition }))
      lines.push(`  ${name}: ${words?.text ?? ''}`);
  }
  return `${lines.join('\n').trimEnd()}\n`;
}

function describeRule(account: RuleAccount): string[] {
  const verdict = account.veto
    ? `vetoed: ${account.veto}`
    : account.score === null
      ? ''
      : signed(account.score);
  return [
    `${account.rule} (${account.kind}) on "${account.cue}"  ${verdict}`.trimEnd(),
    `  ${account.why}`,
    `  subject "${account.subject}", verb "${account.verb}", ${account.voice}${account.negated ? ', negated' : ''}`,
    ...(account.secondReading.length > 0
      ? [`  read by compromise as ${account.secondReading.join(', ')}`]
      : []),
    ...(account.weights.length > 0 ? [`  ${weights(account.weights)}`] : []),
  ];
}

const signed = (value: number): string => `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(2)}`;
const weights = (weighed: readonly Weighed[]): string =>
  weighed.map(({ feature, weight }) => `${feature} ${signed(weight)}`).join(', ');
