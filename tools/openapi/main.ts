// npx tsx tools/openapi/main.ts FILE: renews test/contract/jira-openapi.json.gz, by which tests judge requests and answers,
// from the OpenAPI file that Atlassian publishes at https://developer.atlassian.com/cloud/jira/platform/swagger-v3.v3.json.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ROUTES } from '../../sandbox/jira/routes';
import { extractOf } from './extract';

const EXTRACT = join(__dirname, '../../test/contract/jira-openapi.json.gz');

const [file] = process.argv.slice(2);
if (file === undefined) {
  console.error('Name the published file: npx tsx tools/openapi/main.ts swagger-v3.v3.json');
  process.exit(1);
}
// What the double does inside Jira has no place in the published file.
const operations = ROUTES.filter(({ template }) => !template.startsWith('/rest/internal/'));
const extract = extractOf(
  JSON.parse(readFileSync(file, 'utf8')),
  operations.map(({ method, template }) => `${method} ${template}`),
);
writeFileSync(EXTRACT, gzipSync(JSON.stringify(extract), { level: 9 }));
