import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';
import { appOf, type App } from '../../sandbox/forge/app';
import { ManifestSchema } from '../../sandbox/forge/manifest-schema';

const root = join(__dirname, '..', '..');

/** Stakes as its manifest declares it, whether or not its UIs are built. */
export function stakesApp(): App {
  return appOf(v.parse(ManifestSchema, parse(readFileSync(join(root, 'manifest.yml'), 'utf8'))), root);
}
