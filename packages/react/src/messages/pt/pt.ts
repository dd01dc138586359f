import type { LanguageTexts } from '../LanguageTexts.js'
import { ptAccounts } from './ptAccounts.js'
import { ptErrors } from './ptErrors.js'
import { ptForm } from './ptForm.js'

/** Portuguese as in Brazil, and the nearest there is for other places. */
export const texts: LanguageTexts = {
  connect: 'Conectar',
  manage: 'Gerenciar',
  reconnect: 'Reconectar',
  connectTitle: 'Conectar um sistema',
  connectTitles: {
    ats: 'Conectar um sistema de recrutamento',
    hris: 'Conectar um sistema de RH',
    'hris-legacy': 'Conectar um sistema de RH',
    crm: 'Conectar um CRM',
    iam: 'Conectar um provedor de identidade',
    marketing: 'Conectar uma ferramenta de marketing',
    lms: 'Conectar um sistema de aprendizagem',
    stackone: 'Conectar um sistema',
    documents: 'Conectar um repositório de documentos',
    ticketing: 'Conectar um sistema de chamados',
    screening: 'Conectar um serviço de verificação',
    messaging: 'Conectar uma ferramenta de mensagens',
    accounting: 'Conectar um sistema contábil',
    scheduling: 'Conectar uma ferramenta de agendamento',
  },
  editTitle: 'Editar {provider}',
  close: 'Fechar',
  loading: 'Carregando…',
  slow: 'Ainda carregando. Está demorando mais que o normal.',
  offline: 'Você está offline. A operação continua assim que a conexão voltar.',
  connected: 'Conectado. Você já pode fechar esta janela.',
  retry: 'Tentar novamente',
  reference: 'Referência {id}',
  startAgain: 'Recomeçar',
  loadFailedTwice: 'Ainda não foi possível carregar. Recarregue a página.',
  reload: 'Recarregar a página',
  leaveTyping: 'Fechar sem conectar? O que você digitou será perdido.',
  leaveSigningIn: 'Uma janela de login ainda está aberta. Fechar sem esperar por ela?',
  authLinkWaiting: 'Continue na aba que foi aberta. Esta janela se fecha sozinha quando você terminar.',
  authLinkBlocked: 'Seu navegador não abriu uma nova aba. Abra por aqui.',
  authLinkOpen: 'Abrir a página de conexão',
  leaveStay: 'Continuar',
  leaveClose: 'Fechar mesmo assim',
  errors: ptErrors,
  accounts: ptAccounts,
  form: ptForm,
}
