// node tools/bundle-functions.cjs FOLDER: bundles the functions of the app in the current folder into FOLDER, as `forge deploy`
// does: @forge/bundler with the handlers of manifest.yml and the app's tsconfig.json. A file of its own, and CommonJS, because
// the bundler looks at the file that Node was started with.
const { getEntryPoints, getNodeBundler } = require('@forge/bundler');
const { ConfigFile, FileSystemReader, FileSystemWriter } = require('@forge/cli-shared');
const { cpSync } = require('node:fs');

const config = new ConfigFile(new FileSystemReader(), new FileSystemWriter());
const nothing = () => undefined;
const logger = { trace: nothing, debug: nothing, info: nothing, warn: console.error, error: console.error };

/**
 * `forge deploy` fetches the platform's own scripts, and uploads them beside the app's bundle. Whoever runs the bundle brings
 * these along, so nothing is fetched here.
 */
const noScript = async () => ({ script: '', source: '', version: '' });
const platform = { getNodeRuntimeWrapper: noScript, getNodeRuntimeLoader: noScript };

async function bundleInto(folder) {
  const entryPoints = getEntryPoints(await config.getAppHandlers());
  const bundler = getNodeBundler(logger, platform, config);
  const { outputDir } = await bundler.bundle({ appDirectory: process.cwd(), entryPoints });
  cpSync(outputDir, folder, { recursive: true });
}

bundleInto(process.argv[2]).catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
