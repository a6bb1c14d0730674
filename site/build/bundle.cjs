// Bundles an app with the bundler that `forge deploy` uses, offline. It has to be started as a CommonJS main script,
// in the app's folder: the bundler looks for require.main and finds the entry points from the working folder.
// Argument: JSON with appDir, outDir, runtimeDir (our loader and wrapper) and the UI Kit resources to bundle.
'use strict';
const fs = require('node:fs');
const path = require('node:path');

const { appDir, outDir, runtimeDir, resources } = JSON.parse(process.argv[2]);
process.env.FORGE_RUNTIME_PATH = runtimeDir;
process.chdir(appDir);

const { getEntryPoints, getNodeBundler, getWrapperProvider, NativeUIBundler } = require('@forge/bundler');
const { ConfigFile, FileSystemReader, FileSystemWriter } = require('@forge/cli-shared');

const silent = () => {};
const logger = { info: silent, debug: silent, trace: silent, warn: console.warn, error: console.error };

async function bundleFunctions() {
  const reader = new FileSystemReader();
  const config = new ConfigFile(reader, new FileSystemWriter());
  const entryPoints = getEntryPoints(await config.getAppHandlers());
  const bundler = getNodeBundler(logger, getWrapperProvider({ fileSystemReader: reader }), config);
  const result = await bundler.bundle({ appDirectory: appDir, entryPoints, i18nResourceBundle: undefined });
  fs.cpSync(result.outputDir, outDir, { recursive: true });
  for (const [name, content] of result.additionalOutputs) {
    const file = path.join(outDir, name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    if (Buffer.isBuffer(content)) fs.writeFileSync(file, content);
    else fs.copyFileSync(content, file);
  }
}

/** Translates without looking at types: that costs a program for each resource, and the type check has one for all. */
class ResourceBundler extends NativeUIBundler {
  async getConfigs(args) {
    const configs = await super.getConfigs(args);
    const rules = configs.flatMap((config) => config.module.rules);
    for (const rule of rules.filter(({ loader }) => loader === 'ts-loader'))
      rule.options = { transpileOnly: true };
    return configs;
  }
}

async function bundleResources() {
  const bundler = new ResourceBundler(logger);
  // One after another: the bundler gives each its folder only while no other is under way.
  for (const resource of resources) {
    const { nativeUiBundlesDetails } = await bundler.bundleResources([resource]);
    const target = path.join(outDir, 'resources', resource.key);
    for (const { path: built } of nativeUiBundlesDetails) fs.cpSync(built, target, { recursive: true });
  }
}

async function main() {
  await bundleFunctions();
  await bundleResources();
}

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
