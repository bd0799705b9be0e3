import assert from 'node:assert/strict'
import { test } from 'node:test'
import { rootOf } from './tree.ts'

test('the tree is that of RFC 6962, also for sizes that are no power of two', () => {
  const leaves = [
    '',
    '00',
    '10',
    '2021',
    '3031',
    '40414243',
    '5051525354555657',
    '606162636465666768696a6b6c6d6e6f',
  ]
  const roots = [1, 2, 3, 5, 7, 8].map(size =>
    rootOf(leaves.slice(0, size).map(leaf => Buffer.from(leaf, 'hex'))).toString('hex'),
  )
  // The test vectors of Google's Certificate Transparency implementation.
  assert.deepEqual(roots, [
    '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
    'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
    'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
    '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
    'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
    '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
  ])
})
