import { home } from './home';

interface ScriptPolicy {
	createScriptURL(address: string): string;
}
interface PolicyFactory {
	createPolicy(name: string, rules: ScriptPolicy): ScriptPolicy;
}

let policy: ScriptPolicy | undefined;

/** Lets pass what the course serves itself, and what it made of that. */
function createScriptURL(address: string): string {
	if ((home && address.startsWith(home)) || address.startsWith('blob:')) return address;
	throw new TypeError(`${address} is no script of this course.`);
}

/**
 * The address of one of the course's own scripts, for pages that ask for trusted types (`require-trusted-types-for 'script'`).
 * Elsewhere it is the address as it is.
 *
 * @throws TypeError when the page's list of `trusted-types` has no “surprisal”
 */
export function trustedScript(address: string): string {
	const { trustedTypes } = self as { trustedTypes?: PolicyFactory };
	policy ??= trustedTypes?.createPolicy('surprisal', { createScriptURL });
	return policy?.createScriptURL(address) ?? address;
}
