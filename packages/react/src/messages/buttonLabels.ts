/** The button's own words: the only texts of the kit that are on a page before anything was pressed. */
export const buttonLabels = {
  connect: 'Connect',
  manage: 'Manage',
  reconnect: 'Reconnect',
}
