import type { LanguageTexts } from '../LanguageTexts.js'

export const esErrors: LanguageTexts['errors'] = {
  token_fetch_failed: 'No se ha podido iniciar. Inténtelo de nuevo.',
  token_invalid_response: 'No se ha podido iniciar. Póngase en contacto con soporte.',
  token_expired: 'La sesión ha finalizado. Empiece de nuevo.',
  unauthorized: 'Su sesión se ha cerrado. Inicie sesión de nuevo.',
  forbidden: 'No tiene permiso para hacer esto.',
  not_found: 'Esta conexión no existe.',
  rate_limited: 'Demasiados intentos. Espere un momento e inténtelo de nuevo.',
  network: 'No se ha podido acceder al servicio. Inténtelo de nuevo.',
  offline: 'No tiene conexión a internet.',
  timeout: 'Ha tardado demasiado. Inténtelo de nuevo.',
  validation: 'Algún dato no es válido.',
  already_open: 'Ya hay una conexión abierta.',
  popup_blocked: 'Permita las ventanas emergentes e inténtelo de nuevo.',
  hub_load_failed: 'No se ha podido cargar. Inténtelo de nuevo.',
  hub_timeout: 'No se ha podido cargar. Inténtelo de nuevo.',
  edit_not_saved: 'Sus cambios no se han guardado. Empiece de nuevo.',
  upstream_failed: 'El servicio ha fallado. Inténtelo de nuevo.',
  aborted: 'La operación se ha interrumpido.',
  misconfigured: 'La configuración no es correcta. Póngase en contacto con soporte.',
  unknown: 'Se ha producido un error. Inténtelo de nuevo.',
}
