/** The kinds of value that a call may name beside its list: `dtype=float32`, `device='cuda:0'`, `grad_fn=<SoftmaxBackward0>`. */
const OPTION = /,\s*[a-z_]+\s*=\s*(?:<[^<>]*>|'[^']*'|"[^"]*"|[\w.]+(?:\([^()]*\))?|\([^()]*\))\s*$/i;

/** What Python, NumPy, PyTorch, JAX and R write around numbers. A function that computes, `softmax(…)`, is none of these. */
const OPENING =
	/^(?:(?:[A-Za-z_]\w*\.)*(?:tensor|Tensor|FloatTensor|DoubleTensor|array|asarray|Array|matrix|float|float16|float32|float64|list|tuple|c)\s*(?=\())?[[({]/;

const closing: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

/** Digits in threes, set apart as people do where no comma stands for thousands: 1 000 with a space that breaks no line, 1’000, 1_000. */
const THOUSANDS = /(?<![\d.])[1-9]\d{0,2}(?:[_'’\u00A0\u2009\u202F]\d{3})+(?!\d)/g;

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
/** A power of ten, with what it is a multiple of: 10⁻³, 1.5×10^-3. */
const POWER = new RegExp(
	`(?:(\\d\\.?)\\s*[×·⋅*]\\s*|(?<![\\d.]))10(?:([⁺⁻]?)([${RAISED}]+)|(?:\\^|\\*\\*)([({]?)([+−-]?\\d+)[)}]?)`,
	'g'
);

/**
 * A text with the characters that keyboards and programs have for the same thing made one: ０．５, 0。5, 【0.5】 and −0.5 are
 * written in ASCII, a fraction's parts and a percent sign stand at their number, and what can't be seen is gone. Raised and circled
 * digits stay what they are: 10² is not 102, nor is 1½ eleven halves.
 */
export function plainText(text: string): string {
	return text
		.replace(/[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g, '')
		.replace(THOUSANDS, (number) => number.replace(/\D/g, ''))
		.replace(POWER, (_, multiple: string | undefined, sign: string, raised: string, __, exponent: string) => {
			const digits = raised ? Array.from(raised, (digit) => RAISED.indexOf(digit)).join('') : exponent;
			return `${multiple ?? '1'}e${sign === '⁻' ? '-' : ''}${digits}`;
		})
		.replace(/[^\p{ASCII}\p{No}]/gu, (character) => character.normalize('NFKC'))
		.replace(/[−–‒]/g, '-')
		.replaceAll('【', '[')
		.replaceAll('】', ']')
		.replace(/(^|\d)。(?=\d)/g, '$1.')
		.replace(/\s*[/⁄∕]\s*/g, '/')
		.replace(/(\d)\s+(?=[%‰])/g, '$1')
		.replace(/(^|[,;、|([{])(\s*[+-])[ \t]+(?=[\d.])/g, '$1$2')
		.trim();
}

/**
 * What stands inside the brackets and calls around the whole of a plain text, and behind the name it is given to:
 * `0.1, 0.9` of `p = torch.tensor([[0.1, 0.9]], dtype=torch.float64)`.
 */
export function unwrapped(text: string): string {
	let inner = text
		.replace(/^Parameter containing:\s*/, '')
		.replace(/^<tf\.\w+[^>]*\bnumpy=([^>]*)>$/, '$1')
		.replace(/^[A-Za-z_]\w*\s*=\s*/, '')
		.trim();
	for (;;) {
		const whole = inner.replace(/[\s,;。]+$/, '').replace(/(?<=[)\]}])\.$/, '');
		const opening = OPENING.exec(whole)?.[0];
		if (opening === undefined || !closesAtEnd(whole, opening.length - 1)) return inner;
		inner = whole.slice(opening.length, -1).trim();
		while (opening.endsWith('(') && OPTION.test(inner)) inner = inner.replace(OPTION, '');
	}
}

/** A word without the quotation marks that JSON and spreadsheets may put around it. */
export const unquoted = (word: string) => word.replace(/^(["'`“‘])([^"'`“”‘’]*)["'`”’]$/, '$2');

/** Whether the bracket at this place is closed by the last character, and not before. */
function closesAtEnd(text: string, at: number): boolean {
	const open: string[] = [];
	for (let i = at; i < text.length; i++) {
		if (text[i] in closing) open.push(closing[text[i]]);
		else if (/[)\]}]/.test(text[i])) {
			if (open.pop() !== text[i]) return false;
			if (open.length === 0) return i === text.length - 1;
		}
	}
	return false;
}
