import type { LanguageTexts } from '../LanguageTexts.js'

export const heErrors: LanguageTexts['errors'] = {
  token_fetch_failed: 'לא ניתן היה להתחיל. נסו שוב.',
  token_invalid_response: 'לא ניתן היה להתחיל. פנו לתמיכה.',
  token_expired: 'תוקף ההפעלה פג. התחילו מחדש.',
  unauthorized: 'אתם מנותקים. היכנסו שוב.',
  forbidden: 'אין לכם הרשאה לבצע זאת.',
  not_found: 'החיבור הזה לא קיים.',
  rate_limited: 'יותר מדי ניסיונות. המתינו רגע ונסו שוב.',
  network: 'לא ניתן היה להגיע לשירות. נסו שוב.',
  offline: 'אין חיבור לאינטרנט.',
  timeout: 'זה לקח יותר מדי זמן. נסו שוב.',
  validation: 'אחד הפרטים אינו תקין.',
  already_open: 'כבר יש חיבור פתוח.',
  popup_blocked: 'אפשרו חלונות קופצים ונסו שוב.',
  hub_load_failed: 'הטעינה נכשלה. נסו שוב.',
  hub_timeout: 'הטעינה נכשלה. נסו שוב.',
  edit_not_saved: 'השינויים לא נשמרו. התחילו מחדש.',
  upstream_failed: 'אירעה שגיאה בשירות. נסו שוב.',
  aborted: 'הפעולה הופסקה.',
  misconfigured: 'ההגדרה אינה נכונה. פנו לתמיכה.',
  unknown: 'משהו השתבש. נסו שוב.',
}
