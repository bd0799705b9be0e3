import { municipalities } from './municipal-partners.ts'
import type { StoryPerson } from './story-people.ts'

interface StoryMandate {
  readonly person: StoryPerson
  readonly partner: string
  readonly function: string
  readonly starts: string
  /** The last day, counted from the day on which the story is told. */
  readonly endsIn?: number
}

const held = (
  person: StoryPerson,
  partner: string,
  name: string,
  starts: string,
  endsIn?: number,
): StoryMandate => ({
  person,
  partner,
  function: name,
  starts,
  ...(endsIn !== undefined && { endsIn }),
})

/** Who is what, for whom. Days in the past are fixed; a last day is counted from today. */
export const storyMandates: readonly StoryMandate[] = [
  held('mieke', 'safe-brussels', 'regional_coordinator', '2021-03-01'),
  held('karim', 'safe-brussels', 'regional_coordinator', '2023-09-01'),

  ...municipalities.map(({ slug, officer, since }) => held(officer, slug, 'prevention_officer', since)),
  held('roland', 'jette', 'prevention_officer', '2016-09-01', -1),

  held('dirk', 'zone-5339', 'zone_representative', '2020-01-13'),
  held('nathalie', 'zone-5340', 'zone_representative', '2022-05-02'),
  held('hamza', 'zone-5341', 'zone_representative', '2023-01-09', 20),
  held('xavier', 'zone-5342', 'zone_representative', '2019-10-01'),
  held('katrien', 'zone-5343', 'zone_representative', '2024-02-05'),
  held('serkan', 'zone-5344', 'zone_representative', '2021-09-06'),
  held('sofie', 'zone-5339', 'internal_control_officer', '2018-04-02'),
  held('laurent', 'zone-5340', 'internal_control_officer', '2021-01-11'),
  held('leen', 'zone-5341', 'internal_control_officer', '2022-11-07'),
  held('christine', 'zone-5342', 'internal_control_officer', '2017-06-01', 52),
  held('marek', 'zone-5343', 'internal_control_officer', '2023-03-06'),
  held('naima', 'zone-5344', 'internal_control_officer', '2020-08-17'),
  held('stefaan', 'dirco-brussels', 'coordinating_director', '2022-10-03'),

  held('joris', 'local-cell-jette', 'local_cell_coordinator', '2024-09-02'),
  held('greet', 'local-cell-berchem', 'local_cell_coordinator', '2020-02-03'),
  held('rui', 'local-cell-sint-gillis-saint-gilles', 'local_cell_coordinator', '2022-03-07'),
  held('abdel', 'local-cell-molenbeek', 'local_cell_chair', '2019-01-07'),
  held('chantal', 'local-cell-molenbeek', 'local_cell_coordinator', '2021-05-03'),
  held('sarah', 'local-cell-anderlecht', 'local_cell_coordinator', '2022-09-05'),
  held('hugo', 'local-cell-schaarbeek-schaerbeek', 'local_cell_coordinator', '2020-11-02', 38),
  held('julien', 'local-cell-brussel-bruxelles', 'local_cell_coordinator', '2023-02-01'),

  held('eva', 'ocad-ocam', 'analyst', '2021-10-01'),
  held('thomas', 'national-taskforce', 'task_force_secretary', '2022-01-03'),
  held('amelie', 'working-group-communication', 'working_group_chair', '2023-06-01'),
  held('pieter', 'local-taskforce-brussels', 'task_force_secretary', '2020-06-01'),
  held('geraldine', 'dg-security-prevention', 'project_lead', '2021-02-01'),
  held('lotte', 'flemish-community', 'project_lead', '2022-04-01'),
  held('aurelie', 'french-community', 'project_lead', '2023-10-02'),

  held('yasmina', 'de-zevende-brug', 'project_lead', '2020-09-01'),
  held('kevin', 'de-zevende-brug', 'field_worker', '2023-03-01'),
  held('jonas', 'radio-denkbeeld', 'project_lead', '2021-11-02'),
  held('mireille', 'het-open-raam', 'project_lead', '2019-05-06'),
  held('els', 'lyceum-nergens', 'head_teacher', '2018-09-01'),
  held('rafael', 'universiteit-atlantis', 'researcher', '2022-10-01'),

  held('tine', 'oversight-safe-brussels', 'data_protection_officer', '2022-02-01'),
  held('gilles', 'oversight-safe-brussels', 'auditor', '2024-01-08', 30),
  held('veerle', 'comite-p', 'oversight_member', '2021-12-01', 45),
]
