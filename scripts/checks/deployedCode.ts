import type { Check } from './Check.ts';

/** Tests prove the bytes that are deployed: they create our contracts from built code, not out of their own compile. */
export const deployedCode: Check = {
  name: 'deployed-code',
  async run(repo) {
    const contracts = repo
      .under('contracts/src/', '.sol')
      .flatMap((file) => [...repo.read(file).matchAll(/^contract (\w+)/gm)].map(([, name]) => name));
    if (contracts.length === 0) return [];
    const created = new RegExp(
      `\\bnew (${contracts.join('|')})\\b|\\btype\\((${contracts.join('|')})\\)\\.\\w*[cC]ode`,
    );

    return repo.under('contracts/test/', '.sol').flatMap((file) =>
      repo
        .read(file)
        .split('\n')
        .flatMap((text, index) => {
          const match = created.exec(text);
          return match
            ? [
                {
                  at: `${file}:${index + 1}`,
                  says: `create ${match[1] ?? match[2]} by deployCode, not \`${match[0]}\``,
                },
              ]
            : [];
        }),
    );
  },
};
