const address = '0x[0-9a-fA-F]{4}…[0-9a-fA-F]{4}';
/** As `formatDateTime` writes them: "Mon 23 Nov, 11:18", "21 Jan 2027, 12:00", "2027年1月21日 12:00". */
const english = String.raw`(?:\p{Lu}\p{L}{2},? )?\d{1,2} \p{Lu}\p{L}{2,3}(?: \d{4})?, \d\d:\d\d`;
const chinese = String.raw`(?:\d{4}年)?\d{1,2}月\d{1,2}日(?:周.)? \d\d:\d\d`;

const quoted = '“[^”]*”';

/** What is read in one piece, a shortened address, a moment or a quoted name: splits a text so that each second part is one. */
export const wholePieces = new RegExp(`(${address}|${english}|${chinese}|${quoted})`, 'u');
