import { useText } from '#kernel/scene'
import { Page } from '#ui/page'
import type { Example } from './example.ts'
import { text } from './text.ts'

export interface GalleryGroup {
  readonly component: string
  readonly examples: readonly Example[]
}

/** Every component of the kit in every form that it has. */
export function Gallery({ groups }: { groups: readonly GalleryGroup[] }) {
  const t = useText(text)
  const shown = groups.filter(group => group.examples.some(example => !example.document))
  return (
    <Page title={t.gallery} lead={t.galleryIntro} for="public" wide>
      <div class="gallery">
        <nav class="gallery__contents" aria-label={t.galleryContents}>
          <ul>
            {shown.map(({ component }) => (
              <li key={component}>
                <a href={`#c-${component}`} lang="en">
                  {component}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <div>
          {shown.map(group => (
            <GallerySection key={group.component} {...group} />
          ))}
        </div>
      </div>
    </Page>
  )
}

const GallerySection = ({ component, examples }: GalleryGroup) => (
  <section class="gallery__section" id={`c-${component}`} aria-labelledby={`h-${component}`}>
    <h2 class="gallery__name" id={`h-${component}`} lang="en">
      {component}
    </h2>
    {examples
      .filter(example => !example.document)
      .map(({ name, render: Shown }) => (
        <div class="gallery__example" key={name} id={`c-${component}-${name}`}>
          <p class="gallery__example-name" lang="en">
            {name}
          </p>
          <div class="gallery__frame" data-example>
            <Shown />
          </div>
        </div>
      ))}
  </section>
)
