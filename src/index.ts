/** The library's public names: every command as a function, and the types of what they take and give. */
export { auditLedger } from './audit/audit-ledger.ts';
export { inPeriod, parsePeriod } from './audit/periods.ts';
export { type Explanation, explainSentence } from './detection/explain.ts';
export { type Model, modelSchema } from './detection/model.ts';
export { evaluateAudit } from './evaluation/score-audit.ts';
export { evaluateLedger, scoredRowSchema } from './evaluation/score-ledger.ts';
export type { Audit, AuditMatch, AuditOptions, AuditRow, ContextSentence, Thread } from './model/audit.ts';
export { type GoldAudit, type GoldDocument, goldAuditSchema, goldDocumentSchema } from './model/gold.ts';
export { type LedgerRow, ledgerColumns, ledgerRowSchema } from './model/ledger.ts';
export { InputError, type Problem, UsageError } from './model/problem.ts';
export { auditPeriods } from './pipeline/audit-periods.ts';
export { codeGold } from './pipeline/code-gold.ts';
export { type ExtractRequest, extractCommitments } from './pipeline/extract.ts';
export {
  type Pipeline,
  type PipelineInput,
  parsePipeline,
  pipelineJsonSchema,
  readPipeline,
} from './pipeline/schema.ts';
export { type TrainingReport, trainModel } from './training/train.ts';
export { readContext } from './writers/context.ts';
export { ledgerCsvHeader, ledgerCsvRow, ledgerJsonLine } from './writers/ledger.ts';
export { readLedger } from './writers/read-ledger.ts';
export { type RunRequest, type RunSummary, runPipeline } from './writers/run.ts';
