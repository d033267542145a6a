// What the app carries of others: their packages, found by the files that went into its bundles, each with its licence.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folder of the package that a bundled file belongs to, in whatever way a bundler writes its name. */
const IN_PACKAGE = /(?:^|\/)((?:[^?]*\/)?node_modules\/(?:@[^/]+\/)?[^/]+)\//;
const LICENCE = /^(?:licen[cs]e|copying|copyright|notice)/i;

/** The text to ship beside bundles that were made of these files. Throws where a package doesn't say how it may be used. */
export function noticesFor(root, files) {
  const packages = new Set(files.flatMap((file) => packageOf(root, file) ?? []));
  const notices = [...packages].map((folder) => noticeOf(join(root, folder)));
  return [
    'Stakes contains the following packages, each under the licence below it.\n',
    ...[...new Set(notices)].sort(),
  ].join(`\n${'-'.repeat(80)}\n\n`);
}

function packageOf(root, file) {
  const within = file.startsWith(root) ? file.slice(root.length) : file.replace(/^webpack:\/\/[^/]*\/\.?/, '');
  return IN_PACKAGE.exec(within)?.[1];
}

function noticeOf(folder) {
  const { name, version, license, author, homepage, repository } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  );
  const texts = readdirSync(folder)
    .filter((file) => LICENCE.test(file))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8').trim());
  if (texts.length === 0 && !license) throw new Error(`${name} says nothing of its licence, so it can't ship.`);
  const by = typeof author === 'object' ? author?.name : author;
  const from = homepage ?? (typeof repository === 'object' ? repository?.url : repository);
  return [`${name} ${version}`, license, by, from, ...texts.map((text) => `\n${text}`)]
    .filter(Boolean)
    .join('\n')
    .concat('\n');
}
