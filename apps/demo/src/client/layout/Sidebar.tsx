import { AccountMenu } from './AccountMenu.js'
import { BrandMark } from './BrandMark.js'
import { Navigation } from './Navigation.js'
import { UpstreamNote } from './UpstreamNote.js'

export function Sidebar() {
  return (
    <header className="sidebar">
      <div className="sidebar-content">
        <div className="brand">
          <BrandMark />
          Northwind People
        </div>
        <Navigation />
        <div className="sidebar-foot">
          <UpstreamNote />
          <AccountMenu />
        </div>
      </div>
    </header>
  )
}
