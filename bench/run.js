// Measures this pipeline against its yardsticks on the same text, in one run, and its growth with the corpus.
//   npm run bench                 the shipped corpus, repeated
//   npm run bench -- FOLDER       transcripts of your own (only the ratios)
//   npm run bench -- --large      also 100 MB, one and two workers (several minutes)
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import compromise from 'compromise/three';
import model from 'wink-eng-lite-web-model';
import winkNlp from 'wink-nlp';
import { findCues } from '../dist/detection/cues.js';
import { cueIndex } from '../dist/detection/index.js';
import { makePlan } from '../dist/pipeline/plan.js';
import { processSource } from '../dist/pipeline/process-source.js';
import { readSource } from '../dist/readers/index.js';
import { tokenise } from '../dist/text/tokens.js';
import { makeCorpus } from './corpus.js';

const options = process.argv.slice(2);
const large = options.includes('--large');
const given = options.find((option) => !option.startsWith('--'));
const scratch = mkdtempSync(join(tmpdir(), 'pledge-ledger-bench-'));
const cli = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url));

const textsOf = (folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => ({ name, bytes: readFileSync(join(folder, name)) }));

/** Every n-th text, so that a slow yardstick reads a sample of the same mixture: at most `megabytes`. */
function sample(texts, megabytes) {
  const all = texts.reduce((sum, { bytes }) => sum + bytes.length, 0);
  const step = Math.max(1, Math.ceil(all / (megabytes * 1e6)));
  return texts.filter((_, index) => index % step === 0);
}

/** MB/s of processor time, best of `rounds` after one to warm up: the machine's other work counts least so. */
async function measure(texts, work, rounds = 3) {
  const megabytes = texts.reduce((sum, { bytes }) => sum + bytes.length, 0) / 1e6;
  let best = 0;
  for (let round = 0; round <= rounds; round++) {
    const start = process.cpuUsage();
    for (const text of texts) await work(text);
    const { user, system } = process.cpuUsage(start);
    if (round > 0) best = Math.max(best, megabytes / ((user + system) / 1e6));
  }
  return best;
}

async function ratios(texts) {
  const decoded = new Map(texts.map(({ name, bytes }) => [name, bytes.toString('utf8')]));
  const plan = makePlan({ stages: undefined, contextPeriods: [], layers: false }, () => performance.now());
  const tally = { problems: [], milliseconds: {} };
  const pipeline = await measure(sample(texts, 5), async ({ name, bytes }) => {
    const start = performance.now();
    const source = await readSource(name, bytes);
    tally.milliseconds.read = (tally.milliseconds.read ?? 0) + performance.now() - start;
    for (const _ of processSource(source, plan, tally));
  });
  const wink = winkNlp(model);
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
  const yardsticks = {
    'Intl.Segmenter, sentences alone': await measure(sample(texts, 5), ({ name }) => {
      let count = 0;
      for (const { segment } of segmenter.segment(decoded.get(name))) count += segment.length;
      return count;
    }),
    'cue scan alone (tokens and cues)': await measure(sample(texts, 5), ({ name }) =>
      findCues(tokenise(decoded.get(name)), cueIndex),
    ),
    'wink-nlp readDoc': await measure(sample(texts, 0.8), ({ name }) => wink.readDoc(decoded.get(name))),
    'compromise three, sentences().json()': await measure(
      sample(texts, 0.1),
      ({ name }) => compromise(decoded.get(name)).sentences().json(),
      1,
    ),
  };
  console.log(`\n| what | MB/s of one core | this pipeline is |\n| --- | ---: | ---: |`);
  console.log(`| this pipeline, reading to rows | ${pipeline.toFixed(2)} | |`);
  for (const [name, speed] of Object.entries(yardsticks)) {
    console.log(`| ${name} | ${speed.toFixed(2)} | ${(pipeline / speed).toFixed(2)} × |`);
  }
  const spent = Object.entries(tally.milliseconds).sort(([, a], [, b]) => b - a);
  const all = spent.reduce((sum, [, milliseconds]) => sum + milliseconds, 0);
  console.log('\n| stage | share of the time |\n| --- | ---: |');
  for (const [stage, milliseconds] of spent)
    console.log(`| ${stage} | ${((100 * milliseconds) / all).toFixed(1)}% |`);
}

/** A run of the program itself, in a process of its own: seconds and peak memory. */
function run(folder, workers, more = []) {
  const out = join(scratch, 'out');
  const start = performance.now();
  const code = `
    const { main } = await import(${JSON.stringify(new URL('../dist/cli/program.js', import.meta.url).href)});
    const io = { stdout() {}, stderr() {}, isTerminal: false, folder: process.cwd(), cores: ${workers}, run: String(process.pid),
      isRunning: () => false, clock: () => performance.now(), runtime: 'bench' };
    process.exitCode = await main(${JSON.stringify(['extract', folder, '-o', out, '--workers', String(workers), '--quiet', ...more])}, io);
    console.log(process.resourceUsage().maxRSS / 1024);`;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`the run failed: ${stderr}`);
  return { seconds: (performance.now() - start) / 1000, memory: Number(stdout.trim()) };
}

function growth() {
  console.log(
    '\n| corpus | workers | cache | seconds | MB/s | peak memory, MB |\n| --- | ---: | --- | ---: | ---: | ---: |',
  );
  for (const megabytes of large ? [1, 10, 100] : [1, 10]) {
    const folder = join(scratch, 'corpus');
    makeCorpus(folder, megabytes);
    for (const [workers, cache] of [
      [1, 'none'],
      [2, 'none'],
      [2, 'cold'],
      [2, 'warm'],
    ]) {
      if (cache === 'cold') rmSync(join(scratch, 'out'), { recursive: true, force: true });
      const { seconds, memory } = run(folder, workers, cache === 'none' ? ['--no-cache'] : []);
      const speed = (megabytes / seconds).toFixed(2);
      console.log(
        `| ${megabytes} MB | ${workers} | ${cache} | ${seconds.toFixed(2)} | ${speed} | ${memory.toFixed(0)} |`,
      );
    }
  }
}

function startup() {
  const time = (argv) => {
    const start = performance.now();
    spawnSync(process.execPath, argv);
    return performance.now() - start;
  };
  const best = (argv) => Math.min(...[1, 2, 3, 4, 5].map(() => time(argv)));
  const page = fileURLToPath(new URL('../corpus/004_650bc0b33f52eeb3.txt', import.meta.url));
  console.log(
    `\nNode alone ${best(['-e', '0']).toFixed(0)} ms, --help ${best([cli, '--help']).toFixed(0)} ms, one page to its rows ${best([cli, 'extract', page]).toFixed(0)} ms`,
  );
}

try {
  console.log(`${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, Node ${process.version}`);
  const folder = given ?? join(scratch, 'ratios');
  if (given === undefined) makeCorpus(folder, 5);
  await ratios(textsOf(folder));
  startup();
  if (given === undefined) growth();
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
