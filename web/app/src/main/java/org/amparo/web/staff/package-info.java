/** Pages about the people who work here: who they are, when they are away, their accounts, and what waits for each of them. */
package org.amparo.web.staff;
