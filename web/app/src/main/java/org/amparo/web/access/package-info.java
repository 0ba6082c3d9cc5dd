/** Pages for supervisors about access, and for whoever must open a record in an emergency. */
package org.amparo.web.access;
