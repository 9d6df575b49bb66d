/** What stands between words that come from different places: each language has its own, and Chinese no gaps. */
export const marks =
  process.env.NEXT_PUBLIC_BLITZ_LANGUAGE === 'zh'
    ? { gap: '', comma: '，', colon: '：', stop: '。' }
    : { gap: ' ', comma: ', ', colon: ': ', stop: '.' };
