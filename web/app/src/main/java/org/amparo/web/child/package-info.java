/** Pages about a child: her family, what is settled for her, each step with what she says to it. */
package org.amparo.web.child;
