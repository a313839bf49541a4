/** Fetches the glossary once, when a term is first asked for, and finds definitions in it. */
export class Definitions {
	#page: Promise<Document> | undefined;

	/** A copy of what stands under the term that a link leads to; undefined where the glossary can't be had. */
	async of(link: HTMLAnchorElement): Promise<Node[] | undefined> {
		try {
			this.#page ??= this.#fetch(link.href);
			const entry = (await this.#page).querySelector(`[id="${link.hash.slice(1)}"] [data-definition]`);
			if (!entry) return undefined;
			const copy = document.importNode(entry, true);
			// Addresses in it are relative to the page that it comes from.
			for (const other of copy.querySelectorAll('a')) {
				other.href = new URL(other.getAttribute('href') ?? '', link.href).href;
			}
			return [...copy.children];
		} catch {
			this.#page = undefined;
			return undefined;
		}
	}

	async #fetch(address: string): Promise<Document> {
		const answer = await fetch(address);
		if (!answer.ok) throw new Error(`${answer.status} ${address}`);
		return new DOMParser().parseFromString(await answer.text(), 'text/html');
	}
}
