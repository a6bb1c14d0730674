// Bundles an app with the bundler that `forge deploy` uses, offline. It has to be started as a CommonJS main script,
// in the app's folder: the bundler looks for require.main and finds the entry points from the working folder.
// Argument: JSON with appDir, outDir and either runtimeDir (our loader and wrapper) for the functions, or the UI Kit
// resources to bundle. Tells its parent of each part that is done: `functions`, or the key of a resource.
'use strict';
const fs = require('node:fs');
const path = require('node:path');

const { appDir, outDir, runtimeDir, resources = [] } = JSON.parse(process.argv[2]);
if (runtimeDir) process.env.FORGE_RUNTIME_PATH = runtimeDir;
process.chdir(appDir);

const { getEntryPoints, getNodeBundler, getWrapperProvider, NativeUIBundler } = require('@forge/bundler');
const { ConfigFile, FileSystemReader, FileSystemWriter } = require('@forge/cli-shared');

const silent = () => {};
const logger = { info: silent, debug: silent, trace: silent, warn: console.warn, error: console.error };
const tell = (part) => process.send?.(part);

/** Translates without looking at types, which takes longer than all the rest: the type check looks at them. */
function withoutTypes(config) {
  const loaders = config.module.rules.flatMap((rule) => [rule, ...[rule.use ?? []].flat()]);
  for (const one of loaders.filter(({ loader }) => loader === 'ts-loader'))
    one.options = { ...one.options, transpileOnly: true };
  return config;
}

async function bundleFunctions() {
  const reader = new FileSystemReader();
  const config = new ConfigFile(reader, new FileSystemWriter());
  const entryPoints = getEntryPoints(await config.getAppHandlers());
  const bundler = await getNodeBundler(
    logger,
    getWrapperProvider({ fileSystemReader: reader }),
    config,
  ).getBundler();
  const asDeployed = bundler.getConfigs.bind(bundler);
  bundler.getConfigs = async (args) => (await asDeployed(args)).map(withoutTypes);
  const result = await bundler.bundle({ appDirectory: appDir, entryPoints, i18nResourceBundle: undefined });
  fs.cpSync(result.outputDir, outDir, { recursive: true });
  for (const [name, content] of result.additionalOutputs) {
    const file = path.join(outDir, name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    if (Buffer.isBuffer(content)) fs.writeFileSync(file, content);
    else fs.copyFileSync(content, file);
  }
}

/** Leaves the code as long as it is: a deploy shortens it, which takes six times as long as making it. */
class ResourceBundler extends NativeUIBundler {
  async getConfigs(args) {
    const configs = await super.getConfigs(args);
    return configs.map((config) => ({
      ...withoutTypes(config),
      optimization: { ...config.optimization, minimize: false },
    }));
  }
}

async function bundleResources() {
  const bundler = new ResourceBundler(logger);
  // One after another: the bundler gives each its folder only while no other is under way.
  for (const resource of resources) {
    const { nativeUiBundlesDetails } = await bundler.bundleResources([resource]);
    const target = path.join(outDir, 'resources', resource.key);
    for (const { path: built } of nativeUiBundlesDetails) fs.cpSync(built, target, { recursive: true });
    tell(resource.key);
  }
}

async function main() {
  if (runtimeDir) {
    await bundleFunctions();
    tell('functions');
  }
  await bundleResources();
}

main().then(
  () => process.disconnect?.(),
  (error) => {
    console.error(error.message);
    process.exitCode = 1;
    process.disconnect?.();
  },
);
