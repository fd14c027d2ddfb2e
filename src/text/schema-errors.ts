import { z } from 'zod';
import { nearestName } from './nearest.ts';

type JsonSchema = {
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: JsonSchema | boolean;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
};

/**
 * Says what is wrong with data that a schema refused, one line an issue: where, what was expected, and for a
 * key or a name that nobody knows the nearest one that exists.
 */
export function explainIssues(schema: z.ZodType, error: z.ZodError, data: unknown): string[] {
  const root = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema;
  return error.issues.flatMap((issue) => explainIssue(root, issue, data));
}

function explainIssue(root: JsonSchema, issue: z.core.$ZodIssue, data: unknown): string[] {
  const place = formatPath(issue.path);
  const here = schemasAt(root, issue.path, data);
  if (issue.code === 'unrecognized_keys') {
    const known = [...new Set(here.flatMap((schema) => Object.keys(schema.properties ?? {})))];
    return issue.keys.map((key) => `${place}: unknown key "${key}"; ${suggest(key, known)}`);
  }
  const found = valueAt(data, issue.path);
  const names = [...new Set(here.flatMap((schema) => [schema.const, ...(schema.enum ?? [])]))].filter(
    isString,
  );
  if (isString(found) && names.length > 0 && !names.includes(found)) {
    return [`${place}: unknown name "${found}"; ${suggest(found, names)}`];
  }
  return [`${place}: ${issue.message}`];
}

const isString = (value: unknown): value is string => typeof value === 'string';

function suggest(name: string, known: readonly string[]): string {
  const nearest = nearestName(name, known);
  return nearest === null ? `known are ${known.join(', ')}` : `did you mean "${nearest}"?`;
}

function formatPath(path: readonly PropertyKey[]): string {
  if (path.length === 0) return 'top level';
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '');
}

function schemasAt(root: JsonSchema, path: readonly PropertyKey[], data: unknown): JsonSchema[] {
  let schemas = branches(root, data);
  let value = data;
  for (const step of path) {
    value = isRecord(value) || Array.isArray(value) ? Reflect.get(value, step) : undefined;
    const inner = value;
    schemas = schemas.flatMap((schema) => below(schema, step)).flatMap((schema) => branches(schema, inner));
  }
  return schemas;
}

function below(schema: JsonSchema, step: PropertyKey): JsonSchema[] {
  if (typeof step === 'number') return schema.items ? [schema.items] : [];
  const property = schema.properties?.[String(step)];
  if (property) return [property];
  return typeof schema.additionalProperties === 'object' ? [schema.additionalProperties] : [];
}

/** A union's members; of those told apart by a constant, the one whose constant the data carries. */
function branches(schema: JsonSchema, value: unknown): JsonSchema[] {
  const members = schema.anyOf ?? schema.oneOf;
  if (!members) return [schema];
  const all = members.flatMap((member) => branches(member, value));
  const chosen = all.filter((member) => carriesConstants(member, value));
  return chosen.length > 0 ? chosen : all;
}

function carriesConstants(schema: JsonSchema, value: unknown): boolean {
  const constants = Object.entries(schema.properties ?? {}).filter(
    ([, property]) => property.const !== undefined,
  );
  return (
    constants.length > 0 &&
    isRecord(value) &&
    constants.every(([key, property]) => value[key] === property.const)
  );
}

const isRecord = (value: unknown): value is Record<PropertyKey, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const valueAt = (data: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, step) => (isRecord(value) || Array.isArray(value) ? Reflect.get(value, step) : undefined),
    data,
  );
