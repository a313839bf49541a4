import { resolve } from 'node:path';
import ts from 'typescript';

/** What a widget's events carry, written as types that stand alone. */
export interface WidgetShapes {
	readonly state: string;
	readonly figures: string;
	/** Of each part of the state. */
	readonly parameters: Readonly<Record<string, string>>;
}

/** Types that every consumer's own library has. */
const isStandard = (symbol: ts.Symbol) =>
	(symbol.flags & ts.SymbolFlags.Interface) !== 0 &&
	(symbol.declarations ?? []).some((declaration) =>
		/\/typescript\/lib\/lib\.[^/]*\.d\.ts$/.test(declaration.getSourceFile().fileName)
	);

/** Writes types out, so that a reader of the package needs nothing of the course's own sources. */
class Writer {
	/** Where a type is written within itself. */
	readonly #under: ts.Type[] = [];

	constructor(readonly checker: ts.TypeChecker) {}

	write(type: ts.Type, indent: string): string {
		if (this.#under.includes(type)) return 'object';
		this.#under.push(type);
		const written = this.#written(type, indent);
		this.#under.pop();
		return written;
	}

	#written(type: ts.Type, indent: string): string {
		const { checker } = this;
		if (type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) return 'unknown';
		if (type.flags & ts.TypeFlags.Boolean) return 'boolean';
		if (type.isUnion()) return this.#union(type, indent);
		if (!(type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection))) return checker.typeToString(type);
		if (checker.isTupleType(type)) {
			const members = checker.getTypeArguments(type as ts.TypeReference);
			return `readonly [${members.map((member) => this.write(member, indent)).join(', ')}]`;
		}
		if (checker.isArrayType(type)) {
			const [member] = checker.getTypeArguments(type as ts.TypeReference);
			const written = this.write(member, indent);
			return `readonly ${/[ |]/.test(written) && !written.startsWith('{') ? `(${written})` : written}[]`;
		}
		const { symbol } = type;
		if (symbol && isStandard(symbol)) return this.#standard(type, indent);
		if (type.getCallSignatures().length > 0) return 'unknown';
		return this.#object(type, indent);
	}

	/** Yes and no are two types in the checker's eyes. */
	#union(type: ts.UnionType, indent: string): string {
		const { checker } = this;
		const isTruth = (one: ts.Type) => (one.flags & ts.TypeFlags.BooleanLiteral) !== 0;
		const rest = type.types.filter((one) => !isTruth(one)).map((one) => this.write(one, indent));
		const truths = type.types.filter(isTruth).map((one) => checker.typeToString(one));
		return [...rest, ...(truths.length === 2 ? ['boolean'] : truths)].join(' | ');
	}

	/** What typed arrays lie on is left out: older libraries don't say it. */
	#standard(type: ts.Type, indent: string): string {
		const { name } = type.symbol;
		const inside = name.endsWith('Array') ? [] : this.checker.getTypeArguments(type as ts.TypeReference);
		return inside.length === 0 ? name : `${name}<${inside.map((one) => this.write(one, indent)).join(', ')}>`;
	}

	#object(type: ts.Type, indent: string): string {
		const { checker } = this;
		const deeper = `${indent}\t`;
		const lines = checker.getPropertiesOfType(type).flatMap((property) => {
			if (property.name.startsWith('__#') || property.flags & ts.SymbolFlags.Method) return [];
			const optional = property.flags & ts.SymbolFlags.Optional ? '?' : '';
			const doc = ts.displayPartsToString(property.getDocumentationComment(checker)).replace(/\s+/g, ' ');
			const name = /^[\w$]+$/.test(property.name) ? property.name : JSON.stringify(property.name);
			const written = this.write(checker.getTypeOfSymbol(property), deeper);
			return [
				...(doc ? [`${deeper}/** ${doc} */`] : []),
				`${deeper}readonly ${name}${optional}: ${written};`
			];
		});
		for (const { keyType, type: value } of checker.getIndexInfosOfType(type)) {
			lines.push(`${deeper}readonly [key: ${checker.typeToString(keyType)}]: ${this.write(value, deeper)};`);
		}
		return `{\n${lines.join('\n')}\n${indent}}`;
	}
}

/** The shapes of every widget's state and figures, by its id, as the definitions' own types say. */
export function shapesOf(ids: readonly string[]): Readonly<Record<string, WidgetShapes>> {
	const config = ts.getParsedCommandLineOfConfigFile(
		resolve('tsconfig.json'),
		{},
		{
			...ts.sys,
			onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
				throw new Error(ts.flattenDiagnosticMessageText(messageText, '\n'));
			}
		}
	);
	if (!config) throw new Error('tsconfig.json can’t be read.');
	const fileOf = (id: string) => resolve(`src/lib/widgets/${id}/definition.ts`);
	const program = ts.createProgram([...ids.map(fileOf), resolve('src/app.d.ts')], config.options);
	const checker = program.getTypeChecker();
	const writer = new Writer(checker);
	return Object.fromEntries(ids.map((id) => [id, shapeOf(program.getSourceFile(fileOf(id)), writer)]));
}

function shapeOf(source: ts.SourceFile | undefined, writer: Writer): WidgetShapes {
	const { checker } = writer;
	const module = source && checker.getSymbolAtLocation(source);
	const exported = module && checker.tryGetMemberInModuleExports('default', module);
	const definition =
		exported &&
		checker.getTypeOfSymbol(
			exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported
		);
	const [state, figures] = definition ? checker.getTypeArguments(definition as ts.TypeReference) : [];
	if (!state || !figures) throw new Error(`${source?.fileName}: its definition says no state and figures.`);
	return {
		state: writer.write(state, ''),
		figures: writer.write(figures, ''),
		parameters: Object.fromEntries(
			checker
				.getPropertiesOfType(state)
				.map((property) => [property.name, writer.write(checker.getTypeOfSymbol(property), '\t')])
		)
	};
}
