import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';
import { appOf, type App } from '../../sandbox/forge/app';
import { ManifestSchema } from '../../sandbox/forge/manifest-schema';

const root = join(__dirname, '..', '..');

/** Stakes as its manifest declares it, whether or not its UIs are built; its variables are put in as on a deploy. */
export function stakesApp(): App {
  const text = readFileSync(join(root, 'manifest.yml'), 'utf8').replaceAll('${STAKES_ENVIRONMENT}', 'DEVELOPMENT');
  return appOf(v.parse(ManifestSchema, parse(text)), root);
}
