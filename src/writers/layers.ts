import { z } from 'zod';
import { documentRecordSchema } from '../model/document-record.ts';

export { type DocumentRecord, documentRecordSchema } from '../model/document-record.ts';

/** JSON Schema (2020-12) of a line of documents.jsonl, generated from what the program itself checks. */
export const documentRecordJsonSchema = (): unknown => z.toJSONSchema(documentRecordSchema);
