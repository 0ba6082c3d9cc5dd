/** The life of a record as one table: from, action, to, who, because, guards. The table checks itself when it is built. */
package org.amparo.workflow;
