/** Pages of the help a survivor is given: what she is offered, what she says to it, and how it goes on. */
package org.amparo.web.support;
