const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * A format of dates, made once for each way of writing: to make one costs a browser a hundred times what it costs to
 * use it, and a page writes dates every second.
 */
export function dateFormat(tag: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${tag} ${JSON.stringify(options)}`;
  const known = formats.get(key) ?? new Intl.DateTimeFormat(tag, options);
  formats.set(key, known);
  return known;
}
