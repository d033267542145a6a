import { load } from 'cheerio';
import { appendFileSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import type { LoadedSite } from '../../../sandbox/loaded-site';
import { startSandbox, type Sandbox } from '../../../sandbox/start';
import { NOW, shopBacklog } from '../../fakes/shop-backlog';
import { stakesApp } from '../../fakes/stakes-app';

const ROOT = join(__dirname, '../../..');
const UIS = join(ROOT, 'build/ui');

/** What the platform puts in front of a document's own scripts. */
const INJECTED =
  '<script src="/__sandbox__/bridge.js"></script>' +
  '<script async="" src="/__sandbox__/iframeResizer.contentWindow.min.js"></script>';

const nothing = { headline: '', cards: [], entities: [], rows: {}, skipped: [] };
const source = async (): Promise<LoadedSite> => ({ ...nothing, site: shopBacklog(), at: NOW });

describe('the sandbox', () => {
  let sandbox: Sandbox;
  afterEach(() => sandbox.close());

  it('serves every file that the build made, byte by byte, and adds two scripts to documents', async () => {
    sandbox = await startSandbox({ source, live: false });
    const { origin } = sandbox.running().resources;
    const files = filesUnder(UIS);
    const documents = files.filter((file) => file.endsWith('/index.html'));
    expect(documents.map((file) => join(UIS, dirname(file))).sort()).toEqual(
      [...stakesApp().resources.values()].sort(),
    );
    for (const file of files) {
      const answer = await fetch(`${origin}/${file}`);
      const served = Buffer.from(await answer.arrayBuffer());
      const built = readFileSync(join(UIS, file));
      const isSame = file.endsWith('.html')
        ? served.toString() === withInjected(built.toString())
        : served.equals(built);
      expect({ file, status: answer.status, isSame }).toEqual({ file, status: 200, isSame: true });
    }
  }, 120_000);

  it('runs the functions from the file that the build made', async () => {
    const copy = mkdtempSync(join(tmpdir(), 'stakes-built-'));
    for (const part of ['manifest.yml', 'src/index.ts', 'build/ui', 'build/functions']) {
      cpSync(join(ROOT, part), join(copy, part), { recursive: true });
    }
    const bundle = join(copy, 'build/functions/index.cjs');
    const lastLine = `module.exports = { ...module.exports, resolver: async () => "the file's last line" };`;
    appendFileSync(bundle, `\n${lastLine}`);
    sandbox = await startSandbox({ appDirectory: copy, source, live: false });
    const call = { moduleKey: 'risk-summary-panel', functionKey: 'readRecords', payload: {}, uiContext: {} };
    const answer = await sandbox.running().forge.invokeResolver({ ...call, accountId: undefined });
    expect(answer).toEqual({ ok: true, body: "the file's last line" });
    rmSync(copy, { recursive: true });
  }, 120_000);
});

/** The document as a parser writes it again, whatever its spacing, with the scripts first in its head. */
function withInjected(html: string): string {
  const document = load(html);
  document('head').prepend(INJECTED);
  return document.html();
}

/** Paths with slashes, from the folder on. */
function filesUnder(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
}
