'use client';

import { useEffect, useState } from 'react';
import { emptyDraft, type StreamDraft, streamDraftSchema } from '../streamDraft.ts';

const key = 'blitz.draft.stream';

/** The draft of a proposal, kept in this browser while it is written. */
export function useDraft() {
  const [draft, setDraft] = useState<StreamDraft>(readDraft);
  useEffect(() => {
    try {
      localStorage.setItem(key, JSON.stringify(draft));
    } catch {
      // A full or forbidden storage costs the draft after a reload, nothing else.
    }
  }, [draft]);
  const set = (change: Partial<StreamDraft>) => setDraft((now) => ({ ...now, ...change }));
  return { draft, set };
}

function readDraft(): StreamDraft {
  try {
    return streamDraftSchema.parse(JSON.parse(localStorage.getItem(key) ?? ''));
  } catch {
    return emptyDraft;
  }
}
