import type { LanguageTexts } from '../LanguageTexts.js'

export const deErrors: LanguageTexts['errors'] = {
  token_fetch_failed: 'Der Vorgang konnte nicht gestartet werden. Versuchen Sie es erneut.',
  token_invalid_response: 'Der Vorgang konnte nicht gestartet werden. Wenden Sie sich an den Support.',
  token_expired: 'Die Sitzung ist beendet. Beginnen Sie neu.',
  unauthorized: 'Sie sind abgemeldet. Melden Sie sich wieder an.',
  forbidden: 'Dazu fehlt Ihnen die Berechtigung.',
  not_found: 'Diese Verbindung gibt es nicht.',
  rate_limited: 'Zu viele Versuche. Warten Sie einen Moment und versuchen Sie es erneut.',
  network: 'Der Dienst war nicht erreichbar. Versuchen Sie es erneut.',
  offline: 'Sie sind offline.',
  timeout: 'Der Vorgang hat zu lange gedauert. Versuchen Sie es erneut.',
  validation: 'Eine Angabe ist nicht gültig.',
  already_open: 'Es ist bereits eine Verbindung offen.',
  popup_blocked: 'Erlauben Sie Pop-ups und versuchen Sie es erneut.',
  hub_load_failed: 'Der Inhalt konnte nicht geladen werden. Versuchen Sie es erneut.',
  hub_timeout: 'Der Inhalt konnte nicht geladen werden. Versuchen Sie es erneut.',
  edit_not_saved: 'Ihre Änderungen wurden nicht gespeichert. Beginnen Sie neu.',
  upstream_failed: 'Beim Dienst ist ein Fehler aufgetreten. Versuchen Sie es erneut.',
  aborted: 'Der Vorgang wurde abgebrochen.',
  misconfigured: 'Die Verbindung ist nicht richtig eingerichtet. Wenden Sie sich an den Support.',
  unknown: 'Etwas ist schiefgegangen. Versuchen Sie es erneut.',
}
