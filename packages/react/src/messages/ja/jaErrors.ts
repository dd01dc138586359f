import type { LanguageTexts } from '../LanguageTexts.js'

export const jaErrors: LanguageTexts['errors'] = {
  token_fetch_failed: '開始できませんでした。もう一度お試しください。',
  token_invalid_response: '開始できませんでした。サポートにお問い合わせください。',
  token_expired: 'セッションが終了しました。最初からやり直してください。',
  unauthorized: 'サインアウトしています。もう一度サインインしてください。',
  forbidden: 'この操作を行う権限がありません。',
  not_found: 'この接続は存在しません。',
  rate_limited: '試行回数が多すぎます。少し待ってからもう一度お試しください。',
  network: 'サービスに接続できませんでした。もう一度お試しください。',
  offline: 'オフラインです。',
  timeout: '時間がかかりすぎました。もう一度お試しください。',
  validation: '正しくない内容が含まれています。',
  already_open: '接続の画面がすでに開いています。',
  popup_blocked: 'ポップアップを許可して、もう一度お試しください。',
  hub_load_failed: '読み込めませんでした。もう一度お試しください。',
  hub_timeout: '読み込めませんでした。もう一度お試しください。',
  edit_not_saved: '変更は保存されませんでした。最初からやり直してください。',
  upstream_failed: 'サービスでエラーが発生しました。もう一度お試しください。',
  aborted: '中断されました。',
  misconfigured: '正しく設定されていません。サポートにお問い合わせください。',
  unknown: '問題が発生しました。もう一度お試しください。',
}
