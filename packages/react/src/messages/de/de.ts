import type { LanguageTexts } from '../LanguageTexts.js'
import { deAccounts } from './deAccounts.js'
import { deErrors } from './deErrors.js'
import { deForm } from './deForm.js'

export const texts: LanguageTexts = {
  connect: 'Verbinden',
  manage: 'Verwalten',
  reconnect: 'Neu verbinden',
  connectTitle: 'System verbinden',
  connectTitles: {
    ats: 'Recruiting-System verbinden',
    hris: 'HR-System verbinden',
    'hris-legacy': 'HR-System verbinden',
    crm: 'CRM verbinden',
    iam: 'Identitätsanbieter verbinden',
    marketing: 'Marketing-Tool verbinden',
    lms: 'Lernsystem verbinden',
    stackone: 'System verbinden',
    documents: 'Dokumentenablage verbinden',
    ticketing: 'Ticketsystem verbinden',
    screening: 'Screening-Dienst verbinden',
    messaging: 'Messaging-Tool verbinden',
    accounting: 'Buchhaltungssystem verbinden',
    scheduling: 'Kalendersystem verbinden',
  },
  editTitle: '{provider} bearbeiten',
  close: 'Schließen',
  loading: 'Wird geladen…',
  slow: 'Wird noch geladen. Das dauert länger als sonst.',
  offline: 'Sie sind offline. Es geht weiter, sobald Sie wieder online sind.',
  connected: 'Verbunden. Sie können dieses Fenster jetzt schließen.',
  retry: 'Erneut versuchen',
  reference: 'Referenz {id}',
  startAgain: 'Neu beginnen',
  loadFailedTwice: 'Der Inhalt lässt sich weiterhin nicht laden. Laden Sie die Seite neu.',
  reload: 'Seite neu laden',
  leaveTyping: 'Schließen, ohne zu verbinden? Ihre Eingaben gehen verloren.',
  leaveSigningIn: 'Ein Anmeldefenster ist noch offen. Schließen, ohne darauf zu warten?',
  authLinkWaiting:
    'Machen Sie in dem Tab weiter, der sich geöffnet hat. Dieses Fenster schließt sich danach von selbst.',
  authLinkBlocked: 'Ihr Browser hat keinen neuen Tab geöffnet. Öffnen Sie ihn hier.',
  authLinkOpen: 'Verbindungsseite öffnen',
  leaveStay: 'Weitermachen',
  leaveClose: 'Trotzdem schließen',
  errors: deErrors,
  accounts: deAccounts,
  form: deForm,
}
