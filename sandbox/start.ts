import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readApp } from './forge/app';
import { buildApp } from './build-app';
import { readArguments } from './command-line';
import type { SiteSource } from './loaded-site';
import { bundleClient } from './pages/client-bundle';
import { runSite, type RunningSite } from './pages/running-site';
import { startSiteServer } from './pages/server';

const ROOT = join(__dirname, '..');

/** What to open and where. Everything has a default, so that `startSandbox({})` opens the demo on a free port. */
export type SandboxOptions = {
  /** A Jira export to open instead of the demo. */
  readonly data?: string | undefined;
  /** The size of a generated backlog to open instead of the demo, in open technical items. */
  readonly items?: number | undefined;
  /** A site of a test's own, instead of the demo or an export. */
  readonly source?: SiteSource | undefined;
  /** The moment to open the site at; the demo's day, or one that suits the export. */
  readonly at?: Date | undefined;
  /** The directory of a built app: its manifest.yml and build/. Without it, this one, built first where needed. */
  readonly appDirectory?: string | undefined;
  /** 0 takes a free port. */
  readonly port?: number | undefined;
  /** Deliver events and queued work as they fall due, as a site does. Without it only `settle` delivers. */
  readonly live?: boolean | undefined;
};

/** A sandbox at work. `running` is the site as it is now: another one after a reset. */
export type Sandbox = {
  readonly url: string;
  running(): RunningSite;
  /** Delivers every event and queued job that is due, and what they bring about. */
  settle(): Promise<void>;
  close(): Promise<void>;
};

/** Builds the app where needed, loads the site, and serves both origins on loopback. */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const { data, items, at, port = 0, live = true, appDirectory = ROOT } = options;
  if (data !== undefined && !existsSync(data))
    throw new Error(`There is no file ${data}. Check the path after --data.`);
  if (options.appDirectory === undefined) buildApp(ROOT);
  const app = await readApp(join(appDirectory, 'manifest.yml'));
  const { files, bridgeScript } = await bundleClient();
  // Only who opens the demo pays for making it.
  const source = options.source ?? (await import('./site-source')).siteSource({ data, items, at });
  let running: RunningSite | undefined;
  const current = (): RunningSite => {
    if (running === undefined) throw new Error('The sandbox is still starting.');
    return running;
  };
  const run = async (siteOrigin: string): Promise<void> => {
    const before = running;
    running = await runSite({ app, source, buildDir: join(appDirectory, 'build'), bridgeScript, siteOrigin, live });
    await before?.close();
  };
  const server = await startSiteServer({ port, files, running: current, reset: () => run(server.url) });
  try {
    await run(server.url);
  } catch (error) {
    await server.close();
    throw error;
  }
  return {
    url: server.url,
    running: current,
    settle: () => current().forge.tick(),
    close: async () => {
      await server.close();
      await current().close();
    },
  };
}

async function main(): Promise<void> {
  const sandbox = await startSandbox(readArguments(process.argv.slice(2)));
  console.log(`\n  ${sandbox.url}\n\n  ${sandbox.running().loaded.headline}\n  Ctrl+C stops the sandbox.\n`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void sandbox.close().then(() => process.exit(0)));
  }
}

if (require.main === module) {
  main().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
