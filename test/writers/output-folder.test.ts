import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { UsageError } from '../../src/model/problem.ts';
import { OutputFolder } from '../../src/writers/output-folder.ts';
import { inFolder } from '../cli/harness.ts';

describe('an output folder', () => {
  it('keeps its old files until all new ones are complete', () =>
    inFolder((folder) => {
      writeFileSync(join(folder, 'run.json'), 'old');
      const output = new OutputFolder(folder, '1');
      output.write('run.json', 'new');
      output.open('commitments.csv').write('row');
      expect(readFileSync(join(folder, 'run.json'), 'utf8')).toBe('old');
      expect(existsSync(join(folder, 'commitments.csv'))).toBe(false);
      output.commit();
      expect(readFileSync(join(folder, 'run.json'), 'utf8')).toBe('new');
      expect(readdirSync(folder).sort()).toEqual(['commitments.csv', 'run.json']);
    }));

  it('leaves everything as it was when the run is given up', () =>
    inFolder((folder) => {
      writeFileSync(join(folder, 'run.json'), 'old');
      const output = new OutputFolder(folder, '1');
      output.write('run.json', 'half');
      output.abandon();
      expect(readFileSync(join(folder, 'run.json'), 'utf8')).toBe('old');
      expect(readdirSync(folder)).toEqual(['run.json']);
    }));

  it('removes files of a run before it that this one does not write, and nothing that is not its own', () =>
    inFolder((folder) => {
      for (const name of ['audit.csv', 'commitments-excel.csv', 'notes.txt'])
        writeFileSync(join(folder, name), 'old');
      const output = new OutputFolder(folder, '1');
      output.write('commitments.csv', 'new');
      output.commit(['commitments.csv', 'commitments-excel.csv']);
      expect(readdirSync(folder).sort()).toEqual(['audit.csv', 'commitments.csv', 'notes.txt']);
    }));

  it('clears away what a killed run left, but not what a living one writes', () =>
    inFolder((folder) => {
      mkdirSync(join(folder, '.partial-17'));
      mkdirSync(join(folder, '.partial-18'));
      new OutputFolder(folder, '19', (run) => run === '18').abandon();
      expect(readdirSync(folder)).toEqual(['.partial-18']);
    }));

  it('refuses a place that is no folder, before anything is written', () =>
    inFolder((folder) => {
      writeFileSync(join(folder, 'file'), '');
      expect(() => new OutputFolder(join(folder, 'file'), '1')).toThrow(UsageError);
      expect(() => new OutputFolder(join(folder, 'file', 'below'), '1')).toThrow(/nothing was written/);
    }));

  it('puts every old file back when one cannot be replaced', () =>
    inFolder((folder) => {
      writeFileSync(join(folder, 'commitments.csv'), 'old');
      mkdirSync(join(folder, 'run.json'));
      const output = new OutputFolder(folder, '1');
      output.write('commitments.csv', 'new');
      output.write('run.json', 'new');
      expect(() => output.commit()).toThrow(/run\.json is not a file/);
      output.abandon();
      expect(readFileSync(join(folder, 'commitments.csv'), 'utf8')).toBe('old');
      expect(readdirSync(folder).sort()).toEqual(['commitments.csv', 'run.json']);
    }));
});
