/**
 * What eslint's rule can't see: imports never run in a circle, types included. Which folder may import which is in
 * eslint.config.js, where an editor shows it at once.
 *
 * @type {import('dependency-cruiser').IConfiguration}
 */
export default {
	forbidden: [
		{
			name: 'no-circles',
			comment:
				'Types that both need stand in a file of their own (state.ts, figures.ts). See ARCHITECTURE.md.',
			severity: 'error',
			from: {},
			to: { circular: true }
		},
		{
			name: 'resolved',
			comment: 'An import that is not followed is an import that is not checked.',
			severity: 'error',
			from: {},
			to: { couldNotResolve: true, pathNot: '^\\$app/|/\\$types$|\\?|^virtual:' }
		}
	],
	options: {
		doNotFollow: { path: 'node_modules' },
		exclude: { path: '\\.svelte-kit' },
		tsPreCompilationDeps: true,
		tsConfig: { fileName: 'tsconfig.json' },
		webpackConfig: { fileName: 'tools/aliases.mjs' },
		enhancedResolveOptions: {
			exportsFields: ['exports'],
			conditionNames: ['svelte', 'import', 'types', 'default']
		}
	}
};
