/** Tells people that something waits for them: in the application, and by mail that says nothing (R-39, INV-5). */
package org.amparo.notice;
