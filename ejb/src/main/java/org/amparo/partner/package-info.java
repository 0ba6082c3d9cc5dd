/**
 * Partner organisations and the services they offer: who may receive personal data, what is free, unconditional and usable by
 * whom, and which of it answers a need. Knows no survivor.
 */
package org.amparo.partner;
