import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { isRecord } from '../../src/jira/decoders/json';
import type { Operation } from '../../src/jira/operations';
import KNOWN from './jira-operations.json';

const ROOT = join(__dirname, '../..');
const TABLE = 'satisfies Record<string, Operation>';

/** One operation of the app, as a line for people and as Jira's own file has it; `undefined` where that has no such one. */
export type KnownOperation = {
  readonly line: string;
  readonly operation: Operation;
  readonly inJira: JirasOperation | undefined;
};

/**
 * What the extract of Jira's OpenAPI file (https://developer.atlassian.com/cloud/jira/platform/swagger-v3.v3.json, Apache-2.0)
 * says of an operation: the scopes of either kind, and whether Atlassian advises against it. The rest is left out.
 */
type JirasOperation = {
  readonly classic: readonly string[];
  readonly granular?: readonly string[];
  readonly deprecated?: boolean;
  readonly experimental?: boolean;
};

const unnamed = (line: string): string => line.replaceAll(/\{\w+\}/gu, '{}');
const JIRAS = new Map<string, JirasOperation>(Object.entries(KNOWN).map(([line, one]) => [unnamed(line), one]));

/** Every operation in a table of the app. Tables are found by their type, so that none can be left out. */
export async function everyOperation(): Promise<readonly KnownOperation[]> {
  const found: KnownOperation[] = [];
  for (const file of filesThatSay(TABLE)) {
    const module: unknown = await import(join(ROOT, file));
    const tables = Object.values(isRecord(module) ? module : {}).filter(isRecord);
    for (const operation of tables.flatMap((table) => Object.values(table)).filter(isOperation)) {
      const line = `${operation.method} ${operation.path}`;
      found.push({ line, operation, inJira: JIRAS.get(unnamed(line)) });
    }
  }
  return found;
}

/** Files of the app with a path of Jira's REST API that are no table of operations. */
export function pathsBesideTheTables(): readonly string[] {
  const tables = new Set(filesThatSay(TABLE));
  return filesThatSay(/['"`]\/?rest\/\w/u).filter((file) => !tables.has(file));
}

/** The extract in the shape of an OpenAPI file. */
export function jirasOpenApi(): { readonly paths: Readonly<Record<string, object>> } {
  const paths: Record<string, Record<string, object>> = {};
  for (const [line, { classic, granular = [] }] of Object.entries<JirasOperation>(KNOWN)) {
    const [method = '', path = ''] = line.split(' ');
    const scopes = [
      { state: 'Current', scopes: classic },
      { state: 'Beta', scopes: granular },
    ];
    (paths[path] ??= {})[method.toLowerCase()] = { 'x-atlassian-oauth2-scopes': scopes };
  }
  return { paths };
}

function isOperation(value: unknown): value is Operation {
  return isRecord(value) && typeof value['method'] === 'string' && typeof value['path'] === 'string';
}

function filesThatSay(what: string | RegExp): readonly string[] {
  const files = ['src', 'static'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /[.]tsx?$/u.test(entry.name))
      .map((entry) => relative(ROOT, join(entry.parentPath, entry.name))),
  );
  return files.filter((file) => {
    const text = readFileSync(join(ROOT, file), 'utf8');
    return typeof what === 'string' ? text.includes(what) : what.test(text);
  });
}
