/**
 * The register of survivors: who she is in her own words, what she needs so that talking with her works, and how to find her record
 * again without telling anybody else that there is one. Intake, consent and safe contact live below.
 */
package org.amparo.survivor;
