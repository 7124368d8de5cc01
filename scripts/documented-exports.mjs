/**
 * An ESLint rule: an exported function, class, type or interface carries a doc comment, because
 * that sentence is what a reader of the importing file sees in the editor.
 */
export const documentedExports = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: { missing: 'Say in a doc comment (/** … */) what `{{name}}` takes and returns.' },
  },
  create(context) {
    return {
      ExportNamedDeclaration(node) {
        const { declaration } = node;
        if (!declaration || !needsComment(declaration)) return;
        if (hasDocComment(context.sourceCode, node) || isLaterOverload(node)) return;
        context.report({
          node: declaration,
          messageId: 'missing',
          data: { name: nameOf(declaration) },
        });
      },
    };
  },
};

const documentedKinds = new Set([
  'FunctionDeclaration',
  'TSDeclareFunction',
  'ClassDeclaration',
  'TSTypeAliasDeclaration',
  'TSInterfaceDeclaration',
]);

function needsComment(declaration) {
  if (documentedKinds.has(declaration.type)) return !isInferredFromSchema(declaration);
  return (
    declaration.type === 'VariableDeclaration' &&
    declaration.declarations.some(({ init }) => init?.type === 'ArrowFunctionExpression')
  );
}

// `type Block = z.infer<typeof block>` says it all: the schema above it carries the description.
function isInferredFromSchema({ type, typeAnnotation }) {
  if (type !== 'TSTypeAliasDeclaration' || typeAnnotation.type !== 'TSTypeReference') return false;
  const { typeName } = typeAnnotation;
  return typeName.type === 'TSQualifiedName' && typeName.left.name === 'z';
}

function hasDocComment(sourceCode, node) {
  const last = sourceCode.getCommentsBefore(node).at(-1);
  return last?.type === 'Block' && last.value.startsWith('*');
}

function isLaterOverload(node) {
  const siblings = node.parent.body;
  const before = siblings[siblings.indexOf(node) - 1];
  const name = nameOf(node.declaration);
  return before?.declaration?.type === 'TSDeclareFunction' && nameOf(before.declaration) === name;
}

function nameOf(declaration) {
  return declaration.id?.name ?? declaration.declarations?.[0]?.id.name ?? 'this';
}
