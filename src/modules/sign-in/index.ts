import { defineModule } from '#kernel/module'
export const signIn = defineModule({ name: 'sign-in', uses: ['network'], publishes: [], routes: [] })
