import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import Ajv, { type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';

const FILE = path.join(__dirname, 'jira-openapi.json.gz');

/** Jira's OpenAPI file, as far as the double knows its operations, as a judge of what goes to Jira and what comes back. */
export type JiraContract = {
  /** Every operation of the file, as `METHOD template`. */
  readonly operations: readonly string[];
  /** The classic scopes of an operation; undefined when the file has no such operation. */
  scopesOf(method: string, template: string): readonly string[] | undefined;
  /** The template that a request line meets; undefined for an operation outside the file. */
  templateOf(method: string, requestPath: string): string | undefined;
  /** What is wrong with a request's query parameters and body, strictly; empty when it is sound. */
  faultsOfRequest(method: string, requestPath: string, body: unknown): readonly string[];
  /** What is wrong with an answer; members that the file does not know are allowed, as Jira adds some without notice. */
  faultsOfResponse(method: string, requestPath: string, status: number, body: unknown): readonly string[];
  /** The file's own example of a successful answer. */
  exampleOf(method: string, template: string): unknown;
};

type Json = Readonly<Record<string, unknown>>;

/** May come from any operation, whether the file lists it or not. */
const ANYWHERE = new Set([401, 403, 404, 429, 500, 501, 502, 503, 504]);

export function jiraContract(): JiraContract {
  const spec = openApiExtract();
  const ajv = schemaCompiler(spec);
  const compiled = new Map<string, ValidateFunction>();
  const check = (kind: 'request' | 'response', key: string, schema: Json): ValidateFunction => {
    const known = compiled.get(`${kind} ${key}`);
    if (known !== undefined) return known;
    const own = kind === 'request' ? schema : open(schema);
    const text = JSON.stringify(own).replaceAll('"#/components/', `"${kind}#/components/`);
    const validate = ajv.compile(objectOf(JSON.parse(text)));
    compiled.set(`${kind} ${key}`, validate);
    return validate;
  };
  const rows = Object.entries(objectOf(spec['paths'])).flatMap(([template, methods]) =>
    Object.entries(objectOf(methods)).map(([method, operation]) => ({
      method: method.toUpperCase(),
      template,
      operation: objectOf(operation),
    })),
  );
  const byFewestParameters = [...rows].sort((a, b) => a.template.split('{').length - b.template.split('{').length);
  const operationOf = (method: string, template: string) =>
    rows.find((row) => row.method === method && row.template === template)?.operation;
  const find = (method: string, requestPath: string) => {
    const [line = ''] = requestPath.split('?');
    return byFewestParameters.find((row) => row.method === method && patternOf(row.template).test(line));
  };

  return {
    operations: rows.map((row) => `${row.method} ${row.template}`),
    templateOf: (method, requestPath) => find(method, requestPath)?.template,
    scopesOf: (method, template) => {
      const operation = operationOf(method, template);
      return operation === undefined ? undefined : scopesIn(operation);
    },
    faultsOfRequest: (method, requestPath, body) => {
      const row = find(method, requestPath);
      if (row === undefined) return [`Jira has no ${method} ${requestPath}`];
      const name = `${method} ${row.template}`;
      const parameters = listOf(row.operation['parameters']).map(objectOf);
      const known = parameters.filter((one) => one['in'] === 'query').map((one) => one['name']);
      const asked = new Set(new URLSearchParams(requestPath.split('?')[1] ?? '').keys());
      const schema = jsonSchemaOf(row.operation['requestBody']);
      const unknown = [...asked].filter((one) => !known.includes(one)).map((one) => `${name} has no parameter ${one}`);
      if (schema === undefined) return body === undefined ? unknown : [...unknown, `${name} takes no body`];
      if (body === undefined) return [...unknown, `${name} needs a body`];
      return [...unknown, ...faultsIn(check('request', name, schema), name, body)];
    },
    faultsOfResponse: (method, requestPath, status, body) => {
      const row = find(method, requestPath);
      if (row === undefined) return [`Jira has no ${method} ${requestPath}`];
      const name = `${method} ${row.template} ${status}`;
      const response = objectOf(row.operation['responses'])[String(status)];
      if (response === undefined) return ANYWHERE.has(status) ? [] : [`${name} is no answer that Jira gives`];
      const schema = jsonSchemaOf(response);
      if (schema === undefined) return [];
      return faultsIn(check('response', name, schema), name, body);
    },
    exampleOf: (method, template) => {
      const answer = objectOf(objectOf(operationOf(method, template)?.['responses'])['200']);
      return objectOf(objectOf(answer['content'])['application/json'])['example'];
    },
  };
}

/** What `tools/openapi` took from the file that Atlassian publishes. */
export function openApiExtract(): Json {
  return objectOf(JSON.parse(gunzipSync(readFileSync(FILE)).toString('utf8')));
}

function schemaCompiler(spec: Json): Ajv {
  const ajv = new Ajv({ strict: false, allErrors: true, ownProperties: true });
  addFormats(ajv);
  for (const format of ['int32', 'int64', 'float', 'double', 'byte', 'binary', 'password']) ajv.addFormat(format, true);
  ajv.addSchema({ $id: 'request', components: spec['components'] });
  ajv.addSchema({ $id: 'response', components: open(spec['components']) });
  return ajv;
}

/** A schema in which every `additionalProperties: false` is gone. */
function open<T>(schema: T): T {
  const text = JSON.stringify(schema, (key, value: unknown) =>
    key === 'additionalProperties' && value === false ? undefined : value,
  );
  return JSON.parse(text);
}

function faultsIn(validate: ValidateFunction, name: string, body: unknown): readonly string[] {
  if (validate(body)) return [];
  return (validate.errors ?? []).map((error) => `${name}${error.instancePath} ${error.message}`);
}

function scopesIn(operation: Json): readonly string[] {
  const current = listOf(operation['x-atlassian-oauth2-scopes'])
    .map(objectOf)
    .find((one) => one['state'] === 'Current');
  if (current !== undefined) return listOf(current['scopes']).map(String);
  const flows = listOf(operation['security']).map(objectOf);
  return listOf(flows.find((one) => one['OAuth2'] !== undefined)?.['OAuth2']).map(String);
}

function jsonSchemaOf(holder: unknown): Json | undefined {
  const content = objectOf(objectOf(holder)['content']);
  const schema = objectOf(content['application/json'])['schema'];
  return schema === undefined ? undefined : objectOf(schema);
}

function patternOf(template: string): RegExp {
  return new RegExp(`^${template.replaceAll(/\{\w+\}/gu, '[^/]+')}$`, 'u');
}

function objectOf(value: unknown): Json {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
