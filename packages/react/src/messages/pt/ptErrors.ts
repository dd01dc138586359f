import type { LanguageTexts } from '../LanguageTexts.js'

export const ptErrors: LanguageTexts['errors'] = {
  token_fetch_failed: 'Não foi possível iniciar. Tente novamente.',
  token_invalid_response: 'Não foi possível iniciar. Fale com o suporte.',
  token_expired: 'A sessão foi encerrada. Comece de novo.',
  unauthorized: 'Sua sessão foi encerrada. Entre novamente.',
  forbidden: 'Você não tem permissão para fazer isso.',
  not_found: 'Esta conexão não existe.',
  rate_limited: 'Muitas tentativas. Espere um momento e tente novamente.',
  network: 'Não foi possível acessar o serviço. Tente novamente.',
  offline: 'Você está offline.',
  timeout: 'Demorou demais. Tente novamente.',
  validation: 'Algum dado não é válido.',
  already_open: 'Já existe uma conexão aberta.',
  popup_blocked: 'Permita pop-ups e tente novamente.',
  hub_load_failed: 'Não foi possível carregar. Tente novamente.',
  hub_timeout: 'Não foi possível carregar. Tente novamente.',
  edit_not_saved: 'Suas alterações não foram salvas. Comece de novo.',
  upstream_failed: 'O serviço falhou. Tente novamente.',
  aborted: 'A operação foi interrompida.',
  misconfigured: 'A configuração não está correta. Fale com o suporte.',
  unknown: 'Algo deu errado. Tente novamente.',
}
