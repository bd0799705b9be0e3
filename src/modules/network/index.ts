import { defineModule } from '#kernel/module'
import { networkDay } from './day.ts'
import { partnersPath, peoplePath, seatsPath, territoriesPath } from './paths.ts'
import { peopleText } from './people-text.ts'
import { seatText } from './seat-text.ts'
import { routes } from './routes.ts'
import { seedNetwork } from './seeds.ts'
import { text } from './text.ts'

export { startAnnouncing } from './announced-ends.ts'
export { addPersonWithMandate, changeAddress, type AddedPerson } from './first-person.ts'
export { myMandates } from './partners.ts'
export { text as networkText } from './text.ts'
export { peopleText } from './people-text.ts'
export { clearanceText } from './clearance-text.ts'
export { handOver, mandatesToPass, type Passed } from './hand-over.ts'
export { trying } from './kept-rule.ts'
export { mandateFault } from './pages/mandate-fault.ts'
export { candidates, PersonChoice } from './pages/person-choice.tsx'
export { findPerson } from './people.ts'
export { handOverPath, peoplePath, personPath } from './paths.ts'
export { directoryText } from './directory-text.ts'
export { linesIn, UnreadableFile, type Line } from './directory-file.ts'
export { exportDirectory } from './exported-directory.ts'
export { countsOf, keepLines, whyRefused, type Verdict } from './kept-lines.ts'
export { keepImporting, type Importing } from './import-clock.ts'
export { overseerText } from './overseer-text.ts'
export { agreeAsOperator, endMandates } from './operator.ts'
export { seatText } from './seat-text.ts'
export { standingText } from './standing-text.ts'
export { successionText } from './succession-text.ts'
export { storyId } from './story/story-id.ts'
export { storyPeople } from './story/story-people.ts'

export const network = defineModule({
  name: 'network',
  uses: ['journal'],
  publishes: [
    'network.partners',
    'network.people_names',
    'network.aliases',
    'network.holds',
    'network.is_colleague',
    'network.my_partners',
    'network.acting_for',
    'network.name_of',
    'network.person_of_address',
    'network.address_of',
    'network.may_invite',
    'network.speak',
    'network.my_language',
    'network.story_people',
  ],
  routes,
  navigation: language => ({
    public: [
      { path: partnersPath, label: text[language].partners },
      { path: territoriesPath, label: text[language].territories },
    ],
    staff: [
      { path: peoplePath, label: peopleText[language].people },
      { path: seatsPath, label: seatText[language].seats },
    ],
  }),
  day: networkDay,
  seed: seedNetwork,
})
