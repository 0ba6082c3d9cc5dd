/** What has to be in order before she is heard, and the check of camera, sound and line at the device itself. */
package org.amparo.justice.readiness;
