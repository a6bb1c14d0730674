'use strict';
// Atlassian's full validation of ./manifest.yml, which `forge deploy` runs first. Prints its findings as JSON.
const { ProcessorBuilder, ValidationTypes } = require('@forge/manifest');

async function main() {
  const processor = ProcessorBuilder.instance()
    .withValidation(ValidationTypes.FULL)
    .withOptions({ deprecatedRuntimes: [] })
    .build();
  const { errors = [] } = await processor.process();
  const findings = errors.map(({ level, message, line, column, reference }) => ({
    file: 'manifest.yml',
    line,
    column,
    level,
    message,
    reference,
  }));
  process.stdout.write(JSON.stringify(findings));
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
