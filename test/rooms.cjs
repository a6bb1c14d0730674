// The rooms of the house and who may import whom. A rule's comment says why; test/rooms.test.ts runs them.
const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

module.exports = {
  forbidden: [
    rule('no-circles', 'Two files that need each other are one file.', {}, { circular: true }),
    rule(
      'policy-is-pure',
      'A decision runs in the portal form, on an event, in a preview and on the command line, so policy imports itself and pure libraries only.',
      { path: '^src/policy' },
      {
        pathNot:
          '^src/policy|^node_modules/(zod|yaml|tldts|free-email-domains|disposable-email-domains-js|temporal-polyfill|temporal-spec|franc-min)(/|$)',
      },
    ),
    rule(
      'flows-are-handed-a-world',
      'A flow gathers, decides and carries out through the World it is given; it never reaches for a platform.',
      { path: '^src/flows' },
      { pathNot: '^src/(flows|policy|calls)' },
    ),
    rule(
      'jira-knows-atlassian-alone',
      'Only src/jira knows jira.js, and it knows no flow.',
      { path: '^src/jira' },
      { pathNot: '^src/(jira|policy|flows/world)|^node_modules/(jira\\.js|zod|@atlaskit/adf-utils)(/|$)' },
    ),
    rule(
      'storage-is-handed-a-store',
      'Only src/storage knows our keys; it is given a key-value store.',
      { path: '^src/storage' },
      { pathNot: '^src/(storage|policy|flows/world)|^node_modules/zod(/|$)' },
    ),
    rule(
      'channels-are-handed-a-fetch',
      'Only src/channels knows the services that wake people; it is given fetch and credentials.',
      { path: '^src/channels' },
      { pathNot: '^src/(channels|policy|flows/world)|^node_modules/(zod|@slack/types)(/|$)|^crypto$' },
    ),
    rule(
      'only-the-edge-touches-forge',
      'entry/forge-world.ts is the only file that calls the platform; entry/doors.ts hands it our functions.',
      { path: '^src', pathNot: '^src/entry/(forge-world|doors)\\.ts$' },
      { path: '^node_modules/@forge/' },
    ),
    rule(
      'doors-do-not-reach-past-the-world',
      'A door parses, names the caller and calls one flow; only forge-world builds a world from jira, storage and channels.',
      { path: '^src/entry', pathNot: '^src/entry/forge-world\\.ts$' },
      { path: '^src/(jira|storage|channels)' },
    ),
    rule(
      'jira-js-stays-in-its-room',
      'Paths, field ids and schemas of Atlassian are the business of src/jira.',
      { path: '^(src|static|cli)', pathNot: '^(src|cli)/jira' },
      { path: '^node_modules/jira\\.js/' },
    ),
    rule(
      'pages-ask-through-calls',
      'A page shares the decisions and the list of calls with the app, nothing else.',
      { path: '^static' },
      { path: '^(src|cli|site|test)', pathNot: '^src/(policy|calls)' },
    ),
    rule(
      'product-stands-alone',
      'Nothing that ships imports the local desk, the command line or a test.',
      { path: '^(src|static)' },
      { path: '^(site|cli|test)' },
    ),
    rule(
      'cli-decides-with-the-same-code',
      'The command line uses policy, flows and jira, and the sentences that people read; it knows no Forge and no desk.',
      { path: '^cli' },
      {
        path: '^(site|test|static|src/(entry|index|storage|channels))|^node_modules/@forge/',
        pathNot: '^static/locales/',
      },
    ),
    rule(
      'site-could-host-any-app',
      'The local desk reads manifest.yml and runs the bundle; it imports nothing of ours.',
      { path: '^site' },
      { path: '^(src|static|cli|test)' },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
