/** Pages for partner organisations: what was shared with their team, and every answer to it. */
package org.amparo.web.inbox;
