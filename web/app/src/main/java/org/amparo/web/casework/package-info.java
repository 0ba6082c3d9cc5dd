/** Pages about cases: the caseload, one case and its parts, tasks, and the head that stays in sight on every page about a survivor. */
package org.amparo.web.casework;
