import ts from 'typescript';

export interface Import {
  /** As written between the quotes. */
  specifier: string;
  line: number;
  /** `import type`: nothing of it is left when the program runs. */
  isType: boolean;
}

const SOLIDITY_IMPORT = /^[ \t]*import\s+(?:[^"';]*?\bfrom\s+)?["']([^"']+)["'](?:\s+as\s+\w+)?\s*;/gm;

/** Every import of a TypeScript, JavaScript or Solidity file: static, dynamic, re-exported, type-only. */
export function importsOf(path: string, text: string): Import[] {
  const lineAt = (offset: number) => text.slice(0, offset).split('\n').length;

  if (path.endsWith('.sol')) {
    const code = blankComments(text);
    return [...code.matchAll(SOLIDITY_IMPORT)].map((match) => ({
      specifier: match[1] ?? '',
      line: lineAt(match.index),
      isType: false,
    }));
  }
  const { importedFiles } = ts.preProcessFile(text, true, true);
  return importedFiles.map(({ fileName, pos }) => ({
    specifier: fileName,
    line: lineAt(pos),
    isType: /^import\s+type\s/.test(text.slice(text.lastIndexOf('import', pos), pos)),
  }));
}

/** Solidity without comments, every character at its place. */
function blankComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, (comment) => comment.replace(/[^\n]/g, ' '));
}
