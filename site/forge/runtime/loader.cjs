// Stands where Atlassian's loader stands in a bundle (as __forge__.cjs): hands an invocation to the wrapper beside it.
'use strict';
const path = require('node:path');

exports.main = (event, lambdaContext) => {
  const folder = process.env.FORGE_EFS_RUNTIME_PATH || __dirname;
  const wrapper = process.env.FORGE_CUSTOM_WRAPPER_FILE_NAME || '__forge_wrapper__.cjs';
  return require(path.join(folder, wrapper)).main(event, lambdaContext);
};
