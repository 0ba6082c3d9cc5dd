/** How long records are kept: for whoever oversees a unit. */
package org.amparo.web.keeping;
