import type { Bilingual } from '#kernel/text'
import type { StoryPerson } from './story-people.ts'

interface Municipality {
  readonly slug: string
  readonly nis: string
  readonly name: Bilingual
  readonly localCell: Bilingual
  readonly officer: StoryPerson
  /** Since when the officer has the mandate. */
  readonly since: string
}

type Row = readonly [nis: string, slug: string, nl: string, fr: string, officer: StoryPerson, since: string]

const rows: readonly Row[] = [
  ['21001', 'anderlecht', 'Anderlecht', 'Anderlecht', 'fatima', '2019-09-02'],
  ['21002', 'oudergem-auderghem', 'Oudergem', 'Auderghem', 'benoit', '2021-04-01'],
  ['21003', 'berchem', 'Sint-Agatha-Berchem', 'Berchem-Sainte-Agathe', 'greet', '2017-01-09'],
  ['21004', 'brussel-bruxelles', 'Brussel', 'Bruxelles', 'yannick', '2020-10-01'],
  ['21005', 'etterbeek', 'Etterbeek', 'Etterbeek', 'isabel', '2022-01-10'],
  ['21006', 'evere', 'Evere', 'Evere', 'ewa', '2021-06-01'],
  ['21007', 'vorst-forest', 'Vorst', 'Forest', 'tom', '2023-02-01'],
  ['21008', 'ganshoren', 'Ganshoren', 'Ganshoren', 'wim', '2018-03-05'],
  ['21009', 'elsene-ixelles', 'Elsene', 'Ixelles', 'clarisse', '2022-08-22'],
  ['21010', 'jette', 'Jette', 'Jette', 'joris', '2024-09-02'],
  ['21011', 'koekelberg', 'Koekelberg', 'Koekelberg', 'emine', '2023-05-02'],
  ['21012', 'molenbeek', 'Sint-Jans-Molenbeek', 'Molenbeek-Saint-Jean', 'samira', '2020-03-02'],
  ['21013', 'sint-gillis-saint-gilles', 'Sint-Gillis', 'Saint-Gilles', 'rui', '2019-11-04'],
  ['21014', 'sint-joost-saint-josse', 'Sint-Joost-ten-Node', 'Saint-Josse-ten-Noode', 'mehmet', '2021-09-01'],
  ['21015', 'schaarbeek-schaerbeek', 'Schaarbeek', 'Schaerbeek', 'elif', '2022-06-13'],
  ['21016', 'ukkel-uccle', 'Ukkel', 'Uccle', 'veronique', '2016-10-03'],
  ['21017', 'watermaal-watermael', 'Watermaal-Bosvoorde', 'Watermael-Boitsfort', 'pascale', '2023-09-04'],
  [
    '21018',
    'woluwe-lambrechts-lambert',
    'Sint-Lambrechts-Woluwe',
    'Woluwe-Saint-Lambert',
    'hilde',
    '2020-05-04',
  ],
  ['21019', 'woluwe-pieters-pierre', 'Sint-Pieters-Woluwe', 'Woluwe-Saint-Pierre', 'gregory', '2024-04-02'],
]

function municipality([nis, slug, nl, fr, officer, since]: Row): Municipality {
  const isCity = nis === '21004'
  const ofFr = /^[AEIOU]/.test(fr) ? `d’${fr}` : `de ${fr}`
  const en = isCity ? 'Brussels' : [...new Set([nl, fr])].join(' / ')
  return {
    slug,
    nis,
    name: {
      nl: isCity ? 'Stad Brussel' : `Gemeente ${nl}`,
      fr: `${isCity ? 'Ville' : 'Commune'} ${ofFr}`,
      en: isCity ? 'City of Brussels' : `Municipality of ${en}`,
    },
    localCell: { nl: `LIVC-R ${nl}`, fr: `CSIL-R ${ofFr}`, en: `LIVC-R ${en}` },
    officer,
    since,
  }
}

/** The 19 municipalities and their local integral security cells; a slug holds both names where they differ. */
export const municipalities: readonly Municipality[] = rows.map(municipality)
