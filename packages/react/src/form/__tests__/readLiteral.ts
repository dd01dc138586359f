import * as prism from '@ruby/prism'

/** The value of the hash that a Ruby program gives to JSON.generate. */
export function readLiteral(program: prism.ProgramNode): unknown {
  const found: unknown[] = []
  class Finder extends prism.Visitor {
    override visitCallNode(node: prism.CallNode) {
      // oxlint-disable-next-line no-underscore-dangle -- the parser's own names
      if (node.name === 'generate') found.push(valueOf(node.arguments_?.arguments_[0]))
      super.visitCallNode(node)
    }
  }
  program.accept(new Finder())
  return found[0]
}

function valueOf(node: unknown): unknown {
  if (node instanceof prism.HashNode) {
    const pairs = node.elements.map((pair) => {
      if (!(pair instanceof prism.AssocNode)) throw new Error('Only literal pairs are expected.')
      return [valueOf(pair.key), valueOf(pair.value)] as const
    })
    return Object.fromEntries(pairs.map(([key, value]) => [String(key), value]))
  }
  if (node instanceof prism.ArrayNode) return node.elements.map(valueOf)
  if (node instanceof prism.StringNode) return node.unescaped.value
  if (node instanceof prism.IntegerNode || node instanceof prism.FloatNode) return node.value
  if (node instanceof prism.TrueNode) return true
  if (node instanceof prism.FalseNode) return false
  if (node instanceof prism.NilNode) return null
  throw new Error(`A literal is expected, and not ${node?.constructor.name}.`)
}
