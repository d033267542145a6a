import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import Ajv, { type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { isRecord, listOf, member } from '../../src/jira/decoders/json';
import { withPathsBeside } from '../contract/beside-the-slice';

const FILE = path.join(
  process.env.STAKES_SHARED ?? path.join(__dirname, '../../../shared'),
  'spec/jira-openapi-slice-fixed.json',
);

/** Jira's OpenAPI file as a judge of requests and answers. */
export type Contract = {
  /** What is wrong with a request: its query parameters and its body, strictly. Empty when it is sound. */
  faultsOfRequest(method: string, template: string, query: URLSearchParams, body: unknown): readonly string[];
  /** Every example the file gives of a successful answer. */
  exampleOf(method: string, template: string): unknown;
  /** The classic scopes in force; `undefined`: there is no such operation. */
  scopesOf(method: string, template: string): readonly string[] | undefined;
};

/** Reads the contract; `undefined`, with a printed reason, where the file is absent. */
export function jiraContract(): Contract | undefined {
  if (!existsSync(FILE)) {
    console.warn(`Skipped: Jira's OpenAPI file is not at ${FILE}; set STAKES_SHARED.`);
    return undefined;
  }
  const spec: unknown = JSON.parse(readFileSync(FILE, 'utf8'));
  const listed = member(spec, 'paths');
  const paths = withPathsBeside(isRecord(listed) ? listed : {});
  const ajv = new Ajv({ strict: false, allErrors: true, ownProperties: true });
  addFormats(ajv);
  for (const format of ['int32', 'int64', 'float', 'double', 'byte', 'binary', 'password']) ajv.addFormat(format, true);
  ajv.addSchema({ $id: 'jira', components: member(spec, 'components') });
  const compiled = new Map<string, ValidateFunction>();
  const operation = (method: string, template: string) => member(paths, template, method.toLowerCase());

  const bodyCheck = (method: string, template: string): ValidateFunction | undefined => {
    const schema = member(operation(method, template), 'requestBody', 'content', 'application/json', 'schema');
    if (!isRecord(schema)) return undefined;
    const key = `${method} ${template}`;
    const known = compiled.get(key);
    if (known) return known;
    const check = ajv.compile(JSON.parse(JSON.stringify(schema).replaceAll('"#/components/', '"jira#/components/')));
    compiled.set(key, check);
    return check;
  };

  return {
    faultsOfRequest(method, template, query, body) {
      const found = operation(method, template);
      if (!isRecord(found)) return [`Jira has no ${method} ${template}`];
      const names = (listOf(member(found, 'parameters')) ?? [])
        .filter((parameter) => member(parameter, 'in') === 'query')
        .map((parameter) => member(parameter, 'name'));
      const unknown = [...new Set(query.keys())].filter((name) => !names.includes(name));
      const check = bodyCheck(method, template);
      if (check && body !== undefined) check(body);
      return [
        ...unknown.map((name) => `${method} ${template} has no parameter ${name}`),
        ...(body !== undefined && !check ? [`${method} ${template} takes no body`] : []),
        ...(check && body === undefined ? [`${method} ${template} needs a body`] : []),
        ...(check?.errors ?? []).map((error) => `${method} ${template}${error.instancePath} ${error.message}`),
      ];
    },
    exampleOf: (method, template) =>
      member(operation(method, template), 'responses', '200', 'content', 'application/json', 'example'),
    scopesOf(method, template) {
      const found = operation(method, template);
      if (!isRecord(found)) return undefined;
      const current = (listOf(member(found, 'x-atlassian-oauth2-scopes')) ?? []).find(
        (one) => member(one, 'state') === 'Current',
      );
      return (listOf(member(current, 'scopes')) ?? []).map(String);
    },
  };
}
