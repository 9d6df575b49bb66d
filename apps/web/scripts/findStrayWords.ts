import ts from 'typescript';

export interface Stray {
  readonly line: number;
  readonly text: string;
}

/** Attributes that no person reads. */
const silent =
  /^(className|id|href|src|type|key|role|name|d|viewBox|points|transform|fill|stroke.*|x\d?|y\d?|r|cx|cy|width|height|rel|as|method|autoComplete|inputMode|pattern|htmlFor|popover\w*|preserveAspectRatio|data-.*|aria-(live|hidden|haspopup|describedby|labelledby|controls|current|autocomplete)|textAnchor|dominantBaseline|vectorEffect|dir|lang|hrefLang|align|side|tone|look|sort|locale|modalSize|offset|spellCheck|gradientUnits|gradientTransform|clipPath|strategy|theme)$/;

/** What is the same in every language: names, units, symbols, addresses. */
const names =
  /\b(Blitz|METIS|lsMETIS|wMETIS|Metis Blitz|Metis|Ethereum|Multicall3|RAY|wei|gas|gwei|CSV|JSON|ABI|0x[\w…]*|https?)\b/g;

const hasWords = (text: string) => /\p{L}/u.test(text.replace(names, ''));
const isSentence = (text: string) =>
  /^\p{Lu}\p{Ll}+([ ,.’-]|$)/u.test(text) && /[ .]/.test(text) && hasWords(text);

/**
 * Finds words for people that stand in the code and not in a copy file: text between tags, attributes that are
 * read out or shown, and sentences in strings. What a program alone reads (thrown errors, imports, types) does not count.
 * @param source of a `.ts` or `.tsx` file.
 */
export function findStrayWords(fileName: string, source: string): readonly Stray[] {
  const file = ts.createSourceFile(
    fileName,
    source,
    ts.ScriptTarget.Latest,
    true,
    fileName.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  );
  const found: Stray[] = [];
  const add = (node: ts.Node, text: string) =>
    found.push({
      line: file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1,
      text: text.trim().replace(/\s+/g, ' '),
    });

  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node) || ts.isThrowStatement(node)) return;
    if (ts.isNewExpression(node) && /Error$/.test(node.expression.getText(file))) return;
    if (ts.isJsxText(node)) {
      if (hasWords(node.text)) add(node, node.text);
      return;
    }
    if (ts.isJsxAttribute(node)) {
      if (silent.test(node.name.getText(file))) return;
      const value = node.initializer;
      if (value && ts.isStringLiteral(value)) {
        if (
          hasWords(value.text) &&
          (/ |^\p{Lu}/u.test(value.text) ||
            /^(label|title|alt|placeholder|aria-)/.test(node.name.getText(file)))
        )
          add(node, value.text);
        return;
      }
    }
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) {
      if (isSentence(node.text)) add(node, node.text);
    }
    if (ts.isTemplateExpression(node)) {
      const text = [node.head.text, ...node.templateSpans.map((span) => span.literal.text)].join('…');
      // One word between two figures is a sentence too: «1 % to 2 %».
      if (/(^| )\p{Ll}{2,} \p{Ll}{2,}|… \p{Ll}{2,} …/u.test(text) || isSentence(text)) add(node, text);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}
