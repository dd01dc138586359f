import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import {
  type Declaration as AnyDeclaration,
  parseSync,
  type Statement,
  type TSInterfaceDeclaration,
  type TSTypeAliasDeclaration,
} from 'oxc-parser'
import { packageFolders } from '../packPackages.ts'
import { type DocComment, readDocComment } from './docComment.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const notShipped = /\.(test|stories)\.|\.d\.ts$|__tests__|\.test-d\.ts$/

/** A source file, with what its positions refer to. */
export interface Source {
  file: string
  text: string
  /** The doc comment directly before a position. */
  commentAt: (position: number) => DocComment | undefined
}

/** Something that a source file declares at its top: a type, or a function, component or constant. */
export interface Declaration {
  name: string
  source: Source
  comment: DocComment | undefined
  start: number
  end: number
  /** Missing for what isn't a type. */
  type: TSInterfaceDeclaration | TSTypeAliasDeclaration | undefined
}

/** Every declaration of the packages, by name. A name that several files declare has several. */
export function readDeclarations(): Map<string, Declaration[]> {
  const declarations = new Map<string, Declaration[]>()
  for (const file of packageFolders.flatMap(sourceFiles)) {
    for (const declaration of declarationsOf(file))
      declarations.set(declaration.name, [...(declarations.get(declaration.name) ?? []), declaration])
  }
  return declarations
}

function sourceFiles(folder: string): string[] {
  return readdirSync(`${root}packages/${folder}/src`, { recursive: true, encoding: 'utf8' })
    .map((file) => `packages/${folder}/src/${file.replaceAll('\\', '/')}`)
    .filter((file) => /\.tsx?$/.test(file) && !notShipped.test(file))
    .sort()
}

function declarationsOf(file: string): Declaration[] {
  const text = readFileSync(root + file, 'utf8')
  const { program, comments, errors } = parseSync(file, text)
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`)
  const docs = comments.filter(({ type, value }) => type === 'Block' && value.startsWith('*'))
  const source: Source = {
    file,
    text,
    commentAt(position) {
      // The bar before the first member of a union stands between the two.
      const comment = docs.findLast(({ end }) => end <= position && /^[\s|]*$/.test(text.slice(end, position)))
      return comment && readDocComment(comment.value.slice(1))
    },
  }
  return program.body.flatMap((statement) => {
    const declared = declarationIn(statement)
    if (!declared) return []
    const { start, end } = statement
    const isType = declared.type === 'TSInterfaceDeclaration' || declared.type === 'TSTypeAliasDeclaration'
    const type = isType ? declared : undefined
    return namesOf(declared).map((name) => ({ name, source, comment: source.commentAt(start), start, end, type }))
  })
}

function declarationIn(statement: Statement): AnyDeclaration | undefined {
  if (statement.type === 'ExportNamedDeclaration') return statement.declaration ?? undefined
  return isDeclaration(statement) ? statement : undefined
}

function namesOf(declared: AnyDeclaration): string[] {
  if (declared.type === 'VariableDeclaration')
    return declared.declarations.flatMap(({ id }) => (id.type === 'Identifier' ? [id.name] : []))
  return 'id' in declared && declared.id?.type === 'Identifier' ? [declared.id.name] : []
}

function isDeclaration(statement: Statement): statement is Statement & AnyDeclaration {
  return /^(TS(Interface|TypeAlias)|Variable|Function|Class)Declaration$/.test(statement.type)
}
