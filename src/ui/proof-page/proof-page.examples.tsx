import type { Example } from '../example.ts'
import { ProofPage } from '#ui/proof-page'

export const examples: readonly Example[] = [
  { name: 'form-kept', render: () => <ProofPage action="/gallery" fields={{}} />, document: true },
]
