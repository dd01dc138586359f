import '../../../emulator/src/createEmulator.js'
