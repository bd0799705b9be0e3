import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto'

const sha256 = (bytes: string | Buffer) => createHash('sha256').update(bytes).digest()
const base64url = (bytes: string | Buffer) => Buffer.from(bytes).toString('base64url')

/** What a passkey answers, and where: a test changes one thing of it to see it refused. */
interface Question {
  readonly challenge: string
  readonly origin: string
  readonly rpID: string
}

/** Present and verified, and for a new one: with its key. */
const [USED, MADE] = [0x05, 0x45]

const clientData = (type: string, { challenge, origin }: Question) =>
  Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }))

/** A passkey in memory, as a browser answers for it: ES256, no attestation. */
export function softPasskey() {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' })
  const id = randomBytes(32)
  let counter = 0

  const authenticatorData = (rpID: string, flags: number, more: Buffer = Buffer.alloc(0)) => {
    const head = Buffer.alloc(5)
    head.writeUInt8(flags)
    head.writeUInt32BE(counter, 1)
    return Buffer.concat([sha256(rpID), head, more])
  }
  const named = (response: object) => ({
    id: base64url(id),
    rawId: base64url(id),
    type: 'public-key',
    clientExtensionResults: {},
    response,
  })

  /** As JSON, as the page sends it. */
  const make = (question: Question): string => {
    // COSE: EC2, ES256, P-256, then the two halves of the point.
    const key = Buffer.concat([
      Buffer.from('a5010203262001215820', 'hex'),
      Buffer.from(x, 'base64url'),
      Buffer.from('225820', 'hex'),
      Buffer.from(y, 'base64url'),
    ])
    const credential = Buffer.concat([Buffer.alloc(16), Buffer.from([0, id.length]), id, key])
    const data = authenticatorData(question.rpID, MADE, credential)
    // CBOR: { fmt: 'none', attStmt: {}, authData }.
    const attestation = Buffer.concat([
      Buffer.from('a363666d74646e6f6e656761747453746d74a068617574684461746159', 'hex'),
      Buffer.from([data.length >> 8, data.length & 0xff]),
      data,
    ])
    return JSON.stringify(
      named({
        clientDataJSON: base64url(clientData('webauthn.create', question)),
        attestationObject: base64url(attestation),
        transports: ['internal'],
      }),
    )
  }
  const answer = (question: Question): string => {
    counter += 1
    const data = authenticatorData(question.rpID, USED)
    const client = clientData('webauthn.get', question)
    const signature = sign('sha256', Buffer.concat([data, sha256(client)]), privateKey)
    return JSON.stringify(
      named({
        clientDataJSON: base64url(client),
        authenticatorData: base64url(data),
        signature: base64url(signature),
      }),
    )
  }
  /** Whoever copied a passkey has an older counter. */
  const goBack = () => void (counter = 0)
  return { make, answer, goBack }
}
