import { createHash } from 'node:crypto'

const hash = (...parts: readonly Buffer[]): Buffer => {
  const sum = createHash('sha256')
  for (const part of parts) sum.update(part)
  return sum.digest()
}

const LEAF = Buffer.of(0)
const NODE = Buffer.of(1)

/** The root of a Merkle tree over leaves in their order, as RFC 6962 §2.1 makes it. */
export function rootOf(leaves: readonly Buffer[]): Buffer {
  if (leaves.length === 0) return hash()
  let level = leaves.map(leaf => hash(LEAF, leaf))
  while (level.length > 1) {
    const above: Buffer[] = []
    // A node without a neighbour moves up as it is: the same tree as the RFC's split at the largest power of two.
    for (let at = 0; at < level.length; at += 2) {
      const [left, right] = [level[at], level[at + 1]]
      if (left) above.push(right ? hash(NODE, left, right) : left)
    }
    level = above
  }
  return level[0] ?? hash()
}
