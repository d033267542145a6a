import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readApp } from './forge/app';
import { buildApp } from './build-app';
import { readArguments } from './command-line';
import type { SiteSource } from './loaded-site';
import { bundleClient } from './pages/client-bundle';
import type { ClientFiles } from './pages/page-document';
import { runSite, type RunningSite } from './pages/running-site';
import { startSiteServer } from './pages/server';

const ROOT = join(__dirname, '..');

/** The manifest's variables as they are deployed to production. */
const PRODUCTION = { STAKES_PREFIX: 'stakes' };

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
  /** Open pages load again when `reload` says so: for who builds the app anew while the sandbox is at work. */
  readonly reloads?: boolean | undefined;
  /** Hears what is being done until the sandbox is at work, a sentence at a time. */
  readonly tell?: ((sentence: string) => void) | undefined;
};

/** A sandbox at work. `running` is the site as it is now: another one after a reset. */
export type Sandbox = {
  readonly url: string;
  running(): RunningSite;
  /** Delivers every event and queued job that is due, and what they bring about. */
  settle(): Promise<void>;
  /** Makes the site anew, as it was at first. */
  reset(): Promise<void>;
  /** The app was built anew: its functions run what is there now, and open pages load again. */
  reload(): void;
  close(): Promise<void>;
};

/** Builds the app where needed, loads the site, and serves both origins on loopback. */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const {
    data,
    items,
    at,
    port = 0,
    live = true,
    appDirectory = ROOT,
    reloads = false,
    tell = () => undefined,
  } = options;
  if (data !== undefined && !existsSync(data))
    throw new Error(`There is no file ${data}. Check the path after --data.`);
  let doing = '';
  let work: { readonly files: ClientFiles; readonly running: RunningSite } | undefined;
  let again = async (): Promise<void> => undefined;
  const say = (sentence: string): void => {
    doing = sentence;
    tell(sentence);
  };
  // The port first: whoever opens the address meanwhile sees what is being done, and a taken port is told at once.
  const pages = new Set<() => void>();
  const server = await startSiteServer({ port, work: () => work, doing: () => doing, reset: () => again(), pages });
  try {
    say(`Opening ${server.url}`);
    if (options.appDirectory === undefined) {
      say('Building the app …');
      await buildApp(ROOT);
    }
    const app = await readApp(join(appDirectory, 'manifest.yml'), { variables: PRODUCTION });
    const { files, bridgeScript } = await bundleClient(reloads);
    // Only who opens the demo pays for making it.
    const source = options.source ?? (await import('./site-source')).siteSource({ data, items, at });
    const parts = { app, source, buildDir: join(appDirectory, 'build'), bridgeScript, siteOrigin: server.url, live };
    again = async () => {
      const before = work?.running;
      work = { files, running: await runSite(parts) };
      await before?.close();
    };
    say(whatIsMade(options));
    await again();
  } catch (error) {
    await server.close();
    throw error;
  }
  const current = (): RunningSite => {
    if (work === undefined) throw new Error('The sandbox is still starting.');
    return work.running;
  };
  return {
    url: server.url,
    running: current,
    settle: () => current().forge.tick(),
    reset: () => again(),
    reload: () => {
      current().forge.readBundleAgain();
      for (const tell of pages) tell();
    },
    close: async () => {
      await server.close();
      await current().close();
    },
  };
}

function whatIsMade({ data, items }: SandboxOptions): string {
  if (data !== undefined) return `Reading ${data}, and letting the app check what is in it …`;
  if (items === undefined) return 'Making the demo backlog …';
  return `Making a backlog of ${items.toLocaleString('en')} open technical items, and letting the app check it …`;
}

async function main(): Promise<void> {
  const tell = (sentence: string): void => console.log(`  ${sentence}`);
  // Whoever builds the app anew at every save started this as a child of its own, and says when (tools/dev.mjs).
  const reloads = process.channel !== undefined;
  const sandbox = await startSandbox({ ...readArguments(process.argv.slice(2)), reloads, tell });
  if (reloads) process.on('message', () => sandbox.reload());
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
