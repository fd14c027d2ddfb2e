import { expect, it } from 'vitest';
import { documentRecordJsonSchema } from '../../src/writers/layers.ts';

it('describes every layer in a JSON Schema that allows no other key', () => {
  const schema = documentRecordJsonSchema() as {
    required: string[];
    additionalProperties: boolean;
    properties: Record<string, unknown>;
  };
  expect(schema.additionalProperties).toBe(false);
  expect(schema.required).toEqual(Object.keys(schema.properties));
  expect(schema.required.slice(-5)).toEqual(['turns', 'sentences', 'entities', 'dates', 'commitments']);
});

it('is published as docs/documents.schema.json (npx vitest run test/writers/layers.test.ts -u)', async () => {
  const schema = `${JSON.stringify(documentRecordJsonSchema(), null, 2)}\n`;
  await expect(schema).toMatchFileSnapshot('../../docs/documents.schema.json');
});
