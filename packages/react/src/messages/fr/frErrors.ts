import type { LanguageTexts } from '../LanguageTexts.js'

export const frErrors: LanguageTexts['errors'] = {
  token_fetch_failed: 'L’opération n’a pas pu démarrer. Réessayez.',
  token_invalid_response: 'L’opération n’a pas pu démarrer. Contactez l’assistance.',
  token_expired: 'La session a expiré. Recommencez.',
  unauthorized: 'Votre session a pris fin. Identifiez-vous à nouveau.',
  forbidden: 'Vous n’avez pas l’autorisation de faire cela.',
  not_found: 'Cette connexion n’existe pas.',
  rate_limited: 'Trop de tentatives. Patientez un instant, puis réessayez.',
  network: 'Le service est injoignable. Réessayez.',
  offline: 'Vous êtes hors ligne.',
  timeout: 'L’opération a pris trop de temps. Réessayez.',
  validation: 'Une information n’est pas valide.',
  already_open: 'Une connexion est déjà ouverte.',
  popup_blocked: 'Autorisez les fenêtres pop-up, puis réessayez.',
  hub_load_failed: 'Le chargement a échoué. Réessayez.',
  hub_timeout: 'Le chargement a échoué. Réessayez.',
  edit_not_saved: 'Vos modifications n’ont pas été enregistrées. Recommencez.',
  upstream_failed: 'Le service a rencontré une erreur. Réessayez.',
  aborted: 'L’opération a été interrompue.',
  misconfigured: 'La configuration est incorrecte. Contactez l’assistance.',
  unknown: 'Une erreur est survenue. Réessayez.',
}
