import type { LanguageTexts } from '../LanguageTexts.js'

export const arErrors: LanguageTexts['errors'] = {
  token_fetch_failed: 'تعذّر البدء. أعد المحاولة.',
  token_invalid_response: 'تعذّر البدء. تواصل مع الدعم.',
  token_expired: 'انتهت الجلسة. ابدأ من جديد.',
  unauthorized: 'لقد سُجّل خروجك. سجّل الدخول مجددًا.',
  forbidden: 'لا يُسمح لك بفعل ذلك.',
  not_found: 'هذا الربط غير موجود.',
  rate_limited: 'محاولات كثيرة جدًا. انتظر لحظة ثم أعد المحاولة.',
  network: 'تعذّر الوصول إلى الخدمة. أعد المحاولة.',
  offline: 'أنت غير متصل بالإنترنت.',
  timeout: 'استغرق ذلك وقتًا طويلًا. أعد المحاولة.',
  validation: 'إحدى القيم غير صالحة.',
  already_open: 'هناك ربط مفتوح بالفعل.',
  popup_blocked: 'اسمح بالنوافذ المنبثقة ثم أعد المحاولة.',
  hub_load_failed: 'تعذّر التحميل. أعد المحاولة.',
  hub_timeout: 'تعذّر التحميل. أعد المحاولة.',
  edit_not_saved: 'لم تُحفظ تغييراتك. ابدأ من جديد.',
  upstream_failed: 'حدث خطأ في الخدمة. أعد المحاولة.',
  aborted: 'تم إيقاف العملية.',
  misconfigured: 'لم يتم الإعداد بشكل صحيح. تواصل مع الدعم.',
  unknown: 'حدث خطأ ما. أعد المحاولة.',
}
