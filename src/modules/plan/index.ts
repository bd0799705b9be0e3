import { defineModule } from '#kernel/module'
import { planDay } from './day.ts'
import { openActions } from './open-work.ts'
import { planPath } from './paths.ts'
import { routes } from './routes.ts'
import { seedPlan } from './seeds.ts'
import { text } from './text.ts'

export { measuresAtAGlance } from './measures.ts'
export { draftText } from './draft-text.ts'
export { text as planText } from './text.ts'
export { measurePath } from './paths.ts'
export { exportPlan } from './exported-plan.ts'
export { keepReading } from './kept-reading.ts'
export { readPlan } from './reading/read-plan.ts'
export { inPlainWords } from './reading/said-reasons.ts'

export const plan = defineModule({
  name: 'plan',
  uses: ['network'],
  publishes: [],
  routes,
  navigation: language => ({
    public: [{ path: planPath, label: text[language].plan }],
    staff: [{ path: planPath, label: text[language].plan }],
  }),
  day: planDay,
  openWork: openActions,
  seed: seedPlan,
})
