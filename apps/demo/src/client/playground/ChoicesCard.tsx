import { connectLanguages } from '@connect-hub/react'
import { connectCategories } from '@connect-hub/session'
import { useId } from 'react'
import { Segments } from '../controls/Segments.js'
import { usePageConfig } from '../pageConfig.js'
import { type Choices, options } from './choices.js'
import type { Choose } from './useChoices.js'

/** Systems of the emulator that are worth a look. The real API just doesn't find them. */
const providers = ['peoplewick', 'harbor-hr', 'rosterleaf', 'quillstaff', 'old-mill-hr', 'dealbrook', 'tallyhouse']

export function ChoicesCard({ choices, choose }: { choices: Choices; choose: Choose }) {
  const { adapter, mode, category, provider, preload, theme, locale, unstyled } = choices
  const isReal = usePageConfig().upstream === 'api'
  const id = useId()
  return (
    <section className="card panel" aria-labelledby={`${id}title`}>
      <h2 id={`${id}title`}>Choices</h2>
      <Segments
        legend="Adapter"
        options={isReal ? options.adapter.filter((name) => name !== 'scriptHub') : options.adapter}
        value={adapter}
        onChange={(value) => choose({ adapter: value })}
      />
      {isReal && (
        <p className="panel-note">scriptHub isn’t available: this server’s policy allows no third-party scripts.</p>
      )}
      <Segments legend="Mode" options={options.mode} value={mode} onChange={(value) => choose({ mode: value })} />
      <div className="field">
        <label htmlFor={`${id}category`}>Category</label>
        <select
          id={`${id}category`}
          className="input"
          value={category}
          onChange={(event) => choose({ category: event.target.value })}
        >
          <option value="">All</option>
          {connectCategories.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor={`${id}provider`}>Provider</label>
        <input
          id={`${id}provider`}
          className="input"
          list={`${id}providers`}
          placeholder="The user chooses"
          autoComplete="off"
          spellCheck="false"
          value={provider}
          onChange={(event) => choose({ provider: event.target.value.trim() })}
        />
        <datalist id={`${id}providers`}>
          {providers.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </datalist>
      </div>
      <Segments
        legend="Preload"
        options={options.preload}
        value={preload}
        onChange={(value) => choose({ preload: value })}
      />
      <Segments legend="Theme" options={options.theme} value={theme} onChange={(value) => choose({ theme: value })} />
      <div className="field">
        <label htmlFor={`${id}locale`}>Language</label>
        <select
          id={`${id}locale`}
          className="input"
          value={locale}
          onChange={(event) => choose({ locale: event.target.value })}
        >
          {connectLanguages.map(({ tag, name }) => (
            <option key={tag} value={tag} lang={tag}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <label className="check">
        <input type="checkbox" checked={unstyled} onChange={(event) => choose({ unstyled: event.target.checked })} />
        Unstyled button
      </label>
    </section>
  )
}
