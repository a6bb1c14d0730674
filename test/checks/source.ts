import ts from 'typescript';

export interface Import {
  /** The package or file as written. */
  from: string;
  /** Names taken from it, as the other side calls them; `*` for a whole namespace. Types left out. */
  names: string[];
}

/** What a file imports as values. */
export function importsOf(text: string): Import[] {
  return parse(text).statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) return [];
    return [{ from: statement.moduleSpecifier.text, names: namesIn(statement.importClause) }];
  });
}

/** The names a file exports as values; `*` when it passes on everything another file has. */
export function exportsOf(text: string): string[] {
  return parse(text).statements.flatMap((statement) => {
    if (ts.isExportDeclaration(statement)) return reExports(statement);
    return isExported(statement) ? declaredNames(statement) : [];
  });
}

/** Every string literal and the fixed beginning of every template in a file. */
export function stringsOf(text: string): string[] {
  return nodesOf(parse(text)).flatMap((node) =>
    ts.isStringLiteralLike(node) || ts.isTemplateHead(node) ? [node.text] : [],
  );
}

/** Every dotted name in a file: `test.skip`, `test.describe.only`, `vi.mock`… */
export function dottedNamesOf(text: string): string[] {
  return nodesOf(parse(text)).flatMap((node) => dotted(node) ?? []);
}

function dotted(node: ts.Node): string | undefined {
  if (!ts.isPropertyAccessExpression(node)) return undefined;
  const owner = ts.isIdentifier(node.expression) ? node.expression.text : dotted(node.expression);
  return owner === undefined ? undefined : `${owner}.${node.name.text}`;
}

function parse(text: string): ts.SourceFile {
  return ts.createSourceFile('file.tsx', text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
}

function nodesOf(node: ts.Node): ts.Node[] {
  const nodes: ts.Node[] = [];
  const visit = (child: ts.Node): void => {
    nodes.push(child);
    ts.forEachChild(child, visit);
  };
  visit(node);
  return nodes;
}

function namesIn(clause: ts.ImportClause | undefined): string[] {
  if (clause === undefined || clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return [];
  const byDefault = clause.name === undefined ? [] : ['default'];
  const bindings = clause.namedBindings;
  if (bindings === undefined) return byDefault;
  if (ts.isNamespaceImport(bindings)) return [...byDefault, '*'];
  const values = bindings.elements.filter((element) => !element.isTypeOnly);
  return [...byDefault, ...values.map((element) => (element.propertyName ?? element.name).text)];
}

function reExports(statement: ts.ExportDeclaration): string[] {
  if (statement.isTypeOnly) return [];
  const clause = statement.exportClause;
  if (clause === undefined || ts.isNamespaceExport(clause)) return ['*'];
  return clause.elements.filter((element) => !element.isTypeOnly).map((element) => element.name.text);
}

function isExported(statement: ts.Statement): boolean {
  const modifiers = ts.canHaveModifiers(statement) ? ts.getModifiers(statement) : undefined;
  return modifiers?.some((modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword) ?? false;
}

function declaredNames(statement: ts.Statement): string[] {
  if (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)) {
    return statement.name === undefined ? ['default'] : [statement.name.text];
  }
  if (!ts.isVariableStatement(statement)) return [];
  return statement.declarationList.declarations.flatMap(({ name }) =>
    ts.isIdentifier(name) ? [name.text] : [],
  );
}
