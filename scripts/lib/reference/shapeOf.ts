import type { TSSignature, TSType } from 'oxc-parser'
import { type DocComment, oneLine } from './docComment.ts'
import type { Declaration, Source } from './readDeclarations.ts'
import type { Surface } from './Surface.ts'

export interface Member {
  name: string
  optional: boolean
  type: string
  comment: DocComment | undefined
}

/** Members that come from another type: one of the reference, or one of somebody else's. */
export interface Inherited {
  /** The type as the source has it, without an Omit around it. */
  text: string
  /** Its name, if the reference describes it. */
  name?: string
  /** Which of its members are here. */
  members: string[]
  /** Each of them may be left out. */
  optional?: boolean
}

/** One of several forms, such as an event. */
export interface Variant extends Shape {
  comment: DocComment | undefined
}

export interface Shape {
  members: Member[]
  inherited: Inherited[]
  variants: Variant[]
  /** The type itself, where it has no members. */
  text?: string
}

const empty: Shape = { members: [], inherited: [], variants: [] }

/** What a type is made of. What no page describes by itself is taken apart where it is used. */
export function shapeOf({ type, source }: Declaration, surface: Surface): Shape {
  if (type?.type === 'TSTypeAliasDeclaration') return ofType(type.typeAnnotation, source, surface)
  if (type?.type !== 'TSInterfaceDeclaration') return empty
  const calls = type.body.body.filter((node) => node.type === 'TSCallSignatureDeclaration')
  const own: Shape = {
    ...empty,
    members: type.body.body.flatMap((node) => memberOf(node, source)),
    ...(calls.length > 0 && { text: calls.map(({ start, end }) => source.text.slice(start, end)).join('; ') }),
  }
  const inherited = type.extends.map(({ expression, typeArguments, start, end }) => {
    const name = expression.type === 'Identifier' ? expression.name : ''
    return ofReference(name, typeArguments?.params ?? [], source.text.slice(start, end), source, surface)
  })
  const names = new Set(own.members.map(({ name }) => name))
  return joined([own, ...inherited.map((shape) => without(shape, names))])
}

/** The names of all members that a type has, its inherited ones among them. */
function namesIn({ members, inherited, variants }: Shape): string[] {
  return [
    ...members.map(({ name }) => name),
    ...inherited.flatMap((group) => group.members),
    ...variants.flatMap(namesIn),
  ]
}

function ofType(node: TSType, source: Source, surface: Surface): Shape {
  const text = source.text.slice(node.start, node.end)
  if (node.type === 'TSParenthesizedType') return ofType(node.typeAnnotation, source, surface)
  if (node.type === 'TSTypeLiteral') return { ...empty, members: node.members.flatMap((of) => memberOf(of, source)) }
  if (node.type === 'TSIntersectionType') return joined(node.types.map((part) => ofType(part, source, surface)))
  if (node.type === 'TSTypeReference' && node.typeName.type === 'Identifier')
    return ofReference(node.typeName.name, node.typeArguments?.params ?? [], text, source, surface)
  if (node.type !== 'TSUnionType') return { ...empty, text }
  const variants = node.types.map((part) => ({
    ...ofType(part, source, surface),
    comment: source.commentAt(part.start) ?? surface.find(source.text.slice(part.start, part.end))?.comment,
  }))
  const plain = variants.some((variant) => variant.text !== undefined)
  return plain ? { ...empty, text: plainType(text) } : { ...empty, variants }
}

function ofReference(name: string, args: TSType[], text: string, source: Source, surface: Surface): Shape {
  const [of, keys] = args
  if ((name === 'Omit' || name === 'Pick') && of && keys) {
    const shape = ofType(of, source, surface)
    const named = keysOf(keys, source, surface)
    // A pattern of names can't be followed: then the type itself says it.
    if (!named) return { ...empty, text }
    return name === 'Omit' ? without(shape, new Set(named)) : only(shape, new Set(named))
  }
  if (name === 'Partial' && of) {
    const shape = ofType(of, source, surface)
    return { ...shape, inherited: shape.inherited.map(asOptional) }
  }
  const declaration = surface.find(name, source)
  if (!declaration?.type) return { ...empty, inherited: [{ text, members: [] }] }
  const shape = shapeOf(declaration, surface)
  if (!surface.pageOf(name)) return shape
  return { ...empty, inherited: [{ text, name, members: namesIn(shape) }] }
}

function keysOf(node: TSType, source: Source, surface: Surface): string[] | undefined {
  if (node.type === 'TSLiteralType') return 'value' in node.literal ? [String(node.literal.value)] : undefined
  if (node.type === 'TSUnionType') {
    const parts = node.types.map((part) => keysOf(part, source, surface))
    return parts.every((part) => part !== undefined) ? parts.flat() : undefined
  }
  if (node.type === 'TSTypeOperator') return namesIn(ofType(node.typeAnnotation, source, surface))
  if (node.type !== 'TSTypeReference' || node.typeName.type !== 'Identifier') return undefined
  const alias = surface.find(node.typeName.name, source)
  if (alias?.type?.type !== 'TSTypeAliasDeclaration') return undefined
  return keysOf(alias.type.typeAnnotation, alias.source, surface)
}

function memberOf(node: TSSignature, source: Source): Member[] {
  if (node.type !== 'TSPropertySignature' || !node.typeAnnotation) return []
  const { key, optional, start, typeAnnotation } = node
  const { start: from, end } = typeAnnotation.typeAnnotation
  const type = plainType(source.text.slice(from, end))
  const name = source.text.slice(key.start, key.end).replaceAll("'", '')
  return [{ name, optional, type, comment: source.commentAt(start) }]
}

/** A type on one line, without the comments and commas of its many. */
function plainType(text: string): string {
  return oneLine(text.replaceAll(/\/\*\*.*?\*\//gs, ''))
    .replace(/^\| /, '')
    .replaceAll('( ', '(')
    .replaceAll(/,? \)/g, ')')
}

function joined(shapes: Shape[]): Shape {
  const text = shapes.find((shape) => shape.text !== undefined)?.text
  const seen = new Set<string>()
  const inherited = shapes.flatMap((shape) => shape.inherited)
  return {
    members: shapes.flatMap(({ members }) => members),
    // What two types bring is said once.
    inherited: inherited.map((group) => limited(group, (name) => !seen.has(name) && seen.add(name).has(name))),
    variants: shapes.flatMap(({ variants }) => variants),
    ...(text !== undefined && { text }),
  }
}

function without(shape: Shape, names: ReadonlySet<string>): Shape {
  return filtered(shape, (name) => !names.has(name))
}

function only(shape: Shape, names: ReadonlySet<string>): Shape {
  return filtered(shape, (name) => names.has(name))
}

function filtered(shape: Shape, keeps: (name: string) => boolean): Shape {
  return {
    ...shape,
    members: shape.members.filter(({ name }) => keeps(name)),
    inherited: shape.inherited.map((group) => limited(group, keeps)),
  }
}

function limited(group: Inherited, keeps: (name: string) => boolean): Inherited {
  return { ...group, members: group.members.filter(keeps) }
}

function asOptional(group: Inherited): Inherited {
  return { ...group, optional: true }
}
