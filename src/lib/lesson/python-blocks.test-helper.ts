import { readdirSync, readFileSync } from 'node:fs';
import type { Code, Root } from 'mdast';
import remarkDirective from 'remark-directive';
import remarkMath from 'remark-math';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { Lang } from '$lib/i18n/lang';

/** A block of Python in a lesson, and the block of text that stands under it, which is what it prints. */
export interface PythonBlock {
	/** File and line, for who has to mend it. */
	readonly where: string;
	readonly code: string;
	readonly output: string | undefined;
}

/** The Python blocks of each file of an edition, in order. Files without any are left out. */
export function pythonBlocks(lang: Lang): ReadonlyMap<string, readonly PythonBlock[]> {
	const files = new Map<string, readonly PythonBlock[]>();
	for (const name of readdirSync(`content/${lang}`).sort()) {
		const file = `content/${lang}/${name}`;
		const tree: Root = unified()
			.use(remarkParse)
			.use(remarkMath)
			.use(remarkDirective)
			.parse(readFileSync(file, 'utf8'));
		const blocks: PythonBlock[] = [];
		visit(tree, 'code', (node, index, parent) => {
			if (node.lang !== 'python') return;
			const next = parent?.children[(index ?? 0) + 1];
			const output = next?.type === 'code' && next.lang === 'text' ? (next as Code).value : undefined;
			blocks.push({ where: `${file}:${node.position?.start.line}`, code: node.value, output });
		});
		if (blocks.length > 0) files.set(name, blocks);
	}
	return files;
}
