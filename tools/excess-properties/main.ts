// npm test: properties that nobody reads, because they came through a variable to a place that doesn't know them.
import { dirname, join, relative, resolve } from 'node:path';
import * as ts from 'typescript';
import { findExcess } from './find-excess';

const root = resolve(__dirname, '../..');
const PROJECTS = ['tsconfig.json', 'static/tsconfig.json', 'sandbox/tsconfig.json', 'test/tsconfig.json'];

const projects = PROJECTS.map((name) => {
  const path = join(root, name);
  const { config } = ts.readConfigFile(path, ts.sys.readFile) as { config: unknown };
  return ts.parseJsonConfigFileContent(config, ts.sys, dirname(path));
});

// They differ in the names that are simply there, and in nothing else that matters here: together they are read once.
const files = projects.flatMap(({ fileNames }) => fileNames);
const types = projects.flatMap(({ options }) => options.types ?? []);
const options = projects.reduce<ts.CompilerOptions>((all, project) => ({ ...all, ...project.options }), {});
const found = findExcess(ts.createProgram(files, { ...options, types, noEmit: true }), files);

for (const { file, line, text, names } of found) {
  console.error(`${relative(root, file)}:${line}: ${text}: nobody there reads ${names.join(', ')}`);
}
process.exitCode = found.length === 0 ? 0 : 1;
