export type { FormMessageOverrides, FormMessages } from '../messages/FormMessages.js'
export { ConnectSessionField, type ConnectSessionFieldProps } from './ConnectSessionField.js'
export { ConnectSessionForm, type ConnectSessionFormProps } from './ConnectSessionForm.js'
export { CategoryPicker, type CategoryPickerProps } from './categories/CategoryPicker.js'
export type { ComboboxOption } from './combobox/ComboboxOption.js'
export { ExpiresInField } from './ExpiresInField.js'
export { MultipleField } from './MultipleField.js'
export { MetadataEditor, type MetadataEditorProps } from './metadata/MetadataEditor.js'
export { SessionPreview, type SessionPreviewProps } from './preview/SessionPreview.js'
export { ProviderPicker, type ProviderPickerProps } from './providers/ProviderPicker.js'
export type { ProviderOption, ProviderSource } from './providers/useProviders.js'
export { TextField, type TextFieldProps } from './TextField.js'
export { TypePicker, type TypePickerProps } from './TypePicker.js'
export type { FieldProps } from './ui/FieldProps.js'
export type { FormButtonProps, FormComponents } from './ui/FormComponents.js'
export type { FormUiProps } from './ui/FormUi.js'
export {
  type ConnectSessionFormHook,
  type ConnectSessionLaunch,
  type UseConnectSessionFormOptions,
  useConnectSessionForm,
} from './useConnectSessionForm.js'
export type { ConnectSessionFormValues } from './values/formValues.js'
export type { SessionFieldName, SessionOf, SessionOwner } from './values/SessionFields.js'
