import type { Metadata } from 'next';
import { langTags, pathIn } from '../ui/copy/language.ts';
import { shellCopy } from './copy.ts';

const paths = {
  withdraw: '/withdraw/',
  sequencers: '/sequencers/',
  sequencer: '/sequencers/view/',
  governance: '/governance/',
  proposal: '/governance/proposal/',
  newProposal: '/governance/new/',
  delegates: '/governance/delegates/',
  fund: '/fund/',
  portfolio: '/portfolio/',
  transparency: '/transparency/',
  run: '/run/',
  help: '/help/',
  design: '/design/',
} as const;

/** What a page says of itself to browsers and search engines: title, purpose, and where it stands in each language. */
export function pageMetadata(page: keyof typeof paths): Metadata {
  const { name, lead } = shellCopy.pages[page];
  return { title: name, description: lead, alternates: alternatesOf(paths[page]) };
}

/** @param path from the root of the app. */
export function alternatesOf(path: string): Metadata['alternates'] {
  return {
    languages: {
      [langTags.en]: pathIn(path, 'en'),
      [langTags.zh]: pathIn(path, 'zh'),
      'x-default': pathIn(path, 'en'),
    },
  };
}
