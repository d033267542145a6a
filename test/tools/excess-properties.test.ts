import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as ts from 'typescript';
import { findExcess } from '../../tools/excess-properties/find-excess';

const KNOWN = `
  type Facts = { readonly issue: string; readonly siteFields?: readonly string[] };
  type Found = Facts & { readonly parent: string };
  declare function judge(facts?: Facts): void;
  declare function keep<T extends Facts>(facts: T): void;
  declare function log(value: unknown, more?: Record<string, unknown>): void;
  declare const named: Found;
  const renamed = { issue: 'SHOP-1', fieldIds: ['1'] };
  const whole = { issue: 'SHOP-1', siteFields: ['1'], parent: 'SHOP-2' };
`;

const EXCESS = [
  ['judge(renamed);', 'renamed: fieldIds'],
  ['judge({ ...renamed });', '...renamed: fieldIds'],
  ['export const facts: Facts = renamed;', 'renamed: fieldIds'],
  ['export const every: readonly Facts[] = [renamed];', 'renamed: fieldIds'],
  ['export const by: { one: Facts } = { one: renamed };', 'renamed: fieldIds'],
  ['export const by: { renamed: Facts } = { renamed };', 'renamed: fieldIds'],
  ['export const give = (): Facts => renamed;', 'renamed: fieldIds'],
  ['export function give(): Facts { return renamed; }', 'renamed: fieldIds'],
] as const;

const NONE = [
  ['the object has all that could be read of it', 'judge(whole);'],
  ['it is filled in beside the variable', "judge({ ...renamed, siteFields: ['1'] });"],
  ['somebody gave the object its type', 'judge(named);'],
  ['the place takes what it is given, or anything', 'keep(renamed); log(renamed, renamed);'],
  ['the object is taken apart', 'export const { issue } = renamed;'],
] as const;

const folder = mkdtempSync(join(tmpdir(), 'stakes-excess-'));
const codes = [...EXCESS.map(([code]) => code), ...NONE.map(([, code]) => code)];
const files = new Map<string, string>(codes.map((code, at) => [code, join(folder, `${at}.ts`)]));
let program: ts.Program;

beforeAll(() => {
  for (const [code, file] of files) writeFileSync(file, `${KNOWN}${code}\nexport {};\n`);
  program = ts.createProgram([...files.values()], { strict: true, target: ts.ScriptTarget.ES2022, types: [] });
  expect(ts.getPreEmitDiagnostics(program).map(({ messageText }) => messageText)).toEqual([]);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What is found in a line of code, under the names above. */
const foundIn = (code: string) =>
  findExcess(program, [files.get(code) ?? '']).map(({ text, names }) => `${text}: ${names.join()}`);

describe('a property that nobody reads, in an object without one that somebody would', () => {
  test.each(EXCESS)('is found, however it gets there: %s', (code, found) => {
    expect(foundIn(code)).toEqual([found]);
  });

  test.each(NONE)('is none where %s', (_, code) => {
    expect(foundIn(code)).toEqual([]);
  });
});
