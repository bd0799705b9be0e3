// The page of the directory in Dutch as one would write it by hand: the lists to choose from and the rows of the table
// from the rows of the database, what stands around them ready made.

/** The page of the directory that is measured. */
export const DIRECTORY = '/nl/people'

interface Named {
  readonly name: { readonly nl: string }
}

interface Person {
  readonly id: string
  readonly name: string
  readonly language: 'nl' | 'fr'
}

interface Mandate {
  readonly person_id: string
  readonly slug: string
  readonly function: { readonly nl: string }
  readonly partner: { readonly nl: string }
}

/** The answers to the statements, in their order. */
export type PeopleRows = [
  unknown[],
  readonly Person[],
  readonly (Named & { readonly code: string })[],
  readonly (Named & { readonly code: string })[],
  unknown[],
  readonly Mandate[],
]

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '"': '&quot;' }
const safe = (text: string): string => text.replaceAll(/[&<"]/g, sign => ESCAPES[sign] ?? sign)

/** Where the made parts go: after the empty choice of two lists, and inside the body of the table. */
export function cutPeople(html: string): string[] {
  const parts: string[] = []
  let from = 0
  for (const name of ['function', 'territory']) {
    const begin = html.indexOf('</option>', html.indexOf(` name="${name}"`)) + '</option>'.length
    parts.push(html.slice(from, begin))
    from = html.indexOf('</select>', begin)
  }
  const begin = html.indexOf('<tbody role="rowgroup">') + '<tbody role="rowgroup">'.length
  parts.push(html.slice(from, begin), html.slice(html.indexOf('</tbody>')))
  return parts
}

const option = (value: string, label: string) => `<option value="${safe(value)}">${safe(label)}</option>`

export function peerPeople(
  [top = '', afterFunctions = '', afterTerritories = '', foot = '']: readonly string[],
  [, people, functions, territories, , mandates]: PeopleRows,
): string {
  const held = Map.groupBy(mandates, mandate => mandate.person_id)
  const rows = people.slice(0, 50).map(({ id, name, language }) => {
    const said = held
      .get(id)
      ?.map(
        ({ slug, function: what, partner }) =>
          `${safe(what.nl)}, <a class="link" href="/nl/partners/${slug}">${safe(partner.nl)}</a>`,
      )
    return `<tr role="row"><th role="rowheader" scope="row" class="table__main"><a class="link" href="/nl/people/${id}">${safe(name)}</a> ${language.toUpperCase()}</th><td role="cell" data-label="Mandaten"><div class="table__value">${said?.join('<br/>') ?? 'geen mandaat op deze dag'}</div></td></tr>`
  })
  return [
    top,
    ...functions.map(({ code, name }) => option(code, name.nl)),
    afterFunctions,
    ...territories.map(({ code, name }) => option(code, `${name.nl} (${code})`)),
    afterTerritories,
    ...rows,
    foot,
  ].join('')
}
