const months = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';
/** What may stand in a number or date beside digits and signs: months, an exponent, am and pm, 年月日. */
const valueWords = new RegExp(
	`${months}|(?<=[\\p{Nd}.])e(?=[+-]?\\p{Nd})|(?<=\\p{Nd}\\s*)[ap]m?$|[年月日时分秒]`,
	'giu'
);

/** Whether a spreadsheet may put a number, date, time, truth value or error in place of this text. */
export function takenForValue(text: string): boolean {
	if (/^\s*(true|false)\s*$|^\s*#\w/i.test(text)) return true;
	return /\p{Nd}/u.test(text) && /^[\p{Nd}\p{P}\p{S}\s]*$/u.test(text.replace(valueWords, ''));
}

/** Whether a spreadsheet may compute this text: Chinese and Japanese ones take the full-width signs, too. */
export function takenForFormula(text: string): boolean {
	return /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(text);
}

/** Whether a number is written as a spreadsheet shows it again: `7`, `-1.5`, but not `00`, `1E5`, or 16 digits. */
export function survives(text: string): boolean {
	return /^-?[\d.]{1,15}$/.test(text) && String(Number(text)) === text;
}

/**
 * A formula whose value is the text, `="00"`: Excel, LibreOffice and Google Sheets all show the text itself. An
 * apostrophe before it would be hidden only in what is typed, and be a part of the text in a file. Quotes within are
 * doubled, so that nothing in the text can end the string and be computed.
 */
export const asText = (text: string) => `="${text.replaceAll('"', '""')}"`;
