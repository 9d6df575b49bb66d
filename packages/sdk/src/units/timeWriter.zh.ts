import { createTimeWriter, type TimeWriterOptions } from './createTimeWriter.ts';
import { durationWords } from './durationWords.zh.ts';

/** `createTimeWriter` for Chinese sentences. */
export const timeWriter: typeof createTimeWriter = (options: TimeWriterOptions = {}, words = durationWords) =>
  createTimeWriter({ ...options, locale: options.locale ?? 'zh-CN' }, words);
