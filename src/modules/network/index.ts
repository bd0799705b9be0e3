import { defineModule } from '#kernel/module'
export const network = defineModule({ name: 'network', uses: [], publishes: ['network.partners', 'network.people_names', 'network.aliases'], routes: [] })
