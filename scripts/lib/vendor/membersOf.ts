import { readFileSync } from 'node:fs'
import { parseSync, type Statement } from 'oxc-parser'

/** The names of the members that a file declares for a type, in its order. Throws when it declares no such object type. */
export function membersOf(file: string, type: string): string[] {
  const { program } = parseSync(file, readFileSync(file, 'utf8'))
  const members = program.body.flatMap((statement) => bodyOf(statement, type) ?? [])
  const names = members.flatMap((member) =>
    member.type === 'TSPropertySignature' && member.key.type === 'Identifier' ? [member.key.name] : [],
  )
  if (names.length === 0) throw new Error(`${file} declares no members of ${type}.`)
  return names
}

function bodyOf(statement: Statement, type: string) {
  const declared = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement
  if (declared?.type === 'TSInterfaceDeclaration' && declared.id.name === type) return declared.body.body
  if (declared?.type !== 'TSTypeAliasDeclaration' || declared.id.name !== type) return undefined
  return declared.typeAnnotation.type === 'TSTypeLiteral' ? declared.typeAnnotation.members : undefined
}
