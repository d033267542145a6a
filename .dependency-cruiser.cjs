// Who may import whom. Each comment is what a developer reads when the check fails.
/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'core-is-pure',
      severity: 'error',
      comment: 'src/core judges facts it is given: no platform, no I/O. Only valibot may come in, for schemas.',
      from: { path: '^src/core/' },
      to: { pathNot: ['^src/core/', 'node_modules/valibot'] },
    },
    {
      name: 'jira-knows-the-core-alone',
      severity: 'error',
      comment: 'src/jira serves functions and browsers alike, so it may know the core and nothing of Forge.',
      from: { path: '^src/jira/' },
      to: { pathNot: ['^src/(jira|core)/', 'node_modules/valibot'] },
    },
    {
      name: 'forge-only-in-forge',
      severity: 'error',
      comment: 'Backend @forge packages are met in src/forge only; src/index.ts wires.',
      from: { path: '^src/', pathNot: '^src/(forge/|index[.]ts)' },
      to: { path: 'node_modules/@forge/' },
    },
    {
      name: 'uis-see-contract-core-and-jira',
      severity: 'error',
      comment: 'A Custom UI may import src/contract, src/core and src/jira, nothing else of src.',
      from: { path: '^static/' },
      to: { path: '^src/', pathNot: '^src/(contract[.]ts|core/|jira/)' },
    },
    {
      name: 'one-bridge',
      severity: 'error',
      comment: 'Only static/shared talks over the bridge.',
      from: { path: '^static/', pathNot: '^static/shared/' },
      to: { path: 'node_modules/@forge/' },
    },
    {
      name: 'uis-apart',
      severity: 'error',
      comment: 'UIs share through static/shared, never with each other.',
      from: { path: '^static/([^/]+)/' },
      to: { path: '^static/([^/]+)/', pathNot: '^static/($1|shared)/' },
    },
    {
      name: 'sandbox-enters-by-the-manifest',
      severity: 'error',
      comment: 'The sandbox reaches the app only through manifest.yml and the built bundles, as Forge does.',
      from: { path: '^sandbox/' },
      to: { path: '^(src|static|test|tools)/' },
    },
    {
      name: 'sandbox-parts-apart',
      severity: 'error',
      comment: 'The Jira double knows nothing of the Forge host or the pages; they meet in sandbox/*.ts.',
      from: { path: '^sandbox/jira/' },
      to: { path: '^sandbox/(forge|pages|demo)/' },
    },
    {
      name: 'nothing-shipped-imports-sandbox',
      severity: 'error',
      comment: 'sandbox/, tools/ and test/ never ship.',
      from: { path: '^(src|static)/' },
      to: { path: '^(sandbox|tools|test|bench)/' },
    },
    { name: 'no-circles', severity: 'error', comment: 'No circular imports.', from: {}, to: { circular: true } },
    {
      name: 'no-circles-of-folders',
      scope: 'folder',
      severity: 'error',
      comment:
        'Folders import one way, so that a room can be read without the rooms above it. A folder and what is in it count as one.',
      from: { path: '^(src|static|sandbox|tools|bench)/' },
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      comment: 'A file that nobody imports and no script starts is dead.',
      from: {
        orphan: true,
        pathNot: ['^test/', '[.]d[.]ts$', '^tools/', '/main[.]tsx?$', '^sandbox/start[.]ts$', '^src/index[.]ts$'],
      },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mts', '.js', '.mjs', '.cjs', '.json'],
    },
  },
};
