import { statSync } from 'node:fs';
import { join, sep } from 'node:path';

/**
 * The file that a path of the resource server means: `/<resource>/<path>`, the resource's `index.html` where the path
 * is empty. `undefined` for an undeclared resource, a missing file, or a path that leaves the resource's directory.
 */
export function resourceFile(resources: ReadonlyMap<string, string>, path: string): string | undefined {
  const [, key = '', ...rest] = decoded(path).split('/');
  const directory = resources.get(key);
  if (directory === undefined) return undefined;
  const file = join(directory, rest.join('/') || 'index.html');
  if (!file.startsWith(directory + sep) || file.includes('\0')) return undefined;
  return statSync(file, { throwIfNoEntry: false })?.isFile() === true ? file : undefined;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return '';
  }
}
