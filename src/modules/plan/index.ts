import { defineModule } from '#kernel/module'
export const plan = defineModule({ name: 'plan', uses: ['network'], publishes: [], routes: [] })
