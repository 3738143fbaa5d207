/** Wrong configuration: `runMain` prints the message and ends with exit code 78 (EX_CONFIG of sysexits.h). */
export class ConfigurationFault extends Error {
  override name = 'ConfigurationFault'
}
