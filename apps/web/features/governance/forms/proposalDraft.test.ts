import { expect, it } from 'vitest';
import { emptyDraft, isTouched, proposalDraftSchema, readDraft, writeDraft } from './proposalDraft.ts';

it('goes through a link and back, whatever was typed', () => {
  const draft = {
    ...emptyDraft,
    kind: 'custom' as const,
    title: 'Größer — 更大 <b>🙂</b>',
    context: 'a\n\nb',
  };
  expect(writeDraft(draft)).toMatch(/^[\w-]+$/);
  expect(readDraft(writeDraft(draft))).toEqual(draft);
});

it.each(['', 'nonsense', '!!!', btoa('{"title":5}'), btoa('[]'), btoa('{"calls":[]}')])(
  'refuses %j',
  (written) => {
    expect(readDraft(written)).toBeUndefined();
  },
);

it('keeps what an older form kept', () => {
  const older = { title: 'A title', bucketId: '2', recipient: '', amount: '5', duration: 3_600, cliff: 0 };
  expect(proposalDraftSchema.parse(older)).toMatchObject({ ...older, kind: 'stream', parameter: '' });
});

it('knows whether anything was typed', () => {
  expect(isTouched({ ...emptyDraft, kind: 'parameter' })).toBe(false);
  expect(isTouched({ ...emptyDraft, amount: '1' })).toBe(true);
});
