import { expect, it } from 'vitest';
import { importsOf } from './importsOf.ts';

const FILES: Record<string, string> = {
  'a/A.sol': 'import {B} from "./b/B.sol";\nimport {IERC20} from "@openzeppelin/contracts/IERC20.sol";',
  'a/b/B.sol': "import {\n    C,\n    D\n} from '../C.sol';\ncontract B {}",
  'a/C.sol': 'import "./A.sol";',
};
const read = (path: string) => FILES[path] ?? '';

it('follows what is imported by a path, however it is written, once', () => {
  expect([...importsOf('a/A.sol', read)].sort()).toEqual(['a/A.sol', 'a/C.sol', 'a/b/B.sol']);
});

it('names a file that is not entered, and not what it imports', () => {
  const enter = (path: string) => !read(path).includes('contract ');
  expect([...importsOf('a/A.sol', read, enter)].sort()).toEqual(['a/A.sol', 'a/b/B.sol']);
});
