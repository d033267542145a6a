import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import * as v from 'valibot';
import { everyOperation, pathsBesideTheTables, type KnownOperation } from './contract/operation-tables';

const ROOT = join(__dirname, '..');
const Manifest = v.object({ permissions: v.object({ scopes: v.record(v.string(), v.unknown()) }) });
const { permissions } = v.parse(Manifest, parse(readFileSync(join(ROOT, 'manifest.yml'), 'utf8')));
const declared = Object.keys(permissions.scopes);

let operations: readonly KnownOperation[];
beforeAll(async () => void (operations = await everyOperation()));

/** What asks for a scope beside requests to Jira: the platform's own interfaces, and where the app uses them. */
const ASKED_BY_THE_PLATFORM = [
  { scope: 'storage:app', file: 'src/forge/kvs-records.ts', says: "from '@forge/kvs'" },
  { scope: 'report:personal-data', file: 'src/forge/people-report.ts', says: 'privacy.reportPersonalData(' },
];

test('the app names paths of Jira in its tables of operations alone', () => {
  expect(pathsBesideTheTables()).toEqual([]);
  expect(operations.length).toBeGreaterThanOrEqual(50);
});

test('Jira has every operation, and deprecates none', () => {
  expect(operations.filter(({ inJira }) => inJira === undefined).map(({ line }) => line)).toEqual([]);
  expect(operations.filter(({ inJira }) => inJira?.deprecated === true).map(({ line }) => line)).toEqual([]);
});

test('each table says the classic scopes that Jira asks for', () => {
  for (const { line, operation, inJira } of operations) {
    expect({ line, scopes: operation.scopes }).toEqual({ line, scopes: inJira?.classic });
  }
});

test('the manifest declares every scope that an operation needs', () => {
  const needed = operations.flatMap(({ operation }) => operation.scopes);
  expect([...new Set(needed)].filter((scope) => !declared.includes(scope))).toEqual([]);
});

test('the manifest declares no scope that nothing needs', () => {
  const ofOperations = operations.flatMap(({ inJira }) => [...(inJira?.classic ?? []), ...(inJira?.granular ?? [])]);
  const ofPlatform = ASKED_BY_THE_PLATFORM.filter(({ file, says }) =>
    readFileSync(join(ROOT, file), 'utf8').includes(says),
  ).map(({ scope }) => scope);
  const used = new Set([...ofOperations, ...ofPlatform]);
  expect(declared.filter((scope) => !used.has(scope))).toEqual([]);
});
